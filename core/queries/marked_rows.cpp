// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/marked_rows.h"

#include "core/domain/entities.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Found {
    Entity entity;
    Id row;
    SyncMark mark;
};

Status find(Database& db, const QString& sql, SyncMark mark, std::vector<Found>& found)
{
    return db.each(sql, {{":most"_L1, MarkedRows::most}}, [&](Statement& row) {
        const qint64 table = row.integer(0); // that of a newer Kontor may be unknown here
        if (table >= 1 && table <= entityCount) found.push_back({Entity(table), row.id(1), mark});
        return true;
    });
}

} // namespace

Result<MarkedRows::Answer> run(Database& db, const MarkedRows&)
{
    std::vector<Found> found;
    const auto waiting = find(db, uR"(
        SELECT o."table", o."row" FROM batch b JOIN op o ON o.batch = b.no
         WHERE b.state = 'pending' ORDER BY b.no DESC LIMIT :most)"_s,
                              SyncMark::Waiting, found);
    if (!waiting) return waiting.error();
    const auto open = find(db, uR"(
        SELECT "table", "row" FROM attention WHERE state = 'open'
        UNION SELECT kind, "row" FROM contested LIMIT :most)"_s,
                           SyncMark::Open, found);
    if (!open) return open.error();
    MarkedRows::Answer answer;
    for (const Found& each : found) {
        const auto mark = [&](const Id& row) {
            SyncMark& known = answer[row];
            known = std::max(known, each.mark);
        };
        const bool asked = answer.value(each.row) >= each.mark;
        mark(each.row);
        const EntityInfo& info = entityInfo(each.entity);
        if (asked || info.owner < 0) continue;
        const auto owner =
            db.cell(u"SELECT \"%1\" FROM %2 WHERE id = :id"_s.arg(
                        QLatin1StringView{info.fields[size_t(info.owner)].name}, QLatin1StringView{info.name}),
                    {{":id"_L1, each.row}});
        if (!owner) return owner.error();
        if (!owner->isNull()) mark(owner->id());
    }
    return answer;
}

} // namespace kontor

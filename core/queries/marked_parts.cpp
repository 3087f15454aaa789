// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/marked_parts.h"

#include "core/domain/entities.h"
#include "core/store/journal.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Found {
    MarkedPart part;
    Id row;
    SyncMark mark;
};

/// Columns: table, row, kind of operation, its changes, one field that it is about.
Status find(Database& db, const QString& sql, SyncMark mark, std::vector<Found>& found)
{
    return db.each(sql, {{":most"_L1, MarkedRows::most}}, [&](Statement& row) {
        const qint64 table = row.integer(0); // that of a newer Kontor may be unknown here
        if (table < 1 || table > entityCount) return true;
        const Entity entity{quint8(table)};
        if (entity != Entity::Contact) {
            found.push_back({{entity}, row.id(1), mark});
            return true;
        }
        const QString about = row.text(4);
        if (const auto field = about.isEmpty() ? std::nullopt : fieldNamed(entity, about)) {
            found.push_back({{entity, *field}, row.id(1), mark});
            return true;
        }
        if (OpKind(row.integer(2)) != OpKind::Set) return true;
        const std::vector<Change> changes = decodeChanges(entity, row.blob(3));
        for (const Change& change : changes)
            if (change.field != deletedField) found.push_back({{entity, change.field}, row.id(1), mark});
        if (changes.empty()) found.push_back({{entity}, row.id(1), mark});
        return true;
    });
}

/// The contacts that a row belongs to; a link between two belongs to both.
Result<std::vector<Id>> ownersOf(Database& db, Entity entity, const Id& row)
{
    if (entity == Entity::Contact) return std::vector{row};
    const EntityInfo& info = entityInfo(entity);
    std::vector<Id> owners;
    for (const int column : {int(info.owner), int(info.otherOwner)}) {
        if (column < 0) continue;
        const auto owner =
            db.cell(u"SELECT \"%1\" FROM %2 WHERE id = :id"_s.arg(QLatin1StringView{info.fields[size_t(column)].name},
                                                                  QLatin1StringView{info.name}),
                    {{":id"_L1, row}});
        if (!owner) return owner.error();
        if (!owner->isNull()) owners.push_back(owner->id());
    }
    return owners;
}

} // namespace

size_t qHash(const MarkedPart& part, size_t seed) { return qHashMulti(seed, int(part.entity), int(part.field)); }

Result<MarkedParts::Answer> run(Database& db, const MarkedParts&)
{
    std::vector<Found> found;
    const auto waiting = find(db, uR"(
        SELECT o."table", o."row", o.kind, o.fields, '' FROM batch b JOIN op o ON o.batch = b.no
         WHERE b.state = 'pending' ORDER BY b.no DESC LIMIT :most)"_s,
                              SyncMark::Waiting, found);
    if (!waiting) return waiting.error();
    const auto open = find(db, uR"(
        SELECT a."table", a."row", coalesce(o.kind, 2), o.fields, a.field
          FROM attention a LEFT JOIN op o ON o.batch = a.batch AND o.ord = a.ord AND o."row" = a."row"
         WHERE a.state = 'open' LIMIT :most)"_s,
                           SyncMark::Open, found);
    if (!open) return open.error();
    MarkedParts::Answer answer;
    for (const Found& each : found) {
        const auto owners = ownersOf(db, each.part.entity, each.row);
        if (!owners) return owners.error();
        for (const Id& owner : *owners) {
            SyncMark& known = answer[owner][each.part];
            known = std::max(known, each.mark);
        }
    }
    return answer;
}

} // namespace kontor

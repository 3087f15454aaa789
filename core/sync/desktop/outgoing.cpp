// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/desktop/outgoing.h"

#include "core/store/database.h"
#include "core/store/journal.h"

#include <unordered_map>

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

using Birth = std::unordered_map<FieldIndex, Value>; ///< what a field held before it was first changed

std::vector<Write> writesFrom(const std::vector<Change>& changes)
{
    std::vector<Write> writes;
    writes.reserve(changes.size());
    for (const Change& change : changes) writes.push_back({change.field, change.before, change.after});
    return writes;
}

Result<std::vector<Outgoing>> readBatches(Database& journal, qint64 after, int limit, const Id& me)
{
    std::vector<Outgoing> batches;
    auto read = journal.each(uR"(
        SELECT b.no, b.id, g.id, g.author, b.hlc, o."table", o."row", o.kind, o.audience, o.fields
          FROM (SELECT no, id, hlc, "group" FROM batch WHERE no > :after ORDER BY no LIMIT :limit) b
          JOIN op_group g ON g.no = b."group" JOIN op o ON o.batch = b.no ORDER BY b.no, o.ord)"_s,
                             {{":after"_L1, after}, {":limit"_L1, limit}}, [&](Statement& row) {
                                 if (batches.empty() || batches.back().journalNo != row.integer(0))
                                     batches.push_back({.journalNo = row.integer(0),
                                                        .batch = {.id = row.id(1),
                                                                  .group = row.id(2),
                                                                  .author = row.isNull(3) ? me : row.id(3),
                                                                  .hlc = quint64(row.integer(4))}});
                                 const auto entity = Entity(row.integer(5));
                                 batches.back().batch.ops.push_back(
                                     {.at = {entity, row.id(6)},
                                      .kind = OpKind(row.integer(7)),
                                      .authorOnly = Audience(row.integer(8)) == Audience::AuthorOnly,
                                      .writes = writesFrom(decodeChanges(entity, row.blob(9)))});
                                 return true;
                             });
    if (!read) return read.error();
    return batches;
}

/// For the rows that these batches create: the oldest value of every field that was changed since.
Result<std::unordered_map<Id, Birth>> birthsOf(Database& journal, const std::vector<Outgoing>& batches)
{
    std::unordered_map<Id, Birth> births;
    for (const Outgoing& outgoing : batches)
        for (const Op& op : outgoing.batch.ops)
            if (op.kind == OpKind::Create) births.try_emplace(op.at.row);
    if (births.empty()) return births;
    auto read = journal.each(uR"(
        SELECT "table", "row", fields FROM op WHERE batch >= :first AND kind = 2 ORDER BY batch, ord)"_s,
                             {{":first"_L1, batches.front().journalNo}}, [&](Statement& row) {
                                 const auto birth = births.find(row.id(1));
                                 if (birth == births.end()) return true;
                                 for (const Change& change : decodeChanges(Entity(row.integer(0)), row.blob(2)))
                                     birth->second.try_emplace(change.field, change.before);
                                 return true;
                             });
    if (!read) return read.error();
    return births;
}

/// The cells that the row was born with; empty ones are left out.
Status fillCreation(Database& journal, Op& op, const Birth& birth)
{
    const EntityInfo& info = entityInfo(op.at.entity());
    QString columns;
    for (const Field& field : info.fields) columns += u", \"%1\""_s.arg(QLatin1StringView{field.name});
    const QString sql = u"SELECT id%1 FROM %2 WHERE id = :id"_s.arg(columns, QLatin1StringView{info.name});
    return journal.each(sql, {{":id"_L1, op.at.row}}, [&](Statement& row) {
        for (FieldIndex i = 0; i < FieldIndex(info.fields.size()); ++i) {
            const auto born = birth.find(i);
            Value value = born == birth.end() ? row.value(i + 1) : born->second;
            if (!value.isNull()) op.writes.push_back({i, {}, std::move(value)});
        }
        return false;
    });
}

} // namespace

Result<std::vector<Outgoing>> outgoingBatches(Database& journal, qint64 after, int limit, const Id& me)
{
    auto batches = readBatches(journal, after, limit, me);
    if (!batches) return batches.error();
    const auto births = birthsOf(journal, *batches);
    if (!births) return births.error();
    for (Outgoing& outgoing : *batches)
        for (Op& op : outgoing.batch.ops)
            if (op.kind == OpKind::Create)
                if (auto filled = fillCreation(journal, op, births->at(op.at.row)); !filled) return filled.error();
    return batches;
}

} // namespace kontor::sync

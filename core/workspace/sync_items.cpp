// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sync_items.h"

#include "core/queries/record_names.h"
#include "core/store/read_snapshot.h"
#include "core/sync/merge/wire.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

const sync::Write* writeOf(const sync::Op& op, FieldIndex field)
{
    for (const sync::Write& write : op.writes)
        if (write.field == sync::FieldKey{field}) return &write;
    return nullptr;
}

/// The contact that a row belongs to: by the row where it is there, by what was wanted where it is not.
Id contactOf(Database& db, Entity entity, const Id& row, const sync::Op& op)
{
    if (entity == Entity::Contact) return row;
    const EntityInfo& info = entityInfo(entity);
    if (info.owner < 0) return {};
    const auto found =
        db.cell(u"SELECT \"%1\" FROM %2 WHERE id = :id"_s.arg(QLatin1StringView{info.fields[size_t(info.owner)].name},
                                                              QLatin1StringView{info.name}),
                {{":id"_L1, row}});
    if (found && !found->isNull()) return found->id();
    const sync::Write* write = writeOf(op, info.owner);
    return write ? write->after.id() : Id{};
}

/// What a row is called, for a whole row that is not (or no longer) there.
QString wholeText(const sync::Op& op, RecordNames& names)
{
    QStringList parts;
    for (const sync::Write& write : op.writes) {
        if (!write.field.isDeclared() || write.after.isEmpty()) continue;
        const Field& field = fieldInfo(op.at.entity(), write.field.index);
        if (field.is(FieldFlag::Internal) || field.is(FieldFlag::ReadOnly) || field.type == FieldType::Reference)
            continue;
        parts << names.text(op.at.entity(), write.field.index, write.after);
    }
    return parts.join(u", "_s).left(500);
}

void fillHolder(Database& db, ConflictItem& item)
{
    [[maybe_unused]] const auto read = db.each(uR"(
        SELECT c.id, c.display_name
          FROM contested x JOIN claim k ON k.kind = x.kind AND k.norm = x.norm
          LEFT JOIN email e ON e.id = k."row" LEFT JOIN phone p ON p.id = k."row"
          JOIN contact c ON c.id = coalesce(e.contact, p.contact)
         WHERE x."row" = :row)"_s,
                                               {{":row"_L1, item.row}}, [&](Statement& row) {
                                                   item.other = row.id(0);
                                                   item.otherName = row.text(1);
                                                   return false;
                                               });
}

void fillValues(Database& db, ConflictItem& item, const sync::Op& op, RecordNames& names)
{
    const auto field = fieldNamed(item.entity, item.field);
    item.mayKeepBoth = item.code == "contested"_L1 || item.code == "deleted"_L1;
    if (!field) {
        item.mine = item.field == "deleted"_L1 ? QString{} : wholeText(op, names);
        if (item.code == "contested"_L1) fillHolder(db, item);
        return;
    }
    if (const sync::Write* write = writeOf(op, *field)) {
        item.base = names.text(item.entity, *field, write->before);
        item.mine = names.text(item.entity, *field, write->after);
    }
    const auto now = db.cell(
        u"SELECT \"%1\" FROM %2 WHERE id = :id"_s.arg(item.field, QLatin1StringView{entityInfo(item.entity).name}),
        {{":id"_L1, item.row}});
    if (now) item.theirs = names.text(item.entity, *field, *now);
    const FieldType type = fieldInfo(item.entity, *field).type;
    item.mayKeepBoth = type == FieldType::Text || type == FieldType::LongText;
    item.field = fieldPath(item.entity, *field);
}

} // namespace

Result<Conflicts::Answer> run(Database& db, const Conflicts&)
{
    const ReadSnapshot snapshot{db};
    Conflicts::Answer items;
    std::vector<QByteArray> contents;
    auto read = db.each(uR"(
        SELECT a.no, a.at, a.code, a.detail, a."table", a."row", a.field, a.content, g.kind
          FROM attention a LEFT JOIN batch b ON b.no = a.batch LEFT JOIN op_group g ON g.no = b."group"
         WHERE a.state = 'open' ORDER BY a.no LIMIT 10000)"_s,
                        {}, [&](Statement& row) {
                            items.push_back({.no = row.integer(0),
                                             .at = row.integer(1),
                                             .code = row.text(2),
                                             .detail = row.text(3),
                                             .operation = row.text(8),
                                             .entity = Entity(row.integer(4)),
                                             .row = row.id(5),
                                             .field = row.text(6)});
                            contents.push_back(row.blob(7));
                            return true;
                        });
    if (!read) return read.error();
    RecordNames names{db};
    for (size_t i = 0; i < items.size(); ++i) {
        ConflictItem& item = items[i];
        const auto content = sync::decodeBatch(contents[i]);
        if (!content || content->ops.empty() || !content->ops.front().at.isKnown()) continue;
        const sync::Op& op = content->ops.front();
        item.contact = contactOf(db, item.entity, item.row, op);
        item.contactName = names.name(Entity::Contact, item.contact);
        if (item.contactName.isEmpty() && item.entity == Entity::Contact) item.contactName = wholeText(op, names);
        fillValues(db, item, op, names);
    }
    return items;
}

Result<WaitingOperations::Answer> run(Database& db, const WaitingOperations& question)
{
    WaitingOperations::Answer items;
    auto read = db.each(uR"(
        SELECT g.id, g.no, g.at, g.kind, g.label, e.name, count(*)
          FROM batch b JOIN op_group g ON g.no = b."group" JOIN op o ON o.batch = b.no
          LEFT JOIN employee e ON e.id = g.author
         WHERE b.state = 'pending' GROUP BY g.no ORDER BY g.no DESC LIMIT :limit)"_s,
                        {{":limit"_L1, question.limit}}, [&](Statement& row) {
                            items.push_back({.group = row.id(0),
                                             .no = row.integer(1),
                                             .at = row.integer(2),
                                             .kind = row.text(3),
                                             .label = row.text(4),
                                             .author = row.text(5),
                                             .changes = row.integer(6)});
                            return true;
                        });
    if (!read) return read.error();
    return items;
}

Result<ContestedRows::Answer> run(Database& db, const ContestedRows& question)
{
    ContestedRows::Answer items;
    auto read =
        db.each(uR"(
        SELECT x."row", c.id, c.display_name
          FROM contested x
          LEFT JOIN email e ON e.id = x."row" LEFT JOIN phone p ON p.id = x."row"
          LEFT JOIN claim k ON k.kind = x.kind AND k.norm = x.norm
          LEFT JOIN email he ON he.id = k."row" LEFT JOIN phone hp ON hp.id = k."row"
          LEFT JOIN contact c ON c.id = coalesce(he.contact, hp.contact)
         WHERE :contact IS NULL OR coalesce(e.contact, p.contact) = :contact)"_s,
                {{":contact"_L1, question.contact.isNull() ? Value{} : Value{question.contact}}}, [&](Statement& row) {
                    items.push_back({row.id(0), row.id(1), row.text(2)});
                    return true;
                });
    if (!read) return read.error();
    return items;
}

Result<LostValues::Answer> run(Database& db, const LostValues& question)
{
    LostValues::Answer items;
    auto read = db.each(uR"(
        SELECT l.at, l."table", l."row", l.field, l.value, e.name
          FROM lost_value l LEFT JOIN employee e ON e.id = l.author
         WHERE l."row" = :row ORDER BY l.no DESC LIMIT 1000)"_s,
                        {{":row"_L1, question.row}}, [&](Statement& row) {
                            items.push_back({.at = row.integer(0),
                                             .entity = Entity(row.integer(1)),
                                             .row = row.id(2),
                                             .field = row.text(3),
                                             .cell = row.value(4),
                                             .author = row.text(5)});
                            return true;
                        });
    if (!read) return read.error();
    RecordNames names{db};
    for (LostValues::Item& item : items) {
        const bool known = int(item.entity) >= 1 && int(item.entity) <= entityCount;
        const auto field = known ? fieldNamed(item.entity, item.field) : std::nullopt;
        if (!field) continue;
        item.value = names.text(item.entity, *field, item.cell);
        item.field = fieldPath(item.entity, *field);
    }
    return items;
}

} // namespace kontor

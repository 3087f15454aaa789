// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/desktop/attention.h"

#include "core/sync/desktop/mirror_rows.h"
#include "core/sync/merge/wire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

QString nameOf(const RowKey& at, const FieldKey& field)
{
    if (field == FieldKey{FieldKey::deleted}) return u"deleted"_s;
    if (!field.isDeclared() || !at.isKnown()) return QString::fromUtf8(field.name);
    return QLatin1StringView{fieldInfo(at.entity(), field.index).name};
}

bool removes(const Op& op)
{
    return op.kind == OpKind::Set && std::any_of(op.writes.begin(), op.writes.end(), [](const Write& write) {
               return write.field == FieldKey{FieldKey::deleted};
           });
}

} // namespace

QLatin1StringView wordOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None: break;
    case Refusal::NotAllowed: return "not_allowed"_L1;
    case Refusal::Permanent: return "permanent"_L1;
    case Refusal::NotAuthor: return "not_author"_L1;
    case Refusal::Required: return "required"_L1;
    case Refusal::BadValue: return "bad_value"_L1;
    case Refusal::TypesDiffer: return "types_differ"_L1;
    case Refusal::NoSuchContact: return "no_such_contact"_L1;
    case Refusal::Erased: return "erased"_L1;
    case Refusal::DependsOnRejected: return "depends_on_rejected"_L1;
    }
    return ""_L1;
}

namespace {

Status putItem(Store& store, const Outgoing& out, size_t place, const Op& content, const QString& code,
               const QString& detail, const QString& field)
{
    const QByteArray name = out.offer.id.bytes().toByteArray() + QByteArray::number(qint64(out.ords[place])) + ' ' +
                            code.toUtf8() + ' ' + field.toUtf8() + content.at.row.bytes().toByteArray();
    Batch kept{.id = out.offer.id, .ops = {content}};
    return store.sync().addAttention({.id = Id::named("attention", name),
                                      .at = store.options().clock(),
                                      .code = code,
                                      .detail = detail,
                                      .batch = out.offer.batch,
                                      .ord = out.ords[place],
                                      .table = content.at.table,
                                      .row = content.at.row,
                                      .field = field,
                                      .content = encode(kept)});
}

/// The operation that a lost value came from: the one that wrote it, or, where it went to the survivor of a merge, the
/// one that wrote the same.
size_t originOf(const Outgoing& out, const LostValue& lost)
{
    const auto& ops = out.content.batch.ops;
    for (const bool sameRow : {true, false})
        for (size_t i = 0; i < ops.size(); ++i)
            for (const Write& write : ops[i].writes)
                if ((!sameRow || ops[i].at == lost.at) && write.field == lost.field && write.after == lost.value)
                    return i;
    return ops.size();
}

} // namespace

Status addAttention(Store& store, const Outgoing& out, size_t op, const QString& code, const QString& detail,
                    const QString& field)
{
    return putItem(store, out, op, out.content.batch.ops[op], code, detail, field);
}

Status tellFates(Store& store, const Outgoing& out, const std::vector<OpFate>& fates,
                 const std::vector<LostValue>& lost, bool complete)
{
    const auto& ops = out.content.batch.ops;
    std::set<size_t> told;
    std::set<std::pair<size_t, FieldKey>> asked;
    for (const LostValue& value : lost) {
        const size_t origin = originOf(out, value);
        if (origin == ops.size()) continue;                       // somebody else's, which gave way to ours
        if (!asked.emplace(origin, value.field).second) continue; // kept with a contact that went up in another, too
        Op content{.at = value.at, .kind = OpKind::Set, .writes = {{value.field, {}, value.value}}};
        for (const Write& write : ops[origin].writes)
            if (write.field == value.field) content.writes.front().before = write.before;
        told.insert(origin);
        if (auto put = putItem(store, out, origin, content, u"superseded"_s, {}, nameOf(value.at, value.field)); !put)
            return put;
    }
    const MirrorRows rows{store};
    for (size_t i = 0; i < std::min(fates.size(), ops.size()); ++i) {
        Status put;
        const RowState* row = rows.find(ops[i].at);
        switch (fates[i].fate) {
        case Fate::Rejected:
            if (ops[i].kind == OpKind::Create && !row)
                put = store.sync().setRefused(ops[i].at.table, ops[i].at.row, true);
            if (put) put = addAttention(store, out, i, u"refused"_s, wordOf(fates[i].refusal));
            break;
        case Fate::Contested: put = addAttention(store, out, i, u"contested"_s, {}); break;
        case Fate::Superseded:
            if (complete && !told.contains(i) && removes(ops[i]))
                put = addAttention(store, out, i, u"superseded"_s, {}, u"deleted"_s);
            break;
        case Fate::Merged:
            if (complete && row && row->isDeleted() && !removes(ops[i]) && ops[i].at.entity() == Entity::Contact)
                put = addAttention(store, out, i, u"deleted"_s, {});
            break;
        case Fate::Applied:
        case Fate::Transformed: break;
        }
        if (!put) return put;
    }
    return {};
}

Status addOverwritten(Store& store, const RowKey& at, FieldIndex field, const Value& mine)
{
    const Entity entity = at.entity();
    const auto rev = store.reader().cell(
        u"SELECT rev FROM %1 WHERE id = :id"_s.arg(QLatin1StringView{entityInfo(entity).name}), {{":id"_L1, at.row}});
    if (!rev) return rev.error();
    AttentionItem item{.at = store.options().clock(), .code = u"superseded"_s, .batch = rev->integer()};
    Write write{FieldKey{field}, {}, mine};
    auto read = store.reader().each(
        u"SELECT ord, fields FROM op WHERE batch = :batch AND \"row\" = :row AND \"table\" = :table"_s,
        {{":batch"_L1, rev->integer()}, {":row"_L1, at.row}, {":table"_L1, int(entity)}}, [&](Statement& row) {
            for (const Change& change : decodeChanges(entity, row.blob(1)))
                if (change.field == field && change.after == mine) write.before = change.before;
            item.ord = int(row.integer(0));
            return true;
        });
    if (!read) return read;
    const QByteArray name{fieldInfo(entity, field).name};
    item.table = at.table;
    item.row = at.row;
    item.field = QString::fromLatin1(name);
    item.content = encode(Batch{.id = store.newId(), .ops = {{.at = at, .writes = {write}}}});
    item.id = store.newId();
    return store.sync().addAttention(item);
}

namespace {

Status keepMine(Store& store, Pen& pen, const AttentionItem& item, const Op& op)
{
    const Entity entity = op.at.entity();
    if (item.code == "deleted"_L1) return pen.restore(entity, op.at.row);
    if (item.code == "superseded"_L1) {
        if (item.field == "deleted"_L1)
            return op.writes.empty() || op.writes.front().after.boolean() ? pen.remove(entity, op.at.row)
                                                                          : pen.restore(entity, op.at.row);
        const auto field = fieldNamed(entity, item.field);
        if (!field) return Error{.code = Errc::UnknownField, .field = item.field};
        return pen.set(entity, op.at.row, *field, op.writes.front().after);
    }
    if (item.code == "contested"_L1) {
        // The other contact gives the address up.
        const auto norm = store.sync().contestedNorm(op.at.row);
        if (!norm) return norm.error();
        const auto holder = pen.reader().cell(u"SELECT \"row\" FROM claim WHERE kind = :kind AND norm = :norm"_s,
                                              {{":kind"_L1, int(entity)}, {":norm"_L1, *norm}});
        if (!holder) return holder.error();
        if (!holder->isNull() && holder->id() != op.at.row)
            if (auto gone = pen.remove(entity, holder->id()); !gone) return gone;
        return norm->isEmpty() ? Status{} : pen.settle(entity, op.at.row, *norm, {});
    }
    // Refused: once more, the way it was.
    if (op.kind == OpKind::Create) {
        std::vector<Value> values(entityInfo(entity).fields.size());
        for (const Write& write : op.writes)
            if (write.field.isDeclared()) values[size_t(write.field.index)] = write.after;
        if (auto done = store.sync().setRefused(op.at.table, op.at.row, false); !done) return done;
        return pen.adopt({.entity = entity, .row = op.at.row, .values = std::move(values)});
    }
    Cells cells;
    for (const Write& write : op.writes) {
        if (write.field == FieldKey{FieldKey::deleted})
            return write.after.boolean() ? pen.remove(entity, op.at.row) : pen.restore(entity, op.at.row);
        if (write.field.isDeclared()) cells.push_back({write.field.index, write.after});
    }
    return pen.set(entity, op.at.row, cells);
}

Status keepBoth(Pen& pen, const AttentionItem& item, const Op& op)
{
    if (item.code == "contested"_L1 || item.code == "deleted"_L1) return {}; // both stay as they are
    const Entity entity = op.at.entity();
    const auto field = fieldNamed(entity, item.field);
    const FieldType type = field ? fieldInfo(entity, *field).type : FieldType::Reference;
    if (item.code != "superseded"_L1 || (type != FieldType::Text && type != FieldType::LongText))
        return Error{.code = Errc::InvalidChoice, .detail = u"mine;theirs"_s, .field = u"keep"_s, .value = u"both"_s};
    const auto now = pen.reader().cell(
        u"SELECT \"%1\" FROM %2 WHERE id = :id"_s.arg(item.field, QLatin1StringView{entityInfo(entity).name}),
        {{":id"_L1, op.at.row}});
    if (!now) return now.error();
    const QString mine = op.writes.front().after.text();
    if (now->text().contains(mine)) return {};
    const QString between = type == FieldType::LongText ? u"\n\n"_s : u" / "_s;
    return pen.set(entity, op.at.row, *field, now->text() + between + mine);
}

} // namespace

Status resolve(Store& store, Pen& pen, qint64 number, Keep keep)
{
    const auto item = store.sync().attention(number);
    if (!item) return item.error();
    if (!*item) return Error{.code = Errc::NotFound, .field = u"conflict"_s, .value = QString::number(number)};
    if ((*item)->state != "open"_L1)
        return Error{.code = Errc::AlreadyExists, .field = u"conflict"_s, .value = QString::number(number)};
    const auto content = decodeBatch((*item)->content);
    if (!content) return content.error();
    const Op& op = content->ops.front();
    Status done;
    if (!op.at.isKnown())
        done = keep == Keep::Theirs ? Status{} : Status{Error{.code = Errc::UnknownEntity}};
    else if (keep == Keep::Mine)
        done = keepMine(store, pen, **item, op);
    else if (keep == Keep::Both)
        done = keepBoth(pen, **item, op);
    else if ((*item)->code == "contested"_L1)
        done = pen.remove(op.at.entity(), op.at.row);
    // What is so already needs no writing.
    if (!done && done.error().code == Errc::AlreadyDeleted && keep != Keep::Mine) done = {};
    if (!done) return done;
    const QString state = keep == Keep::Mine ? u"mine"_s : keep == Keep::Theirs ? u"theirs"_s : u"both"_s;
    return store.sync().settleAttention(number, state, store.options().clock());
}

} // namespace kontor::sync

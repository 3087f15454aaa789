// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/store/connection.h"
#include "core/store/merge_changes.h"
#include "core/store/pen_reader.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qint64 mostAtOnce = 1000; ///< changes taken back in one transaction

/// Every row that belongs to a contact, with the batch that changed it last.
const QString& childrenOf()
{
    static const QString sql = [] {
        QStringList parts;
        for (const EntityInfo& info : allEntities())
            for (const FieldIndex owner : {info.owner, info.otherOwner})
                if (owner >= 0)
                    parts += u"SELECT id, rev FROM %1 WHERE %2 = :contact"_s.arg(
                        QLatin1StringView{info.name}, QLatin1StringView{info.fields[size_t(owner)].name});
        return parts.join(u" UNION ALL "_s);
    }();
    return sql;
}

/// May a row go back to the contact it came from?
Result<bool> canReturnTo(Database& reader, const EntityInfo& info, const Change& change)
{
    if (change.field == deletedField || info.entity == Entity::Contact || change.before.isNull()) return true;
    const Field& field = info.fields[size_t(change.field)];
    if (field.type != FieldType::Reference || field.target != Entity::Contact) return true;
    const auto live =
        reader.cell(u"SELECT 1 FROM contact WHERE id = :id AND deleted = 0"_s, {{":id"_L1, change.before}});
    if (!live) return live.error();
    return !live->isNull();
}

} // namespace

Result<std::unique_ptr<UndoJob>> UndoJob::begin(Store& store, qint64 groupNo, const Actor& actor)
{
    std::unique_ptr<UndoJob> job{new UndoJob{store}};
    if (auto loaded = job->load(groupNo); !loaded) return loaded.error();
    if (auto whole = job->wholeOrNot(); !whole) return whole.error();
    const auto group = store.begin({.kind = job->m_undone.kind == "undo"_L1 ? u"redo"_s : u"undo"_s,
                                    .label = job->m_undone.label,
                                    .actor = actor,
                                    .import = {},
                                    .undoes = groupNo});
    if (!group) return group.error();
    job->m_group = *group;
    // Undo, redo, undo … of one operation write over each other: what the whole chain wrote counts as its own.
    if (auto followed = job->m_chain.follow(groupNo); !followed) return followed.error();
    job->m_undone.by = group->id;
    job->m_batch = std::numeric_limits<qint64>::max();
    return job;
}

Status UndoJob::load(qint64 groupNo)
{
    Database& reader = m_store.reader();
    bool found = false;
    auto read =
        reader.each(uR"(
        SELECT id, kind, label,
               EXISTS(SELECT 1 FROM op_group u WHERE u.undoes = g.no AND u.state = 'done'
                         AND NOT EXISTS(SELECT 1 FROM op_group r WHERE r.undoes = u.no AND r.state = 'done'))
          FROM op_group g WHERE no = :no)"_s,
                    {{":no"_L1, groupNo}}, [&](Statement& row) {
                        found = row.integer(3) == 0;
                        m_undone = {.group = row.id(0), .groupNo = groupNo, .kind = row.text(1), .label = row.text(2)};
                        return false;
                    });
    if (!read) return read;
    if (!found || m_undone.kind == "purge_contacts"_L1 || m_undone.kind == "create_store"_L1 ||
        m_undone.kind == "join_server"_L1)
        return Error{.code = Errc::NotUndoable, .value = QString::number(groupNo)};
    const auto total = reader.cell(
        u"SELECT count(*) FROM op o JOIN batch b ON b.no = o.batch WHERE b.\"group\" = :no"_s, {{":no"_L1, groupNo}});
    if (!total) return total.error();
    m_total = total->integer();
    return {};
}

/// A contact that was made anew takes everything along: where it has to stay, there is nothing that could go back.
Status UndoJob::wholeOrNot()
{
    if (m_undone.kind != "recreate_contact"_L1) return {};
    Database& reader = m_store.reader();
    qint64 batch = 0;
    Id made;
    auto read =
        reader.each(uR"(
        SELECT o.batch, o."row" FROM batch b JOIN op o ON o.batch = b.no
         WHERE b."group" = :group AND o."table" = :contact AND o.kind = 1)"_s,
                    {{":group"_L1, m_undone.groupNo}, {":contact"_L1, int(Entity::Contact)}}, [&](Statement& row) {
                        batch = row.integer(0);
                        made = row.id(1);
                        return false;
                    });
    if (!read || made.isNull()) return read;
    if (auto followed = m_chain.follow(m_undone.groupNo); !followed) return followed;
    const auto used = usedSince(reader, Entity::Contact, made, batch);
    if (!used) return used.error();
    if (*used) return Error{.code = Errc::StillInUse, .field = u"operation"_s, .value = m_undone.label};
    return {};
}

Result<std::vector<UndoJob::Op>> UndoJob::nextOps()
{
    std::vector<Op> ops;
    auto read = m_store.reader().each(uR"(
        SELECT o.batch, o.ord, o."table", o."row", o.kind, o.fields
          FROM batch b JOIN op o ON o.batch = b.no
         WHERE b."group" = :group AND b.no <= :batch AND (o.batch, o.ord) < (:batch, :ord)
           AND (:all OR (o."table" = :contact AND o.kind = 1))
         ORDER BY b.no DESC, o.ord DESC LIMIT :most)"_s,
                                      {{":group"_L1, m_undone.groupNo},
                                       {":batch"_L1, m_batch},
                                       {":ord"_L1, m_ord},
                                       {":all"_L1, !m_contactsFirst},
                                       {":contact"_L1, int(Entity::Contact)},
                                       {":most"_L1, mostAtOnce}},
                                      [&](Statement& row) {
                                          const auto entity = Entity(row.integer(2));
                                          ops.push_back({.batch = row.integer(0),
                                                         .ord = int(row.integer(1)),
                                                         .entity = entity,
                                                         .row = row.id(3),
                                                         .kind = OpKind(row.integer(4)),
                                                         .changes = decodeChanges(entity, row.blob(5))});
                                          return true;
                                      });
    if (!read) return read.error();
    return ops;
}

Result<bool> UndoJob::step(ChangeSet& changes)
{
    // A small one is done when its first change is told: whoever sees that may take back the next one at once.
    for (;;) {
        const auto more = pass(changes);
        if (!more || !*more || m_total > mostAtOnce) return more;
    }
}

Result<bool> UndoJob::pass(ChangeSet& changes)
{
    const auto ops = nextOps();
    if (!ops) return ops.error();
    if (ops->empty()) {
        if (!m_contactsFirst) return false;
        m_contactsFirst = false;
        m_batch = std::numeric_limits<qint64>::max();
        m_ord = 0;
        return true;
    }
    auto written = m_store.write(m_group, [&](Pen& pen) -> Status {
        for (const Op& op : *ops)
            if (auto done = takeBack(pen, op); !done) return done;
        return {};
    });
    if (!written) return written.error();
    mergeChanges(changes, std::move(written->changes));
    m_batch = ops->back().batch;
    m_ord = ops->back().ord;
    if (!m_contactsFirst) m_done += qint64(ops->size());
    return true;
}

Status UndoJob::takeBack(Pen& pen, const Op& op)
{
    if (!m_contactsFirst) {
        if (op.entity == Entity::Contact && op.kind == OpKind::Create) return {};
        const auto settled = belongsToSettled(pen, op);
        if (!settled) return settled.error();
        if (*settled) return {};
    }
    return op.kind == OpKind::Create ? takeBackCreation(pen, op) : takeBackChanges(pen, op);
}

Result<bool> UndoJob::belongsToSettled(Pen& pen, const Op& op)
{
    if (m_settled.isEmpty()) return false;
    const EntityInfo& info = entityInfo(op.entity);
    // A row that came to the new contact from another goes back there, unless the new one stays.
    const FieldIndex owner = op.entity == Entity::Contact ? FieldIndex{Contact::MergedInto} : info.owner;
    for (const Change& change : op.changes)
        if (op.kind != OpKind::Create && owner >= 0 && change.field == owner && m_settled.contains(change.after.id())) {
            const auto stays = pen.reader().cell(u"SELECT 1 FROM contact WHERE id = :contact AND deleted = 0"_s,
                                                 {{":contact"_L1, change.after}});
            if (!stays) return stays.error();
            return !stays->isNull();
        }
    if (op.entity == Entity::Contact) return m_settled.contains(op.row);
    if (info.owner < 0) return false;
    const auto owners =
        pen.reader().cell(u"SELECT %1 FROM %2 WHERE id = :row"_s.arg(
                              QLatin1StringView{info.fields[size_t(info.owner)].name}, QLatin1StringView{info.name}),
                          {{":row"_L1, op.row}});
    if (!owners) return owners.error();
    return m_settled.contains(owners->id());
}

Result<bool> UndoJob::usedSince(Database& reader, Entity entity, const Id& row, qint64 batch)
{
    const auto rev = reader.cell(
        u"SELECT rev FROM %1 WHERE id = :row"_s.arg(QLatin1StringView{entityInfo(entity).name}), {{":row"_L1, row}});
    if (!rev) return rev.error();
    auto used = m_chain.usesSince(row, rev->integer(), batch);
    if (!used || *used || entity != Entity::Contact) return used;
    std::vector<std::pair<Id, qint64>> children;
    auto read = reader.each(childrenOf(), {{":contact"_L1, row}}, [&](Statement& child) {
        if (child.integer(1) > batch) children.emplace_back(child.id(0), child.integer(1));
        return true;
    });
    if (!read) return read.error();
    for (const auto& [child, last] : children) {
        used = m_chain.usesSince(child, last, batch);
        if (!used || *used) return used;
    }
    return false;
}

Status UndoJob::takeBackCreation(Pen& pen, const Op& op)
{
    if (op.entity == Entity::Contact) m_settled.insert(op.row);
    const auto deleted = pen.reader().cell(
        u"SELECT deleted FROM %1 WHERE id = :row"_s.arg(QLatin1StringView{entityInfo(op.entity).name}),
        {{":row"_L1, op.row}});
    if (!deleted) return deleted.error();
    if (deleted->isNull() || deleted->boolean()) return {};
    const auto used = usedSince(pen.reader(), op.entity, op.row, op.batch);
    if (!used) return used.error();
    if (*used) {
        keep(pen, op, nullptr, {}, Errc::StillInUse);
        return {};
    }
    if (auto done = pen.putBack(op.entity, op.row, {{deletedField, Value{false}, Value{true}}}); !done) return done;
    ++m_undone.reverted;
    if (op.entity == Entity::Contact) ++m_undone.removed;
    return {};
}

Status UndoJob::takeBackChanges(Pen& pen, const Op& op)
{
    const EntityInfo& info = entityInfo(op.entity);
    std::vector<Change> back;
    for (const Change& change : op.changes) {
        const QString column =
            change.field == deletedField ? u"deleted"_s : QLatin1StringView{info.fields[size_t(change.field)].name};
        const auto now =
            pen.reader().cell(u"SELECT \"%1\" FROM %2 WHERE id = :row"_s.arg(column, QLatin1StringView{info.name}),
                              {{":row"_L1, op.row}});
        if (!now) return now.error();
        const bool same = *now == change.after || (now->isEmpty() && change.after.isEmpty());
        bool used = false;
        if (same && change.field == deletedField && change.before.boolean()) {
            const auto since = usedSince(pen.reader(), op.entity, op.row, op.batch);
            if (!since) return since.error();
            used = *since;
        }
        const auto returns = canReturnTo(pen.reader(), info, change);
        if (!returns) return returns.error();
        if (same && !used && *returns)
            back.push_back({change.field, change.after, change.before});
        else if (!(*now == change.before))
            keep(pen, op, &change, *now, Errc::StillInUse);
    }
    if (back.empty()) return {};
    auto done = pen.putBack(op.entity, op.row, back);
    if (done) {
        ++m_undone.reverted;
        return {};
    }
    // An address may have been taken meanwhile: that one stays as it is, the rest goes back.
    if (done.error().code != Errc::DuplicateEmail && done.error().code != Errc::DuplicatePhone) return done;
    keep(pen, op, &op.changes.front(), {}, done.error().code);
    return {};
}

void UndoJob::keep(Pen& pen, const Op& op, const Change* change, const Value& now, Errc reason)
{
    Kept kept{.entity = op.entity, .row = op.row, .reason = reason};
    if (change && change->field != deletedField) {
        kept.field = fieldPath(op.entity, change->field);
        kept.now = cellText(op.entity, change->field, now);
        kept.wanted = cellText(op.entity, change->field, change->before);
    }
    const EntityInfo& info = entityInfo(op.entity);
    const QString owner = op.entity == Entity::Contact ? u"id"_s
                          : info.owner >= 0 ? QString{QLatin1StringView{info.fields[size_t(info.owner)].name}}
                                            : QString{};
    if (!owner.isEmpty()) {
        const auto name =
            pen.reader().cell(u"SELECT c.display_name FROM %1 r JOIN contact c ON c.id = r.%2 WHERE r.id = :row"_s.arg(
                                  QLatin1StringView{info.name}, owner),
                              {{":row"_L1, op.row}});
        if (name) kept.contact = name->text();
    }
    m_undone.kept.push_back(std::move(kept));
}

Result<Undone> UndoJob::finish(bool)
{
    if (auto ended = m_store.end(m_group); !ended) return ended.error();
    return m_undone;
}

Result<Undone> undo(Store& store, qint64 groupNo, const Actor& actor, ChangeSet* changes)
{
    auto job = UndoJob::begin(store, groupNo, actor);
    if (!job) return job.error();
    for (;;) {
        ChangeSet some;
        const auto more = (*job)->step(some);
        if (!more) return more.error();
        if (changes) mergeChanges(*changes, std::move(some));
        if (!*more) break;
    }
    return (*job)->finish(false);
}

} // namespace kontor

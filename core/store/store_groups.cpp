// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What is written together: transactions, and the groups of the journal, of which each is one deed of a person.
#include "core/store/blob_sweep.h"
#include "core/store/connection.h"
#include "core/store/pen_reader.h"
#include "core/store/store.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

Status Store::transaction(const std::function<Status()>& work)
{
    m_journal->closeBatch();
    m_rows->drop();
    m_imports->drop();
    if (m_together) {
        if (*m_together) *m_together = work();
        return *m_together;
    }
    if (auto begun = m_connection->begin(); !begun) return begun;
    auto done = work();
    if (done) done = m_connection->commit();
    m_journal->closeBatch();
    m_rows->drop();
    m_imports->drop();
    if (done) return {};
    m_connection->rollback();
    // What the pen learnt in a transaction that never was is read anew.
    if (auto loaded = loadContext(); !loaded) return loaded;
    return done;
}

Status Store::together(const std::function<Status()>& work)
{
    return transaction([&]() -> Status {
        m_together.emplace();
        const auto done = work();
        const auto all = *std::exchange(m_together, std::nullopt);
        return all ? done : all;
    });
}

Result<Written> Store::write(const GroupSpec& spec, const Work& work)
{
    Written written;
    auto done = transaction([&]() -> Status {
        auto group = m_journal->begin(spec);
        if (!group) return group.error();
        Pen pen{*m_context, *group};
        m_reader->follow(&pen);
        auto worked = work(pen);
        if (worked) worked = pen.flush();
        m_reader->follow(nullptr);
        if (!worked) return worked;
        written = {.group = group->id, .groupNo = group->no, .changes = pen.takeChanges()};
        // What came from the server and was here already is no news.
        if (spec.remote && pen.written() == 0) return m_journal->discard(*group);
        return m_journal->finish(*group);
    });
    if (!done) return done.error();
    if (spec.kind == "purge_contacts"_L1 && !spec.past)
        if (auto swept = sweepBlobs(*m_reader, m_context->blobs); !swept) return swept.error();
    return written;
}

Result<Group> Store::begin(const GroupSpec& spec)
{
    Group group;
    auto done = transaction([&]() -> Status {
        auto begun = m_journal->begin(spec);
        if (!begun) return begun.error();
        group = *begun;
        return {};
    });
    if (!done) return done.error();
    return group;
}

Result<Group> Store::resume(qint64 groupNo, const Actor& actor)
{
    auto statement = m_connection->prepare(u"SELECT id, kind, label, \"import\", at FROM op_group WHERE no = :no"_s);
    if (!statement) return statement.error();
    (*statement)->bind(":no"_L1, groupNo);
    const auto row = (*statement)->step();
    if (!row) return row.error();
    if (!*row) return Error{.code = Errc::NotFound, .value = QString::number(groupNo)};
    Group group{.no = groupNo, .id = (*statement)->id(0), .at = (*statement)->integer(4)};
    group.spec = {
        .kind = (*statement)->text(1), .label = (*statement)->text(2), .actor = actor, .import = (*statement)->id(3)};
    (*statement)->reset();
    auto reopened = m_connection->prepare(u"UPDATE op_group SET state = 'open' WHERE no = :no"_s);
    if (!reopened) return reopened.error();
    (*reopened)->bind(":no"_L1, groupNo);
    if (auto done = (*reopened)->run(); !done) return done.error();
    return group;
}

namespace {

/// As long as it lives, commits do not wait for the disk: the WAL keeps their order, so that what a power failure takes
/// is the newest of them, whole.
class Unsynced {
public:
    Unsynced(Connection& connection, bool inTransaction) : m_connection{inTransaction ? nullptr : &connection}
    {
        set("PRAGMA synchronous = NORMAL"_L1);
    }
    ~Unsynced() { set("PRAGMA synchronous = FULL"_L1); }
    Unsynced(const Unsynced&) = delete;
    Unsynced& operator=(const Unsynced&) = delete;

private:
    void set(QLatin1StringView pragma)
    {
        // It has no way to fail outside a transaction.
        if (m_connection) [[maybe_unused]]
            const auto done = m_connection->exec(pragma);
    }
    Connection* m_connection;
};

} // namespace

Result<Written> Store::write(Group& group, const Work& work)
{
    Written written{.group = group.id, .groupNo = group.no};
    // Only the end of the group is acknowledged, and its fdatasync takes all before it along.
    const Unsynced unsynced{*m_connection, m_together.has_value()};
    auto done = transaction([&]() -> Status {
        Pen pen{*m_context, group};
        m_reader->follow(&pen);
        auto worked = work(pen);
        if (worked) worked = pen.flush();
        m_reader->follow(nullptr);
        written.changes = pen.takeChanges();
        return worked;
    });
    if (!done) return done.error();
    return written;
}

Status Store::end(const Group& group)
{
    return transaction([&] { return m_journal->finish(group); });
}

Result<qint64> Store::lastUndoable(const Actor& actor)
{
    // The newest operation of this actor that stands: neither an undo or redo nor taken back. One that wrote nothing, as
    // a change of many who all had it already, is none.
    const auto no = m_reader->cell(uR"(
        SELECT g.no FROM op_group g
         WHERE g.author = :me AND g.remote = 0 AND g.state = 'done'
           AND g.kind NOT IN ('undo', 'redo', 'purge_contacts', 'create_store', 'find_coordinates')
           AND EXISTS (SELECT 1 FROM batch b JOIN op o ON o.batch = b.no WHERE b."group" = g.no)
           AND NOT EXISTS (SELECT 1 FROM op_group u WHERE u.undoes = g.no AND u.state = 'done'
                             AND NOT EXISTS (SELECT 1 FROM op_group r WHERE r.undoes = u.no AND r.state = 'done'))
         ORDER BY g.no DESC LIMIT 1)"_s,
                                   {{":me"_L1, actor.employee}});
    if (!no) return no.error();
    return no->integer();
}

Result<qint64> Store::lastRedoable(const Actor& actor)
{
    const auto no = m_reader->cell(uR"(
        SELECT u.no FROM op_group u
         WHERE u.author = :me AND u.remote = 0 AND u.state = 'done' AND u.kind = 'undo'
           AND NOT EXISTS (SELECT 1 FROM op_group r WHERE r.undoes = u.no AND r.state = 'done')
           AND NOT EXISTS (SELECT 1 FROM op_group g WHERE g.no > u.no AND g.author = :me AND g.remote = 0
                             AND g.kind NOT IN ('undo', 'redo', 'find_coordinates')
                             AND EXISTS (SELECT 1 FROM batch b JOIN op o ON o.batch = b.no WHERE b."group" = g.no))
         ORDER BY u.no DESC LIMIT 1)"_s,
                                   {{":me"_L1, actor.employee}});
    if (!no) return no.error();
    return no->integer();
}

} // namespace kontor

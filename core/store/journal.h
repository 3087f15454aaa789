// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/domain/cells.h"
#include "core/domain/role.h"
#include "core/store/backend.h"

#include <span>
#include <vector>

namespace kontor {

/// As whom somebody writes.
struct Actor {
    Id employee;
    Role role = Role::Admin;
};

/// One operation of a user: what stands in op_group.
struct GroupSpec {
    QString kind;  ///< the intention, e.g. "set_contact"; ui/text names it
    QString label; ///< what it was done to: a contact's name, a file
    Actor actor;
    Id import{};         ///< import_run.id
    qint64 undoes = 0;   ///< op_group.no
    bool remote = false; ///< came from the server: never sent back, not taken back by Ctrl+Z
    qint64 at = 0;       ///< Unix milliseconds UTC; 0: now
    qint64 past = 0;     ///< place in the server's log of what was written before the rows were read; 0: later than all
};

/// The number of the group, and of its one batch, that tells what stands at this place of the server's log: in the log's
/// order, and before all that was written here.
constexpr qint64 pastNumber(qint64 seq) { return seq - (qint64{1} << 40); }

/// How the journal stands to a server.
struct JournalBase {
    bool joined = false;    ///< what is written waits for the server
    qint64 seq = 0;         ///< what this device has seen of the server's history …
    QByteArray tag{};       ///< … by number and tag
    qint64 clockOffset = 0; ///< the server's clock less ours, ms
};

/// A group that is being written.
struct Group {
    qint64 no = 0;
    Id id;
    GroupSpec spec;
    qint64 at = 0;
};

enum class OpKind : int { Create = 1, Set = 2, Purge = 3 };
enum class Audience : int { Everyone = 0, AuthorOnly = 1 };

/// One cell's change in an operation.
struct Change {
    FieldIndex field; ///< deletedField for the state of the row
    Value before;
    Value after;
};
inline constexpr FieldIndex deletedField = -1;

/// CBOR map {field name: [before, after]} (RFC 8949), and back. Unknown field names are dropped.
QByteArray encodeChanges(Entity entity, const std::vector<Change>& changes);
std::vector<Change> decodeChanges(Entity entity, QByteArrayView cbor);

/// Writes groups, batches and operations. A batch holds at most 1 000 operations, but for those of the past.
class Journal {
public:
    Journal(Connection& connection, Clock clock, std::function<Id(qint64)> ids)
        : m_connection{connection}
        , m_clock{std::move(clock)}
        , m_ids{std::move(ids)}
    {}

    Result<Group> begin(const GroupSpec& spec);
    Status finish(const Group& group);
    /// The place of the next operation of `group`; opens a batch where needed.
    Result<std::pair<qint64, int>> next(const Group& group);
    /// Keeps the operation until there are more of them, or flush().
    void write(std::pair<qint64, int> place, Entity entity, const Id& row, OpKind kind, const QByteArray& changes,
               Audience audience);
    Status flush();
    /// The next operation opens a new batch: called when a transaction begins and ends. What was not flushed is dropped
    /// with its transaction.
    void closeBatch();
    void setBase(JournalBase base) { m_base = std::move(base); }
    /// Every later stamp is beyond this one: what is written from now on knew it.
    void observe(qint64 hlc) { m_seenHlc = std::max(m_seenHlc, hlc); }
    /// Takes the group away again: nothing was written in it.
    Status discard(const Group& group);
    qint64 now() const { return m_clock(); }

private:
    static constexpr int maxOps = 1000;
    struct Op {
        qint64 batch;
        int ord;
        Entity entity;
        Id row;
        OpKind kind;
        QByteArray changes;
        Audience audience;
    };
    /// So many in one statement: half the time of one by one.
    static constexpr size_t opsTogether = 25;
    Status insert(std::span<const Op> ops);

    Result<qint64> openBatch(const Group& group);
    Result<qint64> nextHlc();

    Connection& m_connection;
    Clock m_clock;
    std::function<Id(qint64)> m_ids;
    qint64 m_batch = 0;
    qint64 m_group = 0;
    int m_ops = maxOps;
    std::vector<Op> m_waiting;
    qint64 m_hlc = 0;
    qint64 m_seenHlc = 0;
    JournalBase m_base;
};

} // namespace kontor

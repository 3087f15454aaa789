// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/job.h"
#include "core/store/operation_chain.h"
#include "core/store/store.h"

#include <QSet>

namespace kontor {

/// What could not be taken back, because somebody has changed or used it since.
struct Kept {
    Entity entity = Entity::None;
    Id row;
    QString field;   ///< empty: the whole row stays
    QString now;     ///< the value it has
    QString wanted;  ///< the value it would have got
    QString contact; ///< display name of the contact concerned
    Errc reason = Errc::StillInUse;
};

struct Undone {
    Id group; ///< the group that was taken back
    qint64 groupNo = 0;
    QString kind;
    QString label;
    Id by;            ///< the group that took it back
    int removed = 0;  ///< contacts it had created that are gone now
    int reverted = 0; ///< operations put back, those included
    std::vector<Kept> kept;
};

/// Takes one group back, cell by cell: where the current value is what the group wrote, the old value returns; else it
/// is kept and listed. Rows the group created are deleted unless others have used them since; a contact that is kept
/// keeps the rows that came with it. The undo is a group of its own; redo is the undo of the undo.
/// Runs in chunks, so that edits can come between; the writer thread drives it.
class UndoJob final : public Job<Undone> {
public:
    /// NotUndoable for purges, undone groups and unknown numbers. StillInUse of "operation" where a contact that was made
    /// anew as another type has been worked on since: that is to be taken back first.
    static Result<std::unique_ptr<UndoJob>> begin(Store& store, qint64 groupNo, const Actor& actor);

    /// Takes back up to a thousand operations in one transaction; false when there is nothing left.
    Result<bool> step(ChangeSet& changes) override;
    /// Closes the undo's own group. A cancelled undo has taken back the newest chunks; what it did can be redone.
    Result<Undone> finish(bool cancelled) override;
    JobProgress progress() const override { return {m_done, m_total}; }
    const Group& group() const { return m_group; }

private:
    struct Op {
        qint64 batch;
        int ord;
        Entity entity;
        Id row;
        OpKind kind;
        std::vector<Change> changes;
    };

    explicit UndoJob(Store& store) : m_store{store}, m_chain{store.reader()} {}
    Status load(qint64 groupNo);
    Status wholeOrNot();
    Result<std::vector<Op>> nextOps();
    Result<bool> pass(ChangeSet& changes);
    Status takeBack(Pen& pen, const Op& op);
    Status takeBackCreation(Pen& pen, const Op& op);
    Status takeBackChanges(Pen& pen, const Op& op);
    Result<bool> usedSince(Database& reader, Entity entity, const Id& row, qint64 batch);
    Result<bool> belongsToSettled(Pen& pen, const Op& op);
    void keep(Pen& pen, const Op& op, const Change* change, const Value& now, Errc reason);

    Store& m_store;
    OperationChain m_chain;
    Group m_group;
    Undone m_undone;
    QSet<Id> m_settled;          ///< contacts created by the group that went or stay as a whole
    bool m_contactsFirst = true; ///< first pass: contacts the group created
    qint64 m_batch = 0;          ///< continue below this place
    int m_ord = 0;
    qint64 m_total = 0;
    qint64 m_done = 0;
};

/// The whole job at once.
Result<Undone> undo(Store& store, qint64 groupNo, const Actor& actor, ChangeSet* changes = nullptr);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undo.h"

namespace kontor {

/// What an operation of several transactions has written so far is taken back, because it failed or was cancelled. Its
/// group stays open until all of it is back: what a failing disk does not let finish here, the next opening of the store
/// does. Writer thread.
class TakingBack {
public:
    TakingBack(Store& store, Group group) : m_store{store}, m_group{std::move(group)} {}

    /// One transaction; false when all of it is back.
    Result<bool> step(ChangeSet& changes);
    /// Ends both groups, if all of it is back.
    Status finish();
    JobProgress progress() const { return m_undo ? m_undo->progress() : JobProgress{}; }

private:
    Store& m_store;
    Group m_group;
    std::unique_ptr<UndoJob> m_undo;
    bool m_whole = false;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"
#include "ui/support/live_query.h"

#include <functional>

class QAction;

namespace kontor {

/// Follows the journal's end: tells of each new operation of this user, wherever in the window (or by which handed-over
/// command) it was made, and keeps the texts of Undo and Redo up to date.
class LastOperation final {
public:
    using Tell = std::function<void(const Operations::Item&)>;

    LastOperation(Workspace& workspace, QAction* undo, QAction* redo, Tell tell);

    /// From now on; nothing of this is needed for the first paint.
    void begin();
    bool hasBegun() const { return m_newest.question().has_value(); }
    /// An operation that was told of otherwise.
    void skip(const Id& group) { m_told = group; }

private:
    void show(const Operations::Answer& newest);
    void show(const NextUndo::Answer& next);

    Workspace& m_workspace;
    QAction* m_undo;
    QAction* m_redo;
    Tell m_tell;
    qint64 m_since; ///< Unix milliseconds UTC
    Id m_told;
    LiveQuery<Operations> m_newest;
    LiveQuery<NextUndo> m_next;
};

} // namespace kontor

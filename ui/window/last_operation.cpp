// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/last_operation.h"

#include "ui/text/operation_text.h"

#include <QAction>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kontor {

LastOperation::LastOperation(Workspace& workspace, QAction* undo, QAction* redo, Tell tell)
    : m_workspace{workspace}
    , m_undo{undo}
    , m_redo{redo}
    , m_tell{std::move(tell)}
    , m_since{QDateTime::currentMSecsSinceEpoch()}
    , m_newest{workspace, touchingAnything(), [this](const Operations::Answer& newest) { show(newest); }}
    , m_next{workspace, touchingAnything(), [this](const NextUndo::Answer& next) { show(next); }}
{}

void LastOperation::begin()
{
    m_newest.ask({.limit = 1});
    m_next.ask({});
}

void LastOperation::show(const Operations::Answer& newest)
{
    const Id group = newest.empty() ? Id{} : newest.front().group;
    if (newest.empty() || group == m_told) return;
    const Operations::Item& item = newest.front();
    if (item.at < m_since) {
        m_told = group; // made before the window was here, or an example of what was
        return;
    }
    // An import that is still running becomes undoable when it ends, and is told of then.
    if (!item.undoable || !item.undoes.isNull() || item.author != m_workspace.me()) return;
    m_told = group;
    m_tell(item);
}

void LastOperation::show(const NextUndo::Answer& next)
{
    // Names contain &, which an action would take for a mnemonic.
    m_undo->setText(undoText(next.undoKind, next.undoLabel).replace(u'&', u"&&"_s));
    m_redo->setText(redoText(next.redoKind, next.redoLabel).replace(u'&', u"&&"_s));
}

} // namespace kontor

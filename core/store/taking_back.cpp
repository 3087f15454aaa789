// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/taking_back.h"

namespace kontor {

Result<bool> TakingBack::step(ChangeSet& changes)
{
    if (!m_undo) {
        auto undo = UndoJob::begin(m_store, m_group.no, m_group.spec.actor);
        if (!undo) return undo.error();
        m_undo = std::move(*undo);
    }
    const auto more = m_undo->step(changes);
    m_whole = more && !*more;
    return more;
}

Status TakingBack::finish()
{
    if (!m_whole) return {};
    if (const auto undone = m_undo->finish(false); !undone) return undone.error();
    return m_store.end(m_group);
}

} // namespace kontor

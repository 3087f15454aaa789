// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/change_set.h"

#include <mutex>
#include <vector>

namespace kontor {

/// Which contacts changed, in the order of the commits, for what is worked out from the store and kept. Any thread.
class ChangedContacts {
public:
    using Contacts = std::vector<quint32>; ///< contact.n

    struct News {
        bool forgotten = false; ///< too much happened since: ask for all
        Contacts contacts;
        quint64 upTo = 0;    ///< ask from here next time
        quint64 meaning = 0; ///< another number when tests that name something may mean something else now
    };
    /// From the beginning (0) everything is forgotten.
    News since(quint64 upTo) const;
    /// After each commit.
    void follow(const ChangeSet& changes);

private:
    mutable std::mutex m_changing; ///< held for moments
    Contacts m_changed;
    quint64 m_before = 1; ///< changes before the first of these
    quint64 m_meaning = 0;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/queries/changed_contacts.h"

#include <QString>

#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace kontor {

/// Which contacts pass a test that only the store can answer, as a column of bits in memory: asked once for all
/// contacts, then only for those that changed since. Any thread may ask.
class KeptAnswers {
public:
    using Contacts = ChangedContacts::Contacts;
    /// Those that pass, of these or, for null, of all. Reads the store as it is when called, or later.
    using Ask = std::function<Result<Contacts>(const Contacts* among)>;

    explicit KeptAnswers(const ChangedContacts& changes) : m_changes{changes} {}

    /// `test` says everything that the answer follows from, beside the contacts themselves.
    Result<Contacts> answer(const QString& test, const Ask& ask);

private:
    struct Kept {
        QString test;
        std::vector<bool> holds; ///< by contact.n
        quint64 upTo = 0;        ///< changes that it knows
        quint64 meaning = 0;     ///< that the test had
    };

    const ChangedContacts& m_changes;
    std::mutex m_asking;
    std::deque<Kept> m_kept; ///< the last asked first
};

} // namespace kontor

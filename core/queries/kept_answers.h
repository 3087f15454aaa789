// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_set.h"

#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace kontor {

/// Which contacts pass a test that only the store can answer, as a column of bits in memory: asked once for all
/// contacts, then only for those that changed since. Any thread may ask; follow() waits for nobody.
class KeptAnswers {
public:
    using Contacts = std::vector<quint32>; ///< contact.n
    /// Those that pass, of these or, for null, of all. Reads the store as it is when called, or later.
    using Ask = std::function<Result<Contacts>(const Contacts* among)>;

    /// `test` says everything that the answer follows from, beside the contacts themselves.
    Result<Contacts> answer(const QString& test, const Ask& ask);
    /// After each commit.
    void follow(const ChangeSet& changes);

private:
    struct Kept {
        QString test;
        std::vector<bool> holds; ///< by contact.n
        quint64 upTo = 0;        ///< changes that it knows
    };
    struct News {
        bool forgotten = false; ///< too much happened since
        Contacts changed;
        quint64 upTo = 0;
    };
    News since(quint64 upTo);

    std::mutex m_asking;
    std::deque<Kept> m_kept; ///< the last asked first

    std::mutex m_changing; ///< held for moments: everything below
    Contacts m_changed;
    quint64 m_before = 1; ///< changes before the first of these
};

} // namespace kontor

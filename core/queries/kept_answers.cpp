// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/kept_answers.h"

#include <algorithm>

namespace kontor {

namespace {

constexpr size_t mostKept = 16;

void put(std::vector<bool>& holds, quint32 n, bool value)
{
    if (n >= holds.size()) holds.resize(std::max(size_t{n} + 1, holds.size() + holds.size() / 4));
    holds[n] = value;
}

} // namespace

Result<KeptAnswers::Contacts> KeptAnswers::answer(const QString& test, const Ask& ask)
{
    const std::scoped_lock asking{m_asking};
    const auto known = std::ranges::find(m_kept, test, &Kept::test);
    Kept kept{.test = test};
    if (known != m_kept.end()) {
        kept = std::move(*known);
        m_kept.erase(known);
    }
    // What happened is asked for before the store is read: what is committed in between is asked for once more.
    auto news = m_changes.since(kept.upTo);
    if (news.meaning != kept.meaning) news = {.forgotten = true, .upTo = news.upTo, .meaning = news.meaning};
    const auto passing = news.forgotten           ? ask(nullptr)
                         : !news.contacts.empty() ? ask(&news.contacts)
                                                  : Result<Contacts>{Contacts{}};
    if (!passing) return passing.error();
    if (news.forgotten) kept.holds.assign(kept.holds.size(), false);
    for (const quint32 n : news.contacts) put(kept.holds, n, false);
    for (const quint32 n : *passing) put(kept.holds, n, true);
    kept.upTo = news.upTo;
    kept.meaning = news.meaning;
    Contacts contacts;
    for (size_t n = 0; n < kept.holds.size(); ++n)
        if (kept.holds[n]) contacts.push_back(quint32(n));
    m_kept.push_front(std::move(kept));
    if (m_kept.size() > mostKept) m_kept.pop_back();
    return contacts;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/kept_answers.h"

#include <algorithm>

namespace kontor {

namespace {

constexpr size_t mostKept = 16;
/// Asking for more contacts one by one takes longer than for all at once.
constexpr size_t mostChanges = 10'000;

/// Names that tests resolve, and what fields there are: the answers may be others without any contact changing.
bool changesTests(const ChangeSet& changes)
{
    return changes.touches(Entity::Organisation) || changes.touches(Entity::Employee) ||
           changes.touches(Entity::Team) || changes.touches(Entity::TeamMember) || changes.touches(Entity::CustomField);
}

void put(std::vector<bool>& holds, quint32 n, bool value)
{
    if (n >= holds.size()) holds.resize(std::max(size_t{n} + 1, holds.size() + holds.size() / 4));
    holds[n] = value;
}

} // namespace

KeptAnswers::News KeptAnswers::since(quint64 upTo)
{
    const std::scoped_lock lock{m_changing};
    News news{.upTo = m_before + m_changed.size()};
    news.forgotten = upTo < m_before;
    if (!news.forgotten) news.changed.assign(m_changed.begin() + qsizetype(upTo - m_before), m_changed.end());
    return news;
}

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
    const News news = since(kept.upTo);
    const auto passing = news.forgotten          ? ask(nullptr)
                         : !news.changed.empty() ? ask(&news.changed)
                                                 : Result<Contacts>{Contacts{}};
    if (!passing) return passing.error();
    if (news.forgotten) kept.holds.assign(kept.holds.size(), false);
    for (const quint32 n : news.changed) put(kept.holds, n, false);
    for (const quint32 n : *passing) put(kept.holds, n, true);
    kept.upTo = news.upTo;
    Contacts contacts;
    for (size_t n = 0; n < kept.holds.size(); ++n)
        if (kept.holds[n]) contacts.push_back(quint32(n));
    m_kept.push_front(std::move(kept));
    if (m_kept.size() > mostKept) m_kept.pop_back();
    return contacts;
}

void KeptAnswers::follow(const ChangeSet& changes)
{
    const std::scoped_lock lock{m_changing};
    for (const ContactImage& image : changes.contacts) m_changed.push_back(image.n);
    if (!changesTests(changes) && m_changed.size() <= mostChanges) return;
    m_before += m_changed.size() + 1;
    m_changed.clear();
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/changed_contacts.h"

namespace kontor {

namespace {

/// Asking for more contacts one by one takes longer than for all at once.
constexpr size_t mostChanges = 10'000;

/// Names that tests resolve, and what fields there are: the answers may be others without any contact changing.
bool changesTests(const ChangeSet& changes)
{
    return changes.touches(Entity::Organisation) || changes.touches(Entity::Employee) ||
           changes.touches(Entity::Team) || changes.touches(Entity::TeamMember) || changes.touches(Entity::CustomField);
}

} // namespace

ChangedContacts::News ChangedContacts::since(quint64 upTo) const
{
    const std::scoped_lock lock{m_changing};
    News news{.upTo = m_before + m_changed.size(), .meaning = m_meaning};
    news.forgotten = upTo < m_before;
    if (!news.forgotten) news.contacts.assign(m_changed.begin() + qsizetype(upTo - m_before), m_changed.end());
    return news;
}

void ChangedContacts::follow(const ChangeSet& changes)
{
    const std::scoped_lock lock{m_changing};
    for (const ContactImage& image : changes.contacts) m_changed.push_back(image.n);
    if (changesTests(changes)) ++m_meaning;
    if (!changes.everything && m_changed.size() <= mostChanges) return;
    m_before += m_changed.size() + 1;
    m_changed.clear();
}

} // namespace kontor

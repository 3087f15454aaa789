// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"
#include "ui/boxes/contact_feed.h"
#include "ui/boxes/record_box.h"

#include <algorithm>
#include <utility>

namespace kontor {

// By what somebody is reached who is connected with another contact: what was chosen on the link counts.

/// A contact's primary record; places have none, so their first.
template <class Rows>
const typename Rows::value_type* usualOf(const Rows& rows)
{
    if constexpr (requires { rows.front().primary; })
        return primaryOf(rows);
    else
        return rows.empty() ? nullptr : &rows.front();
}

/// What was chosen on a link, if it is still there, else the other contact's usual one; and whether it is the other's.
template <class Rows>
std::pair<const typename Rows::value_type*, bool> reachOf(const Id& chosen, const Rows& own, const Rows& others)
{
    if (const auto* record = recordOf(own, chosen)) return {record, false};
    const auto* record = recordOf(others, chosen);
    return {record ? record : usualOf(others), true};
}

/// Whose wishes count: the person of the link, and whoever the address belongs to.
inline std::vector<const ContactFeed::Data*> concernedBy(const ContactFeed& feed, const ContactFeed::Data& other,
                                                         bool isOthers)
{
    const ContactFeed::Data* person = feed.isPerson() ? feed.data() : &other;
    const ContactFeed::Data* owner = isOthers ? &other : feed.data();
    if (owner == person) return {person};
    return {person, owner};
}

/// The first link on which such a record was chosen that is still there; null if there is none.
inline const ContactPersonRow* linkWith(const std::vector<ContactPersonRow>& links, Id ContactPersonRow::*chosen,
                                        bool ContactPersonRow::*gone)
{
    const auto at = std::find_if(links.begin(), links.end(), [&](const ContactPersonRow& link) {
        return !(link.*chosen).isNull() && !(link.*gone);
    });
    return at == links.end() ? nullptr : &*at;
}

/// Runs `act(link, other)` when what the other contact has is there; not if somebody has gone on by then.
template <class Act>
void withOther(ContactFeed& feed, const ContactPersonRow& link, QObject* receiver, Act act)
{
    whenDone(feed.workspace().ask(ContactDashboard{link.other}), receiver,
             [&feed, act, link, from = feed.contact()](const Result<ContactFeed::Data>& other) {
                 if (from != feed.contact() || !feed.data()) return;
                 if (other)
                     act(link, *other);
                 else
                     Q_EMIT feed.failed(other.error());
             });
}

} // namespace kontor

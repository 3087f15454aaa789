// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/contact_feed.h"

#include <algorithm>

namespace kontor {

ContactFeed::ContactFeed(Workspace& workspace, QObject* parent)
    : QObject{parent}
    , m_workspace{workspace}
    , m_query{workspace, [this](const ChangeSet& changes) { return concerns(changes); },
              [this](const Data& data) {
                  m_data = data;
                  Q_EMIT refreshed();
              },
              [this](const Error& error) { Q_EMIT failed(error); }}
{}

void ContactFeed::setContact(const Id& contact)
{
    if (contact == m_contact) return;
    if (!m_contact.isNull()) Q_EMIT aboutToSwitch();
    m_contact = contact;
    m_data.reset();
    if (contact.isNull())
        m_query.forget();
    else
        m_query.ask({.contact = contact});
    Q_EMIT switched();
}

bool ContactFeed::concerns(const ChangeSet& changes) const
{
    // Names of employees, teams and fields stand on every dashboard.
    for (const Entity shared : {Entity::Organisation, Entity::Employee, Entity::Team, Entity::CustomField,
                                Entity::Category, Entity::ConsentText, Entity::TargetMarket})
        if (changes.touches(shared)) return true;
    const auto shown = [&](const Id& id) {
        if (id == m_contact) return true;
        if (!m_data) return false;
        const auto& links = m_data->contactPersons;
        return std::any_of(links.begin(), links.end(), [&](const ContactPersonRow& link) { return link.other == id; });
    };
    return std::any_of(changes.contacts.begin(), changes.contacts.end(),
                       [&](const ContactImage& image) { return shown(image.id); });
}

} // namespace kontor

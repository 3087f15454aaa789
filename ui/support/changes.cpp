// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/changes.h"

#include <algorithm>

namespace kontor {

Relevant touching(std::initializer_list<Entity> entities)
{
    ChangeSet wanted;
    for (const Entity entity : entities) wanted.mark(entity);
    return [bits = wanted.entities](const ChangeSet& changes) { return changes.everything || changes.entities & bits; };
}

Relevant touchingContact(const Id& contact)
{
    return [contact](const ChangeSet& changes) {
        // Names of teams, employees and fields stand on every contact's dashboard.
        for (const Entity shared : {Entity::Organisation, Entity::Employee, Entity::Team, Entity::CustomField})
            if (changes.touches(shared)) return true;
        return std::any_of(changes.contacts.begin(), changes.contacts.end(),
                           [&](const ContactImage& image) { return image.id == contact; });
    };
}

Relevant touchingAnything()
{
    return [](const ChangeSet&) { return true; };
}

Relevant touchingNothing()
{
    return [](const ChangeSet& changes) { return changes.everything; };
}

} // namespace kontor

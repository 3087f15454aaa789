// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record_commands.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// One contact gives its name to the operation, several their number.
Status nameAfter(Pen& pen, const std::vector<Id>& contacts)
{
    if (contacts.size() != 1) return pen.rename(QString::number(contacts.size()));
    const auto name =
        pen.reader().cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, contacts.front()}});
    if (!name) return name.error();
    return pen.rename(name->text());
}

template <class Act>
Result<int> forEach(Pen& pen, const std::vector<Id>& contacts, Act act)
{
    if (auto named = nameAfter(pen, contacts); !named) return named.error();
    for (const Id& contact : contacts)
        if (auto done = act(contact); !done) return done.error();
    return int(contacts.size());
}

} // namespace

QString operationKind(const DeleteContacts&) { return u"delete_contacts"_s; }
QString operationKind(const RestoreContacts&) { return u"restore_contacts"_s; }
QString operationKind(const ArchiveContacts& wish)
{
    return wish.archived ? u"archive_contacts"_s : u"activate_contacts"_s;
}
QString operationKind(const PurgeContacts&) { return u"purge_contacts"_s; }

Result<int> run(Pen& pen, const DeleteContacts& wish)
{
    return forEach(pen, wish.contacts, [&](const Id& contact) { return pen.remove(Entity::Contact, contact); });
}

Result<int> run(Pen& pen, const RestoreContacts& wish)
{
    return forEach(pen, wish.contacts, [&](const Id& contact) { return pen.restore(Entity::Contact, contact); });
}

Result<int> run(Pen& pen, const ArchiveContacts& wish)
{
    return forEach(pen, wish.contacts, [&](const Id& contact) {
        return pen.set(Entity::Contact, contact, Contact::Archived, Value{wish.archived});
    });
}

Result<int> run(Pen& pen, const PurgeContacts& wish)
{
    // The operation's name is kept for ever: it must not be the name that is being erased.
    if (auto named = pen.rename(QString::number(wish.contacts.size())); !named) return named.error();
    for (const Id& contact : wish.contacts)
        if (auto done = pen.purge(contact); !done) return done.error();
    return int(wish.contacts.size());
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"
#include "core/store/row_writer.h"

namespace kontor {

/// Where an operation shows in the history of a contact: the type of its event, empty for none.
/// Focus events are what people did with each other; all others are data changes and administration.
QString eventTypeOf(Entity entity, OpKind kind, const std::vector<Change>& changes, bool importing);
bool isFocusEvent(QStringView type);
std::span<const QLatin1StringView> focusEventTypes();
/// Is a row of this kind, which belongs to a contact, something that people did with each other?
bool showsByItself(Entity entity);
/// Is an operation of this kind a contact with somebody where it touches such rows? Taking back, deleting and handing over
/// are not, and leave no `last_contact`.
bool bringsContact(QStringView operationKind);
/// The kinds that are not, as SQL's LIKE has them.
std::span<const QLatin1StringView> kindsWithoutContact();
/// Kinds of operations that a rule did and no person, in whose session it ran.
std::span<const QLatin1StringView> automaticKinds();

/// Writes the local index behind the activity history. Derived from journal and rows, can be rebuilt from them.
class EventIndex {
public:
    struct Entry {
        quint32 contact = 0;
        qint64 at = 0;
        QString type;
        Id creator;
        qint64 batch = 0;
        int ord = 0;
        Entity entity = Entity::None;
        Id row;
        Id owner;             ///< null: everybody may see it
        bool contacts = true; ///< bringsContact()
    };

    explicit EventIndex(Connection& connection) : m_connection{connection} {}
    Status add(const Entry& entry);

private:
    Connection& m_connection;
};

} // namespace kontor

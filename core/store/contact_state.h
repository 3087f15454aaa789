// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/contact_facts.h"
#include "core/store/change_set.h"
#include "core/store/row_writer.h"

#include <deque>
#include <unordered_map>

namespace kontor {

/// The contacts that one transaction touches: holds new ones back until their rows are complete, so that an import
/// writes each contact once, and works out the derived columns and search documents of all of them.
class ContactState {
public:
    ContactState(Connection& connection, const RequiredFacts& required, quint32& lastNumber);

    void create(const Id& contact, std::vector<Value> values, qint64 rev);
    /// Something about an existing contact changed; `facts`: something its derived columns follow from.
    void touch(const Id& contact, bool facts);
    /// A row was created for the contact.
    void childCreated(const Id& contact, Entity entity, const std::vector<Value>& values, const DerivedCells& derived);
    /// 0 for a contact that does not exist.
    Result<quint32> numberOf(const Id& contact);
    Result<bool> isPerson(const Id& contact);
    /// Nobody knows it yet but this transaction.
    bool isNew(const Id& contact) const;
    int newPosition(const Id& contact) { return ++m_touched.at(contact).positions; }

    /// Inserts what is held back; `final` also works out all derived columns and appends the images.
    Status flush(bool final, std::vector<ContactImage>& images);

private:
    struct Touched {
        quint32 n = 0;
        bool created = false;
        bool held = false;
        bool facts = false;    ///< derived columns may have changed
        bool inMemory = false; ///< `known` is complete
        int positions = 0;
        qint64 rev = 0;
        std::vector<Value> values;
        ContactFacts known;
    };

    Touched& entry(const Id& contact);
    Status insertHeld(const Id& contact, Touched& touched, const ContactDerived& derived);
    Status finish(const Id& contact, Touched& touched, ContactImage& image);
    Status storeDocument(quint32 n, QByteArrayView document);
    ContactImage imageOf(const Id& contact, const Touched& touched, const ContactDerived& derived) const;

    Connection& m_connection;
    const RequiredFacts& m_required;
    quint32& m_lastNumber;
    std::unordered_map<Id, Touched> m_touched;
    std::deque<Id> m_order;
    std::deque<Id> m_held;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_state.h"

#include "core/store/connection.h"
#include "core/store/contact_facts_reader.h"

using namespace Qt::StringLiterals;

namespace kontor {

ContactState::ContactState(Connection& connection, const RequiredFacts& required, quint32& lastNumber)
    : m_connection{connection}
    , m_required{required}
    , m_lastNumber{lastNumber}
{}

ContactState::Touched& ContactState::entry(const Id& contact)
{
    const auto [found, fresh] = m_touched.try_emplace(contact);
    if (fresh) m_order.push_back(contact);
    return found->second;
}

void ContactState::create(const Id& contact, std::vector<Value> values, qint64 rev)
{
    Touched& touched = entry(contact);
    touched.n = ++m_lastNumber;
    touched.created = touched.held = touched.facts = touched.inMemory = true;
    touched.rev = rev;
    touched.known = factsOf(values);
    touched.values = std::move(values);
    m_held.push_back(contact);
}

void ContactState::touch(const Id& contact, bool facts)
{
    Touched& touched = entry(contact);
    if (!facts) return;
    touched.facts = true;
    touched.inMemory = false;
}

void ContactState::childCreated(const Id& contact, Entity entity, const std::vector<Value>& values,
                                const DerivedCells& derived)
{
    Touched& touched = entry(contact);
    touched.facts = true;
    if (touched.inMemory) addFacts(touched.known, entity, values, derived);
}

bool ContactState::isNew(const Id& contact) const
{
    const auto found = m_touched.find(contact);
    return found != m_touched.end() && found->second.created;
}

Result<quint32> ContactState::numberOf(const Id& contact)
{
    const auto found = m_touched.find(contact);
    if (found != m_touched.end() && found->second.n) return found->second.n;
    auto statement = m_connection.prepare(u"SELECT n FROM contact WHERE id = :id"_s);
    if (!statement) return statement.error();
    (*statement)->bindBlob(0, contact.bytes());
    const auto row = (*statement)->step();
    if (!row) return row.error();
    const auto n = *row ? quint32((*statement)->integer(0)) : 0;
    (*statement)->reset();
    if (found != m_touched.end()) found->second.n = n;
    return n;
}

Result<bool> ContactState::isPerson(const Id& contact)
{
    const auto found = m_touched.find(contact);
    if (found != m_touched.end() && found->second.created) return found->second.known.person;
    auto statement = m_connection.prepare(u"SELECT type FROM contact WHERE id = :id"_s);
    if (!statement) return statement.error();
    (*statement)->bindBlob(0, contact.bytes());
    const auto row = (*statement)->step();
    if (!row) return row.error();
    const bool person = !*row || (*statement)->utf8(0) != "business";
    (*statement)->reset();
    return person;
}

Status ContactState::flush(bool final, std::vector<ContactImage>& images)
{
    if (!final) {
        for (; !m_held.empty(); m_held.pop_front()) {
            Touched& touched = m_touched.at(m_held.front());
            if (!touched.held) continue;
            if (auto done = insertHeld(m_held.front(), touched, derive(touched.known, m_required)); !done) return done;
        }
        return {};
    }
    images.reserve(images.size() + m_order.size());
    for (const Id& contact : m_order) {
        ContactImage image;
        if (auto done = finish(contact, m_touched.at(contact), image); !done) return done;
        if (image.n) images.push_back(std::move(image));
    }
    m_touched.clear();
    m_order.clear();
    m_held.clear();
    return {};
}

Status ContactState::insertHeld(const Id& contact, Touched& touched, const ContactDerived& derived)
{
    static const QString sql = [] {
        QString columns, places;
        for (const Field& field : Contact::fields) {
            columns += QLatin1StringView{field.name} + u", "_s;
            places += u"?, "_s;
        }
        return u"INSERT INTO contact(%1rev, id, n, display_name, name_key, status, relationships) VALUES(%2?, ?, ?, ?, ?, ?, ?)"_s
            .arg(columns, places);
    }();
    auto statement = m_connection.prepare(sql);
    if (!statement) return statement.error();
    Statement& insert = **statement;
    int place = 0;
    for (const Value& value : touched.values) insert.bind(place++, value);
    insert.bind(place++, touched.rev);
    insert.bindBlob(place++, contact.bytes());
    insert.bind(place++, qint64{touched.n});
    insert.bind(place++, derived.displayName);
    insert.bindText(place++, derived.nameKey);
    insert.bind(place++, derived.status);
    insert.bind(place++, qint64{touched.known.relationships});
    if (auto done = insert.run(); !done) return done;
    touched.held = false;
    return {};
}

Status ContactState::storeDocument(quint32 n, QByteArrayView document)
{
    auto statement = m_connection.prepare(u"INSERT OR REPLACE INTO search_document(n, text) VALUES(:n, :text)"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, qint64{n});
    (*statement)->bindText(1, document);
    return (*statement)->run();
}

ContactImage ContactState::imageOf(const Id& contact, const Touched& touched, const ContactDerived& derived) const
{
    return {.n = touched.n,
            .id = contact,
            .live = true,
            .person = touched.known.person,
            .complete = derived.status == "complete"_L1,
            .archived = touched.values[Contact::Archived].boolean(),
            .relationships = touched.known.relationships,
            .team = touched.values[Contact::Team].id(),
            .responsible = touched.values[Contact::Responsible].id(),
            .nameKey = derived.nameKey,
            .document = derived.document};
}

Status ContactState::finish(const Id& contact, Touched& touched, ContactImage& image)
{
    if (touched.created && touched.inMemory) {
        const ContactDerived derived = derive(touched.known, m_required);
        image = imageOf(contact, touched, derived);
        if (!touched.held) return storeDerived(m_connection, touched.n, derived, touched.known.relationships);
        if (auto done = insertHeld(contact, touched, derived); !done) return done;
        return storeDocument(touched.n, derived.document);
    }
    if (touched.held)
        if (auto done = insertHeld(contact, touched, derive(touched.known, m_required)); !done) return done;
    return finishStored(m_connection, contact, m_required, touched.facts, image);
}

} // namespace kontor

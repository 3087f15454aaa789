// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/simulator/person.h"

#include "core/sync/merge/step.h"

using namespace Qt::StringLiterals;

namespace kontor::simulator {

namespace {

const std::vector<Entity> children{Entity::Email,    Entity::Phone,         Entity::Keyword,
                                   Entity::Note,     Entity::Task,          Entity::Link,
                                   Entity::Location, Entity::ContactPerson, Entity::CustomValue};

QString someWord(Dice& dice) { return u"word %1"_s.arg(dice.below(1000)); }

} // namespace

Value Person::valueOf(const sync::RowKey& key, const sync::FieldKey& field) const
{
    const auto* row = m_view->find(key);
    return row ? (*row)[field] : Value{};
}

sync::Op Person::change(const sync::RowKey& key, const sync::FieldKey& field, Value value) const
{
    return {.at = key, .writes = {{field, valueOf(key, field), std::move(value)}}};
}

sync::Op Person::creation(const sync::RowKey& key, std::vector<std::pair<FieldIndex, Value>> cells) const
{
    sync::Op op{.at = key, .kind = sync::OpKind::Create};
    for (auto& [field, value] : cells) op.writes.push_back({field, {}, std::move(value)});
    return op;
}

/// A row that the person can see; the null id where there is none.
sync::RowKey Person::some(Entity entity, bool deleted)
{
    std::vector<Id> fitting;
    for (const Id& id : m_view->all(entity)) {
        const auto* row = m_view->find({entity, id});
        if (row->born && !row->erased && row->isDeleted() == deleted) fitting.push_back(id);
    }
    return {entity, fitting.empty() ? Id{} : m_dice.pick(fitting)};
}

std::vector<sync::Batch> Person::commit(const Id& group, Ops ops)
{
    if (ops.empty()) return {};
    const auto batch = m_device.commit(group, std::move(ops), m_now, m_dice);
    return batch ? std::vector{*batch} : std::vector<sync::Batch>{};
}

std::vector<sync::Batch> Person::act()
{
    const sync::Draft view = m_device.view();
    m_view = &view;
    const Id group = newId();
    const int what = m_dice.below(100);
    if (what < 12) return commit(group, addContact());
    if (what < 32) return commit(group, addChild());
    if (what < 50) return commit(group, editContact());
    if (what < 66) return commit(group, editChild());
    if (what < 75) return commit(group, removeChild());
    if (what < 80) return commit(group, deleteOrRestore());
    if (what < 85) return commit(group, mergeContacts());
    if (what < 90) return commit(group, administer());
    if (what < 93) return commit(group, writeFuture());
    if (what < 97) return commit(group, undo());
    return import();
}

Person::Ops Person::addContact()
{
    const sync::RowKey key{Entity::Contact, newId()};
    const bool person = m_dice.percent(70);
    Ops ops{creation(key, {{Contact::Type, person ? u"person"_s : u"business"_s},
                           {person ? FieldIndex{Contact::FirstName} : FieldIndex{Contact::LegalName}, someWord(m_dice)},
                           {Contact::Responsible, m_device.disk.user},
                           {Contact::CreatedAt, m_device.clock(m_now)}})};
    if (m_dice.percent(50)) ops.back().writes.push_back({Contact::Team, {}, m_dice.pick(m_company.teams)});
    if (m_dice.percent(60))
        for (sync::Op& op : addAddress(key.row)) ops.push_back(std::move(op));
    return ops;
}

Person::Ops Person::addAddress(const Id& contact)
{
    const sync::RowKey key{m_dice.percent(70) ? Entity::Email : Entity::Phone, newId()};
    if (key.entity() == Entity::Email)
        return {creation(key, {{Email::Contact, contact}, {Email::Address, u"a%1@x.de"_s.arg(m_dice.below(6))}})};
    return {creation(key, {{Phone::Contact, contact}, {Phone::Number, u"+49 30 90182%1"_s.arg(m_dice.below(4))}})};
}

Person::Ops Person::addNote(const Id& contact)
{
    const bool secret = m_dice.percent(30);
    auto op = creation({Entity::Note, newId()}, {{Note::Contact, contact},
                                                 {Note::Text, someWord(m_dice)},
                                                 {Note::Private, secret},
                                                 {Note::Author, m_device.disk.user}});
    op.authorOnly = secret;
    return {op};
}

Person::Ops Person::addChild()
{
    const Id contact = some(Entity::Contact).row;
    if (contact.isNull()) return {};
    switch (m_dice.below(8)) {
    case 0:
    case 1:
    case 2: return addAddress(contact);
    case 3: {
        const QString word = u"k%1"_s.arg(m_dice.below(3));
        const Id id = Id::named("keyword", contact.bytes().toByteArray() + word.toUtf8());
        return {creation({Entity::Keyword, id}, {{Keyword::Contact, contact}, {Keyword::Word, word}})};
    }
    case 4: return addNote(contact);
    case 5: {
        const Id other = some(Entity::Contact).row;
        if (valueOf({Entity::Contact, contact}, Contact::Type).text() != "person"_L1 ||
            valueOf({Entity::Contact, other}, Contact::Type).text() != "business"_L1)
            return {};
        const Id id = Id::named("contact_person", contact.bytes().toByteArray() + other.bytes().toByteArray());
        return {creation({Entity::ContactPerson, id},
                         {{ContactPerson::Person, contact}, {ContactPerson::Business, other}})};
    }
    case 6: {
        const Id field = m_company.teams.front(); // any id will do
        const Id id = Id::named("custom_value", contact.bytes().toByteArray() + field.bytes().toByteArray());
        return {creation(
            {Entity::CustomValue, id},
            {{CustomValue::Contact, contact}, {CustomValue::Field, field}, {CustomValue::Text, someWord(m_dice)}})};
    }
    default:
        return {creation({Entity::Task, newId()}, {{Task::Contact, contact},
                                                   {Task::Title, someWord(m_dice)},
                                                   {Task::State, u"open"_s},
                                                   {Task::Assignee, m_dice.pick(m_company.employees)}})};
    }
}

Person::Ops Person::editContact()
{
    const auto key = some(Entity::Contact);
    if (key.row.isNull()) return {};
    const int what = m_dice.below(10);
    if (what < 5) {
        static const std::vector<FieldIndex> fields{Contact::NoteName, Contact::Language, Contact::Notes};
        return {change(key, m_dice.pick(fields), someWord(m_dice))};
    }
    if (what < 6)
        return {change(key, Contact::Type,
                       valueOf(key, Contact::Type).text() == "person"_L1 ? u"business"_s : u"person"_s)};
    if (what < 8) return {change(key, Contact::Responsible, m_dice.pick(m_company.employees))};
    return {change(key, Contact::Team, m_dice.percent(30) ? Value{} : Value{m_dice.pick(m_company.teams)})};
}

Person::Ops Person::editChild()
{
    const auto key = some(m_dice.pick(children));
    if (key.row.isNull()) return {};
    switch (key.entity()) {
    case Entity::Email: return {change(key, Email::Address, u"a%1@x.de"_s.arg(m_dice.below(6)))};
    case Entity::Phone: return {change(key, Phone::Kind, someWord(m_dice))};
    case Entity::Note: return {change(key, Note::Text, someWord(m_dice))};
    case Entity::Task:
        if (m_dice.percent(50)) return {change(key, Task::Assignee, m_dice.pick(m_company.employees))};
        return {change(key, Task::Title, someWord(m_dice))};
    case Entity::ContactPerson: return {change(key, ContactPerson::Note, someWord(m_dice))};
    case Entity::CustomValue: return {change(key, CustomValue::Text, someWord(m_dice))};
    default: return {};
    }
}

Person::Ops Person::removeChild()
{
    const auto key = some(m_dice.pick(children));
    return key.row.isNull() ? Ops{} : Ops{change(key, sync::FieldKey::deleted, true)};
}

Person::Ops Person::deleteOrRestore()
{
    const bool restores = m_dice.percent(40);
    const auto key = some(Entity::Contact, restores);
    if (key.row.isNull()) return {};
    if (restores && m_dice.percent(15)) return {{.at = key, .kind = sync::OpKind::Purge}};
    return {change(key, sync::FieldKey::deleted, !restores)};
}

/// As the desktop does it: what belongs to the absorbed contact moves, then the contact leads to the other.
Person::Ops Person::mergeContacts()
{
    const auto absorbed = some(Entity::Contact), survivor = some(Entity::Contact);
    if (absorbed.row.isNull() || absorbed == survivor || sync::redirectField() < 0) return {};
    Ops ops;
    for (const auto& place : sync::referencesTo(Entity::Contact)) {
        if (fieldSync(place.entity, place.field) != FieldSync::Owner) continue;
        for (const Id& id : m_view->naming(place.entity, place.field, absorbed.row)) {
            const auto* row = m_view->find({place.entity, id});
            if (row->born && !row->isDeleted()) ops.push_back(change({place.entity, id}, place.field, survivor.row));
        }
    }
    if (m_dice.percent(50)) ops.push_back(change(survivor, Contact::Notes, valueOf(absorbed, Contact::Notes)));
    ops.push_back({.at = absorbed,
                   .writes = {{sync::redirectField(), {}, survivor.row}, {sync::FieldKey::deleted, false, true}}});
    return ops;
}

Person::Ops Person::administer()
{
    const Id employee = m_dice.pick(m_company.employees);
    const sync::RowKey key{Entity::Employee, employee};
    switch (m_dice.below(4)) {
    case 0: return {change(key, Employee::State, m_dice.percent(50) ? u"inactive"_s : u"active"_s)};
    case 1: {
        static const std::vector<QString> roles{u"crm_sales"_s, u"crm_marketeer"_s, u"crm_manager"_s, u"crm_admin"_s};
        return {change(key, Employee::Role, m_dice.pick(roles))};
    }
    default: {
        const Id team = m_dice.pick(m_company.teams);
        const sync::RowKey member{
            Entity::TeamMember, Id::named("team_member", team.bytes().toByteArray() + employee.bytes().toByteArray())};
        const auto* row = m_view->find(member);
        if (row && row->born && !row->isDeleted()) return {change(member, sync::FieldKey::deleted, true)};
        return {creation(member, {{TeamMember::Team, team}, {TeamMember::Employee, employee}})};
    }
    }
}

/// What only a later version knows: it has to come through all of this unharmed.
Person::Ops Person::writeFuture()
{
    const auto key = some(Entity::Contact);
    if (key.row.isNull()) return {};
    if (m_dice.percent(50)) return {change(key, sync::FieldKey{QByteArray{"favourite_colour"}}, someWord(m_dice))};
    const sync::RowKey table{quint16{900}, key.row};
    sync::Op op{.at = table, .kind = sync::OpKind::Create};
    op.writes.push_back({sync::FieldKey{QByteArray{"depth"}}, {}, Value{m_dice.below(10)}});
    return {op};
}

/// Takes an own group back, cell by cell, where nobody has changed the cell since.
Person::Ops Person::undo()
{
    if (m_device.disk.outbox.empty()) return {};
    const Id group = m_dice.pick(m_device.disk.outbox).batch.group;
    Ops ops;
    for (auto own = m_device.disk.outbox.rbegin(); own != m_device.disk.outbox.rend(); ++own) {
        if (own->batch.group != group) continue;
        for (auto op = own->batch.ops.rbegin(); op != own->batch.ops.rend(); ++op) {
            if (op->kind == sync::OpKind::Purge || op->at.entity() == Entity::Employee) continue;
            if (op->kind == sync::OpKind::Create) {
                ops.push_back(change(op->at, sync::FieldKey::deleted, true));
                continue;
            }
            sync::Op back{.at = op->at};
            for (const sync::Write& write : op->writes)
                if (valueOf(op->at, write.field) == write.after)
                    back.writes.push_back({write.field, write.after, write.before});
            if (!back.writes.empty()) ops.push_back(std::move(back));
        }
    }
    return ops;
}

/// One group of several batches, as a long file makes.
std::vector<sync::Batch> Person::import()
{
    const Id group = newId();
    std::vector<sync::Batch> written;
    for (int chunk = 0; chunk < 3; ++chunk) {
        Ops ops = addContact();
        for (sync::Op& op : addContact()) ops.push_back(std::move(op));
        for (sync::Batch& batch : commit(group, std::move(ops))) written.push_back(std::move(batch));
    }
    return written;
}

std::vector<sync::Batch> Person::found(const std::vector<QString>& roles)
{
    const sync::Draft view = m_device.view();
    m_view = &view;
    Ops ops;
    for (size_t i = 0; i < m_company.employees.size(); ++i)
        ops.push_back(
            creation({Entity::Employee, m_company.employees[i]},
                     {{Employee::Name, u"E%1"_s.arg(i)}, {Employee::Role, roles[i]}, {Employee::State, u"active"_s}}));
    for (const Id& team : m_company.teams) ops.push_back(creation({Entity::Team, team}, {{Team::Name, u"T"_s}}));
    return commit(newId(), std::move(ops));
}

} // namespace kontor::simulator

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record_commands.h"

#include "core/commands/choice_values.h"
#include "core/commands/custom_field_type.h"
#include "core/commands/employee_commands.h"
#include "core/commands/file_content.h"
#include "core/commands/link_reach.h"
#include "core/commands/market_rule.h"
#include "core/commands/moved_location.h"
#include "core/commands/primary_row.h"
#include "core/commands/record_fields.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString kindOf(QLatin1StringView verb, Entity entity)
{
    return verb + u'_' + QLatin1StringView{entityInfo(entity).name};
}

/// Names the operation by the contact it concerns.
Status nameAfter(Pen& pen, const Id& contact)
{
    const auto name = pen.reader().cell(u"SELECT display_name FROM contact WHERE id = :id"_s, {{":id"_L1, contact}});
    if (!name) return name.error();
    return pen.rename(name->text());
}

/// The contact a row belongs to; null for rows of nobody.
Result<Id> ownerOf(Pen& pen, Entity entity, const Id& row)
{
    if (entity == Entity::Contact) return row;
    const EntityInfo& info = entityInfo(entity);
    if (info.owner < 0) return Id{};
    const auto owner =
        pen.reader().cell(u"SELECT %1 FROM %2 WHERE id = :id"_s.arg(
                              QLatin1StringView{info.fields[size_t(info.owner)].name}, QLatin1StringView{info.name}),
                          {{":id"_L1, row}});
    if (!owner) return owner.error();
    return owner->id();
}

Status nameAfterOwner(Pen& pen, Entity entity, const Id& row)
{
    const auto owner = ownerOf(pen, entity, row);
    if (!owner) return owner.error();
    if (!owner->isNull()) return nameAfter(pen, *owner);
    const EntityInfo& info = entityInfo(entity);
    const auto name = pen.reader().cell(u"SELECT \"%1\" FROM %2 WHERE id = :id"_s.arg(
                                            QLatin1StringView{info.fields.front().name}, QLatin1StringView{info.name}),
                                        {{":id"_L1, row}});
    if (!name) return name.error();
    return pen.rename(name->text());
}

Status addRows(Pen& pen, const Id& contact, bool person, const RecordFields& fields)
{
    const auto add = [&](Entity entity, FieldIndex owner, FieldIndex text, const QStringList& values) -> Status {
        for (const QString& value : values) {
            const auto made = pen.create(entity, {{owner, contact}, {text, value}});
            if (!made) return made.error();
        }
        return {};
    };
    auto done = add(Entity::Email, Email::Contact, Email::Address, fields.emails);
    if (done) done = add(Entity::Phone, Phone::Contact, Phone::Number, fields.phones);
    if (done) done = add(Entity::Link, Link::Contact, Link::Url, fields.websites);
    if (!done || fields.companies.isEmpty()) return done;
    if (!person) return Error{.code = Errc::WrongContactType, .detail = u"business"_s, .field = u"contact.company"_s};
    for (const QString& company : fields.companies) {
        const auto business = findOrCreateBusiness(pen, company);
        if (!business) return business.error();
        const auto made =
            pen.create(Entity::ContactPerson, {{ContactPerson::Person, contact}, {ContactPerson::Business, *business}});
        if (!made && made.error().code != Errc::AlreadyExists) return made.error();
    }
    return {};
}

Status addConsents(Pen& pen, const Id& contact, const RecordFields& fields)
{
    for (const QString& given : fields.consents) {
        const auto text = resolveReference(pen, Entity::ConsentText, given, u"consent.text"_s);
        if (!text) return text.error();
        auto obtained = parseCell(Entity::Consent, Consent::Obtained, fields.consentObtained);
        if (!obtained) return obtained.error();
        const auto made = pen.create(
            Entity::Consent,
            {{Consent::Contact, contact}, {Consent::Text, *text}, {Consent::Obtained, std::move(*obtained)}});
        if (!made) return made.error();
    }
    return {};
}

/// What is written beside the contact's own row.
Status writeRest(Pen& pen, Entity entity, const Id& row, const RecordFields& fields)
{
    if (fields.primary) {
        const auto owner = ownerOf(pen, entity, row);
        if (!owner) return owner.error();
        if (auto done = setPrimary(pen, entity, *owner, row, *fields.primary); !done) return done;
    }
    if (fields.relationships)
        if (auto done = writeRelationships(pen, row, *fields.relationships); !done) return done;
    if (fields.keywords)
        if (auto done = writeKeywords(pen, row, *fields.keywords); !done) return done;
    for (const FieldText& custom : fields.custom)
        if (auto done = writeCustomValue(pen, row, custom.field, custom.text); !done) return done;
    return {};
}

/// The bytes of a file that is named by its path.
Status takeContent(Pen& pen, Entity entity, RecordFields& fields, bool creating)
{
    if (fields.path.isEmpty()) return {};
    if (entity == Entity::Picture) return takePicture(pen, fields.path, fields);
    if (creating && cellOf(fields.cells, File::Name).isEmpty())
        putCell(fields.cells, File::Name, QFileInfo{fields.path}.fileName());
    return takeFile(pen, fields.path, fields);
}

/// Files that come with a note; the pen sees to it that they are as private as it is.
Status attachFiles(Pen& pen, const Id& note, const RecordFields& fields)
{
    if (fields.attached.isEmpty()) return {};
    const auto contact = ownerOf(pen, Entity::Note, note);
    if (!contact) return contact.error();
    for (const QString& path : fields.attached) {
        RecordFields file;
        putCell(file.cells, File::Contact, *contact);
        putCell(file.cells, File::Note, note);
        putCell(file.cells, File::Name, QFileInfo{path}.fileName());
        if (auto taken = takeFile(pen, path, file); !taken) return taken;
        if (const auto made = pen.create(Entity::File, file.cells); !made) return made.error();
    }
    return {};
}

/// A list entry that goes takes the memberships with it, a note its files.
Status removeMembers(Pen& pen, Entity list, const Id& row)
{
    Entity members;
    FieldIndex field = 0;
    switch (list) {
    case Entity::Category: members = Entity::ContactCategory, field = ContactCategory::Category; break;
    case Entity::TargetMarket: members = Entity::MarketMember, field = MarketMember::Market; break;
    case Entity::Note: members = Entity::File, field = File::Note; break;
    default: return {};
    }
    std::vector<Id> ids;
    auto read = pen.reader().each(
        u"SELECT id FROM %1 WHERE %2 = :row AND deleted = 0"_s.arg(QLatin1StringView{entityInfo(members).name},
                                                                   QLatin1StringView{fieldInfo(members, field).name}),
        {{":row"_L1, row}}, [&](Statement& found) {
            ids.push_back(found.id(0));
            return true;
        });
    if (!read) return read;
    for (const Id& id : ids)
        if (auto done = pen.remove(members, id); !done) return done;
    return {};
}

/// `row` is null for a new record.
Result<RecordFields> readWish(Pen& pen, Entity entity, const Id& row, FieldTexts fields)
{
    if (entity == Entity::ContactPerson)
        if (auto found = findReach(pen, row, fields); !found) return found.error();
    return readFields(pen, entity, fields, row.isNull());
}

bool saysSomething(const RecordFields& fields)
{
    for (const Cell& cell : fields.cells)
        if (cell.field != Contact::Type && cell.field != Contact::Responsible && !cell.value.isEmpty()) return true;
    return !fields.emails.isEmpty() || !fields.phones.isEmpty() || !fields.websites.isEmpty() ||
           !fields.companies.isEmpty() || !fields.custom.isEmpty() ||
           !fields.keywords.value_or(QStringList{}).isEmpty();
}

} // namespace

QString operationKind(const AddRecord& wish) { return kindOf("add"_L1, wish.entity); }
QString operationKind(const SetRecord& wish) { return kindOf("set"_L1, wish.entity); }
QString operationKind(const RemoveRecord& wish) { return kindOf("delete"_L1, wish.entity); }
QString operationKind(const SetContacts&) { return u"set_contacts"_s; }
QString operationKind(const MoveRecord& wish) { return kindOf("move"_L1, wish.entity); }

Result<Id> run(Pen& pen, const AddRecord& wish)
{
    auto fields = readWish(pen, wish.entity, {}, wish.fields);
    if (!fields) return fields.error();
    if (fields->primary == false) fields->primary.reset(); // a new one is so where it is the only one
    if (wish.entity == Entity::Contact && !saysSomething(*fields)) return Error{.code = Errc::EmptyContact};
    if (wish.entity == Entity::TargetMarket)
        if (auto fine = checkMarketNamesOthers(pen.reader(), {}, fields->cells); !fine) return fine.error();
    if (auto taken = takeContent(pen, wish.entity, *fields, true); !taken) return taken.error();
    const auto made =
        wish.entity == Entity::Picture ? writePicture(pen, fields->cells) : pen.create(wish.entity, fields->cells);
    if (!made) return made.error();
    if (wish.entity == Entity::Contact) {
        const bool person = cellOf(fields->cells, Contact::Type).text() != "business"_L1;
        auto done = addRows(pen, *made, person, *fields);
        if (done) done = addConsents(pen, *made, *fields);
        if (!done) return done.error();
    }
    if (auto done = attachFiles(pen, *made, *fields); !done) return done.error();
    if (auto done = writeRest(pen, wish.entity, *made, *fields); !done) return done.error();
    if (auto named = nameAfterOwner(pen, wish.entity, *made); !named) return named.error();
    return *made;
}

Status run(Pen& pen, const SetRecord& wish)
{
    auto fields = readWish(pen, wish.entity, wish.row, wish.fields);
    if (!fields) return fields.error();
    if (auto taken = takeContent(pen, wish.entity, *fields, false); !taken) return taken;
    if (!fields->replacement.isNull())
        if (const auto handed = handOver(pen, wish.row, fields->replacement); !handed) return handed.error();
    if (wish.entity == Entity::TargetMarket)
        if (auto fine = checkMarketNamesOthers(pen.reader(), wish.row, fields->cells); !fine) return fine;
    if (wish.entity == Entity::CustomField) {
        if (auto carried = carryChoices(pen, wish.row, *fields); !carried) return carried;
        if (auto converted = convertValues(pen, wish.row, fields->cells); !converted) return converted;
    }
    if (wish.entity == Entity::Location)
        if (auto done = forgetPointIfMoved(pen, wish.row, fields->cells); !done) return done;
    if (auto done = pen.set(wish.entity, wish.row, fields->cells); !done) return done;
    if (auto done = attachFiles(pen, wish.row, *fields); !done) return done;
    if (auto done = writeRest(pen, wish.entity, wish.row, *fields); !done) return done;
    return nameAfterOwner(pen, wish.entity, wish.row);
}

Status run(Pen& pen, const RemoveRecord& wish)
{
    if (auto named = nameAfterOwner(pen, wish.entity, wish.row); !named) return named;
    if (auto gone = removeMembers(pen, wish.entity, wish.row); !gone) return gone;
    return pen.remove(wish.entity, wish.row);
}

Result<int> run(Pen& pen, const SetContacts& wish)
{
    const auto fields = readFields(pen, Entity::Contact, wish.fields, false);
    if (!fields) return fields.error();
    for (const Id& contact : wish.contacts) {
        auto done = pen.set(Entity::Contact, contact, fields->cells);
        if (done) done = writeRest(pen, Entity::Contact, contact, *fields);
        if (!done) return done.error();
    }
    if (auto named = pen.rename(QString::number(wish.contacts.size())); !named) return named.error();
    return int(wish.contacts.size());
}

Status run(Pen& pen, const MoveRecord& wish)
{
    const auto position = fieldNamed(wish.entity, u"position");
    const EntityInfo& info = entityInfo(wish.entity);
    if (!position) return Error{.code = Errc::UnknownField, .field = u"position"_s};
    const auto owner = ownerOf(pen, wish.entity, wish.row);
    if (!owner) return owner.error();
    // Fractional positions: the row goes half-way between its new neighbours and no other row is touched.
    double before = 0, after = 0;
    bool passed = wish.behind.isNull();
    auto read = pen.reader().each(u"SELECT id, position FROM %1 WHERE %2 AND deleted = 0 ORDER BY position, id"_s.arg(
                                      QLatin1StringView{info.name}, info.owner < 0 ? u"TRUE"_s : u"contact = :owner"_s),
                                  {{":owner"_L1, *owner}}, [&](Statement& row) {
                                      if (row.id(0) == wish.row) return true;
                                      if (passed) {
                                          after = row.real(1);
                                          return false;
                                      }
                                      before = row.real(1);
                                      passed = row.id(0) == wish.behind;
                                      return true;
                                  });
    if (!read) return read;
    if (!passed) return Error{.code = Errc::UnknownReference, .value = wish.behind.toString()};
    const double place = after > before ? (before + after) / 2 : before + 1;
    if (auto done = pen.set(wish.entity, wish.row, *position, place); !done) return done;
    return nameAfterOwner(pen, wish.entity, wish.row);
}

} // namespace kontor

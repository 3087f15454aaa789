// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/row_rules.h"

#include "core/base/text_folding.h"
#include "core/domain/country_outline.h"
#include "core/domain/email_address.h"
#include "core/domain/entities.h"
#include "core/domain/phone_number.h"
#include "core/domain/web_address.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Fields that need not be given because a fresh row has them anyway.
bool isWorkedOut(Entity entity, FieldIndex field) { return entity == Entity::Contact && field == Contact::CreatedAt; }

/// Does a person or a business have this field?
Status checkType(const QString& type, FieldIndex field, const Value& value)
{
    const Field& info = fieldInfo(Entity::Contact, field);
    const bool person = type != "business"_L1;
    if (value.isEmpty() || (person ? !info.is(FieldFlag::BusinessOnly) : !info.is(FieldFlag::PersonOnly))) return {};
    return Error{.code = Errc::WrongContactType,
                 .detail = type,
                 .field = fieldPath(Entity::Contact, field),
                 .value = value.text()};
}

Error named(Error error, Entity entity, FieldIndex field)
{
    error.field = fieldPath(entity, field);
    return error;
}

Result<DerivedCells> checkedPlace(const std::vector<Value>& values)
{
    const Value &lat = values[Location::Lat], &lon = values[Location::Lon];
    if (lat.isNull() != lon.isNull())
        return Error{.code = Errc::Required, .field = lat.isNull() ? u"location.lat"_s : u"location.lon"_s};
    if (lat.isNull()) return DerivedCells{};
    if (auto fine = coordinateStatus(lat.real(), lon.real(), values[Location::Country].text()); !fine)
        return named(fine.error(), Entity::Location, Location::Lat);
    return DerivedCells{};
}

} // namespace

Status checkNewRow(Entity entity, const Cells& cells)
{
    for (const Cell& cell : cells) {
        if (auto fine = checkCell(entity, cell.field, cell.value); !fine) return fine;
        if (entity != Entity::Contact) continue;
        if (auto fine = checkType(cellOf(cells, Contact::Type).text(), cell.field, cell.value); !fine) return fine;
    }
    const EntityInfo& info = entityInfo(entity);
    for (size_t i = 0; i < info.fields.size(); ++i)
        if (info.fields[i].is(FieldFlag::Required) && !isWorkedOut(entity, FieldIndex(i)) &&
            cellOf(cells, FieldIndex(i)).isEmpty())
            return Error{.code = Errc::Required, .field = fieldPath(entity, FieldIndex(i))};
    return {};
}

Status checkChange(Entity entity, const Cell& cell, const Value& before, const QString& contactType)
{
    if (before == cell.value || (before.isEmpty() && cell.value.isEmpty())) return {};
    const Field& field = fieldInfo(entity, cell.field);
    const QString path = fieldPath(entity, cell.field);
    if (field.is(FieldFlag::Permanent)) return Error{.code = Errc::Permanent, .field = path};
    if (field.is(FieldFlag::ReadOnly)) return Error{.code = Errc::ReadOnly, .field = path};
    if (field.is(FieldFlag::Required) && cell.value.isEmpty()) return Error{.code = Errc::Required, .field = path};
    if (auto fine = checkCell(entity, cell.field, cell.value); !fine) return fine;
    return entity == Entity::Contact ? checkType(contactType, cell.field, cell.value) : Status{};
}

Status checkMandatory(const MandatoryFields& mandatory, const Cells& contact)
{
    for (const QString& alternatives : mandatory.of(cellOf(contact, Contact::Type).text() != "business"_L1)) {
        bool filled = false;
        const auto words = QStringView{alternatives}.split(u'|');
        for (const auto word : words) {
            const auto field = fieldNamed(Entity::Contact, word);
            // A word that a newer version knows forbids nothing.
            filled = filled || !field || !cellOf(contact, *field).isEmpty();
        }
        if (!filled) return Error{.code = Errc::Required, .field = u"contact."_s + words.front().toString()};
    }
    return {};
}

Status checkKept(const MandatoryFields& mandatory, const Cell& cell, const Value& before, const QString& contactType)
{
    if (before.isEmpty() || !cell.value.isEmpty()) return {};
    const QLatin1StringView word{fieldInfo(Entity::Contact, cell.field).name};
    if (!mandatory.of(contactType != "business"_L1).contains(word)) return {};
    return Error{.code = Errc::Required, .field = fieldPath(Entity::Contact, cell.field)};
}

Result<DerivedCells> derivedCells(Entity entity, const std::vector<Value>& values, const QString& homeRegion)
{
    switch (entity) {
    case Entity::Email: {
        const auto email = parseEmail(values[Email::Address].text());
        if (!email) return named(email.error(), entity, Email::Address);
        return DerivedCells{.first = email->norm};
    }
    case Entity::Phone: {
        const QString& region = values[Phone::Region].isEmpty() ? homeRegion : values[Phone::Region].text();
        const auto phone = parsePhone(values[Phone::Number].text(), region);
        if (!phone) return named(phone.error(), entity, Phone::Number);
        return DerivedCells{.first = phone->norm(), .second = nationalDigits(phone->norm())};
    }
    case Entity::Link: {
        const auto url = parseWebAddress(values[Link::Url].text());
        if (!url) return named(url.error(), entity, Link::Url);
        return DerivedCells{};
    }
    case Entity::Location: return checkedPlace(values);
    case Entity::Note: return DerivedCells{.first = QString::fromUtf8(foldText(values[Note::Text].text()))};
    default: return DerivedCells{};
    }
}

} // namespace kontor

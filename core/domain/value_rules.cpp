// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/value_rules.h"

#include "core/domain/contact_facts.h"
#include "core/domain/email_address.h"
#include "core/domain/folder_path.h"
#include "core/domain/iban.h"
#include "core/domain/phone_number.h"
#include "core/domain/registration_number.h"
#include "core/domain/vat_id.h"
#include "core/domain/web_address.h"

#include <QDate>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

template <class T>
Status statusOf(const Result<T>& parsed)
{
    return parsed ? Status{} : Status{parsed.error()};
}

/// Maps and address search are asked over the network: nothing but the web, and a tile's place stands in its address.
Status checkServer(const QString& url, bool tiles)
{
    QString plain = url;
    for (const QLatin1StringView place : {"{z}"_L1, "{x}"_L1, "{y}"_L1}) {
        if (tiles && !url.contains(place)) return Error{.code = Errc::InvalidUrl, .detail = u"tiles"_s, .value = url};
        plain.replace(place, "0"_L1);
    }
    if (!plain.startsWith("https://"_L1) && !plain.startsWith("http://"_L1))
        return Error{.code = Errc::InvalidUrl, .detail = u"web"_s, .value = url};
    return statusOf(parseWebAddress(plain));
}

/// Words of the set that must be filled, with `|` between alternatives.
Status checkRequired(const QString& text, const QStringList& known)
{
    for (const auto part : QStringView{text}.split(u';', Qt::SkipEmptyParts))
        for (const auto word : part.split(u'|'))
            if (!known.contains(word))
                return Error{.code = Errc::InvalidChoice, .detail = known.join(u';'), .value = word.toString()};
    return {};
}

Status checkOrganisation(FieldIndex field, const QString& text, const ValueSetting& setting)
{
    switch (field) {
    case Organisation::RequiredPerson: return checkRequired(text, requirableFields(true));
    case Organisation::RequiredBusiness: return checkRequired(text, requirableFields(false));
    case Organisation::MandatoryPerson: return checkRequired(text, mandatableFields(true));
    case Organisation::MandatoryBusiness: return checkRequired(text, mandatableFields(false));
    case Organisation::Email:
    case Organisation::GeocoderEmail: return statusOf(parseEmail(text));
    case Organisation::Phone: return statusOf(parsePhone(text, setting.region));
    case Organisation::Website: return statusOf(parseWebAddress(text));
    case Organisation::VatId: return statusOf(parseVatId(text, setting.region));
    case Organisation::RegistrationNumber: return statusOf(parseRegistrationNumber(text, setting.region));
    case Organisation::MapTiles: return checkServer(text, true);
    case Organisation::GeocoderUrl: return checkServer(text, false);
    default: return {};
    }
}

/// "#rrggbb" or nothing for each choice.
Status checkColours(const QString& text)
{
    static const QRegularExpression colour{u"^(#[0-9a-fA-F]{6})?$"_s};
    for (const QString& part : text.split(u';'))
        if (!colour.match(part).hasMatch())
            return Error{.code = Errc::InvalidChoice, .detail = u"#rrggbb"_s, .value = part};
    return {};
}

/// A day that somebody was born or said yes on has been; wherever on earth it began, it has within a day.
Status checkPast(const QString& date, const QString& today)
{
    if (today.isEmpty() || date.startsWith("--"_L1)) return {};
    const QDate latest = QDate::fromString(today, Qt::ISODate).addDays(1);
    if (date <= latest.toString(Qt::ISODate)) return {};
    return Error{.code = Errc::InvalidDate, .detail = u"future"_s, .value = date};
}

/// Files that go out have several such names in a cell, with semicolons between them.
Status checkListName(const QString& name)
{
    if (!name.contains(u';')) return {};
    return Error{.code = Errc::InvalidChoice, .detail = u"semicolon"_s, .value = name};
}

/// A file lies in a folder by its own field.
Status checkFileName(const QString& name)
{
    if (!name.contains(u'/')) return {};
    return Error{.code = Errc::InvalidChoice, .detail = u"slash"_s, .value = name};
}

Status named(Status status, Entity entity, FieldIndex field)
{
    if (status) return status;
    Error error = status.error();
    error.field = fieldPath(entity, field);
    return error;
}

} // namespace

Value keptValue(Entity entity, FieldIndex field, const Value& value, const QString& region)
{
    if (value.isEmpty()) return value;
    const auto read = [&](const Result<QString>& norm) { return norm ? Value{*norm} : value; };
    if (entity == Entity::Contact && field == Contact::VatId) {
        const auto parsed = parseVatId(value.text(), region);
        return parsed ? Value{parsed->norm} : value;
    }
    if (entity == Entity::BankAccount && field == BankAccount::Iban) return read(parseIban(value.text()));
    if (entity == Entity::BankAccount && field == BankAccount::Bic) return read(parseBic(value.text()));
    if (entity == Entity::File && field == File::Folder) return Value{folderPath(value.text())};
    if (entity == Entity::File && field == File::Name) return Value{value.text().trimmed()};
    return value;
}

QString countryOfVatId(const Value& vatId, const QString& region)
{
    if (vatId.isEmpty()) return {};
    const auto parsed = parseVatId(vatId.text(), region);
    return parsed ? parsed->country : QString{};
}

Status doubtOfNumber(const Value& number, const Value& vatId, const QString& located, const QString& home)
{
    ValueSetting setting{.region = home, .country = countryOfVatId(vatId, home)};
    if (setting.country.isEmpty()) setting.country = located.isEmpty() ? home : located;
    return checkValue(Entity::Contact, Contact::RegistrationNumber, number, setting);
}

Status checkValue(Entity entity, FieldIndex field, const Value& value, const ValueSetting& setting)
{
    if (value.isEmpty()) return {};
    if (entity == Entity::Contact && field == Contact::VatId)
        return statusOf(parseVatId(value.text(), setting.country.isEmpty() ? setting.region : setting.country));
    if (entity == Entity::Contact && field == Contact::RegistrationNumber)
        return statusOf(parseRegistrationNumber(value.text(), setting.country));
    if ((entity == Entity::Contact && field == Contact::Birthday) ||
        (entity == Entity::Consent && field == Consent::GivenAt))
        return named(checkPast(value.text(), setting.today), entity, field);
    if ((entity == Entity::Category && field == Category::Name) ||
        (entity == Entity::TargetMarket && field == TargetMarket::Name))
        return named(checkListName(value.text()), entity, field);
    if (entity == Entity::File && field == File::Name) return named(checkFileName(value.text()), entity, field);
    if (entity == Entity::BankAccount && field == BankAccount::Iban) return statusOf(parseIban(value.text()));
    if (entity == Entity::BankAccount && field == BankAccount::Bic) return statusOf(parseBic(value.text()));
    if (entity == Entity::Organisation) return named(checkOrganisation(field, value.text(), setting), entity, field);
    if (entity == Entity::CustomField && field == CustomField::Colours)
        return named(checkColours(value.text()), entity, field);
    if (entity == Entity::Employee && field == Employee::Email) return statusOf(parseEmail(value.text()));
    return {};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// fields and validate: what can be written, and how.
#include "core/domain/address_format.h"
#include "core/domain/country.h"
#include "core/domain/email_address.h"
#include "core/domain/iban.h"
#include "core/domain/phone_number.h"
#include "core/domain/postal_address.h"
#include "core/domain/vat_id.h"
#include "core/domain/web_address.h"
#include "core/queries/administration.h"
#include "ui/console/session.h"
#include "ui/console/shown_field.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// The organisation's own fields of a contact.
Result<QList<ShownField>> customFields(Session& session)
{
    QList<ShownField> fields;
    if (!session.isOpen()) {
        if (!QFileInfo::exists(session.store())) return fields;
        if (const auto opened = session.open(Needs::Reading); !opened) return opened.error();
    }
    const auto rows = session.ask(CustomFields{});
    if (!rows) return rows.error();
    for (const CustomFieldRow& row : *rows)
        fields.append({.entity = u"contact"_s,
                       .name = u"custom."_s + row.key,
                       .type = row.type,
                       .label = row.label,
                       .writable = true,
                       .choices = row.choices});
    return fields;
}

Result<ExitCode> fields(Session& session)
{
    QList<ShownField> shown;
    const QString wanted = session.call.words.value(0);
    const auto entity = entityNamed(wanted);
    if (!wanted.isEmpty() && !entity) return Error{.code = Errc::UnknownEntity, .value = wanted};
    for (const EntityInfo& info : allEntities()) {
        if (entity && *entity != info.entity) continue;
        shown += shownFields(info.entity);
        if (info.entity != Entity::Contact) continue;
        const auto custom = customFields(session);
        if (!custom) return custom.error();
        shown += *custom;
    }
    Table table{{Console::tr("RECORD"), Console::tr("FIELD"), Console::tr("TYPE"), Console::tr("WRITABLE"),
                 Console::tr("LABEL"), Console::tr("CHOICES")}};
    for (const ShownField& field : shown) {
        if (session.json()) {
            session.out.json(field.json());
            continue;
        }
        const QString writable = !field.writable   ? Console::tr("no")
                                 : field.permanent ? Console::tr("at creation")
                                                   : Console::tr("yes");
        table.row({field.entity, field.name, field.type, writable, field.label,
                   field.target.isEmpty() ? field.choices.join(u' ') : u"→ "_s + field.target});
    }
    if (!session.json()) session.out.write(table.text().toUtf8());
    return ExitCode::Done;
}

Result<ExitCode> printNormalised(Session& session, const QString& kind, const QString& normalised)
{
    if (session.json())
        session.out.json({{u"input"_s, session.call.words.first()}, {u"normalised"_s, normalised}, {u"kind"_s, kind}});
    else
        session.out.line(normalised);
    return ExitCode::Done;
}

Result<ExitCode> validateEmail(Session& session)
{
    const auto email = parseEmail(session.call.words.first());
    if (!email) return email.error();
    return printNormalised(session, u"email"_s, email->norm);
}

/// Where numbers without a country belong: --region, else the home country of the store, if there is one.
Result<QString> homeRegion(Session& session)
{
    if (session.call.has(u"--region"_s)) {
        const auto country = parseCountry(session.call.value(u"--region"_s));
        if (country) return *country;
        return usageError(
            Console::tr("--region needs a country, like DE, not “%1”.").arg(session.call.value(u"--region"_s)));
    }
    if (session.call.words.first().trimmed().startsWith(u'+') || !QFileInfo::exists(session.store())) return QString{};
    if (const auto opened = session.open(Needs::Reading); !opened) return QString{};
    const auto facts = session.ask(StoreFacts{});
    return facts ? facts->country : QString{};
}

Result<ExitCode> validatePhone(Session& session)
{
    const auto region = homeRegion(session);
    if (!region) return region.error();
    const auto phone = parsePhone(session.call.words.first(), *region);
    if (!phone) return phone.error();
    return printNormalised(session, u"phone"_s, phone->norm());
}

/// Parts as OpenStreetMap names them, put in the order of their country.
Result<ExitCode> validateAddress(Session& session)
{
    AddressParts parts;
    for (const QString& word : session.call.words) {
        const auto equals = word.indexOf(u'=');
        if (equals < 1) return usageError(Console::tr("“%1” is no PART=VALUE, like city=Ulm.").arg(word));
        parts.insert(word.left(equals), word.mid(equals + 1));
    }
    if (!parts.contains(u"country_code"_s))
        if (const auto country = parseCountry(parts.value(u"country"_s))) parts.insert(u"country_code"_s, *country);
    const QString country = parts.value(u"country_code"_s).toUpper(), code = parts.value(u"postcode"_s);
    if (!looksLikePostalCode(code, country))
        session.out.message(Console::tr("Postal codes of %1 do not look like “%2”.").arg(countryName(country), code));
    const QStringList lines = formatAddress(parts);
    if (session.json())
        session.out.json({{u"input"_s, session.call.words.join(u' ')},
                          {u"normalised"_s, lines.join(u", "_s)},
                          {u"lines"_s, QJsonArray::fromStringList(lines)},
                          {u"kind"_s, u"address"_s}});
    else
        session.out.line(lines.join(u'\n'));
    return ExitCode::Done;
}

Result<ExitCode> validateUrl(Session& session)
{
    const auto address = parseWebAddress(session.call.words.first());
    if (!address) return address.error();
    return printNormalised(session, u"url"_s, address->url);
}

Result<ExitCode> validateVat(Session& session)
{
    const auto region = homeRegion(session);
    if (!region) return region.error();
    const auto vat = parseVatId(session.call.words.first(), *region);
    if (!vat) return vat.error();
    return printNormalised(session, u"vat"_s, vat->norm);
}

Result<ExitCode> validateIban(Session& session)
{
    const auto iban = parseIban(session.call.words.first());
    if (!iban) return iban.error();
    return printNormalised(session, u"iban"_s, *iban);
}

} // namespace

QList<Command> valueCommands()
{
    // Every kind takes the region, so that a script need not care which kind it has.
    const QList<Option> region{
        {u"--region"_s, u"R"_s, QT_TRANSLATE_NOOP("Console", "country of a number that does not say its own")}};
    return {
        {.name = u"fields"_s,
         .words = u"[ENTITY]"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "List the kinds of records and their fields"),
         .needs = Needs::Nothing,
         .most = 1,
         .run = fields},
        {.name = u"validate email"_s,
         .words = u"VALUE"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Check an email address and print its normal form"),
         .needs = Needs::Nothing,
         .least = 1,
         .most = 1,
         .options = region,
         .run = validateEmail},
        {.name = u"validate phone"_s,
         .words = u"VALUE"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Check a phone number and print its international form"),
         .needs = Needs::Nothing,
         .least = 1,
         .most = 1,
         .options = region,
         .run = validatePhone},
        {.name = u"validate address"_s,
         .words = u"PART=VALUE…"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Print an address as its country writes it"),
         .needs = Needs::Nothing,
         .least = 1,
         .most = -1,
         .run = validateAddress},
        {.name = u"validate url"_s,
         .words = u"VALUE"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Check a link and print its complete form"),
         .needs = Needs::Nothing,
         .least = 1,
         .most = 1,
         .options = region,
         .run = validateUrl},
        {.name = u"validate vat"_s,
         .words = u"VALUE"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Check a VAT ID and print its normal form"),
         .needs = Needs::Nothing,
         .least = 1,
         .most = 1,
         .options = region,
         .run = validateVat},
        {.name = u"validate iban"_s,
         .words = u"VALUE"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Check an IBAN and print its normal form"),
         .needs = Needs::Nothing,
         .least = 1,
         .most = 1,
         .options = region,
         .run = validateIban},
    };
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record_fields.h"
#include "core/domain/date_text.h"
#include "core/domain/email_address.h"
#include "core/domain/money.h"
#include "core/domain/number_text.h"
#include "core/domain/phone_number.h"
#include "core/domain/web_address.h"
#include "core/domain/yes_no.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Error wrong(Errc code, const QString& key, const QString& value)
{
    return {.code = code, .field = u"custom."_s + key, .value = value};
}

Error named(Error error, const QString& key)
{
    error.field = u"custom."_s + key;
    return error;
}

Result<Cells> choiceCells(const QString& key, const QStringList& choices, const QString& text, bool several)
{
    QStringList chosen;
    for (const QString& part : several ? text.split(u';', Qt::SkipEmptyParts) : QStringList{text}) {
        const QString word = part.trimmed();
        const auto index = choices.indexOf(word, Qt::CaseInsensitive);
        if (index < 0) {
            Error error = wrong(Errc::InvalidChoice, key, word);
            error.detail = choices.join(u';');
            return error;
        }
        chosen.append(choices.at(index));
    }
    return Cells{{CustomValue::Text, chosen.join(u';')}};
}

} // namespace

Result<Cells> customCells(Pen& pen, const QString& key, const QString& type, const QStringList& choices, const QString& text)
{
    if (type == "number"_L1) {
        const auto number = parseDecimal(text);
        if (!number) return wrong(Errc::InvalidNumber, key, text);
        return Cells{{CustomValue::Number, *number}};
    }
    if (type == "money"_L1) {
        const auto money = parseMoney(text);
        if (!money) return wrong(Errc::InvalidNumber, key, text);
        return Cells{{CustomValue::Number, money->amount.toDouble()},
                     {CustomValue::Text, money->amount},
                     {CustomValue::Currency, money->currency}};
    }
    if (type == "date"_L1) {
        const auto date = parseDate(text);
        if (!date) return wrong(Errc::InvalidDate, key, text);
        return Cells{{CustomValue::Date, *date}};
    }
    if (type == "yes_no"_L1) {
        const auto yes = parseYesNo(text);
        if (!yes) return wrong(Errc::InvalidChoice, key, text);
        return Cells{{CustomValue::Number, *yes ? 1.0 : 0.0}};
    }
    if (type == "choice"_L1 || type == "multiple_choice"_L1)
        return choiceCells(key, choices, text, type == "multiple_choice"_L1);
    if (type == "url"_L1) {
        const auto url = parseWebAddress(text);
        if (!url) return named(url.error(), key);
    } else if (type == "email"_L1) {
        const auto email = parseEmail(text);
        if (!email) return named(email.error(), key);
    } else if (type == "phone"_L1) {
        const auto home = pen.reader().cell(u"SELECT country FROM organisation"_s);
        if (!home) return home.error();
        const auto phone = parsePhone(text, home->text());
        if (!phone) return named(phone.error(), key);
    } else if (type == "contact"_L1) {
        const auto contact = resolveReference(pen, Entity::Contact, text, u"custom."_s + key);
        if (!contact) return contact.error();
        return Cells{{CustomValue::Text, contact->toString()}};
    }
    return Cells{{CustomValue::Text, text}};
}

Status writeCustomValue(Pen& pen, const Id& contact, const QString& key, const QString& text)
{
    Id field;
    QString type;
    QStringList choices;
    bool oneOff = false;
    auto read = pen.reader().each(u"SELECT id, type, choices, one_off FROM custom_field WHERE key = :key AND deleted = 0"_s,
                                  {{":key"_L1, key}}, [&](Statement& row) {
                                      field = row.id(0);
                                      type = row.text(1);
                                      choices = row.text(2).split(u';', Qt::SkipEmptyParts);
                                      oneOff = row.integer(3) != 0;
                                      return false;
                                  });
    if (!read) return read;
    if (field.isNull()) return Error{.code = Errc::UnknownField, .field = u"custom."_s + key};

    const QString trimmed = text.trimmed();
    const auto present = pen.reader().cell(
        u"SELECT id FROM custom_value WHERE contact = :contact AND field = :field AND deleted = 0"_s,
        {{":contact"_L1, contact}, {":field"_L1, field}});
    if (!present) return present.error();
    if (trimmed.isEmpty()) return present->isNull() ? Status{} : pen.remove(Entity::CustomValue, present->id());

    auto cells = customCells(pen, key, type, choices, trimmed);
    if (!cells) return cells.error();
    if (oneOff) {
        const auto assigned = pen.create(Entity::CustomAssignment,
                                         {{CustomAssignment::Contact, contact}, {CustomAssignment::Field, field}});
        if (!assigned && assigned.error().code != Errc::AlreadyExists) return assigned.error();
    }
    if (!present->isNull()) return pen.set(Entity::CustomValue, present->id(), *cells);
    cells->push_back({CustomValue::Contact, contact});
    cells->push_back({CustomValue::Field, field});
    const auto made = pen.create(Entity::CustomValue, *cells);
    return made ? Status{} : Status{made.error()};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/cells.h"

#include "core/domain/country.h"
#include "core/domain/date_text.h"
#include "core/domain/keyword_words.h"
#include "core/domain/language_name.h"
#include "core/domain/number_text.h"
#include "core/domain/yes_no.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Longer than any name or address, short enough that a list stays a list.
constexpr qsizetype maxText = 4096;
constexpr qsizetype maxLongText = 1 << 20;

Error wrong(Errc code, Entity entity, FieldIndex field, const QString& value)
{
    return {.code = code, .field = fieldPath(entity, field), .value = value};
}

bool isChoice(const Field& field, QStringView value)
{
    for (const auto choice : QLatin1StringView{field.choices}.tokenize(u';'))
        if (value == choice) return true;
    return false;
}

/// ISO 8601 calendar date, or a day of any year: --MM-DD.
bool isDate(const QString& text)
{
    if (text.startsWith("--"_L1)) return QDate::fromString(u"2000"_s + text.mid(1), Qt::ISODate).isValid();
    return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid();
}

Status checkText(Entity entity, FieldIndex index, const Field& field, const QString& text)
{
    const bool isLong = field.type == FieldType::LongText;
    if (text.size() > (isLong ? maxLongText : maxText)) return wrong(Errc::TooLong, entity, index, text.left(40));
    if (field.type == FieldType::Date && !isDate(text)) return wrong(Errc::InvalidDate, entity, index, text);
    if (field.type != FieldType::Choice) return {};
    if (field.is(FieldFlag::Country))
        return isCountry(text) ? Status{} : Status{wrong(Errc::InvalidCountry, entity, index, text)};
    if (isChoice(field, text)) return {};
    Error error = wrong(Errc::InvalidChoice, entity, index, text);
    error.detail = QLatin1StringView{field.choices};
    return error;
}

Result<Value> parseChoice(Entity entity, FieldIndex index, const Field& field, QStringView text)
{
    if (field.is(FieldFlag::Country)) {
        auto country = parseCountry(text);
        if (country) return Value{*country};
        Error error = country.error();
        error.field = fieldPath(entity, index);
        return error;
    }
    QString word = text.toString().toLower().replace(u' ', u'_').replace(u'-', u'_');
    if (entity == Entity::Relationship && word == "prospect"_L1) word = u"lead"_s;
    if (auto fine = checkText(entity, index, field, word); !fine) return fine.error();
    return Value{word};
}

Result<Value> parseNumber(Entity entity, FieldIndex index, const Field& field, QStringView text)
{
    const auto number = parseDecimal(text);
    if (!number) return wrong(Errc::InvalidNumber, entity, index, text.toString());
    if (field.type == FieldType::Real) return Value{*number};
    if (*number != std::floor(*number)) return wrong(Errc::InvalidNumber, entity, index, text.toString());
    return Value{qint64(*number)};
}

/// Texts with a form of their own, as people write them.
Result<Value> parseText(Entity entity, FieldIndex index, const QString& text)
{
    if (entity == Entity::Contact && index == Contact::Language) {
        const auto language = parseLanguage(text);
        if (language) return Value{*language};
        Error error = language.error();
        error.field = fieldPath(entity, index);
        return error;
    }
    // Keywords are written beside each other, with commas between them.
    if (entity == Entity::Keyword && index == Keyword::Word && keywordsIn(text).size() > 1) {
        Error error = wrong(Errc::InvalidChoice, entity, index, text);
        error.detail = u"separator"_s;
        return error;
    }
    return Value{text};
}

} // namespace

Status checkCell(Entity entity, FieldIndex index, const Value& value)
{
    if (value.isNull()) return {};
    const Field& field = fieldInfo(entity, index);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Choice:
        if (!value.isText()) return wrong(Errc::InvalidChoice, entity, index, cellText(entity, index, value));
        return checkText(entity, index, field, value.text());
    case FieldType::YesNo:
    case FieldType::Integer:
    case FieldType::Time:
        if (!value.isInteger()) return wrong(Errc::InvalidNumber, entity, index, value.text());
        return {};
    case FieldType::Real:
        if (!(value.isReal() || value.isInteger()) || !std::isfinite(value.real()))
            return wrong(Errc::InvalidNumber, entity, index, value.text());
        return {};
    case FieldType::Reference:
        if (!value.isId()) return wrong(Errc::UnknownReference, entity, index, value.text());
        return {};
    }
    return {};
}

Result<Value> parseCell(Entity entity, FieldIndex index, QStringView text)
{
    const Field& field = fieldInfo(entity, index);
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty()) return Value{};
    switch (field.type) {
    case FieldType::Text: {
        auto value = parseText(entity, index, trimmed.toString());
        if (!value) return value;
        if (auto fine = checkCell(entity, index, *value); !fine) return fine.error();
        return value;
    }
    case FieldType::LongText: {
        Value value{text.toString()};
        if (auto fine = checkCell(entity, index, value); !fine) return fine.error();
        return value;
    }
    case FieldType::Date: {
        const auto date = parseDate(trimmed);
        if (!date) return wrong(Errc::InvalidDate, entity, index, trimmed.toString());
        return Value{*date};
    }
    case FieldType::YesNo: {
        const auto yes = parseYesNo(trimmed);
        if (!yes) return wrong(Errc::InvalidChoice, entity, index, trimmed.toString());
        return Value{*yes};
    }
    case FieldType::Choice: return parseChoice(entity, index, field, trimmed);
    case FieldType::Integer:
    case FieldType::Real: return parseNumber(entity, index, field, trimmed);
    case FieldType::Time: {
        const QDateTime time = QDateTime::fromString(trimmed.toString(), Qt::ISODateWithMs);
        if (!time.isValid()) return wrong(Errc::InvalidDate, entity, index, trimmed.toString());
        return Value{qint64{time.toMSecsSinceEpoch()}};
    }
    case FieldType::Reference: {
        const auto id = Id::fromString(trimmed);
        if (!id) return wrong(Errc::UnknownReference, entity, index, trimmed.toString());
        return Value{*id};
    }
    }
    return Value{};
}

QString cellText(Entity entity, FieldIndex index, const Value& value)
{
    if (value.isNull()) return {};
    if (value.isText()) return value.text();
    if (value.isId()) return value.id().toString();
    switch (fieldInfo(entity, index).type) {
    case FieldType::YesNo: return value.boolean() ? u"yes"_s : u"no"_s;
    case FieldType::Time: return timeText(value.integer());
    case FieldType::Real: return QString::number(value.real(), 'g', QLocale::FloatingPointShortest);
    default: return QString::number(value.integer());
    }
}

QString timeText(qint64 unixMs) { return QDateTime::fromMSecsSinceEpoch(unixMs).toUTC().toString(Qt::ISODateWithMs); }

} // namespace kontor

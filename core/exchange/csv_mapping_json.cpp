// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country.h"
#include "core/exchange/csv_decoder.h"
#include "core/exchange/csv_mapping.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Error bad(const QString& key, const QJsonValue& value, const QString& detail)
{
    Error error{.code = Errc::BadMapping};
    error.detail = detail;
    error.field = key;
    error.value =
        value.isString()
            ? value.toString()
            : QString::fromUtf8(QJsonDocument{QJsonArray{value}}.toJson(QJsonDocument::Compact)).sliced(1).chopped(1);
    return error;
}

template <class Enum, size_t N>
bool readWord(const QJsonValue& value, const std::array<QStringView, N>& words, Enum& into)
{
    const QString text = value.toString();
    const auto found = std::ranges::find(words, QStringView{text});
    if (!value.isString() || found == words.end()) return false;
    into = Enum(found - words.begin());
    return true;
}

constexpr std::array<QStringView, 3> rules{u"overwrite", u"if_empty", u"never"};
constexpr std::array<QStringView, 4> policies{u"skip", u"update", u"create", u"ask"};
constexpr std::array<QStringView, 3> orders{u"dmy", u"mdy", u"ymd"};
constexpr std::array<QStringView, 3> dateParts{u"year", u"month", u"day"};

bool isChoiceOf(Entity entity, FieldIndex field, const QString& word)
{
    const QString choices = QLatin1StringView{fieldInfo(entity, field).choices};
    return choices.split(u';').contains(word);
}

/// Why is this no field to write? Computed ones deserve their own answer.
QString unknownFieldDetail(const QString& name)
{
    static const QSet<QString> computed{u"display_name"_s, u"status"_s};
    const auto field = fieldNamed(Entity::Contact, name);
    const bool readOnly =
        computed.contains(name) || (field && fieldInfo(Entity::Contact, *field).is(FieldFlag::ReadOnly));
    return readOnly ? u"read_only"_s : u"unknown_field"_s;
}

Status readField(const QJsonValue& value, CsvColumn& column)
{
    const auto field = value.isString() || value.isNull() ? CsvField::parse(value.toString()) : std::nullopt;
    if (!field) return bad(u"field"_s, value, unknownFieldDetail(value.toString()));
    column.field = *field;
    return {};
}

Status readColumnKey(const QString& key, const QJsonValue& value, CsvColumn& column)
{
    const auto wrong = [&] { return Status{bad(key, value, u"wrong_value"_s)}; };
    if (key == u"header") return value.isString() ? (column.header = value.toString(), Status{}) : wrong();
    if (key == u"field") return readField(value, column);
    if (key == u"index") {
        const double index = value.toDouble(-1);
        if (index < 0 || index > 1e6 || index != double(int(index))) return wrong();
        return column.index = int(index), Status{};
    }
    if (key == u"split")
        return value.isString() && value.toString().size() <= 20 ? (column.split = value.toString(), Status{})
                                                                 : wrong();
    if (key == u"combine")
        return value.isString() && value.toString().size() <= 20 ? (column.combine = value.toString(), Status{})
                                                                 : wrong();
    if (key == u"rule") return readWord(value, rules, column.rule) ? Status{} : wrong();
    if (key == u"custom_type") {
        column.customType = value.toString();
        return isChoiceOf(Entity::CustomField, CustomField::Type, column.customType) ? Status{} : wrong();
    }
    if (key == u"date_order") {
        DateOrder order{};
        if (!readWord(value, orders, order)) return wrong();
        return column.dateOrder = order, Status{};
    }
    return bad(key, value, u"unknown_key"_s);
}

/// Do split, combine and the rest suit the field?
Status checkColumn(const CsvColumn& column)
{
    const CsvField& field = column.field;
    if (!column.split.isEmpty() && field.kind == CsvField::Kind::FullName) {
        if (column.split != u"first_last" && column.split != u"last_first")
            return bad(u"split"_s, column.split, u"wrong_value"_s);
    } else if (!column.split.isEmpty() && field.kind != CsvField::Kind::None && !field.holdsSeveral()) {
        return bad(u"split"_s, column.split, u"does_not_fit"_s);
    }
    if (column.combine && field.isScalar(Contact::Birthday)) {
        if (std::ranges::find(dateParts, QStringView{*column.combine}) == dateParts.end())
            return bad(u"combine"_s, *column.combine, u"wrong_value"_s);
    } else if (column.combine && field.kind != CsvField::Kind::None && !field.isText()) {
        return bad(u"combine"_s, *column.combine, u"does_not_fit"_s);
    }
    if (!column.customType.isEmpty() && field.kind != CsvField::Kind::Custom)
        return bad(u"custom_type"_s, column.customType, u"does_not_fit"_s);
    return {};
}

Result<CsvColumn> readColumn(const QJsonValue& value)
{
    if (!value.isObject()) return bad(u"columns"_s, value, u"not_an_object"_s);
    const QJsonObject json = value.toObject();
    CsvColumn column;
    column.header = json[u"header"_s].toString(); // first: it names the column in every error
    column.index = json[u"index"_s].toInt(-1);
    Status status;
    for (auto it = json.begin(); it != json.end() && status; ++it) status = readColumnKey(it.key(), it.value(), column);
    if (status && !json.contains(u"field"_s)) status = bad(u"field"_s, {}, u"missing"_s);
    if (status && column.header.isEmpty() && column.index < 0) status = bad(u"header"_s, {}, u"missing"_s);
    if (status) status = checkColumn(column);
    if (status) return column;
    Error error = status.error();
    error.column =
        column.header.isEmpty() && column.index >= 0 ? u'#' + QString::number(column.index + 1) : column.header;
    return error;
}

/// One field from several columns only where it says how.
Status checkTogether(const CsvMapping& mapping)
{
    QSet<QString> taken;
    // Beside the column of a person's company, a VAT ID is the company's.
    const bool companies = std::ranges::any_of(
        mapping.columns, [](const CsvColumn& column) { return column.field.kind == CsvField::Kind::Company; });
    for (const CsvColumn& column : mapping.columns) {
        const CsvField& field = column.field;
        if (field.kind == CsvField::Kind::None) continue;
        Error error{.code = Errc::BadMapping};
        error.field = field.toString();
        error.column = column.header;
        const bool person = mapping.type == u"person", business = mapping.type == u"business";
        const Field* const info =
            field.kind == CsvField::Kind::Scalar ? &fieldInfo(Entity::Contact, field.field) : nullptr;
        const bool ofCompany = companies && !field.isScalar(Contact::LegalName);
        if (info && ((person && info->is(FieldFlag::BusinessOnly) && !ofCompany) ||
                     (business && info->is(FieldFlag::PersonOnly)))) {
            error.detail = u"wrong_type"_s;
            return error;
        }
        QString name = field.toString();
        if (field.isScalar(Contact::Birthday) && column.combine) name += u'.' + *column.combine;
        const bool several = field.kind == CsvField::Kind::Keywords || field.kind == CsvField::Kind::Relationship ||
                             field.isCompany() || field.kind == CsvField::Kind::Categories ||
                             field.kind == CsvField::Kind::Markets;
        const bool joined = (column.combine && !field.isScalar(Contact::Birthday)) || column.rule == CsvRule::IfEmpty;
        if (several || joined) continue;
        if (taken.contains(name)) {
            error.detail = u"twice"_s;
            return error;
        }
        taken.insert(name);
    }
    return {};
}

/// A key has to be among the fields; an email stands for all of them.
Status checkKey(const CsvMapping& mapping)
{
    if (mapping.key.isEmpty() || mapping.key == u"row") return {};
    const auto field = CsvField::parse(mapping.key);
    if (!field || field->kind == CsvField::Kind::None) return bad(u"key"_s, mapping.key, u"unknown_field"_s);
    const bool mapped = std::ranges::any_of(mapping.columns, [&](const CsvColumn& column) {
        return column.field == *field ||
               (field->kind == CsvField::Kind::Row && column.field.isRow(field->entity, field->field));
    });
    return mapped ? Status{} : bad(u"key"_s, mapping.key, u"not_mapped"_s);
}

Status readKey(const QString& key, const QJsonValue& value, CsvMapping& mapping)
{
    const QString text = value.toString();
    const auto wrong = [&] { return Status{bad(key, value, u"wrong_value"_s)}; };
    if (key == u"dialect") {
        if (!value.isObject()) return bad(key, value, u"not_an_object"_s);
        auto dialect = dialectFromJson(value.toObject());
        if (!dialect) return dialect.error();
        dialect->encoding = mapping.format.encoding;
        return mapping.format = *dialect, Status{};
    }
    if (key == u"encoding") {
        const QString encoding = canonicalEncoding(text);
        return encoding.isEmpty() ? wrong() : (mapping.format.encoding = encoding, Status{});
    }
    if (key == u"type")
        return isChoiceOf(Entity::Contact, Contact::Type, text) ? (mapping.type = text, Status{}) : wrong();
    if (key == u"duplicates") return readWord(value, policies, mapping.duplicates) ? Status{} : wrong();
    if (key == u"create_names") return value.isBool() ? (mapping.createNames = value.toBool(), Status{}) : wrong();
    if (key == u"key") return value.isString() ? (mapping.key = text, Status{}) : wrong();
    if (key == u"region") {
        const auto country = parseCountry(text);
        return country ? (mapping.region = *country, Status{}) : wrong();
    }
    return bad(key, value, u"unknown_key"_s);
}

/// The JSON object that a text holds.
Result<QJsonObject> objectIn(const QByteArray& json)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (document.isObject()) return document.object();
    Error error = bad({}, {}, u"not_an_object"_s);
    error.value = parsing.error == QJsonParseError::NoError ? QString{} : parsing.errorString();
    error.position = parsing.error == QJsonParseError::NoError ? -1 : parsing.offset;
    return error;
}

Status readColumns(const QJsonValue& columns, CsvMapping& mapping)
{
    if (!columns.isArray() || columns.toArray().isEmpty())
        return bad(u"columns"_s, columns, columns.isUndefined() ? u"missing"_s : u"wrong_value"_s);
    for (const QJsonValue& value : columns.toArray()) {
        auto column = readColumn(value);
        if (!column) return column.error();
        mapping.columns.push_back(std::move(*column));
    }
    if (const Status status = checkTogether(mapping); !status) return status;
    return checkKey(mapping);
}

Status readRest(const QJsonObject& json, CsvMapping& mapping)
{
    Status status;
    for (auto it = json.begin(); it != json.end() && status; ++it)
        if (it.key() != u"columns") status = readKey(it.key(), it.value(), mapping);
    return status;
}

} // namespace

Result<CsvMapping> CsvMapping::fromJson(const QJsonObject& json)
{
    CsvMapping mapping;
    if (const Status status = readRest(json, mapping); !status) return status.error();
    if (const Status status = readColumns(json[u"columns"_s], mapping); !status) return status.error();
    return mapping;
}

Result<CsvMapping> CsvMapping::fromJson(const QByteArray& json)
{
    const auto object = objectIn(json);
    if (!object) return object.error();
    return fromJson(*object);
}

Result<CsvMapping> CsvMapping::fromPartialJson(const QByteArray& json)
{
    const auto object = objectIn(json);
    if (!object) return object.error();
    if (object->contains(u"columns"_s)) return fromJson(*object);
    CsvMapping mapping;
    if (const Status status = readRest(*object, mapping); !status) return status.error();
    return mapping;
}

} // namespace kontor

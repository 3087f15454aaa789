// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_guesser.h"

#include "core/domain/cells.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

using Kind = CsvField::Kind;

/// Kontor writes fields under their own names, computed ones among them.
bool CsvGuesser::isOwnExport(const QStringList& headers)
{
    return headers.contains(u"id"_s) && headers.contains(u"type"_s) &&
           (headers.contains(u"display_name"_s) ||
            (headers.contains(u"responsible"_s) && headers.contains(u"legal_name"_s)));
}

namespace {

/// Outlook's "E-mail Type" says how mail gets there, not whose it is.
bool isTransport(const ColumnShape& shape)
{
    static const QSet<QString> words{u"smtp"_s, u"ex"_s, u"mapipdl"_s};
    return !shape.examples.isEmpty() &&
           std::ranges::all_of(shape.examples, [](const QString& value) { return words.contains(value.toLower()); });
}

} // namespace

/// Does the cell name categories of the store: all that stand in it, or any?
bool CsvGuesser::namesCategories(const ColumnShape& shape, const QString& value, bool all) const
{
    if (!m_options.names) return false;
    if (m_options.names(u"categories", value)) return true;
    const QStringList names =
        shape.separator.isEmpty() ? QStringList{value} : value.split(shape.separator, Qt::SkipEmptyParts);
    const auto isOne = [&](const QString& name) { return m_options.names(u"categories", name.trimmed()); };
    return all ? std::ranges::all_of(names, isOne) : std::ranges::any_of(names, isOne);
}

/// A column that bears the field's own name: one category that is not there yet makes no keywords of the others.
bool CsvGuesser::fitsByName(const CsvField& field, const Column& column) const
{
    if (field.kind != Kind::Categories) return fits(field, column);
    return column.shape.seen == 0 || isOwnExport(m_survey.headers) ||
           std::ranges::any_of(column.shape.examples,
                               [&](const QString& value) { return namesCategories(column.shape, value, false); });
}

/// Would most of the values be good ones for the field? An empty column fits anything.
bool CsvGuesser::fits(const CsvField& field, const Column& column) const
{
    const ColumnShape& shape = column.shape;
    if (shape.seen == 0) return true;
    const auto least = [&shape](int count, double share) { return shape.share(count) >= share; };
    if (field.isRow(Entity::Email, Email::Address)) return least(shape.email, 0.5);
    if (field.isRow(Entity::Phone, Phone::Number)) return least(shape.phone, 0.5) && !least(shape.date, 0.8);
    if (field.isRow(Entity::Link, Link::Url))
        return least(shape.url, 0.5) ||
               (field.rowKind != u"website" && least(shape.handle + shape.url, 0.5) && !least(shape.number, 0.9));
    if (field.isRow(Entity::Location, Location::Country)) return least(shape.country, 0.5);
    if (field.isRow(Entity::Location, Location::Lat))
        return least(shape.number, 0.8) && !least(shape.longitude - shape.latitude, 0.5);
    if (field.isRow(Entity::Location, Location::Lon)) return least(shape.number, 0.8);
    if (field.isRow(Entity::Location, Location::PostalCode))
        return least(shape.postalCode, 0.4) || least(shape.number, 0.4) || least(shape.address, 0.4);
    if (field.isRow(Entity::BankAccount, BankAccount::Iban)) return least(shape.iban, 0.5);
    if (field.kind == Kind::Categories) // elsewhere what is called so are keywords
        return std::ranges::all_of(shape.examples,
                                   [&](const QString& value) { return namesCategories(shape, value, true); });
    if (field.kind == Kind::Consent) {
        if (field.entity != Entity::Consent) return least(shape.number, 0.8);
        if (field.field == Consent::GivenAt) return least(shape.yesNo + shape.date, 0.8);
        return field.field != Consent::WithdrawnAt || least(shape.date, 0.8);
    }
    if (field.kind == Kind::Picture)
        return std::ranges::all_of(shape.examples,
                                   [](const QString& value) { return value.startsWith("data:image/"_L1); });
    const bool label = field.isRow(Entity::Email, Email::Kind) || field.isRow(Entity::Phone, Phone::Kind) ||
                       field.isRow(Entity::Location, Location::Kind) || field.isRow(Entity::Link, Link::Label);
    if (label)
        return shape.longest <= 60 && !least(shape.email, 0.2) && !least(shape.phone, 0.2) && !isTransport(shape);
    if (field.kind == Kind::Relationship) return least(shape.relationship, 0.95);
    if (field.kind == Kind::Name || field.kind == Kind::FullName || field.kind == Kind::Company)
        return !least(shape.email, 0.5) && !least(shape.url, 0.5) && !least(shape.number, 0.8) &&
               !least(shape.date, 0.5);
    if (field.kind != Kind::Scalar) return true;

    switch (field.field) {
    case Contact::Type: return least(shape.type, 1);
    case Contact::Birthday: return least(shape.date, 0.5);
    case Contact::Gender:
        return least(shape.gender, 0.5) || (shape.distinct <= 10 && shape.longest <= 30 && !least(shape.number, 0.5));
    case Contact::Language: return least(shape.language, 0.5);
    case Contact::Archived:
    case Contact::DoNotEmail:
    case Contact::DoNotCall:
    case Contact::Consumer: return least(shape.yesNo, 0.8);
    case Contact::ExternalId:
        return shape.longest <= 200 && shape.distinct * 10 >= shape.filled * 9 && !least(shape.email, 0.5);
    case Contact::FirstName:
    case Contact::LastName:
    case Contact::MiddleName: return !least(shape.email, 0.5) && !least(shape.number, 0.8) && !least(shape.url, 0.5);
    case Contact::Title: return least(shape.honorific, 0.4);
    case Contact::Responsible:
    case Contact::Team: {
        const QString name = field.toString();
        return m_options.names &&
               std::ranges::all_of(shape.examples, [&](const QString& value) { return m_options.names(name, value); });
    }
    case Contact::PreferredChannel:
        return std::ranges::all_of(shape.examples, [](const QString& value) {
            return bool(parseCell(Entity::Contact, Contact::PreferredChannel, value));
        });
    default: return true;
    }
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_guesser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Kind = CsvField::Kind;

/// Outlook's "E-mail Type" says how mail gets there, not whose it is.
bool isTransport(const ColumnShape& shape)
{
    static const QSet<QString> words{u"smtp"_s, u"ex"_s, u"mapipdl"_s};
    return !shape.examples.isEmpty() &&
           std::ranges::all_of(shape.examples, [](const QString& value) { return words.contains(value.toLower()); });
}

} // namespace

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
        return m_options.names && std::ranges::all_of(shape.examples, [&](const QString& value) {
                   const QStringList names = shape.separator.isEmpty()
                                                 ? QStringList{value}
                                                 : value.split(shape.separator, Qt::SkipEmptyParts);
                   return m_options.names(u"categories", value) || std::ranges::all_of(names, [&](const QString& name) {
                              return m_options.names(u"categories", name.trimmed());
                          });
               });
    if (field.kind == Kind::Consent) {
        if (field.entity != Entity::Consent) return least(shape.number, 0.8);
        if (field.field == Consent::GivenAt) return least(shape.yesNo + shape.date, 0.8);
        return field.field != Consent::WithdrawnAt || least(shape.date, 0.8);
    }
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
    case Contact::DoNotCall: return least(shape.yesNo, 0.8);
    case Contact::ExternalId:
        return shape.longest <= 200 && shape.distinct * 10 >= shape.filled * 9 && !least(shape.email, 0.5);
    case Contact::FirstName:
    case Contact::LastName:
    case Contact::MiddleName: return !least(shape.email, 0.5) && !least(shape.number, 0.8) && !least(shape.url, 0.5);
    case Contact::Title: return least(shape.honorific, 0.4);
    case Contact::Responsible:
    case Contact::Team:
    case Contact::PreferredChannel: {
        const QString name = field.toString();
        return m_options.names &&
               std::ranges::all_of(shape.examples, [&](const QString& value) { return m_options.names(name, value); });
    }
    default: return true;
    }
}

} // namespace kontor

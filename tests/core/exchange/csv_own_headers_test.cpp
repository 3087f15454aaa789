// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A header that is the name of a field maps to that field if its values fit: every field that comes in, from the tables.
#include "tests/core/exchange/csv_guess_rig.h"

using namespace Qt::StringLiterals;
using namespace kontor;

namespace {

/// A value that is one of the field, in several rows of a list; the last word of `choices` is as good as the first.
QString sampleOf(Entity entity, FieldIndex field)
{
    const Field& info = fieldInfo(entity, field);
    const QStringList choices = QString{QLatin1StringView{info.choices}}.split(u';', Qt::SkipEmptyParts);
    if (!choices.isEmpty()) return choices.back();
    switch (info.type) {
    case FieldType::YesNo: return u"yes"_s;
    case FieldType::Date: return u"1980-05-17"_s;
    case FieldType::Real: return u"48.4"_s;
    case FieldType::Reference: return u"Ada Admin"_s;
    default: break;
    }
    if (entity == Entity::Contact && field == Contact::Language) return u"de"_s;
    if (entity == Entity::Contact && field == Contact::Gender) return u"female"_s;
    if (entity == Entity::Contact && field == Contact::Title) return u"Dr."_s;
    if (entity == Entity::Email && field == Email::Address) return u"ada@example.org"_s;
    if (entity == Entity::Phone && field == Phone::Number) return u"+49 731 123456"_s;
    if (entity == Entity::Link && field == Link::Url) return u"https://example.org/ada"_s;
    if (entity == Entity::Location && field == Location::Country) return u"DE"_s;
    if (entity == Entity::Location && field == Location::PostalCode) return u"89073"_s;
    if (entity == Entity::BankAccount && field == BankAccount::Iban) return u"DE89370400440532013000"_s;
    if (entity == Entity::BankAccount && field == BankAccount::Bic) return u"COBADEFF"_s;
    return u"Word"_s;
}

struct Own {
    QString header, value;
};

std::vector<Own> ownFields()
{
    std::vector<Own> all{{u"relationship"_s, u"supplier"_s},
                         {u"company"_s, u"Acme GmbH"_s},
                         {u"company_2"_s, u"Acme GmbH"_s},
                         {u"company.role"_s, u"Buyer"_s},
                         {u"company_2.role"_s, u"Buyer"_s},
                         {u"keywords"_s, u"vip"_s},
                         {u"categories"_s, u"Gold"_s},
                         {u"target_markets"_s, u"Alps"_s},
                         {u"custom.size"_s, u"XL"_s},
                         {u"consent.news"_s, u"2024-02-03"_s},
                         {u"consent.news.version"_s, u"2"_s},
                         {u"consent.news.obtained"_s, u"phone"_s},
                         {u"consent.news.evidence"_s, u"a call"_s},
                         {u"consent.news.2"_s, u"2024-02-03"_s},
                         {u"consent.news.2.withdrawn_at"_s, u"2024-02-03"_s},
                         {u"consent.news.2.withdrawal"_s, u"by letter"_s}};
    for (const Entity entity :
         {Entity::Contact, Entity::Email, Entity::Phone, Entity::Location, Entity::Link, Entity::BankAccount})
        for (FieldIndex field = 0; field < FieldIndex(entityInfo(entity).fields.size()); ++field) {
            const QString name = entity == Entity::Contact ? QString{QLatin1StringView{fieldInfo(entity, field).name}}
                                                           : CsvField::row(entity, field).toString();
            if (CsvField::parse(name)) all.push_back({name, sampleOf(entity, field)});
        }
    return all;
}

} // namespace

TEST_CASE("Every field that comes in is known by its own name where its values fit", "[csv][guess]")
{
    const CsvGuessOptions options{.names = [](QStringView field, const QString& value) {
        return field == u"categories" ? value == u"Gold"
                                      : (field == u"responsible" || field == u"team") && value == u"Ada Admin";
    }};
    const auto all = ownFields();
    CHECK(all.size() > 50);
    for (const auto& [header, value] : all) {
        INFO(header.toStdString());
        if (header == u"type") continue; // stands beside all of them
        const QString beside = header == u"last_name" ? u"first_name"_s : u"last_name"_s;
        const QString other = header == u"external_id" ? value + u'2' : value; // nobody has the name of another
        const QString list = u"type;%1;%2\nperson;König;%3\nperson;Meyer;%4\n"_s.arg(beside, header, value, other);
        CHECK(GuessOf{list, options}.field(header).toStdString() == header.toStdString());
    }
}

TEST_CASE("One category that is not there yet makes no keywords of the others under the field's own name",
          "[csv][lists]")
{
    const CsvGuessOptions options{
        .names = [](QStringView field, const QString& value) { return field == u"categories" && value == u"Gold"; }};
    GuessOf{u"last_name;categories\nAda;Gold\nBob;Silver\n"_s, options}.check(u"categories=categories"_s);
    // Nobody's categories here, and a header that is not the name: keywords, as before.
    GuessOf{u"last_name;categories\nAda;Red\nBob;Silver\n"_s, options}.check(u"categories=keywords"_s);
    GuessOf{u"Nachname;Kategorie\nAda;Gold\nBob;Silver\n"_s, options}.check(u"Kategorie=keywords"_s);
    // Kontor's own file is taken at its word, also by a store that has none of them.
    GuessOf{u"id;type;legal_name;responsible;categories\n1;business;Acme;Ada;\"Hotels, inns\"\n"_s}.check(
        u"categories=categories"_s);
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country.h"
#include "tests/support/catch.h"

#include <QLocale>

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("A country is known by any usual spelling", "[country]")
{
    struct Case {
        const char* code;
        QStringList spellings;
    };
    const Case cases[] = {
        {"DE",
         {u"DE"_s,
          u"de"_s,
          u"Germany"_s,
          u"GERMANY"_s,
          u" germany "_s,
          u"Deutschland"_s,
          u"GER"_s,
          u"DEU"_s,
          u"D"_s,
          u"276"_s,
          u"Allemagne"_s,
          u"Alemania"_s,
          u"Germania"_s,
          u"Niemcy"_s,
          u"Германия"_s,
          u"ドイツ"_s,
          u"德国"_s,
          u"ألمانيا"_s,
          u"Federal Republic of Germany"_s,
          u"Bundesrepublik Deutschland"_s}},
        {"GB",
         {u"GB"_s, u"UK"_s, u"U.K."_s, u"England"_s, u"Scotland"_s, u"Wales"_s, u"Northern Ireland"_s,
          u"Great Britain"_s, u"United Kingdom"_s, u"the United Kingdom"_s, u"GBR"_s, u"Großbritannien"_s,
          u"Vereinigtes Königreich"_s, u"Royaume-Uni"_s, u"United Kingdom (England)"_s, u"Ireland, Northern"_s}},
        {"US",
         {u"US"_s, u"USA"_s, u"U.S.A."_s, u"U.S."_s, u"United States"_s, u"United States of America"_s,
          u"Vereinigte Staaten"_s, u"États-Unis"_s, u"Estados Unidos"_s, u"EE.UU."_s, u"EEUU"_s, u"США"_s,
          u"アメリカ合衆国"_s, u"America"_s}},
        {"KR",
         {u"South Korea"_s, u"Korea"_s, u"Korea, South"_s, u"Republic of Korea"_s, u"Korea, Republic of"_s, u"한국"_s,
          u"대한민국"_s}},
        {"KP", {u"North Korea"_s, u"Korea, North"_s, u"Korea (the Democratic People's Republic of)"_s}},
        {"AT", {u"Österreich"_s, u"Oesterreich"_s, u"Austria"_s, u"A"_s, u"AUT"_s, u"Autriche"_s}},
        {"AU", {u"Australia"_s, u"AUS"_s, u"Australien"_s}},
        {"RU", {u"Россия"_s, u"РОССИЯ"_s, u"Russia"_s, u"Russian Federation"_s, u"Russland"_s, u"RUS"_s}},
        {"CH", {u"Switzerland"_s, u"Schweiz"_s, u"Suisse"_s, u"Svizzera"_s, u"Svizra"_s, u"CH"_s, u"SUI"_s, u"CHE"_s}},
        {"NL",
         {u"Netherlands"_s, u"The Netherlands"_s, u"Netherlands (the)"_s, u"Holland"_s, u"Niederlande"_s,
          u"Nederland"_s}},
        {"TR", {u"Turkey"_s, u"Türkiye"_s, u"Turkiye"_s, u"Türkei"_s, u"TÜRKİYE"_s}},
        {"CY", {u"Kıbrıs"_s, u"KIBRIS"_s}},
        {"CZ", {u"Czechia"_s, u"Czech Republic"_s, u"Česko"_s, u"Česká republika"_s, u"Tschechien"_s}},
        {"CI", {u"Côte d'Ivoire"_s, u"Cote d’Ivoire"_s, u"COTE DIVOIRE"_s, u"Ivory Coast"_s}},
        {"TT", {u"Trinidad and Tobago"_s, u"Trinidad & Tobago"_s}},
        {"LC", {u"St. Lucia"_s, u"Saint Lucia"_s, u"St Lucia"_s}},
        {"CD",
         {u"DR Congo"_s, u"Democratic Republic of the Congo"_s, u"Congo (the Democratic Republic of the)"_s,
          u"Zaire"_s}},
        {"CG", {u"Congo"_s, u"Republic of the Congo"_s}},
        {"SS", {u"South Sudan"_s, u"Sudan, South"_s}},
        {"IR", {u"Iran"_s, u"Iran (Islamic Republic of)"_s, u"Islamic Republic of Iran"_s}},
        {"GR", {u"EL"_s, u"Ελλάδα"_s, u"ΕΛΛΑΔΑ"_s, u"Griechenland"_s}},
        {"IE", {u"Ireland"_s, u"Republic of Ireland"_s, u"Éire"_s, u"Irland"_s}},
        {"XK", {u"Kosovo"_s, u"XK"_s}},
        {"IM", {u"Isle of Man"_s}},
        {"NA", {u"Namibia"_s, u"NA"_s}},
    };
    for (const auto& [code, spellings] : cases)
        for (const QString& spelling : spellings) {
            INFO(spelling.toStdString());
            const auto country = parseCountry(spelling);
            REQUIRE(country);
            CHECK(*country == QString::fromLatin1(code));
        }
}

TEST_CASE("What is no country is refused with its value", "[country]")
{
    for (const QString& typed :
         {u""_s, u" "_s, u"-"_s, u"n/a"_s, u"N.A."_s, u"ZZ"_s, u"Bavaria"_s, u"Atlantis"_s, u"999"_s, u"Republic of"_s,
          u"of"_s, u"the"_s, QString{500, u'a'}, QString{QChar{0xd800}}, QString{QChar{0}}}) {
        INFO(typed.toStdString());
        const auto country = parseCountry(typed);
        REQUIRE_FALSE(country);
        CHECK(country.error().code == Errc::InvalidCountry);
        CHECK(country.error().value == typed);
    }
}

TEST_CASE("Every country is found again by its codes and its names, in English and for itself", "[country]")
{
    const QStringList codes = countryCodes();
    CHECK(codes.size() == 250);
    for (const QString& code : codes) {
        INFO(code.toStdString());
        CHECK(isCountry(code));
        CHECK(*parseCountry(code) == code);
        CHECK(*parseCountry(code.toLower()) == code);
        CHECK(*parseCountry(countryName(code)) == code);
        for (const QStringView language : {u"de", u"fr", u"ru", u"ja", u"pt-PT"})
            CHECK(*parseCountry(countryName(code, language)) == code);
        CHECK(countryNumber(code) > 0);
        CHECK(countryOfNumber(countryNumber(code)) == code);
    }
    CHECK(*parseCountry(QLocale{QLocale::Welsh, QLocale::UnitedKingdom}.nativeTerritoryName()) == u"GB"_s);
    CHECK(*parseCountry(QLocale{QLocale::Amharic}.nativeTerritoryName()) == u"ET"_s);
}

TEST_CASE("Names of countries come in the language asked for", "[country]")
{
    CHECK(countryName(u"DE") == u"Germany"_s);
    CHECK(countryName(u"DE", u"de") == u"Deutschland"_s);
    CHECK(countryName(u"FR", u"de") == u"Frankreich"_s);
    CHECK(countryName(u"MX", u"de") == u"Mexiko"_s);
    CHECK(countryName(u"DE", u"tlh") == u"Germany"_s);
    CHECK(countryName(u"ZZ") == u"ZZ"_s);
    CHECK(countryNumber(u"US") == 840);
    CHECK(countryOfNumber(4) == u"AF"_s);
    CHECK(countryOfNumber(0).isEmpty());
    CHECK(callingRegion(u"UM") == u"US"_s);
    CHECK(callingRegion(u"DE") == u"DE"_s);
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/language_name.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("A language is known by its code and by any usual name", "[language]")
{
    for (const auto& [typed, tag] : {std::pair{u"de"_s, u"de"_s},
                                     {u"DE"_s, u"de"_s},
                                     {u" deu "_s, u"de"_s},
                                     {u"de_at"_s, u"de-AT"_s},
                                     {u"zh-hant-TW"_s, u"zh-Hant-TW"_s},
                                     {u"German"_s, u"de"_s},
                                     {u"DEUTSCH"_s, u"de"_s},
                                     {u"Französisch"_s, u"fr"_s},
                                     {u"Anglais"_s, u"en"_s},
                                     {u"русский"_s, u"ru"_s},
                                     {u"Norwegian"_s, u"nb"_s}}) {
        INFO(typed.toStdString());
        const auto language = parseLanguage(typed);
        REQUIRE(language);
        CHECK(*language == tag);
    }
}

TEST_CASE("What is no language is refused with its value", "[language]")
{
    for (const QString& typed : {u"klingon"_s, u"d"_s, u"xx"_s, u"de-"_s, u"de-Mars"_s, u"C"_s, u"12"_s}) {
        INFO(typed.toStdString());
        const auto language = parseLanguage(typed);
        REQUIRE_FALSE(language);
        CHECK(language.error().code == Errc::InvalidChoice);
        CHECK(language.error().value == typed);
    }
}

TEST_CASE("The languages that a column of a list is known by are all understood", "[language]")
{
    for (const QStringView name :
         {u"english",   u"german",      u"french",    u"spanish",     u"italian",  u"portuguese", u"dutch",
          u"polish",    u"norwegian",   u"danish",    u"swedish",     u"finnish",  u"russian",    u"czech",
          u"hungarian", u"turkish",     u"chinese",   u"japanese",    u"korean",   u"arabic",     u"deutsch",
          u"englisch",  u"französisch", u"spanisch",  u"italienisch", u"français", u"anglais",    u"allemand",
          u"español",   u"inglés",      u"alemán",    u"italiano",    u"inglese",  u"tedesco",    u"nederlands",
          u"polski",    u"angielski",   u"niemiecki", u"norsk",       u"dansk",    u"svenska",    u"suomi",
          u"русский",   u"английский",  u"немецкий",  u"português",   u"čeština",  u"magyar",     u"türkçe"}) {
        INFO(name.toString().toStdString());
        CHECK(parseLanguage(name));
    }
}

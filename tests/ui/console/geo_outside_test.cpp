// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside: places and addresses.
#include "tests/ui/console/kontorctl.h"

using namespace Qt::StringLiterals;
using namespace kontor::test;

TEST_CASE("geocode finds places without a store", "[console][outside]")
{
    const Kontorctl kontorctl;
    const Said said = kontorctl.run({u"--json"_s, u"geocode"_s, u"wien österreich"_s, u"--limit"_s, u"2"_s});
    CHECK(said.exit == 0);
    const auto lines = said.out.split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    const QJsonObject vienna = QJsonDocument::fromJson(lines[0].toUtf8()).object();
    CHECK(vienna.value(u"label"_s) == u"Wien, Austria"_s);
    CHECK(std::abs(vienna.value(u"lat"_s).toDouble() - 48.2085) < 0.01);
    CHECK(std::abs(vienna.value(u"lon"_s).toDouble() - 16.3721) < 0.01);
    CHECK(vienna.value(u"country"_s) == u"AT"_s);
    CHECK(vienna.value(u"kind"_s) == u"city"_s);
    CHECK(vienna.value(u"score"_s).toDouble() > 0.5);

    const Said near =
        kontorctl.run({u"geocode"_s, u"Springfield"_s, u"--near"_s, u"42.1,-72.6"_s, u"--limit"_s, u"1"_s});
    CHECK(near.exit == 0);
    CHECK(near.out.contains(u"Massachusetts"_s));
    CHECK(kontorctl.run({u"geocode"_s, u"Ulm"_s, u"--near"_s, u"somewhere"_s}).exit == 2);
    CHECK(kontorctl.run({u"geocode"_s, u"Ulm"_s, u"--limit"_s, u"none"_s}).exit == 2);
    const Said nowhere = kontorctl.run({u"geocode"_s, u"qqqqxqqqq"_s});
    CHECK(nowhere.exit == 0);
    CHECK(nowhere.out.isEmpty());
    CHECK(nowhere.error.contains(u"qqqqxqqqq"_s));
}

TEST_CASE("validate address writes an address as its country does", "[console][outside]")
{
    const Kontorctl kontorctl;
    const Said said =
        kontorctl.run({u"validate"_s, u"address"_s, u"road=Rua Rio"_s, u"house_number=7"_s, u"city=Belo Horizonte"_s,
                       u"state=Minas Gerais"_s, u"postcode=30170011"_s, u"country=Brazil"_s});
    CHECK(said.exit == 0);
    CHECK(said.out == u"Rua Rio, 7\nBelo Horizonte - MG\n30170-011\nBrazil\n"_s);
    CHECK(kontorctl.run({u"validate"_s, u"address"_s, u"Ulm"_s}).exit == 2);
    const Said odd = kontorctl.run({u"validate"_s, u"address"_s, u"city=Ulm"_s, u"postcode=8"_s, u"country_code=de"_s});
    CHECK(odd.exit == 0);
    CHECK(odd.error.contains(u"Germany"_s));
}

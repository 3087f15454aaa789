// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/postal_address.h"

#include "core/domain/country.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("An address is written in the order of its country", "[address]")
{
    struct Case {
        PostalAddress address;
        QString line;
    };
    const Case cases[] = {
        {{u"Münsterplatz 1"_s, {}, u"Ulm"_s, u"Baden-Württemberg"_s, u"89073"_s, u"DE"_s},
         u"Münsterplatz 1, 89073 Ulm, Germany"_s},
        {{u"1 Main St"_s, u"Suite 5"_s, u"Bend"_s, u"OR"_s, u"97701"_s, u"US"_s},
         u"1 Main St, Suite 5, Bend, OR 97701, United States"_s},
        {{u"1 Main St"_s, {}, u"New York"_s, u"New York"_s, u"10001"_s, u"US"_s},
         u"1 Main St, New York, NY 10001, United States"_s},
        {{u"10 Downing St"_s, {}, u"London"_s, {}, u"SW1A 2AA"_s, u"GB"_s},
         u"10 Downing St, London, SW1A 2AA, United Kingdom"_s},
        {{u"223 William St"_s, {}, u"Melbourne"_s, u"VIC"_s, u"3000"_s, u"AU"_s},
         u"223 William St, Melbourne VIC 3000, Australia"_s},
        {{u"Rua Rio 1"_s, u"Centro"_s, u"Belo Horizonte"_s, u"MG"_s, u"30170-011"_s, u"BR"_s},
         u"Rua Rio 1, Centro, Belo Horizonte - MG, 30170-011, Brazil"_s},
        {{u"Fő utca 1"_s, {}, u"Budapest"_s, {}, u"1011"_s, u"HU"_s}, u"1011 Budapest, Fő utca 1., Hungary"_s},
        {{u"Via Roma 1"_s, {}, u"Bolzano"_s, u"BZ"_s, u"39100"_s, u"IT"_s}, u"Via Roma 1, 39100 Bolzano BZ, Italy"_s},
        {{{}, {}, u"Ulm"_s, u"Baden-Württemberg"_s, {}, u"DE"_s}, u"Ulm, Baden-Württemberg, Germany"_s},
        {{{}, {}, u"Berlin"_s, u"Berlin"_s, {}, u"DE"_s}, u"Berlin, Germany"_s},
        {{{}, {}, u"Bend"_s, {}, u"97701"_s, u"US"_s}, u"Bend, 97701, United States"_s},
        {{{}, {}, {}, u"OR"_s, {}, u"US"_s}, u"OR, United States"_s},
        {{u" 1 Main\nSt "_s, {}, u"Bend"_s, {}, {}, {}}, u"1 Main St, Bend"_s},
        {{{}, {}, {}, {}, {}, u"DE"_s}, u"Germany"_s},
        {{}, u""_s},
    };
    for (const auto& [address, line] : cases) CHECK(formattedAddress(address) == line);
}

TEST_CASE("An address loses nothing that somebody typed, and gains no stop", "[address]")
{
    CHECK(addressLines({u"Andrássy út 1."_s, {}, u"Budapest"_s, {}, u"1061"_s, u"HU"_s}) ==
          QStringList{u"1061 Budapest"_s, u"Andrássy út 1."_s, u"Hungary"_s});
    CHECK(addressLines({u"Andrássy út 1."_s, u"II/3."_s, u"Budapest"_s, {}, u"1061"_s, u"HU"_s}) ==
          QStringList{u"1061 Budapest"_s, u"Andrássy út 1."_s, u"II/3."_s, u"Hungary"_s});
    CHECK(addressLines({u"1 Queen's Road Central"_s, {}, u"Central"_s, {}, {}, u"HK"_s}).contains(u"Central"_s));
    CHECK(addressLines({u"Weg {x}"_s, {}, u"Ulm"_s, {}, u"89073"_s, u"DE"_s}).front() == u"Weg {x}"_s);
}

TEST_CASE("Without a country an address is written as at home, and the country is not printed", "[address]")
{
    const auto atHome = [](const QString& home, const QString& country) {
        return addressLines({u"1 Main St"_s, {}, u"Bend"_s, u"OR"_s, u"97701"_s, country, home});
    };
    CHECK(atHome(u"US"_s, {}) == QStringList{u"1 Main St"_s, u"Bend, OR 97701"_s});
    CHECK(atHome(u"DE"_s, u"US"_s) == QStringList{u"1 Main St"_s, u"Bend, OR 97701"_s, u"United States"_s});
    CHECK(addressLines({.home = u"US"_s}).isEmpty());
}

TEST_CASE("An address has its lines, with the country in the language asked for", "[address]")
{
    const PostalAddress address{u"Münsterplatz 1"_s, {}, u"Ulm"_s, {}, u"89073"_s, u"DE"_s};
    CHECK(addressLines(address, u"de") == QStringList{u"Münsterplatz 1"_s, u"89073 Ulm"_s, u"Deutschland"_s});
    CHECK(addressLines({}).isEmpty());
}

TEST_CASE("A form asks for an address in the order of its country", "[address]")
{
    using Rows = std::vector<std::vector<FieldIndex>>;
    using L = Location;
    CHECK(addressRows(u"DE"_s) == Rows{{L::Street}, {L::Street2}, {L::PostalCode, L::City}, {L::Region}, {L::Country}});
    CHECK(addressRows(u"US"_s) == Rows{{L::Street}, {L::Street2}, {L::City}, {L::Region, L::PostalCode}, {L::Country}});
    CHECK(addressRows(u"GB"_s) ==
          Rows{{L::Street}, {L::Street2}, {L::City}, {L::Region}, {L::PostalCode}, {L::Country}});
    CHECK(addressRows(u"IT"_s) == Rows{{L::Street}, {L::Street2}, {L::PostalCode, L::City}, {L::Region}, {L::Country}});
    CHECK(addressRows(u"JP"_s) == Rows{{L::PostalCode}, {L::Region, L::City}, {L::Street}, {L::Street2}, {L::Country}});
    QStringList all = countryCodes();
    all.append({QString{}, u"XX"_s});
    for (const QString& country : std::as_const(all)) {
        INFO(country.toStdString());
        QList<FieldIndex> asked;
        for (const auto& row : addressRows(country)) {
            CHECK(row.size() <= 2);
            for (const FieldIndex field : row) asked.append(field);
        }
        CHECK(asked.last() == L::Country);
        std::ranges::sort(asked);
        CHECK(asked == QList<FieldIndex>{L::Street, L::Street2, L::City, L::Region, L::PostalCode, L::Country});
    }
}

TEST_CASE("How many digits a postal code has is said where digits are all there is to it", "[address]")
{
    CHECK(postalCodeDigits(u"DE"_s) == 5);
    CHECK(postalCodeDigits(u"CH"_s) == 4);
    CHECK(postalCodeDigits(u"GB"_s) == 0);
    CHECK(postalCodeDigits(u"US"_s) == 0); // five, or nine
    CHECK(postalCodeDigits(u"HK"_s) == 0);
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/asked_addresses.h"
#include "tests/support/catch.h"

using namespace Qt::StringLiterals;
using namespace kontor;

TEST_CASE("Addresses that a geocoder was asked for are remembered for a month, of one service", "[geo]")
{
    const QDate today{2026, 11, 28};
    AskedAddresses asked{u"nominatim"_s};
    asked.insert(u"Münsterplatz 14\nUlm"_s, today.addDays(-20));
    asked.insert(u"Nowhere 1"_s, today);
    const QString text = asked.toText();
    const auto later = [&](int days) { return AskedAddresses{u"nominatim"_s, text, today.addDays(days)}; };
    CHECK(later(0).size() == 2);
    CHECK(later(9).contains(u"Münsterplatz 14\nUlm"_s));
    CHECK_FALSE(later(10).contains(u"Münsterplatz 14\nUlm"_s));
    CHECK(later(10).contains(u"Nowhere 1"_s));
    CHECK(later(30).size() == 0);
    CHECK(later(-1).size() == 1); // asked tomorrow, by a wrong clock
    CHECK(later(0).toText() == text);
    CHECK(AskedAddresses{u"photon"_s, text, today}.size() == 0);
    for (const QString& broken :
         {u""_s, u"?"_s, text.section(u' ', 0, 0), text.section(u' ', 0, 1), text.chopped(1) + u'?'})
        CHECK(AskedAddresses{u"nominatim"_s, broken, today}.size() <= 1);
}

TEST_CASE("Of too many asked addresses the newest are kept", "[geo]")
{
    const QDate today{2026, 11, 28};
    AskedAddresses asked;
    asked.insert(u"oldest"_s, today.addDays(-1));
    for (int i = 0; i < AskedAddresses::most; ++i) asked.insert(QString::number(i), today);
    const AskedAddresses kept{{}, asked.toText(), today};
    CHECK(kept.size() == AskedAddresses::most);
    CHECK_FALSE(kept.contains(u"oldest"_s));
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/yes_no.h"
#include "tests/support/catch.h"

using namespace kontor;

TEST_CASE("Yes and no are understood in many languages", "[yes_no]")
{
    for (const QStringView yes : {u"yes", u"Y", u" TRUE ", u"1", u"x", u"X", u"on", u"Ja", u"OUI", u"Sí", u"si", u"tak",
                                  u"ДА", u"✓", u"はい", u"SIM"})
        CHECK(parseYesNo(yes) == true);
    for (const QStringView no :
         {u"no", u"N", u" FALSE ", u"0", u"off", u"Nein", u"NON", u"não", u"nie", u"НЕТ", u"-", u"いいえ", u"nej"})
        CHECK(parseYesNo(no) == false);
    for (const QStringView other : {u"", u" ", u"maybe", u"2", u"yes please, do", u"n/a", u"yesno"})
        CHECK_FALSE(parseYesNo(other));
}

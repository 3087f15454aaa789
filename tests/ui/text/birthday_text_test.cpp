// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/text/birthday_text.h"
#include "ui/text/translations.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("A birthday tells the age and, when it is near, the next one", "[birthday]")
{
    installTranslations(QLocale::c());
    const QDate today{2026, 11, 20};
    CHECK(birthdayText(u"1980-01-02"_s, today) == u"46 · turns 47 in 43 days"_s);
    CHECK(birthdayText(u"1980-11-20"_s, today) == u"46 today"_s);
    CHECK(birthdayText(u"1980-06-01"_s, today) == u"46"_s);
    CHECK(birthdayText(u"--11-20"_s, today) == u"today"_s);
    CHECK(birthdayText(u"--06-01"_s, today).isEmpty());
    CHECK(birthdayText(u"2027-01-01"_s, today).isEmpty());
    CHECK(birthdayText(u"2000-02-29"_s, QDate{2027, 3, 1}) == u"27 today"_s);
    CHECK(birthdayText({}, today).isEmpty());
}

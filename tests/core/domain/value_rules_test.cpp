// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/value_rules.h"
#include "tests/support/catch.h"

using namespace kontor;
using namespace Qt::StringLiterals;

TEST_CASE("A number that stands is doubted by the VAT ID's country, then the location's, then that at home",
          "[registration_number]")
{
    const Value wrong{u"732829321"_s}, vatOfFrance{u"FR40303265045"_s};
    CHECK(doubtOfNumber(wrong, {}, {}, u"DE"_s)); // no register of digits there
    CHECK(doubtOfNumber(wrong, {}, u"FR"_s, u"DE"_s).error().code == Errc::InvalidRegistrationNumber);
    CHECK_FALSE(doubtOfNumber(wrong, {}, {}, u"FR"_s));
    CHECK(doubtOfNumber(wrong, {}, u"DE"_s, u"FR"_s));
    CHECK_FALSE(doubtOfNumber(wrong, vatOfFrance, u"DE"_s, u"DE"_s));
    CHECK(doubtOfNumber(Value{u"732829320"_s}, vatOfFrance, u"DE"_s, u"DE"_s));
    CHECK(doubtOfNumber({}, vatOfFrance, u"FR"_s, u"FR"_s));
}

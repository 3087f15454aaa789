// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/digit_pattern.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <random>

using namespace kontor;

TEST_CASE("A digit pattern gives the answers of a general regular expression", "[phone]")
{
    const char* patterns[] = {
        "0",
        "1|([2457]\\d{6})$",
        "00|011",
        "0(?:[12]|4[45])|1",
        "(\\d{3})(\\d{3,4})(\\d{0,2})",
        "(?:0|90)(?:(1[245]|2[1-35]|31|4[13]|[56]5|99)(\\d{4,5}))?",
        "[2-9]\\d{2}|[13]\\d?",
        "(?:1(?:2|23)?)?4{2,3}",
        "[02-57-9]{2}(?:1|12|123)(?:23|3)?",
    };
    std::mt19937 random{7};
    for (const char* source : patterns) {
        const auto pattern = DigitPattern::compile(source);
        REQUIRE(pattern);
        const QRegularExpression whole{QRegularExpression::anchoredPattern(QString::fromLatin1(source))};
        const QRegularExpression start{QStringLiteral("\\A(?:") + QString::fromLatin1(source) + QStringLiteral(")")};
        for (int i = 0; i < 4000; ++i) {
            std::string digits(random() % 10, '0');
            for (char& c : digits) c = char('0' + random() % 5);
            const QString text = QString::fromStdString(digits);
            INFO(source << " on " << digits);
            DigitPattern::Groups groups;
            CHECK(pattern->matches(digits) == whole.match(text).hasMatch());
            const auto expected = start.match(text);
            REQUIRE(pattern->matchesStart(digits, &groups) ==
                    (expected.hasMatch() ? int(expected.capturedLength()) : -1));
            for (int group = 1; expected.hasMatch() && group <= pattern->groupCount(); ++group)
                CHECK(QString::fromUtf8(groups.of(digits, group)) == expected.captured(group));
        }
    }
}

TEST_CASE("A digit pattern refuses what it does not read", "[phone]")
{
    for (const char* source :
         {"a", "\\w", "(?=1)", "1*", "1+", "1??", "(1", "1)", "[1", "[a-z]", "1{2", "1{3,2}", "1{,3}", "\\"})
        CHECK_FALSE(DigitPattern::compile(source));
    CHECK_FALSE(DigitPattern{}.matches(""));
    CHECK(DigitPattern::compile("")->matchesStart("12") == 0);
}

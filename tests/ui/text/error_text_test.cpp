// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_code.h"
#include "tests/support/catch.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace kontor;

TEST_CASE("a taken address is refused in the words of the requirement", "[text]")
{
    CHECK(errorText({.code = Errc::DuplicateEmail, .value = u"ada@example.org"_s, .other = u"XYZ"_s}) ==
          u"This email is already used by contact 'XYZ'. Duplicate emails are not allowed."_s);
    CHECK(errorText({.code = Errc::DuplicatePhone, .value = u"+49 731 1"_s, .other = u"XYZ"_s}) ==
          u"This phone number is already used by contact 'XYZ'. Duplicate phone numbers are not allowed."_s);
}

TEST_CASE("a name with a percent sign stands in the sentence as it is", "[text]")
{
    CHECK(errorText({.code = Errc::InvalidNumber, .field = u"location.lat"_s, .value = u"%2 %1"_s})
              .contains(u"“%2 %1” is not a number, but “Location: Latitude” needs one."_s));
}

TEST_CASE("an error says file, row and column first", "[text]")
{
    const Error error{.code = Errc::InvalidPhone,
                      .detail = u"too_short"_s,
                      .value = u"12"_s,
                      .file = u"list.csv"_s,
                      .row = 12,
                      .column = u"phone"_s};
    CHECK(errorPlace(error) == u"list.csv, row 12, column “phone”"_s);
    CHECK(errorText(error).startsWith(
        u"list.csv, row 12, column “phone”: “12” is not a phone number: it is too short;"_s));
    CHECK(!errorSentence(error).contains(u"list.csv"_s));
}

TEST_CASE("every error has a sentence and a word of its own", "[text]")
{
    QSet<QString> words;
    for (int i = 0; i <= int(Errc::Network); ++i) {
        const Error error{.code = Errc(i), .detail = u"detail"_s, .field = u"email.address"_s, .value = u"value"_s};
        const QString sentence = errorText(error);
        INFO(i << ' ' << sentence.toStdString());
        CHECK(sentence.size() > 5);
        CHECK(!sentence.contains(u'\n'));
        CHECK(!sentence.contains(u"%1"_s));
        const QString word = codeOf(Errc(i));
        CHECK(errcNamed(word) == Errc(i));
        words.insert(word);
    }
    CHECK(words.size() == int(Errc::Network) + 1);
    CHECK(codeOf(Errc::InvalidPhone) == "invalid_phone"_L1);
    CHECK(codeOf(Errc::CoordinateSwapped) == "coordinate_swapped"_L1);
    CHECK(errcNamed(u"no_such_word") == std::nullopt);
}

TEST_CASE("whoever leaves is told of contacts and of tasks, each by their number", "[text]")
{
    const auto told = [](const QString& contacts, const QString& tasks) {
        return errorText({.code = Errc::StillInUse, .detail = contacts, .field = u"employee.state"_s, .value = tasks});
    };
    CHECK(told(u"42"_s, u"8"_s).contains(u"42 contact"_s));
    CHECK(told(u"42"_s, u"8"_s).contains(u"8 open task"_s));
    CHECK_FALSE(told(u"42"_s, {}).contains(u"task"_s));
    CHECK_FALSE(told(u"0"_s, u"8"_s).contains(u"contact"_s));
}

TEST_CASE("a query that does not parse is shown with the place marked", "[text]")
{
    CHECK(markedQuery(u"lead or )"_s, 8) == u"lead or <here>)"_s);
    CHECK(markedQuery(u"city:"_s, 99) == u"city:<here>"_s);
    CHECK(markedQuery(u"a\nb"_s, -1) == u"a b<here>"_s);
    CHECK(errorText({.code = Errc::BadQuery, .detail = u"quote_open"_s, .value = u"\"ada"_s, .position = 0}) ==
          u"The query does not parse, a closing quotation mark is missing: <here>\"ada"_s);
}

TEST_CASE("text from outside stays on one line and is never cut in the middle of a letter", "[text]")
{
    CHECK(oneLine(u" a\tb\r\nc\u001b[31m ") == u"a b  c [31m"_s);
    const QString smile = u"😀"_s;
    const QString cut = shortened(u"xxx"_s + smile + u"yyy"_s, 5);
    CHECK(cut == u"xxx…"_s);
    CHECK(shortened(u"short", 5) == u"short"_s);
    CHECK(withoutStop(u"Permission denied...") == u"Permission denied"_s);
}

TEST_CASE("a rule of fields of one's own says what to write", "[text]")
{
    const auto says = [](const Error& error, const QString& words) {
        const QString sentence = errorText(error);
        INFO(sentence.toStdString());
        CHECK(sentence.contains(words));
        CHECK(!sentence.contains(u"%1"_s));
        CHECK(!sentence.contains(u"%n"_s));
    };
    says({.code = Errc::InvalidChoice, .detail = u"key"_s, .value = u"Ä Ö"_s, .other = u"a_o"_s}, u"like “a_o”"_s);
    says({.code = Errc::InvalidChoice, .detail = u"renaming"_s, .value = u"Red"_s}, u"“Red” does not say"_s);
    says({.code = Errc::InvalidChoice, .detail = u"slash"_s, .value = u"a/b"_s}, u"into “File: Folder”"_s);
    says({.code = Errc::InvalidNumber, .detail = u"no_currency"_s, .value = u"12.50"_s}, u"like 12.50 EUR"_s);
    says({.code = Errc::InvalidNumber, .detail = u"too_precise"_s, .value = u"1.999 EUR"_s}, u"more decimals"_s);
    says({.code = Errc::Required, .detail = u"primary"_s, .field = u"email.primary"_s}, u"make another one"_s);
    const Error used{
        .code = Errc::StillInUse, .detail = u"12"_s, .field = u"custom_field.choices"_s, .value = u"Red"_s};
    says(used, u"have “Red”; say"_s);
    says(used, u"12 contact"_s);
    says(used, u"rename_choice=Red="_s);
    Error inFile = used;
    inFile.row = 2;
    says(inFile, u"in the field library first"_s);
    says({.code = Errc::WrongContactType, .detail = u"person"_s, .field = u"contact.type"_s},
         u"is a business already"_s);
    says({.code = Errc::WrongContactType, .detail = u"business"_s, .field = u"contact.type"_s},
         u"is a person already"_s);
}

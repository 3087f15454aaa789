// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/needle_forms.h"

#include "core/domain/search_document.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

bool finds(const QString& typed, const QByteArray& document)
{
    const auto forms = needleForms(typed);
    return std::any_of(forms.begin(), forms.end(), [&](const QByteArray& form) { return document.contains(form); });
}

} // namespace

TEST_CASE("a name is found however its letters are written")
{
    const auto konig = searchDocument({.names = {u"König"_s}}), koenig = searchDocument({.names = {u"Koenig"_s}});
    for (const auto& typed : {u"konig"_s, u"koenig"_s, u"KÖNIG"_s, u"öni"_s}) CHECK(finds(typed, konig));
    for (const auto& typed : {u"koenig"_s, u"König"_s}) CHECK(finds(typed, koenig));
    CHECK_FALSE(finds(u"konig"_s, koenig));
    CHECK(finds(u"ith"_s, searchDocument({.names = {u"Smith"_s}})));
    CHECK(needleForms(u"smith") == QList<QByteArray>{"smith"});
}

TEST_CASE("a number is found however it is typed")
{
    const auto document = searchDocument({.phones = {{u"0731 / 123-45"_s, u"0731 12345"_s, u"+4973112345"_s}}});
    for (const auto& typed :
         {u"0731 12345"_s, u"073112345"_s, u"+49 731 12345"_s, u"0049 731 123 45"_s, u"+49 (0)731 12345"_s,
          u"(0731) 123-45"_s, u"731/123"_s, u"12345"_s, u"+49"_s, u"0049 (0) 731"_s})
        CHECK(finds(typed, document));
    for (const auto& typed : {u"+48 731"_s, u"0732 123"_s, u"+1"_s}) CHECK_FALSE(finds(typed, document));
    const auto unparsed = searchDocument({.phones = {{u"0049 731 99"_s, {}, {}}}});
    CHECK(finds(u"+49731"_s, unparsed));
}

TEST_CASE("what looks like a number is also found as the text it is")
{
    const auto document = searchDocument({.customValues = {u"2026-03-31"_s, u"12.5"_s}});
    CHECK(finds(u"2026-03"_s, document));
    CHECK(finds(u"12.5"_s, document));
    CHECK(needleForms(u"12") == QList<QByteArray>{"12"});
    CHECK(needleForms(u"-") == QList<QByteArray>{"-"});
}

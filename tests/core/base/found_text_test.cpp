// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/found_text.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

QStringList found(const QString& text, const QString& word)
{
    QStringList parts;
    for (const FoundText& place : foundIn(text, {needleOf(word)})) parts.push_back(text.mid(place.from, place.length));
    return parts;
}

} // namespace

TEST_CASE("what was looked for is found where it stands, however it is written", "[found_text]")
{
    CHECK(found(u"Die Messe in ÖREBRO"_s, u"orebro"_s) == QStringList{u"ÖREBRO"_s});
    CHECK(found(u"Örebro and orebro"_s, u" Orebro "_s) == QStringList{u"Örebro"_s, u"orebro"_s});
    CHECK(found(u"Große Straße"_s, u"strasse"_s) == QStringList{u"Straße"_s});
    CHECK(found(u"Große Gasse"_s, u"s"_s) == QStringList{u"ß"_s, u"ß"_s, u"s"_s, u"s"_s});
    CHECK(found(u"a\tb"_s, u"a b"_s) == QStringList{u"a\tb"_s});
    CHECK(found(u"nothing"_s, u"else"_s).isEmpty());
    CHECK(found(u"text"_s, u" "_s).isEmpty());
}

TEST_CASE("combining marks and characters of two units keep their places", "[found_text]")
{
    const QString combined = u"Cafe\u0301 Nord"_s;
    CHECK(found(combined, u"cafe"_s) == QStringList{u"Cafe\u0301"_s});
    CHECK(found(combined, u"nord"_s) == QStringList{u"Nord"_s});
    CHECK(found(u"😀 fair 😀 Fair"_s, u"fair"_s) == QStringList{u"fair"_s, u"Fair"_s});
    CHECK(found(u"\U00010400bc"_s, u"\U00010428"_s) == QStringList{u"\U00010400"_s}); // Deseret, which has two cases
}

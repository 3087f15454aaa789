// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_difference.h"
#include "tests/support/catch.h"

#include <QStringList>

#include <random>

using namespace Qt::StringLiterals;
using namespace kontor;
using Kind = TextPiece::Kind;

TEST_CASE("A difference names the words that went and came", "[difference]")
{
    CHECK(textDifference(u"delivery on Tuesdays"_s, u"delivery on Fridays, early"_s) ==
          std::vector<TextPiece>{
              {Kind::Same, u"delivery on "_s}, {Kind::Removed, u"Tuesdays"_s}, {Kind::Added, u"Fridays, early"_s}});
    CHECK(textDifference(u"a"_s, u"a"_s) == std::vector<TextPiece>{{Kind::Same, u"a"_s}});
    CHECK(textDifference({}, {}).empty());
    CHECK(textDifference({}, u"new"_s) == std::vector<TextPiece>{{Kind::Added, u"new"_s}});
}

TEST_CASE("The pieces of a difference put both texts together again", "[difference]")
{
    std::mt19937 random{7};
    const QStringList words{u"a"_s, u"b"_s, u" "_s, u"\n"_s, u"Ü"_s, u"."_s};
    for (int round = 0; round < 400; ++round) {
        QString before, after;
        for (auto n = random() % 30; n > 0; --n) before += words[qsizetype(random() % 6)];
        for (auto n = random() % 30; n > 0; --n) after += words[qsizetype(random() % 6)];
        QString first, second;
        for (const TextPiece& piece : textDifference(before, after)) {
            if (piece.kind != Kind::Added) first += piece.text;
            if (piece.kind != Kind::Removed) second += piece.text;
        }
        CHECK(first == before);
        CHECK(second == after);
    }
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sort_key.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <vector>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace {

bool before(const QString& a, const QString& b) { return sortKey(a) < sortKey(b); }

} // namespace

TEST_CASE("names stand where people look for them")
{
    std::vector<QString> names{u"Zebra"_s,    u"ähnlich"_s, u"Unit 10"_s,  u"O'Brien"_s, u"Unit 9"_s, u"(Acme)"_s,
                               u"Obrien B"_s, u"3M"_s,      u"'t Hooft"_s, u"Иван"_s,    u"Ahn"_s,    u"\"Beta\" AG"_s};
    std::stable_sort(names.begin(), names.end(), before);
    const std::vector<QString> expected{u"3M"_s,          u"(Acme)"_s,  u"Ahn"_s,      u"ähnlich"_s,
                                        u"\"Beta\" AG"_s, u"O'Brien"_s, u"Obrien B"_s, u"'t Hooft"_s,
                                        u"Unit 9"_s,      u"Unit 10"_s, u"Zebra"_s,    u"Иван"_s};
    CHECK(names == expected);
}

TEST_CASE("numbers in names are ordered by their value at any length")
{
    QByteArray previous;
    QString digits;
    for (int length = 1; length < 40; ++length) {
        digits.append(u'1');
        const auto key = sortKey(digits);
        CHECK(previous < key);
        CHECK(sortKey(u"000"_s + digits) == key);
        CHECK(key < sortKey(QString{digits}.replace(length - 1, 1, u"2"_s)));
        previous = key;
    }
    CHECK(sortKey(u"007"_s) == sortKey(u"7"_s));
}

TEST_CASE("a name of nothing but punctuation still has a key")
{
    CHECK(sortKey(u"---"_s) == "---");
    CHECK(sortKey(QString{}).isEmpty());
    CHECK(sortKey(u"Müller & Söhne"_s) == "muller sohne");
    CHECK(sortKey(u"«Été»"_s) == "ete");
}

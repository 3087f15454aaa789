// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/name_similarity.h"

#include "core/domain/nicknames.h"
#include "tests/support/catch.h"

#include <QString>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kontor;

namespace {

bool oneFamily(const QString& a, const QString& b)
{
    const auto ours = nameFamilies(comparableName(a)), theirs = nameFamilies(comparableName(b));
    return std::any_of(ours.begin(), ours.end(),
                       [&](auto family) { return std::find(theirs.begin(), theirs.end(), family) != theirs.end(); });
}

} // namespace

TEST_CASE("Spellings of one name are one in comparing, in Latin, Cyrillic and Greek", "[duplicates]")
{
    const auto same = [](const QString& a, const QString& b) {
        INFO(a.toStdString() << " / " << b.toStdString());
        CHECK(comparableName(a) == comparableName(b));
    };
    same(u"Müller"_s, u"MUELLER"_s);
    same(u"Müller"_s, u"Muller"_s);
    same(u"Straße"_s, u"Strasse"_s);
    same(u"O'Brien"_s, u"OBrien"_s);
    same(u"Meyer"_s, u"Meier"_s);
    same(u"Иванов"_s, u"Ivanov"_s);
    same(u"Павлов"_s, u"Pavlov"_s);
    same(u"Νικολάου"_s, u"Nikolau"_s);
    CHECK(comparableName(u"Anna-Maria  von  Berg") == "ana maria von berg");
    CHECK(comparableName(u"山田") == "山田");
    CHECK(comparableName(u"").empty());
}

TEST_CASE("Words that sound alike have one sound", "[duplicates]")
{
    CHECK(soundOf(comparableName(u"Schmidt")) == soundOf(comparableName(u"Schmitt")));
    CHECK(soundOf(comparableName(u"Catherine")) == soundOf(comparableName(u"Katherine")));
    CHECK(soundOf("muler") != soundOf("berger"));
    CHECK(soundOf("山田").empty());
}

TEST_CASE("Similarity and edits are those of the books", "[duplicates]")
{
    CHECK(jaroWinkler("martha", "marhta") == Approx(0.961).margin(0.001));
    CHECK(jaroWinkler("dixon", "dicksonx") == Approx(0.813).margin(0.001));
    CHECK(jaroWinkler("", "") == 1);
    CHECK(jaroWinkler("abc", "xyz") == 0);
    CHECK(withinEdits("kitten", "sitten", 1));
    CHECK_FALSE(withinEdits("kitten", "sitting", 2));
    CHECK(withinEdits("kitten", "sitting", 3));
    CHECK(withinEdits("ab", "ba", 1)); // a swap is one slip
    CHECK_FALSE(withinEdits("anna", "hannah", 1));
    CHECK(looksMistyped("hofman", "hofmna"));
    CHECK_FALSE(looksMistyped("ida", "uta"));
}

TEST_CASE("Short forms of first names belong to their family in many languages", "[duplicates]")
{
    for (const auto& [one, other] : {std::pair{u"Bob"_s, u"Robert"_s},
                                     {u"Peggy"_s, u"Margaret"_s},
                                     {u"Hans"_s, u"Johannes"_s},
                                     {u"Саша"_s, u"Alexander"_s},
                                     {u"Sasha"_s, u"Alexandra"_s},
                                     {u"Pepe"_s, u"José"_s},
                                     {u"Beppe"_s, u"Giuseppe"_s},
                                     {u"Kasia"_s, u"Katarzyna"_s},
                                     {u"Дмитрий"_s, u"Dmitri"_s},
                                     {u"Gosia"_s, u"Małgorzata"_s}}) {
        INFO(one.toStdString() << " / " << other.toStdString());
        CHECK(oneFamily(one, other));
    }
    CHECK_FALSE(oneFamily(u"Anna"_s, u"Berta"_s));
    CHECK_FALSE(oneFamily(u"Alexander"_s, u"Alexandra"_s));
}

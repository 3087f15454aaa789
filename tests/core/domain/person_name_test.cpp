// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/person_name.h"
#include "tests/support/catch.h"

#include <QStringList>

using namespace kontor;
using namespace Qt::StringLiterals;

namespace Catch {
template <>
struct StringMaker<PersonName> {
    static std::string convert(const PersonName& n)
    {
        return QStringList{n.title, n.first, n.middle, n.last, n.suffix, n.nickname}.join(u'|').toStdString();
    }
};
} // namespace Catch

TEST_CASE("A full name is taken apart", "[name]")
{
    struct Case {
        QString typed;
        PersonName name;
    };
    const Case cases[] = {
        {u"Anna König"_s, {.first = u"Anna"_s, .last = u"König"_s}},
        {u"  Anna   König "_s, {.first = u"Anna"_s, .last = u"König"_s}},
        {u"König, Anna"_s, {.first = u"Anna"_s, .last = u"König"_s}},
        {u"König, Anna Maria"_s, {.first = u"Anna"_s, .middle = u"Maria"_s, .last = u"König"_s}},
        {u"Dr. Anna Maria van der Berg"_s,
         {.title = u"Dr."_s, .first = u"Anna"_s, .middle = u"Maria"_s, .last = u"van der Berg"_s}},
        {u"Berg, Anna van der"_s, {.first = u"Anna"_s, .last = u"van der Berg"_s}},
        {u"van der Berg, Anna"_s, {.first = u"Anna"_s, .last = u"van der Berg"_s}},
        {u"van der Berg"_s, {.last = u"van der Berg"_s}},
        {u"Prof. Dr. rer. nat. h.c. Max Planck"_s,
         {.title = u"Prof. Dr. rer. nat. h.c."_s, .first = u"Max"_s, .last = u"Planck"_s}},
        {u"König, Dr. Anna"_s, {.title = u"Dr."_s, .first = u"Anna"_s, .last = u"König"_s}},
        {u"Mr John Smith Jr."_s, {.title = u"Mr"_s, .first = u"John"_s, .last = u"Smith"_s, .suffix = u"Jr."_s}},
        {u"John Smith, Jr."_s, {.first = u"John"_s, .last = u"Smith"_s, .suffix = u"Jr."_s}},
        {u"Smith, John, Jr."_s, {.first = u"John"_s, .last = u"Smith"_s, .suffix = u"Jr."_s}},
        {u"Jane Doe, PhD, M.B.A."_s, {.first = u"Jane"_s, .last = u"Doe"_s, .suffix = u"PhD, M.B.A."_s}},
        {u"William Gates III"_s, {.first = u"William"_s, .last = u"Gates"_s, .suffix = u"III"_s}},
        {u"Jack Ma"_s, {.first = u"Jack"_s, .last = u"Ma"_s}},
        {u"Md Rahman"_s, {.first = u"Md"_s, .last = u"Rahman"_s}},
        {u"Robert \"Bob\" Smith"_s, {.first = u"Robert"_s, .last = u"Smith"_s, .nickname = u"Bob"_s}},
        {u"Robert (Bob) Smith"_s, {.first = u"Robert"_s, .last = u"Smith"_s, .nickname = u"Bob"_s}},
        {u"\"Anna König\""_s, {.first = u"Anna"_s, .last = u"König"_s}},
        {u"J. R. R. Tolkien"_s, {.first = u"J."_s, .middle = u"R. R."_s, .last = u"Tolkien"_s}},
        {u"Robert De Niro"_s, {.first = u"Robert"_s, .last = u"De Niro"_s}},
        {u"Al Pacino"_s, {.first = u"Al"_s, .last = u"Pacino"_s}},
        {u"Van Morrison"_s, {.first = u"Van"_s, .last = u"Morrison"_s}},
        {u"José Ortega y Gasset"_s, {.first = u"José"_s, .last = u"Ortega y Gasset"_s}},
        {u"KÖNIG Anna Maria"_s, {.first = u"Anna"_s, .middle = u"Maria"_s, .last = u"KÖNIG"_s}},
        {u"Anna KÖNIG"_s, {.first = u"Anna"_s, .last = u"KÖNIG"_s}},
        {u"ANNA KÖNIG"_s, {.first = u"ANNA"_s, .last = u"KÖNIG"_s}},
        {u"Anna und Bert König"_s, {.first = u"Anna und Bert"_s, .last = u"König"_s}},
        {u"Mary-Jane O'Neill"_s, {.first = u"Mary-Jane"_s, .last = u"O'Neill"_s}},
        {u"Sato 健"_s, {.first = u"健"_s, .last = u"Sato"_s}},
        {u"佐藤 健"_s, {.first = u"健"_s, .last = u"佐藤"_s}},
        {u"佐藤健"_s, {.last = u"佐藤健"_s}},
        {u"Иванов Иван"_s, {.first = u"Иванов"_s, .last = u"Иван"_s}},
        {u"Madonna"_s, {.first = u"Madonna"_s}},
        {u"Frau König"_s, {.title = u"Frau"_s, .last = u"König"_s}},
        {u"Dr."_s, {.first = u"Dr."_s}},
        {u"König, Dr."_s, {.title = u"Dr."_s, .last = u"König"_s}},
        {u""_s, {}},
        {u","_s, {}},
        {u"  "_s, {}},
        {u"()"_s, {.first = u"()"_s}},
        {u"\"\""_s, {.first = u"\"\""_s}},
    };
    for (const auto& [typed, name] : cases) {
        INFO(typed.toStdString());
        CHECK(splitPersonName(typed) == name);
    }
}

TEST_CASE("Nothing of a name is lost when it is taken apart", "[name]")
{
    for (const QString& typed : {u"Dr. Anna Maria van der Berg"_s, u"a b c d e f g"_s, u"Jr. Sr. III"_s, u"& & &"_s,
                                 u"van van van"_s, u"Prof."_s, u"y y y y"_s, u"de la Cruz de la Vega"_s,
                                 QString{3000, u'x'}, QString{QChar{0xd800}} + u" x"_s}) {
        const PersonName n = splitPersonName(typed);
        QString together = n.title + n.first + n.middle + n.last + n.suffix + n.nickname;
        QString letters = typed;
        const auto blank = [](QChar c) { return c == u' ' || c == u','; };
        CHECK(together.removeIf(blank).size() == letters.removeIf(blank).size());
    }
}

TEST_CASE("A name is said in its natural order", "[name]")
{
    CHECK(naturalName(u"Anna", u"Maria", u"van der Berg") == u"Anna Maria van der Berg"_s);
    CHECK(naturalName(u"Anna", u"", u"") == u"Anna"_s);
    CHECK(naturalName(u"", u"", u"König") == u"König"_s);
    CHECK(naturalName(u"健", u"", u"Sato") == u"Sato 健"_s);
    CHECK(naturalName(u"", u"", u"") == u""_s);
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Values of fields as columns in memory: what they answer is what the store's rows answer.
#include "core/queries/contact_query.h"
#include "tests/core/queries/query_store.h"
using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::QueryStore;

namespace {

using Contacts = FieldColumn::Contacts;

FieldTest matches(const QString& value) { return {.comparison = Comparison::Matches, .values = {value}}; }
FieldTest equals(const QString& value) { return {.comparison = Comparison::Equals, .values = {value}}; }

ColumnTest textIn(const FieldTest& test) { return {.word = textWord(test), .needle = textNeedle(test)}; }

/// A column of so many different texts: contact n has "name n".
FieldColumn namesOf(quint32 count)
{
    FieldColumn column;
    for (quint32 n = 0; n < count; ++n) column.put(n, column.addText("name " + QByteArray::number(n)).value());
    return column;
}

ChangeSet changeOf(std::initializer_list<quint32> contacts)
{
    ChangeSet changes;
    for (const quint32 n : contacts) changes.contacts.push_back({.n = n});
    return changes;
}

} // namespace

TEST_CASE("A column of texts finds in both foldings what a look at each would", "[queries][columns]")
{
    const QStringList texts{u"König"_s,   u"Koenig"_s, u"konig & co"_s, u"Groß-Gerau"_s, u"Œuvre"_s,
                            u"Ålesund"_s, u"a"_s,      u"ΣΊΣΥΦΟΣ"_s,    u"İzmir"_s,      u"two words"_s};
    FieldColumn column;
    for (qsizetype n = 0; n < texts.size(); ++n) column.put(quint32(n), column.addText(texts[n].toUtf8()).value());
    CHECK_FALSE(column.addText({}));
    for (const QString& value : QStringList{u"König"_s, u"koenig"_s, u"o"_s, u"ö"_s, u"ss"_s, u"aa"_s, u"A"_s,
                                            u"σισυφος"_s, u"izmir"_s, u"two words"_s, u"words two"_s, u"x"_s})
        for (const FieldTest& test : {matches(value), equals(value)}) {
            INFO(value.toStdString());
            Contacts expected;
            for (qsizetype n = 0; n < texts.size(); ++n)
                if (textWord(test)(texts[n].toUtf8())) expected.push_back(quint32(n));
            CHECK(column.with(textIn(test)) == expected);
            CHECK(column.with({.word = textWord(test)}) == expected);
        }
}

TEST_CASE("A column of telephone numbers finds what a look at each would", "[queries][columns]")
{
    QueryStore store;
    const std::vector<std::array<QString, 3>> numbers{{u"0731 12345"_s, u"+4973112345"_s, u"0731 12345"_s},
                                                      {u"+43 (0)1 58858-0"_s, u"+431588580"_s, u"01 588580"_s},
                                                      {u"1-800-FLOWERS"_s, u"+18003569377"_s, u"(800) 356-9377"_s},
                                                      {u"tel +49 30 1"_s, {}, {}},
                                                      {u"112"_s, {}, {}}};
    FieldColumn column;
    for (size_t n = 0; n < numbers.size(); ++n)
        column.put(quint32(n), column.addPhone(numbers[n][0].toUtf8(), numbers[n][1].toUtf8(), numbers[n][2].toUtf8()));
    const auto oneByOne = [&](const FieldTest& test) {
        Contacts passing;
        for (size_t n = 0; n < numbers.size(); ++n)
            REQUIRE(store.db().each(u"SELECT :a, nullif(:b, ''), nullif(:c, '')"_s,
                                    {{":a"_L1, numbers[n][0]}, {":b"_L1, numbers[n][1]}, {":c"_L1, numbers[n][2]}},
                                    [&](Statement& row) {
                                        if (phoneTest(test)(row, 0)) passing.push_back(quint32(n));
                                        return true;
                                    }));
        return passing;
    };
    for (const QString& value : {u"0731"_s, u"0731 12345"_s, u"+49"_s, u"0049731"_s, u"+43 (0)1"_s, u"flowers"_s,
                                 u"tel"_s, u"tel +49"_s, u"+49 30"_s, u"112"_s, u"1"_s, u"8003569377"_s})
        for (const FieldTest& test : {matches(value), equals(value)}) {
            INFO(value.toStdString());
            CHECK(column.with({.needle = phoneNeedle(test)}) == oneByOne(test));
        }
    CHECK_FALSE(phoneNeedle(matches(u"-"_s))); // stands in numbers of which only digits are kept
    CHECK_FALSE(phoneNeedle({.comparison = Comparison::Less, .values = {u"1"_s}}));
}

TEST_CASE("A column of texts that hardly repeat is scanned, and leaves to the store what it cannot tell",
          "[queries][columns]")
{
    FieldColumn column = namesOf(60'000);
    CHECK(column.with(textIn(equals(u"NAME 7"_s))) == Contacts{7});
    CHECK(column.with(textIn(matches(u"name 5999"_s)))->size() == 11);
    CHECK(column.with({.filled = true})->size() == 60'000);
    CHECK_FALSE(column.with({.word = [](QByteArrayView word) { return word > "name 7"; }}));
    column.forget({7, 59'999});
    CHECK(column.with(textIn(equals(u"name 7"_s))) == Contacts{});
    CHECK(column.with({.filled = true})->size() == 59'998);
    column.put(7, column.addText("other").value());
    CHECK(column.with(textIn(matches(u"other"_s))) == Contacts{7});
}

TEST_CASE("A column of numbers is asked number by number", "[queries][columns]")
{
    FieldColumn column;
    for (quint32 n = 0; n < 2000; ++n) column.put(n, column.addNumber(n / 2.0));
    CHECK(column.with({.number = [](double number) { return number > 999; }}) == Contacts{1999});
    CHECK(column.with({.filled = true})->size() == 2000);
}

TEST_CASE("A column is read once, then for those who changed, whatever an employee is called", "[queries][columns]")
{
    ChangedContacts changes;
    FieldColumns columns{changes};
    std::vector<std::optional<Contacts>> read; // nothing stands for everybody
    QByteArray name = "first";
    bool fails = false;
    const auto ask = [&](const QString& value) {
        return columns.answer(u"field"_s, textIn(matches(value)), [&](const Contacts* among, FieldColumn& into) {
            read.push_back(among ? std::optional{*among} : std::nullopt);
            if (fails) return Status{Error{.code = Errc::Cancelled}};
            for (quint32 n : among ? *among : Contacts{1, 2, 3}) into.put(n, into.addText(name).value());
            return Status{};
        });
    };
    CHECK_FALSE(columns.has(u"field"_s));
    CHECK((*ask(u"first"_s))->size() == 3);
    CHECK((*ask(u"second"_s))->empty());
    CHECK(columns.has(u"field"_s));
    CHECK(read.size() == 1);
    name = "second";
    ChangeSet renamed = changeOf({2, 2});
    renamed.mark(Entity::Employee);
    changes.follow(renamed);
    CHECK(columns.has(u"field"_s));
    CHECK(**ask(u"second"_s) == Contacts{2});
    CHECK((*ask(u"first"_s))->size() == 2);
    CHECK(read.size() == 2);
    CHECK(read.back() == Contacts{2});

    // What could not be read is read anew as a whole.
    changes.follow(changeOf({3}));
    fails = true;
    CHECK_FALSE(ask(u"first"_s));
    CHECK_FALSE(columns.has(u"field"_s));
    fails = false;
    CHECK((*ask(u"second"_s))->size() == 3);
    CHECK_FALSE(read.back());

    ChangeSet replaced;
    replaced.everything = true;
    changes.follow(replaced);
    CHECK_FALSE(columns.has(u"field"_s));
    for (quint32 n = 0; n < 10'001; ++n) changes.follow(changeOf({n}));
    CHECK((*ask(u"second"_s))->size() == 3);
    CHECK_FALSE(read.back());
}

TEST_CASE("What people filter by is read ahead", "[queries][columns]")
{
    QueryStore store;
    store.addTo(Entity::Email, store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"last_name"_s, u"King"_s}}),
                {{u"address"_s, u"k@king.example"_s}});
    REQUIRE(run(store.db(), store.index, ContactList{}));
    const auto before = store.index.fields().memory();
    REQUIRE(run(store.db(), store.index, PrepareQuery{}));
    const auto after = store.index.fields().memory();
    CHECK(after > before);
    // Tests of these fields find their columns there.
    for (const QString& query : {u"email:king"_s, u"last_name:k"_s, u"keyword:vip"_s, u"phone:07"_s, u"email:\"\""_s})
        CHECK(store.list(query).order);
    CHECK(store.index.fields().memory() == after);
    REQUIRE(findContacts(store.db(), store.index, u"job_title:\"\""_s));
    REQUIRE(findContacts(store.db(), store.index, u"birthday:1900.."_s));
    CHECK_FALSE(run(store.db(), store.index, PrepareQuery{{u"no_such_field"_s}}));
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/merge/merge_rig.h"

using namespace kontor;
using namespace kontor::test;

TEST_CASE("two who give one address to two contacts both keep what they wrote, and people decide", "[merge]")
{
    Office office;
    const RowKey a = office.contact("a"), b = office.contact("b");
    const RowKey first = office.email("e1", a, "K@x.de");
    CHECK(office.fate().fate == Fate::Applied);
    const RowKey second = office.email("e2", b, "k@X.de ");
    CHECK(office.fate().fate == Fate::Contested);
    CHECK(office.at(first, FieldKey::claim).text() == QStringLiteral("=k@x.de"));
    CHECK(office.at(second, FieldKey::claim).text() == QStringLiteral("?k@x.de"));
    CHECK(office.lives(second));

    SECTION("removing the first gives it to the second")
    {
        office.push(office.ada, {Office::remove(first)});
        CHECK(office.at(second, FieldKey::claim).text() == QStringLiteral("=k@x.de"));
        CHECK(office.at(first, FieldKey::claim).isNull());
    }
    SECTION("changing the first gives it to the second")
    {
        office.push(office.ada, {Office::set(first, Email::Address, Office::text("new@x.de"))});
        CHECK(office.at(first, FieldKey::claim).text() == QStringLiteral("=new@x.de"));
        CHECK(office.at(second, FieldKey::claim).text() == QStringLiteral("=k@x.de"));
    }
    SECTION("deleting the first contact gives it to the second, and bringing it back does not take it away")
    {
        office.push(office.boss, {Office::remove(a)});
        CHECK(office.at(second, FieldKey::claim).text() == QStringLiteral("=k@x.de"));
        office.push(office.boss, {Office::set(a, FieldKey::deleted, false)});
        CHECK(office.at(second, FieldKey::claim).text() == QStringLiteral("=k@x.de"));
        CHECK(office.at(first, FieldKey::claim).text() == QStringLiteral("?k@x.de"));
    }
    SECTION("merging the contacts makes one row of the two, and what named the second names the first")
    {
        if (!contactsMerge()) return;
        office.push(office.ada, {Office::set(b, Contact::PrimaryEmail, second.row)});
        office.push(office.boss, {Office::set(b, redirectField(), a.row)});
        CHECK(office.lives(first));
        CHECK_FALSE(office.lives(second));
        CHECK(office.at(first, FieldKey::claim).text() == QStringLiteral("=k@x.de"));
        CHECK(office.at(b, Contact::PrimaryEmail).id() == first.row);
    }
}

TEST_CASE("a second row with the same address on one contact goes up in the first", "[merge]")
{
    Office office;
    const RowKey a = office.contact("a");
    const RowKey first = office.email("e1", a, "k@x.de"), second = office.email("e2", a, "k@x.de");
    CHECK(office.lives(first));
    CHECK_FALSE(office.lives(second));
}

TEST_CASE("a text that is no address is kept and claims nothing", "[merge]")
{
    Office office;
    const RowKey row = office.email("e1", office.contact("a"), "ask at the desk");
    CHECK(office.lives(row));
    CHECK(office.at(row, FieldKey::claim).isNull());
}

TEST_CASE("nobody can write what a row holds", "[merge]")
{
    Office office;
    const RowKey row = office.email("e1", office.contact("a"), "k@x.de");
    office.push(office.boss, {Office::set(row, FieldKey::claim, Office::text("=other@x.de"))});
    CHECK(office.fate() == OpFate{Fate::Rejected, Refusal::NotAllowed});
}

TEST_CASE("the last of three who want an address holds it when the others have gone", "[merge]")
{
    Office office;
    std::vector<RowKey> rows;
    for (const char* name : {"a", "b", "c"}) rows.push_back(office.email(name, office.contact(name), "k@x.de"));
    office.push(office.ada, {Office::remove(rows[0]), Office::remove(rows[1])});
    CHECK(office.at(rows[2], FieldKey::claim).text() == QStringLiteral("=k@x.de"));
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/create_account.h"
#include "core/commands/record_commands.h"
#include "core/store/undo.h"
#include "tests/support/perform.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::perform;
using kontor::test::TempStore;

namespace {

Id person(TempStore& store, const QString& name)
{
    const auto made = perform(store, AddRecord{Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, name}}});
    REQUIRE(made);
    return *made;
}

} // namespace

TEST_CASE("A person gets an account without rights, and undo takes both back", "[commands]")
{
    TempStore store;
    const Id ada = person(store, u"Ada"_s);
    const QString employees = store.text(u"SELECT count(*) FROM employee WHERE deleted = 0"_s);
    const auto made = perform(store, CreateAccount{ada, u"Ada <ada@partner.example>"_s});
    REQUIRE(made);
    CHECK(
        store.text(
            u"SELECT name || ' ' || email || ' ' || role || ' ' || state FROM employee WHERE email LIKE 'ada@p%'"_s) ==
        u"Ada ada@partner.example none active"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact c JOIN employee e ON e.id = c.user WHERE c.first_name = 'Ada'"_s) ==
          u"1"_s);
    REQUIRE(undo(*store, store.text(u"SELECT max(no) FROM op_group"_s).toLongLong(), store.actor));
    CHECK(store.text(u"SELECT count(*) FROM employee WHERE deleted = 0"_s) == employees);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE user IS NOT NULL"_s) == u"0"_s);
}

TEST_CASE("An account needs an address of its own, and a person has one only", "[commands]")
{
    TempStore store;
    const Id ada = person(store, u"Ada"_s), ben = person(store, u"Ben"_s);
    CHECK(perform(store, CreateAccount{ada, u" "_s}).error().code == Errc::Required);
    CHECK(perform(store, CreateAccount{ada, u"ada at home"_s}).error().code == Errc::InvalidEmail);
    REQUIRE(perform(store, CreateAccount{ada, u"ada@partner.example"_s}));
    CHECK(perform(store, CreateAccount{ada, u"ada2@partner.example"_s}).error().code == Errc::AlreadyExists);
    CHECK(perform(store, CreateAccount{ben, u"ADA@partner.example"_s}).error().code == Errc::AlreadyExists);
    const auto acme =
        perform(store, AddRecord{Entity::Contact, {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Acme"_s}}});
    REQUIRE(acme);
    CHECK(perform(store, CreateAccount{*acme, u"acme@partner.example"_s}).error().code == Errc::WrongContactType);
    CHECK(store.text(u"SELECT count(*) FROM employee WHERE email LIKE '%partner.example'"_s) == u"1"_s);
}

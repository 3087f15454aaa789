// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record_commands.h"
#include "core/commands/recreate_contact.h"
#include "core/store/undo.h"
#include "tests/support/perform.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::perform;
using kontor::test::TempStore;

namespace {

Id add(TempStore& store, Entity entity, const FieldTexts& fields)
{
    const auto made = perform(store, AddRecord{entity, fields});
    if (!made) FAIL(int(made.error().code) << " " << made.error().field.toStdString());
    return *made;
}

Id misTypedPerson(TempStore& store)
{
    add(store, Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"number"_s}});
    add(store, Entity::CustomField,
        {{u"key"_s, u"hobby"_s}, {u"label"_s, u"Hobby"_s}, {u"type"_s, u"text"_s}, {u"applies_to"_s, u"person"_s}});
    return add(store, Entity::Contact,
               {{u"type"_s, u"person"_s},
                {u"first_name"_s, u"BrightBrand"_s},
                {u"last_name"_s, u"Brewery"_s},
                {u"birthday"_s, u"1984-02-29"_s},
                {u"notes"_s, u"Ring twice"_s},
                {u"company"_s, u"Holding"_s},
                {u"email"_s, u"info@bright.example"_s},
                {u"phone"_s, u"0731 12345"_s},
                {u"keywords"_s, u"vip"_s},
                {u"custom.size"_s, u"12"_s},
                {u"custom.hobby"_s, u"chess"_s}});
}

} // namespace

TEST_CASE("A contact recreated as the other type takes over what that can hold, and leads to it", "[recreate]")
{
    TempStore store;
    const Id old = misTypedPerson(store);
    add(store, Entity::Email,
        {{u"contact"_s, old.toString()}, {u"address"_s, u"sales@bright.example"_s}, {u"primary"_s, u"yes"_s}});
    add(store, Entity::Note, {{u"contact"_s, old.toString()}, {u"text"_s, u"Met at the fair"_s}});
    const auto made = perform(store, RecreateContact{old, u"business"_s});
    REQUIRE(made);
    const Database::Binds binds{{":id"_L1, *made}, {":old"_L1, old}};
    const auto of = [&](const QString& sql) { return store.text(sql, binds); };
    CHECK(of(u"SELECT type || ' ' || legal_name FROM contact WHERE id = :id"_s) == u"business BrightBrand Brewery"_s);
    CHECK(of(u"SELECT notes FROM contact WHERE id = :id"_s) == u"Ring twice"_s);
    CHECK(of(u"SELECT e.address FROM email e JOIN contact c ON c.primary_email = e.id WHERE c.id = :id"_s) ==
          u"sales@bright.example"_s);
    CHECK(of(u"SELECT count(*) FROM phone WHERE contact = :id"_s) == u"1"_s);
    CHECK(of(u"SELECT count(*) FROM note WHERE contact = :id"_s) == u"1"_s);
    CHECK(of(u"SELECT word FROM keyword WHERE contact = :id AND deleted = 0"_s) == u"vip"_s);
    CHECK(of(u"SELECT group_concat(f.key) FROM custom_value v JOIN custom_field f ON f.id = v.field "
             "WHERE v.contact = :id"_s) == u"size"_s);
    // What has no place stays readable in the old one.
    CHECK(of(u"SELECT birthday FROM contact WHERE id = :old"_s) == u"1984-02-29"_s);
    CHECK(of(u"SELECT count(*) FROM contact_person WHERE person = :old"_s) == u"1"_s);
    CHECK(of(u"SELECT deleted FROM contact WHERE id = :old AND merged_into = :id"_s) == u"1"_s);
    CHECK(store.text(u"SELECT label FROM op_group ORDER BY no DESC LIMIT 1"_s) == u"BrightBrand Brewery"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Recreating is one operation, taken back as a whole", "[recreate]")
{
    TempStore store;
    const Id old = misTypedPerson(store);
    REQUIRE(perform(store, RecreateContact{old, u"business"_s}));
    REQUIRE(undo(*store, store.text(u"SELECT max(no) FROM op_group"_s).toLongLong(), store.actor));
    const Database::Binds binds{{":old"_L1, old}};
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE id = :old AND deleted = 0 AND merged_into IS NULL"_s,
                     binds) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM email WHERE contact = :old AND deleted = 0"_s, binds) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM phone WHERE contact = :old AND deleted = 0"_s, binds) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM keyword WHERE contact = :old AND deleted = 0"_s, binds) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE legal_name = 'BrightBrand Brewery' AND deleted = 0"_s) ==
          u"0"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Recreating is not half taken back where the new contact was worked on", "[recreate]")
{
    TempStore store;
    const Id old = misTypedPerson(store);
    const auto made = perform(store, RecreateContact{old, u"business"_s});
    REQUIRE(made);
    const qint64 recreated = store.text(u"SELECT max(no) FROM op_group"_s).toLongLong();
    REQUIRE(perform(store, AddRecord{Entity::Note,
                                     {{u"contact"_s, store.text(u"SELECT lower(hex(id)) FROM contact WHERE deleted = 0 "
                                                                "AND type = 'business'"_s)},
                                      {u"text"_s, u"Later"_s}}}));
    const auto refused = undo(*store, recreated, store.actor);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::StillInUse);
    CHECK(refused.error().value == u"BrightBrand Brewery"_s);
    // It can still be undone when that is taken back.
    REQUIRE(undo(*store, store.text(u"SELECT max(no) FROM op_group"_s).toLongLong(), store.actor));
    REQUIRE(undo(*store, recreated, store.actor));
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE id = :old AND deleted = 0 AND merged_into IS NULL"_s,
                     {{":old"_L1, old}}) == u"1"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A business recreated as a person gets its name taken apart", "[recreate]")
{
    TempStore store;
    const Id old =
        add(store, Entity::Contact,
            {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Dr. Ada König"_s}, {u"vat_id"_s, u"DE136695976"_s}});
    const auto made = perform(store, RecreateContact{old, u"person"_s});
    REQUIRE(made);
    CHECK(store.text(u"SELECT title || '|' || first_name || '|' || last_name FROM contact WHERE id = :id"_s,
                     {{":id"_L1, *made}}) == u"Dr.|Ada|König"_s);
    CHECK(store.problems() == QStringList{});
    // Not twice, and not as what it is.
    CHECK(perform(store, RecreateContact{old, u"person"_s}).error().code == Errc::AlreadyDeleted);
    CHECK(perform(store, RecreateContact{*made, u"person"_s}).error().code == Errc::WrongContactType);
}

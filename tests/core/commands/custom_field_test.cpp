// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/field_library.h"
#include "core/commands/record_commands.h"
#include "core/store/undo.h"
#include "tests/support/perform.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::perform;
using kontor::test::TempStore;

namespace {

/// A store with three persons, of whom two are red.
struct Library : TempStore {
    Id colour, ada, ben, eve;

    Library()
    {
        colour =
            define(u"colour"_s, u"multiple_choice"_s, {{u"choices"_s, u"Red;Green"_s}, {u"colours"_s, u"#ff0000;"_s}});
        ada = person(u"Ada"_s, u"Lovelace"_s);
        ben = person(u"Ben"_s, u"Berg"_s);
        eve = person(u"Eve"_s, u"Ems"_s);
        give(ada, u"Red"_s);
        give(ben, u"Green;Red"_s);
        give(eve, u"Green"_s);
    }
    Id define(const QString& key, const QString& type, const FieldTexts& more = {})
    {
        const auto made =
            perform(*this, AddRecord{Entity::CustomField,
                                     FieldTexts{{u"key"_s, key}, {u"label"_s, key}, {u"type"_s, type}} + more});
        REQUIRE(made);
        return *made;
    }
    void give(const Id& contact, const QString& colours)
    {
        REQUIRE(perform(*this, SetRecord{Entity::Contact, contact, {{u"custom.colour"_s, colours}}}));
    }
    Status change(const FieldTexts& fields) { return perform(*this, SetRecord{Entity::CustomField, colour, fields}); }
    QString choices() { return text(u"SELECT choices FROM custom_field WHERE key = 'colour'"_s); }
    QString colours() { return text(u"SELECT coalesce(colours, '') FROM custom_field WHERE key = 'colour'"_s); }
    /// What each has, in the order of their names.
    QString values()
    {
        return text(uR"(
            SELECT group_concat(what, ' ') FROM (
                SELECT c.first_name || ':' || v."text" AS what FROM custom_value v JOIN contact c ON c.id = v.contact
                 WHERE v.deleted = 0 ORDER BY c.first_name))"_s);
    }
    qint64 operations() { return text(u"SELECT max(no) FROM op_group"_s).toLongLong(); }
};

QString refusal(const Status& status)
{
    if (status) return {};
    return u"%1 %2 %3"_s.arg(int(status.error().code)).arg(status.error().detail, status.error().value);
}

QString inUse(const QString& rest) { return u"%1 %2"_s.arg(int(Errc::StillInUse)).arg(rest); }

} // namespace

TEST_CASE("A definition obeys one rule, by hand and from a file", "[custom_field]")
{
    TempStore store;
    const auto added = [&](const FieldTexts& fields) {
        const auto made = perform(store, AddRecord{Entity::CustomField, fields});
        return made ? 0 : int(made.error().code);
    };
    CHECK(added({{u"key"_s, u"a"_s}, {u"label"_s, u"A"_s}, {u"type"_s, u"choice"_s}}) == int(Errc::Required));
    CHECK(added({{u"key"_s, u"Ä Ö"_s}, {u"label"_s, u"A"_s}, {u"type"_s, u"text"_s}}) == int(Errc::InvalidChoice));
    const auto read = perform(store, ImportFields{R"json([{"label": "Größe (cm)", "type": "number"},
        {"key": "b", "label": "B", "type": "choice", "choices": []}])json"});
    REQUIRE_FALSE(read);
    CHECK(read.error().code == Errc::Required);
    CHECK(read.error().row == 2);
    CHECK(store.text(u"SELECT count(*) FROM custom_field"_s) == u"0"_s);
    // Without a key it is made from the label, as often as it comes.
    CHECK(added({{u"label"_s, u"Größe (cm)"_s}, {u"type"_s, u"number"_s}}) == 0);
    CHECK(store.text(u"SELECT key FROM custom_field"_s) == u"grosse_cm"_s);
    const auto same = perform(store, ImportFields{R"json([{"label": "Größe (cm)", "type": "number"}])json"});
    REQUIRE(same);
    CHECK(same->same == 1);
}

TEST_CASE("What comes by synchronisation or undo is never asked", "[custom_field]")
{
    Library store;
    std::vector<Value> values(CustomField::fields.size());
    values[CustomField::Key] = u"Ä Ö"_s;
    values[CustomField::Label] = u"Odd"_s;
    values[CustomField::Type] = u"choice"_s;
    values[CustomField::VisibleIn] = u"moon"_s;
    const Id odd = Id::named("custom_field", QByteArrayLiteral("odd"));
    REQUIRE(store.write(u"sync"_s, [&](Pen& pen) { return pen.adopt({Entity::CustomField, odd, values, false}); }));
    REQUIRE(perform(store, SetRecord{Entity::CustomField, odd, {{u"label"_s, u"Odder"_s}}}));
    REQUIRE(perform(store, SetRecord{Entity::CustomField, odd, {{u"choices"_s, u"A"_s}}}));
    REQUIRE(undo(*store, store.operations(), store.actor));
    CHECK(store.text(u"SELECT coalesce(choices, '') FROM custom_field WHERE label = 'Odder'"_s).isEmpty());
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A field of businesses is no person's, unless somebody gave it this one", "[custom_field]")
{
    Library store;
    const Id taps = store.define(u"taps"_s, u"number"_s, {{u"applies_to"_s, u"business"_s}});
    const auto set = [&](const QString& text) {
        return perform(store, SetRecord{Entity::Contact, store.ada, {{u"custom.taps"_s, text}}});
    };
    const auto refused = set(u"2"_s);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::WrongContactType);
    CHECK(refused.error().detail == u"person"_s);
    CHECK(refused.error().field == u"custom.taps"_s);
    CHECK(set({}));
    const auto made =
        perform(store, AddRecord{Entity::Contact,
                                 {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Kim"_s}, {u"custom.taps"_s, u"1"_s}}});
    REQUIRE_FALSE(made);
    CHECK(made.error().code == Errc::WrongContactType);
    CHECK(perform(store,
                  AddRecord{Entity::Contact,
                            {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Acme"_s}, {u"custom.taps"_s, u"1"_s}}}));
    REQUIRE(perform(store, AddRecord{Entity::CustomAssignment,
                                     {{u"contact"_s, store.ada.toString()}, {u"field"_s, taps.toString()}}}));
    CHECK(set(u"2"_s));
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A choice that contacts have does not go unsaid", "[custom_field]")
{
    Library store;
    const qint64 before = store.operations();
    CHECK(refusal(store.change({{u"choices"_s, u"Green"_s}})) == inUse(u"2 Red"_s));
    CHECK(refusal(store.change({{u"choices"_s, u"Ruby;Green"_s}})) == inUse(u"2 Red"_s));
    const auto read = perform(store, ImportFields{R"([{"key": "colour", "choices": ["Green"]}])"});
    REQUIRE_FALSE(read);
    CHECK(read.error().code == Errc::StillInUse);
    CHECK(store.operations() == before);
    CHECK(store.values() == u"Ada:Red Ben:Green;Red Eve:Green"_s);
    // Contacts in the bin are not asked about, and another place or writing takes nothing from anybody.
    CHECK(store.change({{u"choices"_s, u"Green;Red;Blue"_s}}));
    CHECK(store.colours() == u";#ff0000;"_s);
    CHECK(store.change({{u"choices"_s, u"Green;RED"_s}}));
    CHECK(store.values() == u"Ada:RED Ben:Green;RED Eve:Green"_s);
    REQUIRE(store.write(u"delete"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, store.ada); }));
    CHECK(refusal(store.change({{u"choices"_s, u"Green"_s}})) == inUse(u"1 RED"_s));
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A renamed choice takes its values and its colour along, in one step", "[custom_field]")
{
    Library store;
    REQUIRE(store.change({{u"rename_choice"_s, u"red=Ruby"_s}}));
    CHECK(store.choices() == u"Ruby;Green"_s);
    CHECK(store.colours() == u"#ff0000;"_s);
    CHECK(store.values() == u"Ada:Ruby Ben:Green;Ruby Eve:Green"_s);
    REQUIRE(undo(*store, store.operations(), store.actor));
    CHECK(store.choices() == u"Red;Green"_s);
    CHECK(store.values() == u"Ada:Red Ben:Green;Red Eve:Green"_s);
    // Two become one.
    REQUIRE(store.change({{u"rename_choice"_s, u"Red=Green"_s}}));
    CHECK(store.choices() == u"Green"_s);
    CHECK(store.values() == u"Ada:Green Ben:Green Eve:Green"_s);
    REQUIRE(undo(*store, store.operations(), store.actor));
    REQUIRE(store.change({{u"choices"_s, u"Green;1=2"_s}, {u"rename_choice"_s, u"Red=1=2"_s}}));
    CHECK(store.values() == u"Ada:1=2 Ben:Green;1=2 Eve:Green"_s);
    REQUIRE(store.change({{u"rename_choice"_s, u"1=2=Red"_s}}));
    CHECK(store.values() == u"Ada:Red Ben:Green;Red Eve:Green"_s);
    for (const auto& [text, code] : {std::pair{u"Red"_s, Errc::InvalidChoice},
                                     {u"=Red"_s, Errc::InvalidChoice},
                                     {u"Red="_s, Errc::InvalidChoice},
                                     {u"Black=Red"_s, Errc::InvalidChoice}}) {
        const auto refused = store.change({{u"rename_choice"_s, text}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == code);
        CHECK(refused.error().field == u"custom_field.rename_choice"_s);
    }
    CHECK(store.change({{u"rename_choice"_s, u"Black=Red"_s}}).error().detail == u"Green;Red"_s);
    const Id size = store.define(u"size"_s, u"text"_s);
    const auto refused = perform(store, SetRecord{Entity::CustomField, size, {{u"rename_choice"_s, u"a=b"_s}}});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::UnknownReference);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Values of a choice that goes are taken away where that is said, in one step", "[custom_field]")
{
    Library store;
    REQUIRE(store.change({{u"choices"_s, u"Green"_s}, {u"drop_values"_s, u"yes"_s}}));
    CHECK(store.values() == u"Ben:Green Eve:Green"_s);
    CHECK(store.colours().isEmpty());
    REQUIRE(undo(*store, store.operations(), store.actor));
    CHECK(store.values() == u"Ada:Red Ben:Green;Red Eve:Green"_s);
    CHECK(store.colours() == u"#ff0000;"_s);
    // One is renamed, the other goes.
    REQUIRE(
        store.change({{u"choices"_s, u"Ruby"_s}, {u"rename_choice"_s, u"Red=Ruby"_s}, {u"drop_values"_s, u"yes"_s}}));
    CHECK(store.values() == u"Ada:Ruby Ben:Ruby"_s);
    CHECK(store.problems() == QStringList{});
}

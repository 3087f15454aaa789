// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo_commands.h"
#include "core/queries/administration.h"
#include "tests/core/queries/random_contacts.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::QueryStore;
using kontor::test::RandomContacts;

namespace {

template <class Question>
typename Question::Answer ask(QueryStore& store, const Question& question)
{
    const auto answer = run(store.db(), question);
    if (!answer) FAIL(answer.error().detail.toStdString() << " " << answer.error().value.toStdString());
    return *answer;
}

Errc failure(QueryStore& store, const FindContact& question)
{
    const auto answer = run(store.db(), question);
    return answer ? Errc::Storage : answer.error().code;
}

} // namespace

TEST_CASE("A contact is found by id, prefix, address and number", "[queries][find]")
{
    QueryStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s, u"ada@example.org"_s, u"0731 12345"_s);
    const Id ben = store.person(u"Ben"_s, u"Nevis"_s);
    const auto find = [&](const QString& text) { return ask(store, FindContact{text}).id; };
    CHECK(find(ada.toString()) == ada);
    CHECK(find(u"{"_s + ada.toString().toUpper() + u'}') == ada);
    CHECK(find(ada.toString().left(35)) == ada);
    CHECK(find(u" ADA@example.ORG "_s) == ada);
    CHECK(find(u"+49 (0)731 12345"_s) == ada);
    CHECK(find(u"073112345"_s) == ada);
    CHECK(failure(store, {ada.toString().left(4)}) == Errc::Ambiguous);
    CHECK(failure(store, {u"nobody@example.org"_s}) == Errc::NotFound);
    CHECK(failure(store, {u"12"_s}) == Errc::NotFound);
    CHECK(failure(store, {QString{}}) == Errc::NotFound);
    REQUIRE(store.change(u"delete_contacts"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, ada); }));
    CHECK(failure(store, {u"ada@example.org"_s}) == Errc::NotFound);
    CHECK(ask(store, FindContact{ada.toString()}).deleted);
    CHECK(find(ben.toString()) == ben);
}

TEST_CASE("Other records are found by what people call them", "[queries][find]")
{
    QueryStore store;
    const Id team = store.add(Entity::Team, {{u"name"_s, u"Österreich"_s}});
    const Id field =
        store.add(Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"number"_s}});
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s, u"ada@example.org"_s);
    CHECK(ask(store, FindRecord{Entity::Team, u"osterreich"_s}) == team);
    CHECK(ask(store, FindRecord{Entity::CustomField, u"SIZE"_s}) == field);
    CHECK(ask(store, FindRecord{Entity::Employee, u"ada@acme.example"_s}) == store.actor.employee);
    CHECK(ask(store, FindRecord{Entity::Contact, u"ada@example.org"_s}) == ada);
    const Id email = ask(store, FindRecord{Entity::Email, u"ada@example.org"_s});
    CHECK(ask(store, FindRecord{Entity::Email, email.toString().left(34)}) == email);
    CHECK(run(store.db(), FindRecord{Entity::Team, u"oster"_s}).error().code == Errc::NotFound);
}

TEST_CASE("The bin lists who was deleted by whom, newest first", "[queries][trash]")
{
    QueryStore store;
    const Id konig = store.person(u"Jürgen"_s, u"König"_s);
    const Id smith = store.person(u"Anna"_s, u"Smith"_s);
    store.person(u"Live"_s, u"One"_s);
    store.remove(Entity::Contact, konig);
    store.remove(Entity::Contact, smith);
    const auto all = ask(store, Trash{});
    REQUIRE(all.size() == 2);
    CHECK(all[0].contact.displayName == u"Anna Smith"_s);
    CHECK(all[0].contact.deleted);
    CHECK(all[0].deletedBy == u"Ada"_s);
    CHECK(all[0].deletedAt > all[1].deletedAt);
    const auto found = ask(store, Trash{u"koenig"_s});
    REQUIRE(found.size() == 1);
    CHECK(found[0].contact.id == konig);
}

TEST_CASE("Employees, teams, custom fields and keywords count what there is", "[queries][administration]")
{
    RandomContacts store{47, 120};
    const Id bo = store.add(Entity::Employee,
                            {{u"name"_s, u"Bo"_s}, {u"email"_s, u"bo@acme.example"_s}, {u"role"_s, u"crm_sales"_s}});
    const Id gone =
        store.add(Entity::Employee, {{u"name"_s, u"Gone"_s}, {u"role"_s, u"crm_sales"_s}, {u"state"_s, u"inactive"_s}});
    store.add(Entity::TeamMember, {{u"team"_s, u"North"_s}, {u"employee"_s, bo.toString()}});
    store.set(Entity::Contact, store.contacts[3], {{u"responsible"_s, bo.toString()}});
    store.remove(Entity::Contact, store.contacts[5]);

    QMap<QString, qint64> words, used, responsible;
    for (const Id& contact : store.contacts) {
        const auto seen = store.dashboard(contact);
        for (const KeywordRow& keyword : seen.keywords) ++words[keyword.word.toLower()];
        for (const SpecificationRow& field : seen.specifications) used[field.key] += !field.text.isEmpty();
        if (!seen.head.deleted) ++responsible[seen.head.responsibleName];
    }
    const auto employees = ask(store, Employees{});
    REQUIRE(employees.size() == 2);
    CHECK(employees[0].contacts == responsible.value(u"Ada"_s));
    CHECK(employees[1].name == u"Bo"_s);
    CHECK(employees[1].contacts == 1);
    CHECK(employees[1].teams == QList<Id>{store.teams[0]});
    const auto everybody = ask(store, Employees{.activeOnly = false});
    REQUIRE(everybody.size() == 3);
    CHECK(everybody[2].id == gone);
    CHECK(everybody[2].state == u"inactive"_s);
    const auto teams = ask(store, Teams{});
    REQUIRE(teams.size() == 3);
    CHECK(teams[0].name == u"North"_s);
    CHECK(teams[0].members == QList<Id>{bo});
    for (const CustomFieldRow& field : ask(store, CustomFields{})) CHECK(field.used == used.value(field.key));
    const auto keywords = ask(store, KeywordsInUse{});
    REQUIRE(keywords.size() == 3);
    for (const auto& item : keywords) CHECK(item.count == words.value(item.word.toLower()));
    CHECK(keywords[0].count >= keywords[1].count);
    const auto started = ask(store, KeywordsInUse{.start = u"mo"_s});
    REQUIRE(started.size() == 1);
    CHECK(started[0].word == u"Möbel"_s);
    const auto facts = ask(store, StoreFacts{});
    CHECK(facts.organisation == u"Acme"_s);
    CHECK(facts.country == u"DE"_s);
    CHECK(facts.meName == u"Ada"_s);
    CHECK(facts.meRole == u"crm_admin"_s);
    CHECK(facts.contacts == 119);
    CHECK(facts.file.endsWith(u"test.kontor"_s));
    CHECK(facts.settings.value(u"me"_s).id() == store.actor.employee);
}

TEST_CASE("Operations say what can be taken back, as the store itself decides", "[queries][administration]")
{
    QueryStore store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const auto agree = [&] {
        const auto next = ask(store, NextUndo{});
        const auto undoable = store->lastUndoable(store.actor);
        const auto redoable = store->lastRedoable(store.actor);
        REQUIRE(undoable);
        REQUIRE(redoable);
        const auto kind = [&](qint64 no) {
            return no ? store.text(u"SELECT kind FROM op_group WHERE no = :no"_s, {{":no"_L1, no}}) : QString{};
        };
        CHECK(next.undoKind == kind(*undoable));
        const QString redo =
            *redoable
                ? store.text(u"SELECT o.kind FROM op_group u JOIN op_group o ON o.no = u.undoes WHERE u.no = :no"_s,
                             {{":no"_L1, *redoable}})
                : QString{};
        CHECK(next.redoKind == redo);
        qint64 newest = 0;
        for (const auto& item : ask(store, Operations{})) {
            const bool plain = item.kind != u"undo"_s && item.kind != u"redo"_s;
            if (plain && item.undoable && !newest) newest = item.no;
        }
        CHECK(newest == *undoable);
    };
    agree();
    store.set(Entity::Contact, ada, {{u"note_name"_s, u"Countess"_s}});
    agree();
    const auto undone = undo(*store, *store->lastUndoable(store.actor), store.actor);
    REQUIRE(undone);
    agree();
    auto items = ask(store, Operations{});
    CHECK(items[0].kind == u"undo"_s);
    CHECK(items[0].undoes == items[1].group);
    CHECK(items[1].undone);
    CHECK_FALSE(items[1].undoable);
    CHECK(items[1].ops == 1);
    CHECK(items[1].authorName == u"Ada"_s);
    CHECK(items.back().kind == u"create_store"_s);
    CHECK_FALSE(items.back().undoable);
    REQUIRE(undo(*store, *store->lastRedoable(store.actor), store.actor));
    agree();
    items = ask(store, Operations{.limit = 2});
    CHECK(items.size() == 2);
    const auto below = ask(store, Operations{.limit = 50, .beforeNo = items[1].no});
    CHECK(below[0].no < items[1].no);
}

TEST_CASE("A record has its fields in order, computed ones among them", "[queries][record]")
{
    QueryStore store;
    store.add(Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"number"_s}});
    const Id ada = store.add(Entity::Contact, {{u"type"_s, u"person"_s},
                                               {u"first_name"_s, u"Ada"_s},
                                               {u"relationship"_s, u"partner;lead"_s},
                                               {u"keywords"_s, u"b;a"_s},
                                               {u"custom.size"_s, u"5"_s},
                                               {u"do_not_call"_s, u"yes"_s}});
    const Id first = store.addTo(Entity::Email, ada, {{u"address"_s, u"a@x.example"_s}});
    const Id second = store.addTo(Entity::Email, ada, {{u"address"_s, u"b@x.example"_s}});
    const Id phone = store.addTo(Entity::Phone, ada, {{u"number"_s, u"0731 12345"_s}});
    const Id place = store.addTo(
        Entity::Location, ada,
        {{u"city"_s, u"Ulm"_s}, {u"country"_s, u"Germany"_s}, {u"lat"_s, u"48.4"_s}, {u"lon"_s, u"9.99"_s}});
    const auto record = [&](Entity entity, const Id& row) {
        QMap<QString, QString> texts;
        for (const auto& [name, text] : ask(store, Record{entity, row})) texts.insert(name, text);
        return texts;
    };
    const auto contact = record(Entity::Contact, ada);
    CHECK(contact.value(u"id"_s) == ada.toString());
    CHECK(contact.value(u"display_name"_s) == u"Ada"_s);
    CHECK(contact.value(u"status"_s) == u"draft"_s);
    CHECK(contact.value(u"relationship"_s) == u"lead;partner"_s);
    CHECK(contact.value(u"keywords"_s) == u"a;b"_s);
    CHECK(contact.value(u"custom.size"_s) == u"5"_s);
    CHECK(contact.value(u"do_not_call"_s) == u"yes"_s);
    CHECK(contact.value(u"responsible"_s) == store.actor.employee.toString());
    CHECK(contact.contains(u"customer_number"_s));
    CHECK_FALSE(contact.contains(u"primary_email"_s));
    CHECK(record(Entity::Email, first).value(u"primary"_s) == u"yes"_s);
    CHECK(record(Entity::Email, second).value(u"primary"_s) == u"no"_s);
    CHECK(record(Entity::Phone, phone).value(u"e164"_s) == u"+4973112345"_s);
    CHECK(record(Entity::Location, place).value(u"formatted"_s) == u"Ulm, Germany"_s);
    CHECK(record(Entity::Location, place).value(u"lat"_s) == u"48.4"_s);
    QStringList names;
    for (const auto& [name, text] : ask(store, Record{Entity::Phone, phone})) names.append(name);
    CHECK(names == QStringList{u"id"_s, u"contact"_s, u"number"_s, u"kind"_s, u"primary"_s, u"e164"_s});
    CHECK(names == recordFields(Entity::Phone));
    CHECK(run(store.db(), Record{Entity::Phone, ada}).error().code == Errc::NotFound);
    // Every entity can be asked for.
    for (const EntityInfo& info : allEntities()) CHECK(recordFields(info.entity).size() > 1);
}

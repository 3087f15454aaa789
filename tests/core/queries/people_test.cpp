// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here: leaving, teams, the lists that are administered, and who may do what.
#include "core/commands/employee_commands.h"
#include "core/commands/field_library.h"
#include "core/commands/record_commands.h"
#include "core/commands/recreate_contact.h"
#include "core/commands/remove_list_entry.h"
#include "core/commands/save_teamwork.h"
#include "core/queries/administration.h"
#include "core/queries/notices.h"
#include "core/queries/organisation_record.h"
#include "tests/support/temp_store.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

struct People : TempStore {
    People()
    {
        ben = employee(u"Ben"_s, u"crm_manager"_s);
        eve = employee(u"Eve"_s, u"crm_sales"_s);
        dach = *perform(SaveTeamwork{Entity::Team, {}, {{u"name"_s, u"DACH"_s}}, std::vector{eve, ben}});
        nord = *perform(SaveTeamwork{Entity::Team, {}, {{u"name"_s, u"Nord"_s}}, std::vector{eve}});
    }

    template <class Wish>
    auto perform(const Wish& wish) -> decltype(run(std::declval<Pen&>(), wish))
    {
        std::optional<decltype(run(std::declval<Pen&>(), wish))> outcome;
        [[maybe_unused]] const auto written = write(operationKind(wish), [&](Pen& pen) -> Status {
            outcome.emplace(run(pen, wish));
            if (!*outcome) return outcome->error();
            return {};
        });
        return *outcome;
    }
    /// As the workspace drives it; cancelled before step `cancelAt`.
    template <class Wish>
    auto drive(const Wish& wish, int cancelAt = -1) -> Result<typename Wish::Outcome>
    {
        auto job = start(**this, actor, wish);
        if (!job) return job.error();
        Result<bool> more = true;
        for (int step = 0; more && *more; ++step) {
            if (cancelAt >= 0 && step >= cancelAt) more = (*job)->takeBack();
            ChangeSet changes;
            if (more && *more) more = (*job)->step(changes);
        }
        if (!more) return more.error();
        return (*job)->finish(cancelAt >= 0);
    }
    Id employee(const QString& name, const QString& role)
    {
        return *perform(
            AddRecord{Entity::Employee,
                      {{u"name"_s, name}, {u"email"_s, name.toLower() + u"@acme.example"_s}, {u"role"_s, role}}});
    }
    Id contactOf(const Id& who, const Id& team = {})
    {
        const Id made = person(u"C%1"_s.arg(++m_contacts), u"Test"_s);
        FieldTexts fields{{u"responsible"_s, who.toString()}};
        if (!team.isNull()) fields.append({u"team"_s, team.toString()});
        REQUIRE(perform(SetRecord{Entity::Contact, made, fields}));
        REQUIRE(perform(AddRecord{Entity::Task, {{u"contact"_s, made.toString()}, {u"title"_s, u"Call"_s}}}));
        return made;
    }
    QString count(const QString& rest, Database::Binds binds = {})
    {
        return text(u"SELECT count(*) FROM "_s + rest, binds);
    }
    QString contactsOf(const Id& who) { return count(u"contact WHERE responsible = :who"_s, {{":who"_L1, who}}); }
    qint64 lastGroup() { return text(u"SELECT max(no) FROM op_group"_s).toLongLong(); }
    /// What is new to somebody, as "kind count".
    QStringList noticesOf(const Id& who, bool unreadOnly = false)
    {
        (*this)->reader().setMe(who);
        const auto answer = run((*this)->reader(), Notices{.unreadOnly = unreadOnly});
        (*this)->reader().setMe(actor.employee);
        REQUIRE(answer);
        QStringList lines;
        for (const Notices::Item& item : answer->items)
            lines << (item.count > 1 ? u"%1 %2"_s.arg(item.kind).arg(item.count) : item.kind);
        return lines;
    }
    void as(const Id& who) { actor = *(*this)->actor(who); }

    Id ben, eve, dach, nord;

private:
    int m_contacts = 0;
};

} // namespace

TEST_CASE("Whoever leaves hands contacts, tasks, teams over in one operation, split by team", "[people]")
{
    People store;
    for (int i = 0; i < 3; ++i) store.contactOf(store.eve, store.dach);
    store.contactOf(store.eve, store.nord);
    store.contactOf(store.eve);
    REQUIRE(store.perform(SetRecord{Entity::Team, store.nord, {{u"leader"_s, u"Eve"_s}}}));
    const auto refused = store.drive(RemoveEmployee{.employee = store.eve});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == Errc::StillInUse);
    CHECK(refused.error().detail == store.contactsOf(store.eve)); // contacts and tasks, each counted for itself
    CHECK(refused.error().value == u"5"_s);
    // One team is provided for: the others still have nobody.
    CHECK_FALSE(store.drive(RemoveEmployee{.employee = store.eve, .byTeam = {{store.dach, store.ben}}}));
    CHECK(store.contactsOf(store.eve) == u"5"_s);

    const auto done = store.drive(
        RemoveEmployee{.employee = store.eve, .successor = store->me(), .byTeam = {{store.dach, store.ben}}});
    REQUIRE(done);
    CHECK(done->contacts == 5);
    CHECK(done->tasks == 5);
    CHECK(store.contactsOf(store.ben) == u"3"_s);
    CHECK(store.contactsOf(store->me()) == u"2"_s);
    CHECK(store.count(u"task WHERE assignee = :ben"_s, {{":ben"_L1, store.ben}}) == u"3"_s);
    CHECK(store.count(u"task WHERE assignee = :eve"_s, {{":eve"_L1, store.eve}}) == u"0"_s);
    CHECK(store.count(u"team WHERE leader = :me"_s, {{":me"_L1, store->me()}}) == u"1"_s);
    CHECK(store.count(u"team_member WHERE employee = :eve AND deleted = 0"_s, {{":eve"_L1, store.eve}}) == u"0"_s);
    CHECK(store.text(u"SELECT state FROM employee WHERE id = :eve"_s, {{":eve"_L1, store.eve}}) == u"inactive"_s);

    REQUIRE(undo(*store, store.lastGroup(), store.actor));
    CHECK(store.contactsOf(store.eve) == u"5"_s);
    CHECK(store.count(u"task WHERE assignee = :eve"_s, {{":eve"_L1, store.eve}}) == u"5"_s);
    CHECK(store.count(u"team_member WHERE employee = :eve AND deleted = 0"_s, {{":eve"_L1, store.eve}}) == u"2"_s);
    CHECK(store.text(u"SELECT coalesce(state, 'active') FROM employee WHERE id = :eve"_s, {{":eve"_L1, store.eve}}) ==
          u"active"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("A handing over that is cancelled leaves everything as it was", "[people]")
{
    People store;
    for (int i = 0; i < 4; ++i) store.contactOf(store.eve);
    const auto cancelled = store.drive(RemoveEmployee{.employee = store.eve, .successor = store->me()}, GENERATE(0, 1));
    if (cancelled && cancelled->cancelled) {
        CHECK(store.contactsOf(store.eve) == u"4"_s);
        CHECK(store.text(u"SELECT coalesce(state, 'active') FROM employee WHERE id = :eve"_s,
                         {{":eve"_L1, store.eve}}) == u"active"_s);
    }
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Nobody hands over to somebody who left, or to themselves, and one administrator stays", "[people]")
{
    People store;
    store.contactOf(store.eve);
    REQUIRE(store.drive(RemoveEmployee{.employee = store.ben, .successor = store->me()}));
    for (const Id& wrong : {store.ben, store.eve}) {
        const auto refused = store.drive(RemoveEmployee{.employee = store.eve, .successor = wrong});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Errc::UnknownReference);
    }
    const auto last = store.drive(RemoveEmployee{.employee = store->me(), .successor = store.eve});
    REQUIRE_FALSE(last);
    CHECK(last.error().detail == u"last_administrator"_s);
    for (const FieldText& change :
         {FieldText{u"role"_s, u"crm_sales"_s}, FieldText{u"role"_s, {}}, FieldText{u"state"_s, u"inactive"_s}}) {
        const auto refused = store.perform(SetRecord{Entity::Employee, store->me(), {change}});
        REQUIRE_FALSE(refused);
        CHECK(refused.error().code == Errc::StillInUse);
    }
    REQUIRE(store.perform(SetRecord{Entity::Employee, store.eve, {{u"role"_s, u"crm_admin"_s}}}));
    CHECK(store.perform(SetRecord{Entity::Employee, store->me(), {{u"role"_s, u"crm_sales"_s}}}));
}

TEST_CASE("Settings are changed by those whose role says so, and by nobody else", "[people][roles]")
{
    People store;
    const Id marketeer = store.employee(u"Mia"_s, u"crm_marketeer"_s);
    const Id category = *store.perform(AddRecord{Entity::Category, {{u"name"_s, u"Gold"_s}}});
    const Id field = *store.perform(
        AddRecord{Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"text"_s}}});
    const Id organisation = run(store->reader(), OrganisationRecord{})->id;
    struct Case {
        Id who;
        bool organisation, people, teams, categories, fields;
    };
    for (const Case& each :
         {Case{store->me(), true, true, true, true, true}, Case{store.ben, false, false, true, true, false},
          Case{store.eve, false, false, false, false, false}, Case{marketeer, false, false, false, false, false}}) {
        store.as(each.who);
        CAPTURE(int(store.actor.role));
        const auto fine = [&](const auto& wish) {
            const auto done = store.perform(wish);
            if (!done) CHECK(done.error().code == Errc::NotAllowed);
            return bool(done);
        };
        CHECK(
            fine(SetRecord{Entity::Organisation, organisation, {{u"city"_s, u"Ulm%1"_s.arg(int(store.actor.role))}}}) ==
            each.organisation);
        CHECK(fine(SetRecord{Entity::Employee, store.eve, {{u"name"_s, u"Eve%1"_s.arg(int(store.actor.role))}}}) ==
              each.people);
        CHECK(fine(SaveTeamwork{Entity::Team, store.nord, {{u"name"_s, u"N%1"_s.arg(int(store.actor.role))}}, {}}) ==
              each.teams);
        CHECK(fine(SetRecord{Entity::Category, category, {{u"description"_s, u"%1"_s.arg(int(store.actor.role))}}}) ==
              each.categories);
        CHECK(fine(SetRecord{Entity::CustomField, field, {{u"help"_s, u"%1"_s.arg(int(store.actor.role))}}}) ==
              each.fields);
        const auto removed = store.drive(RemoveEmployee{.employee = store.ben, .successor = store.eve}, 0);
        CHECK(bool(removed) == each.people);
    }
}

TEST_CASE("A field that goes takes its values along and comes back with them", "[people][fields]")
{
    People store;
    const Id field = *store.perform(
        AddRecord{Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Size"_s}, {u"type"_s, u"text"_s}}});
    for (int i = 0; i < 5; ++i) {
        const Id contact = store.contactOf(store.eve);
        REQUIRE(store.perform(SetRecord{Entity::Contact, contact, {{u"custom.size"_s, u"XL"_s}}}));
    }
    const auto gone = store.drive(RemoveListEntry{Entity::CustomField, field});
    REQUIRE(gone);
    CHECK(gone->uses == 5);
    CHECK(store.count(u"custom_value WHERE deleted = 0"_s) == u"0"_s);
    CHECK(store.count(u"search_document WHERE text LIKE '%xl%'"_s) == u"0"_s);
    REQUIRE(undo(*store, store.lastGroup(), store.actor));
    CHECK(store.count(u"custom_value WHERE deleted = 0"_s) == u"5"_s);
    CHECK(store.count(u"custom_field WHERE deleted = 0"_s) == u"1"_s);
    // A team that goes leaves its contacts behind.
    const Id contact = store.contactOf(store.eve, store.nord);
    REQUIRE(store.drive(RemoveListEntry{Entity::Team, store.nord}));
    CHECK(store.count(u"contact WHERE id = :id AND team IS NULL"_s, {{":id"_L1, contact}}) == u"1"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Another set of required fields changes every status at once, and back by undo", "[people][required]")
{
    People store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s, u"ada@example.org"_s);
    const Id organisation = run(store->reader(), OrganisationRecord{})->id;
    const auto status = [&] { return store.text(u"SELECT status FROM contact WHERE id = :id"_s, {{":id"_L1, ada}}); };
    const auto require = [&](const QString& words) {
        return store.perform(SetRecord{Entity::Organisation, organisation, {{u"required_person"_s, words}}});
    };
    CHECK(status() == u"draft"_s); // no business
    REQUIRE(require(u"first_name;last_name;email"_s));
    CHECK(status() == u"complete"_s);
    REQUIRE(require(u"first_name;birthday"_s));
    CHECK(status() == u"draft"_s);
    REQUIRE(store.perform(SetRecord{Entity::Contact, ada, {{u"birthday"_s, u"1815-12-10"_s}}}));
    CHECK(status() == u"complete"_s);
    const auto wrong = require(u"first_name;shoe_size"_s);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == Errc::InvalidChoice);
    CHECK(wrong.error().value == u"shoe_size"_s);
    REQUIRE(require({}));
    CHECK(status() == u"draft"_s);
    REQUIRE(undo(*store, store.lastGroup(), store.actor));
    CHECK(status() == u"complete"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("What the organisation saves no contact without is refused, new or emptied", "[people][required]")
{
    People store;
    const Id before = store.person({}, u"Lovelace"_s);
    const Id organisation = run(store->reader(), OrganisationRecord{})->id;
    const auto add = [&](const FieldTexts& fields) { return store.perform(AddRecord{Entity::Contact, fields}); };
    REQUIRE(store.perform(
        SetRecord{Entity::Organisation, organisation, {{u"mandatory_person"_s, u"first_name;last_name"_s}}}));
    const auto nameless = add({{u"type"_s, u"person"_s}, {u"last_name"_s, u"Byron"_s}});
    REQUIRE_FALSE(nameless);
    CHECK(nameless.error().code == Errc::Required);
    CHECK(nameless.error().field == u"contact.first_name"_s);
    CHECK(add({{u"type"_s, u"business"_s}, {u"email"_s, u"office@example.org"_s}})); // asked of persons alone
    const auto anne = add({{u"type"_s, u"person"_s}, {u"first_name"_s, u"Anne"_s}, {u"last_name"_s, u"Byron"_s}});
    REQUIRE(anne);
    const auto emptied = store.perform(SetRecord{Entity::Contact, *anne, {{u"last_name"_s, {}}}});
    REQUIRE_FALSE(emptied);
    CHECK(emptied.error().code == Errc::Required);
    CHECK(emptied.error().field == u"contact.last_name"_s);
    // A contact of before is not held up in anything else, and an operation of before is taken back as it was.
    CHECK(store.perform(SetRecord{Entity::Contact, before, {{u"job_title"_s, u"Countess"_s}}}));
    REQUIRE(store.perform(SetRecord{Entity::Contact, before, {{u"first_name"_s, u"Ada"_s}}}));
    REQUIRE(undo(*store, store.lastGroup(), store.actor));
    CHECK(store.text(u"SELECT first_name FROM contact WHERE id = :id"_s, {{":id"_L1, before}}).isEmpty());
    // Who was made as the wrong type is made anew with what there is.
    const auto lone = add({{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Somebody"_s}});
    REQUIRE(lone);
    CHECK(store.perform(RecreateContact{*lone, u"person"_s}));
    CHECK(store.problems() == QStringList{});
    // The rule is there when the store is opened again, and goes when it is taken away.
    REQUIRE(store.perform(SetRecord{Entity::Organisation, organisation, {{u"mandatory_person"_s, {}}}}));
    CHECK(add({{u"type"_s, u"person"_s}, {u"last_name"_s, u"Byron"_s}}));
    const auto wrong =
        store.perform(SetRecord{Entity::Organisation, organisation, {{u"mandatory_person"_s, u"email"_s}}});
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().code == Errc::InvalidChoice);
}

TEST_CASE("A required custom field makes a draft until it is filled", "[people][required]")
{
    People store;
    const Id ada = store.person(u"Ada"_s, u"Lovelace"_s);
    const Id organisation = run(store->reader(), OrganisationRecord{})->id;
    REQUIRE(store.perform(SetRecord{Entity::Organisation, organisation, {{u"required_person"_s, u"first_name"_s}}}));
    const auto status = [&] { return store.text(u"SELECT status FROM contact WHERE id = :id"_s, {{":id"_L1, ada}}); };
    const auto define = [&](const QString& key, const FieldTexts& more) {
        const auto made = store.perform(AddRecord{
            Entity::CustomField, FieldTexts{{u"key"_s, key}, {u"label"_s, key}, {u"type"_s, u"text"_s}} + more});
        REQUIRE(made);
        return *made;
    };
    CHECK(status() == u"complete"_s);
    define(u"size"_s, {{u"required"_s, u"yes"_s}, {u"applies_to"_s, u"business"_s}});
    define(u"odd"_s, {{u"required"_s, u"yes"_s}, {u"one_off"_s, u"yes"_s}});
    CHECK(status() == u"complete"_s); // neither is asked of her
    const Id field = define(u"segment"_s, {{u"required"_s, u"yes"_s}});
    CHECK(status() == u"draft"_s);
    REQUIRE(store.perform(SetRecord{Entity::Contact, ada, {{u"custom.segment"_s, u"A"_s}}}));
    CHECK(status() == u"complete"_s);
    REQUIRE(store.perform(SetRecord{Entity::Contact, ada, {{u"custom.segment"_s, {}}}}));
    CHECK(status() == u"draft"_s);
    // A contact that comes in whole counts at once, also after the store was opened anew.
    store.reopen();
    const auto grace = store.perform(AddRecord{
        Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Grace"_s}, {u"custom.segment"_s, u"B"_s}}});
    REQUIRE(grace);
    CHECK(store.text(u"SELECT status FROM contact WHERE id = :id"_s, {{":id"_L1, *grace}}) == u"complete"_s);
    REQUIRE(store.perform(SetRecord{Entity::CustomField, field, {{u"required"_s, u"no"_s}}}));
    CHECK(status() == u"complete"_s);
    REQUIRE(undo(*store, store.lastGroup(), store.actor));
    CHECK(status() == u"draft"_s);
    REQUIRE(store.perform(RemoveRecord{Entity::CustomField, field}));
    CHECK(status() == u"complete"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("The organisation's own data are checked like everybody's", "[people][organisation]")
{
    People store;
    const Id organisation = run(store->reader(), OrganisationRecord{})->id;
    const auto set = [&](const QString& field, const QString& text) {
        const auto done = store.perform(SetRecord{Entity::Organisation, organisation, {{field, text}}});
        return done ? Errc::Cancelled : done.error().code;
    };
    CHECK(set(u"vat_id"_s, u"DE136695976"_s) == Errc::Cancelled); // the check digits' published example
    CHECK(set(u"vat_id"_s, u"DE136695975"_s) == Errc::InvalidVatId);
    CHECK(set(u"email"_s, u"no address"_s) == Errc::InvalidEmail);
    CHECK(set(u"geocoder"_s, u"photon"_s) == Errc::Cancelled);
    CHECK(set(u"geocoder"_s, u"somebody"_s) == Errc::InvalidChoice);
    CHECK(set(u"geocoder_url"_s, u"https://places.example.org/search"_s) == Errc::Cancelled);
    CHECK(set(u"geocoder_url"_s, u"file:///etc/passwd"_s) == Errc::InvalidUrl);
    CHECK(set(u"map_tiles"_s, u"https://tiles.example.org/{z}/{x}/{y}.png"_s) == Errc::Cancelled);
    CHECK(set(u"map_tiles"_s, u"https://tiles.example.org/map.png"_s) == Errc::InvalidUrl);
    const auto facts = run(store->reader(), StoreFacts{});
    REQUIRE(facts);
    CHECK(facts->settings.value(u"geocoder/provider"_s).text() == u"photon"_s);
    CHECK(facts->settings.value(u"map/tiles"_s).text() == u"https://tiles.example.org/{z}/{x}/{y}.png"_s);
}

TEST_CASE("Everybody hears what others did to them, once for each operation, and not of their own deeds", "[notices]")
{
    People store;
    CHECK(store.noticesOf(store.eve) == QStringList{u"team_joined"_s, u"team_joined"_s});
    CHECK(store.noticesOf(store->me()) == QStringList{});
    REQUIRE(store->keepNotices(store.eve, {.what = NoticeDeed::What::ReadAll}));
    const Id contact = store.contactOf(store.eve, store.dach);
    CHECK(store.noticesOf(store.eve, true) == QStringList{u"task_given"_s, u"contact_given"_s});

    // Their own doing is no news.
    store.as(store.eve);
    REQUIRE(store.perform(AddRecord{Entity::Task, {{u"contact"_s, contact.toString()}, {u"title"_s, u"Mine"_s}}}));
    CHECK(store.noticesOf(store.eve, true).size() == 2);
    store.as(store->me());

    REQUIRE(store.perform(SetRecord{Entity::Contact, contact, {{u"team"_s, store.nord.toString()}}}));
    CHECK(store.noticesOf(store.eve, true).front() == u"contact_team"_s);
    REQUIRE(store.perform(SetRecord{Entity::Contact, contact, {{u"responsible"_s, store.ben.toString()}}}));
    CHECK(store.noticesOf(store.eve, true).front() == u"contact_taken"_s);
    CHECK(store.noticesOf(store.ben, true).front() == u"contact_given"_s);
    // What is taken back is no news any more; that it was is.
    REQUIRE(undo(*store, store.lastGroup(), store.actor));
    CHECK(store.noticesOf(store.ben, true).front() == u"contact_taken"_s);
    REQUIRE(store.perform(DeleteContacts{{contact}}));
    CHECK(store.noticesOf(store.eve, true).front() == u"contact_deleted"_s);
    REQUIRE(store.perform(PurgeContacts{{contact}}));
    CHECK(store.count(u"notice WHERE contact = :id"_s, {{":id"_L1, contact}}) == u"0"_s);
    CHECK(store.problems() == QStringList{});
}

TEST_CASE("Many contacts at once are one notice, and a task is due when its day has come", "[notices]")
{
    People store;
    std::vector<Id> contacts;
    for (int i = 0; i < 4; ++i) contacts.push_back(store.contactOf(store.eve));
    REQUIRE(store->keepNotices(store.eve, {.what = NoticeDeed::What::ReadAll}));
    REQUIRE(store->keepNotices(store.ben, {.what = NoticeDeed::What::ReadAll}));
    REQUIRE(store.drive(RemoveEmployee{.employee = store.eve, .successor = store.ben}));
    CHECK(store.noticesOf(store.ben, true) == QStringList{u"task_given 4"_s, u"contact_given 4"_s});
    REQUIRE(store->keepNotices(store.ben, {.what = NoticeDeed::What::ReadAll}));

    store.as(store.ben);
    const Id task = *store.perform(AddRecord{
        Entity::Task, {{u"contact"_s, contacts[0].toString()}, {u"title"_s, u"Offer"_s}, {u"due"_s, u"2026-03-31"_s}}});
    const auto due = [&](int month, int day) {
        const auto kept =
            store->keepNotices(store.ben, {.what = NoticeDeed::What::Due, .today = QDate{2026, month, day}});
        REQUIRE(kept);
        return *kept;
    };
    CHECK_FALSE(due(3, 30));
    CHECK(due(3, 31));
    CHECK_FALSE(due(4, 1)); // told once
    CHECK(store.noticesOf(store.ben, true) == QStringList{u"task_due"_s});
    REQUIRE(store.perform(SetRecord{Entity::Task, task, {{u"due"_s, u"2026-04-02"_s}}}));
    CHECK(store.noticesOf(store.ben, true) == QStringList{});
    CHECK(due(4, 2));
    REQUIRE(store.perform(SetRecord{Entity::Task, task, {{u"state"_s, u"done"_s}}}));
    CHECK(store.noticesOf(store.ben, true) == QStringList{});
}

TEST_CASE("Reading and unreading is for oneself alone", "[notices]")
{
    People store;
    const auto numbers = [&] {
        store->reader().setMe(store.eve);
        const auto answer = run(store->reader(), Notices{});
        store->reader().setMe(store->me());
        std::vector<qint64> all;
        for (const auto& item : answer->items) all.push_back(item.no);
        return all;
    }();
    REQUIRE_FALSE(numbers.empty());
    CHECK_FALSE(*store->keepNotices(store.ben, {.what = NoticeDeed::What::Read, .numbers = numbers}));
    CHECK(store.noticesOf(store.eve, true).size() == qsizetype(numbers.size()));
    CHECK(*store->keepNotices(store.eve, {.what = NoticeDeed::What::Read, .numbers = numbers}));
    CHECK(store.noticesOf(store.eve, true) == QStringList{});
    CHECK(*store->keepNotices(store.eve, {.what = NoticeDeed::What::Unread, .numbers = {numbers.front()}}));
    CHECK(store.noticesOf(store.eve, true).size() == 1);
}

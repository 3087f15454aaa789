// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/set_coordinates.h"
#include "core/queries/administration.h"
#include "core/store/event_index.h"
#include "tests/core/queries/random_contacts.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::QueryStore;
using kontor::test::RandomContacts;

namespace {

Events::Answer eventsOf(QueryStore& store, const Events& question)
{
    const auto answer = run(store.db(), question);
    REQUIRE(answer);
    return *answer;
}

/// "what entity subject field:from>to …", newest first.
QStringList told(QueryStore& store, const Events& question)
{
    QStringList lines;
    for (const Event& event : eventsOf(store, question)) {
        QString line = event.what + u' ' + event.entity + u' ' + event.subject;
        for (const FieldChange& change : event.changes)
            line += u' ' + change.field + u':' + change.from + u'>' + change.to;
        lines.append(line);
    }
    return lines;
}

} // namespace

TEST_CASE("The history says what happened, in words that people know", "[queries][events]")
{
    QueryStore store;
    const Id boss = store.add(
        Entity::Employee, {{u"name"_s, u"Büşra"_s}, {u"email"_s, u"b@acme.example"_s}, {u"role"_s, u"crm_sales"_s}});
    const Id team = store.add(Entity::Team, {{u"name"_s, u"North"_s}});
    store.add(Entity::CustomField, {{u"key"_s, u"size"_s}, {u"label"_s, u"Shoe size"_s}, {u"type"_s, u"number"_s}});
    const Id acme = store.add(Entity::Contact, {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Acme"_s}});
    const Id ada = store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ada"_s}});
    const Id email = store.addTo(Entity::Email, ada, {{u"address"_s, u"a@x.example"_s}});
    store.set(Entity::Email, email, {{u"address"_s, u"ada@x.example"_s}});
    store.set(Entity::Contact, ada, {{u"responsible"_s, boss.toString()}, {u"team"_s, u"North"_s}});
    store.add(Entity::ContactPerson, {{u"person"_s, ada.toString()}, {u"business"_s, acme.toString()}});
    store.set(Entity::Contact, ada, {{u"custom.size"_s, u"38"_s}});
    store.set(Entity::Contact, ada, {{u"custom.size"_s, u"39"_s}});
    const Id note = store.addTo(Entity::Note, ada, {{u"text"_s, u"First words"_s}});
    store.set(Entity::Note, note, {{u"text"_s, u"Better words"_s}});
    const Id task = store.addTo(Entity::Task, ada, {{u"title"_s, u"Call"_s}});
    store.set(Entity::Task, task, {{u"state"_s, u"done"_s}});
    store.remove(Entity::Email, email);

    CHECK(told(store, {.contact = ada}) ==
          QStringList{u"delete email ada@x.example"_s,
                      u"set task Call task.state:open>done task.completed_at:>2023-11-14T22:14:32.000Z"_s,
                      u"create task Call"_s, u"set note Better words note.text:First words>Better words"_s,
                      u"create note Better words"_s, u"set custom_value Shoe size custom_value.number:38>39"_s,
                      u"create custom_value Shoe size"_s, u"create contact_person Acme"_s,
                      u"set contact Ada contact.responsible:Ada>Büşra contact.team:>North"_s,
                      u"set email ada@x.example email.address:a@x.example>ada@x.example"_s,
                      u"create email ada@x.example"_s, u"create contact Ada"_s});
    CHECK(told(store, {.contact = acme}) == QStringList{u"create contact_person Ada"_s, u"create contact Acme"_s});
    CHECK(told(store, {.contact = ada, .tab = u"focus"_s}).size() == 4);
    CHECK(told(store, {.contact = ada, .tab = u"data"_s}).size() == 8);
    CHECK(told(store, {.contact = ada, .tab = {}, .types = {u"task_completed"_s, u"note"_s}}).size() == 3);
    CHECK(told(store, {.contact = ada, .tab = u"data"_s, .types = {u"note"_s}}).isEmpty());
    CHECK(told(store, {.contact = ada, .tab = {}, .text = u"BUSRA"_s}).size() == 1);
    CHECK(told(store, {.contact = ada, .tab = {}, .text = u"first"_s}).size() == 1); // what a note said before
    CHECK(told(store, {.contact = ada, .tab = {}, .text = u"words better"_s}).size() == 2);
    CHECK(told(store, {.contact = acme, .tab = {}, .includeContactPersons = true}).size() == 13);
    CHECK(run(store.db(), Events{.contact = Id::make(1)}).error().code == Errc::NotFound);

    const auto all = eventsOf(store, {.contact = ada});
    CHECK(all[0].creatorName == u"Ada"_s);
    CHECK(all[0].type == u"data_change"_s);
    CHECK(all[0].row == email);
    CHECK(all[1].type == u"task_completed"_s);
    CHECK(all[1].tab == u"focus"_s);
    const qint64 at = all[5].at;
    CHECK(told(store, {.contact = ada, .tab = {}, .from = at}).size() == 6);
    CHECK(told(store, {.contact = ada, .tab = {}, .to = at}).size() == 6);
    CHECK(told(store, {.contact = ada, .tab = {}, .from = at, .to = at + 1}).size() == 1);
    // The same on every device: from the batch's id and the place in it.
    const auto batch = store.db().cell(u"SELECT b.id FROM event e JOIN batch b ON b.no = e.batch WHERE e.no = :no"_s,
                                       {{":no"_L1, all[0].no}});
    REQUIRE(batch);
    CHECK(all[0].id == Id::named("event", batch->id().bytes().toByteArray() + "0"));
    static_cast<void>(team);
}

TEST_CASE("Calls are told apart by how they ended, and everything by who did it", "[queries][events]")
{
    QueryStore store;
    const Id me = store.actor.employee;
    const Id ben = store.add(Entity::Employee, {{u"name"_s, u"Ben"_s}, {u"email"_s, u"ben@acme.example"_s}});
    const Id ada = store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ada"_s}});
    const auto call = [&](const QString& note, const QString& outcome, const Id& who) {
        store.addTo(
            Entity::Call, ada,
            {{u"direction"_s, u"out"_s}, {u"note"_s, note}, {u"outcome"_s, outcome}, {u"employee"_s, who.toString()}});
    };
    call(u"one"_s, u"busy"_s, me);
    call(u"two"_s, u"reached"_s, me);
    call(u"three"_s, u"reached"_s, ben); // written down by somebody else
    store.addTo(Entity::Note, ada, {{u"text"_s, u"four"_s}});
    const auto subjects = [&](const Events& question) {
        QStringList found;
        for (const Event& event : eventsOf(store, question)) found.append(event.subject);
        return found.join(u' ');
    };
    CHECK(subjects({.contact = ada, .tab = u"focus"_s}) == "four three two one"_L1);
    CHECK(subjects({.contact = ada, .tab = u"focus"_s, .outcomes = {u"reached"_s}}) == "three two"_L1);
    CHECK(subjects({.contact = ada, .tab = u"focus"_s, .outcomes = {u"reached"_s, u"busy"_s}}) == "three two one"_L1);
    CHECK(subjects({.contact = ada, .tab = u"focus"_s, .by = ben}) == "three"_L1);
    CHECK(subjects({.contact = ada, .tab = u"focus"_s, .by = me}) == "four two one"_L1);
    CHECK(subjects({.contact = ada, .tab = u"focus"_s, .by = me, .outcomes = {u"busy"_s}}) == "one"_L1);
}

TEST_CASE("A call tells how it went, also beside other types", "[queries][events]")
{
    QueryStore store;
    const Id ada = store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ada"_s}});
    const Id call = store.addTo(Entity::Call, ada,
                                {{u"direction"_s, u"out"_s},
                                 {u"number"_s, u"+49 731 1"_s},
                                 {u"seconds"_s, u"240"_s},
                                 {u"outcome"_s, u"reached"_s},
                                 {u"note"_s, u"Wants beer"_s}});
    store.addTo(Entity::Call, ada, {{u"direction"_s, u"in"_s}, {u"outcome"_s, u"busy"_s}});
    store.addTo(Entity::Note, ada, {{u"text"_s, u"A note"_s}});
    store.addTo(Entity::Task, ada, {{u"title"_s, u"A task"_s}});
    store.set(Entity::Call, call, {{u"seconds"_s, u"300"_s}});
    const auto all = eventsOf(store, {.contact = ada, .tab = u"focus"_s});
    REQUIRE(all.size() == 4);
    REQUIRE(all.back().call);
    CHECK(all.back().call->number == u"+49 731 1"_s);
    CHECK(all.back().call->seconds == 300);
    CHECK(all.back().call->outcome == u"reached"_s);
    CHECK(all.back().call->note == u"Wants beer"_s);
    CHECK_FALSE(all.front().call);
    CHECK_FALSE(eventsOf(store, {.contact = ada, .tab = u"data"_s}).front().call); // its correction
    const auto types = [&](const Events& question) {
        QStringList found;
        for (const Event& event : eventsOf(store, question)) found.append(event.type);
        return found.join(u' ');
    };
    CHECK(types({.contact = ada, .tab = {}, .outcomes = {u"reached"_s}}) == u"call_out"_s);
    CHECK(types({.contact = ada, .tab = {}, .types = {u"note"_s}, .outcomes = {u"reached"_s}}) == u"note call_out"_s);
    CHECK(types({.contact = ada, .tab = {}, .types = {u"call_in"_s}, .outcomes = {u"reached"_s}}).isEmpty());
}

TEST_CASE("The history says what is gone by now", "[queries][events]")
{
    QueryStore store;
    const Id ada = store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ada"_s}});
    const std::vector<std::pair<Entity, Id>> rows{
        {Entity::Note, store.addTo(Entity::Note, ada, {{u"text"_s, u"A note"_s}})},
        {Entity::Task, store.addTo(Entity::Task, ada, {{u"title"_s, u"A task"_s}})},
        {Entity::Call, store.addTo(Entity::Call, ada, {{u"direction"_s, u"in"_s}})}};
    const auto gone = [&](const Id& row) {
        std::vector<bool> states;
        for (const Event& event : eventsOf(store, {.contact = ada, .tab = {}}))
            if (event.row == row) states.push_back(event.isGone);
        return states;
    };
    for (const auto& [entity, row] : rows) {
        CHECK(gone(row) == std::vector{false});
        store.remove(entity, row);
        CHECK(gone(row) == std::vector{true, true}); // that it went, and that it came
        REQUIRE(
            store.change(u"restore"_s, [&, entity = entity, row = row](Pen& pen) { return pen.restore(entity, row); }));
        CHECK(gone(row) == std::vector{false, false, false});
    }
}

TEST_CASE("A business's history with its contact persons' says whose each event is", "[queries][events]")
{
    QueryStore store;
    const Id acme = store.add(Entity::Contact, {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Acme"_s}});
    const Id ada = store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ada"_s}});
    store.add(Entity::ContactPerson, {{u"person"_s, ada.toString()}, {u"business"_s, acme.toString()}});
    store.addTo(Entity::Note, acme, {{u"text"_s, u"ours"_s}});
    store.addTo(Entity::Note, ada, {{u"text"_s, u"hers"_s}});
    QStringList lines;
    for (const Event& event : eventsOf(store, {.contact = acme, .tab = {}, .includeContactPersons = true}))
        lines << event.contactName + u'|' + event.subject + (event.contact == ada ? u"|ada"_s : QString{});
    CHECK(lines == QStringList{u"Ada|hers|ada"_s, u"|ours"_s, u"|Ada"_s, u"Ada|Ada|ada"_s, u"|Acme"_s});
    CHECK(eventsOf(store, {.contact = ada}).front().contactName.isEmpty());
}

TEST_CASE("What a rule did is nobody's, though it ran in somebody's session", "[queries][events]")
{
    QueryStore store;
    const Id me = store.actor.employee;
    const Id ada = store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"first_name"_s, u"Ada"_s}});
    const Id place = store.addTo(Entity::Location, ada, {{u"city"_s, u"Ulm"_s}});
    const Id other = store.addTo(Entity::Location, ada, {{u"city"_s, u"Bonn"_s}});
    const auto find = [&](const Id& row, bool unasked) {
        const SetCoordinates wish{.found = {{row, 48.4, 10.0}}, .unasked = unasked};
        REQUIRE(store.change(operationKind(wish), [&](Pen& pen) -> Status {
            const auto done = run(pen, wish);
            return done ? Status{} : Status{done.error()};
        }));
    };
    find(place, true);
    find(other, false);
    const auto all = eventsOf(store, {.contact = ada});
    CHECK(all[0].creator == me);
    CHECK(all[0].row == other);
    CHECK(all[1].creator.isNull());
    CHECK(all[1].creatorName.isEmpty());
    const auto automatic = eventsOf(store, {.contact = ada, .tab = {}, .byAutomation = true});
    REQUIRE(automatic.size() == 1);
    CHECK(automatic[0].row == place);
    CHECK(eventsOf(store, {.contact = ada, .tab = {}, .by = me}).size() == all.size() - 1);
}

TEST_CASE("Pages of a history put together are the history", "[queries][events]")
{
    RandomContacts store{43, 8};
    for (int i = 0; i < 120; ++i) {
        const Id contact = store.contacts[store.below(8)];
        // Several at one moment.
        REQUIRE(store.change(u"notes"_s, [&](Pen& pen) -> Status {
            for (int k = 0; k <= store.below(4); ++k) {
                const auto made = store.chance(50)
                                      ? pen.create(Entity::Note, {{Note::Contact, contact},
                                                                  {Note::Text, u"note %1"_s.arg(k)},
                                                                  {Note::Private, store.chance(20)}})
                                      : pen.create(Entity::Link, {{Link::Contact, contact},
                                                                  {Link::Url, u"https://x.example/%1"_s.arg(k)}});
                if (!made) return made.error();
            }
            return {};
        }));
    }
    const Id other = store.add(Entity::Employee, {{u"name"_s, u"Bo"_s}, {u"role"_s, u"crm_sales"_s}});
    const Id me = store.actor.employee;
    for (const Id& who : {me, other})
        for (const QString& tab : {QString{}, u"focus"_s, u"data"_s})
            for (const Id& contact : store.contacts) {
                store.actAs(who);
                // The slow way: every event of the contact, one by one.
                std::vector<qint64> expected;
                REQUIRE(store.db().each(uR"(
                    SELECT e.no, e.type, e.owner FROM event e, contact c WHERE c.id = :contact AND e.contact = c.n
                     ORDER BY e.at DESC, e.no DESC)"_s,
                                        {{":contact"_L1, contact}}, [&](Statement& row) {
                                            const bool focus = isFocusEvent(row.text(1));
                                            if (!row.isNull(2) && row.id(2) != who) return true;
                                            if (tab.isEmpty() || focus == (tab == u"focus"_s))
                                                expected.push_back(row.integer(0));
                                            return true;
                                        }));
                std::vector<qint64> seen;
                Events question{.contact = contact, .tab = tab, .limit = 7};
                for (;;) {
                    const auto page = eventsOf(store, question);
                    for (const Event& event : page) seen.push_back(event.no);
                    if (page.size() < 7) break;
                    question.beforeAt = page.back().at;
                    question.beforeNo = page.back().no;
                }
                CHECK(seen == expected);
            }
}

TEST_CASE("A private note is in nobody else's history, dashboard, record or search", "[queries][private]")
{
    QueryStore store;
    const Id me = store.actor.employee;
    const Id bo = store.add(Entity::Employee, {{u"name"_s, u"Bo"_s}, {u"role"_s, u"crm_admin"_s}});
    const Id acme = store.add(Entity::Contact, {{u"type"_s, u"business"_s}, {u"legal_name"_s, u"Acme"_s}});
    const Id note = store.addTo(Entity::Note, acme, {{u"text"_s, u"secret price"_s}, {u"private"_s, u"yes"_s}});
    store.set(Entity::Note, note, {{u"text"_s, u"secret discount"_s}});
    const auto surfaces = [&] {
        QStringList found;
        if (told(store, {.contact = acme}).join(u'\n').contains(u"secret"_s)) found.append(u"events"_s);
        if (told(store, {.contact = acme, .tab = {}, .text = u"price"_s}).size() > 0) found.append(u"event search"_s);
        if (told(store, {.contact = acme, .tab = {}, .includeContactPersons = true}).join(u'\n').contains(u"secret"_s))
            found.append(u"business events"_s);
        if (run(store.db(), Record{Entity::Note, note})) found.append(u"record"_s);
        if (run(store.db(), FindRecord{Entity::Note, note.toString().left(13)})) found.append(u"find"_s);
        if (!store.names(u"note:secret"_s).isEmpty()) found.append(u"note:"_s);
        if (!store.names(u"has:note"_s).isEmpty()) found.append(u"has:note"_s);
        if (!store.names(u"secret"_s).isEmpty()) found.append(u"search"_s);
        if (store.dashboard(acme).head.lastContact) found.append(u"last contact"_s);
        return found;
    };
    CHECK(surfaces() == QStringList{u"events"_s, u"event search"_s, u"business events"_s, u"record"_s, u"find"_s,
                                    u"note:"_s, u"has:note"_s});
    store.actAs(bo);
    CHECK(surfaces() == QStringList{});
    store.actAs(me);
    const auto mine = eventsOf(store, {.contact = acme, .tab = u"focus"_s});
    REQUIRE(mine.size() == 2);
    CHECK(mine[0].isPrivate);
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/briefing.h"
#include "tests/core/queries/query_store.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::QueryStore;

TEST_CASE("A briefing says what others have changed since one was there", "[queries][briefing]")
{
    QueryStore store;
    const Id me = store.actor.employee;
    const Id colleague =
        store.add(Entity::Employee,
                  {{u"name"_s, u"Ben Berg"_s}, {u"email"_s, u"ben@acme.example"_s}, {u"role"_s, u"crm_admin"_s}});
    const Id contact = store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"last_name"_s, u"König"_s}});
    const auto briefing = [&] {
        const auto answer = run(store.db(), Briefing{contact});
        REQUIRE(answer);
        return *answer;
    };
    store.set(Entity::Contact, contact, {{u"job_title"_s, u"Buyer"_s}});
    // Nobody has been there yet: all of it is old.
    CHECK(briefing().lastVisit == 0);
    CHECK(briefing().changes.empty());

    store.addTo(Entity::Note, contact, {{u"text"_s, u"Wants kegs"_s}});
    CHECK(briefing().lastVisit > 0);
    CHECK(briefing().changes.empty());
    const qint64 visit = briefing().lastVisit;

    store.actAs(colleague);
    store.set(Entity::Contact, contact, {{u"job_title"_s, u"Head of purchase"_s}});
    store.addTo(Entity::Note, contact, {{u"text"_s, u"Called about the invoice"_s}});
    store.actAs(me);
    store.set(Entity::Contact, contact, {{u"gender"_s, u"female"_s}}); // is no news to oneself
    const auto now = briefing();
    CHECK(now.lastVisit == visit); // a colleague's note is none of mine
    REQUIRE(now.changes.size() == 1);
    REQUIRE(now.changes.front().changes.size() == 1);
    CHECK(now.changes.front().changes.front().to == u"Head of purchase"_s);
    REQUIRE(now.events.size() == 2);
    CHECK(now.events.front().creator == colleague);
}

TEST_CASE("The best time to call is when calls were answered", "[queries][briefing]")
{
    const auto best = [](const std::vector<CallMoment>& calls) { return bestTimeOf(calls); };
    using Best = Briefing::BestTime;
    CHECK_FALSE(best({}));
    CHECK_FALSE(best({{9, true}, {9, true}})); // two calls are no rule
    CHECK_FALSE(best({{9, true}, {9, false}, {10, false}, {10, true}}));
    CHECK(best({{9, true}, {10, true}, {9, false}}) == Best{9, 11, 2, 3});
    CHECK(best({{9, true}, {9, true}, {9, true}, {16, true}, {16, true}, {17, true}, {17, true}}) ==
          Best{16, 18, 4, 4});
    CHECK(best({{23, true}, {23, true}, {22, true}}) == Best{22, 24, 3, 3});

    QueryStore store;
    const Id contact = store.add(Entity::Contact, {{u"type"_s, u"person"_s}, {u"last_name"_s, u"König"_s}});
    for (const auto& [hour, outcome] :
         {std::pair{9, u"reached"_s}, {9, u"reached"_s}, {10, u"no_answer"_s}, {10, u"reached"_s}, {15, u"busy"_s}}) {
        const QDateTime at{QDate{2020, 3, 2}, QTime{hour, 30}};
        store.addTo(Entity::Call, contact,
                    {{u"direction"_s, u"out"_s}, {u"outcome"_s, outcome}, {u"at"_s, at.toUTC().toString(Qt::ISODate)}});
    }
    const auto answer = run(store.db(), Briefing{contact});
    REQUIRE(answer);
    CHECK(answer->bestTime == Best{9, 11, 3, 4});
}

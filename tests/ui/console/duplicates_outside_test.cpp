// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside: duplicates and merge.
#include "tests/ui/console/kontorctl.h"

using namespace Qt::StringLiterals;
using namespace kontor::test;

namespace {

QStringList reasonsOf(const QJsonObject& pair)
{
    QStringList reasons;
    for (const auto reason : pair.value(u"reasons"_s).toArray()) reasons.append(reason.toString());
    return reasons;
}

} // namespace

TEST_CASE("duplicates lists pairs with score and reasons, best first, until they are kept separate",
          "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    const QString anna = kontorctl.person(u"Anna"_s, u"König"_s, {u"email=anna@koenig.example"_s});
    const QString twin = kontorctl.person(u"Anna"_s, u"Koenig"_s, {u"birthday=1970-02-01"_s});
    const QString bob = kontorctl.person(u"Robert"_s, u"Smith"_s, {u"birthday=1980-05-06"_s});
    const QString rob = kontorctl.person(u"Bob"_s, u"Smith"_s, {u"birthday=1980-05-06"_s});
    kontorctl.person(u"Clara"_s, u"Schumann"_s);

    const auto pairs = kontorctl.run({u"duplicates"_s, u"--json"_s}).jsonLines();
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].value(u"a"_s) == bob);
    CHECK(pairs[0].value(u"b"_s) == rob);
    CHECK(pairs[0].value(u"score"_s).toDouble() > pairs[1].value(u"score"_s).toDouble());
    CHECK(reasonsOf(pairs[0]).contains(u"nickname"_s));
    CHECK(reasonsOf(pairs[0]).contains(u"same_birthday"_s));
    CHECK(reasonsOf(pairs[1]).contains(u"same_name"_s));
    CHECK(kontorctl.run({u"duplicates"_s, u"--json"_s, u"--limit"_s, u"1"_s}).jsonLines().size() == 1);
    CHECK(kontorctl.run({u"duplicates"_s, u"--json"_s, u"--min-score"_s, u"0.95"_s}).jsonLines().size() == 1);
    CHECK(kontorctl.run({u"duplicates"_s, u"--json"_s, u"koenig"_s}).jsonLines().size() == 1);
    CHECK(kontorctl.run({u"duplicates"_s, u"--min-score"_s, u"two"_s}).exit == 2);
    CHECK(kontorctl.run({u"duplicates"_s}).out.contains(u"same birthday"_s));

    CHECK(kontorctl.run({u"duplicates"_s, u"separate"_s, bob, rob}).exit == 0);
    CHECK(kontorctl.run({u"duplicates"_s, u"--json"_s}).jsonLines().size() == 1);
    CHECK(kontorctl.run({u"undo"_s}).exit == 0);
    CHECK(kontorctl.run({u"duplicates"_s, u"--json"_s}).jsonLines().size() == 2);
    CHECK(kontorctl.run({u"duplicates"_s, u"separate"_s, bob}).exit == 2);
    CHECK(kontorctl.run({u"duplicates"_s, u"separate"_s, bob, bob}).exit == 1);
}

TEST_CASE("merge makes one contact, the old id leads to it, and one undo brings both back", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    const QString keep =
        kontorctl.person(u"Anna"_s, u"Koenig"_s, {u"email=anna@koenig.example"_s, u"external_id=K1"_s});
    const QString other = kontorctl.person(
        u"Anne"_s, u"König"_s, {u"email=a.koenig@work.example"_s, u"job_title=Buyer"_s, u"external_id=K2"_s});
    const QString before = kontorctl.path(u"before.json"_s), after = kontorctl.path(u"after.json"_s);
    REQUIRE(kontorctl.run({u"export"_s, u"json"_s, u"-o"_s, before}).exit == 0);

    const auto record = kontorctl.record({u"merge"_s, keep, other, u"last_name=OTHER"_s, u"first_name=KEEP"_s});
    CHECK(record.value(u"id"_s) == keep);
    CHECK(record.value(u"last_name"_s) == u"König"_s);
    CHECK(record.value(u"first_name"_s) == u"Anna"_s);
    CHECK(record.value(u"job_title"_s) == u"Buyer"_s);
    CHECK(kontorctl.record({u"count"_s}).value(u"total"_s) == 1);
    CHECK(kontorctl.record({u"show"_s, other}).value(u"id"_s) == keep);
    CHECK(kontorctl.record({u"show"_s, u"a.koenig@work.example"_s}).value(u"id"_s) == keep);

    // What lost is told by the history, in the tab of data alone.
    bool told = false;
    for (const QJsonObject& event : kontorctl.run({u"events"_s, keep, u"--json"_s}).jsonLines()) {
        if (event.value(u"type"_s) != u"merge"_s) continue;
        told = true;
        CHECK(event.value(u"tab"_s) == u"data"_s);
        CHECK(event.value(u"text"_s).toString().contains(u"Anne"_s));
        CHECK(event.value(u"text"_s).toString().contains(u"K2"_s));
    }
    CHECK(told);

    // A list that knows the old number means the contact that it became.
    const QString list = kontorctl.write(u"list.csv"_s, "external_id,first_name,last_name\nK2,Anne,König\n");
    const auto imported = kontorctl.record({u"import"_s, u"csv"_s, list});
    CHECK(imported.value(u"created"_s) == 0);
    CHECK(imported.value(u"skipped"_s) == 1);

    for (const QStringList& wrong :
         {QStringList{keep, keep}, QStringList{keep, other}, QStringList{keep, u"nobody@x.example"_s}})
        CHECK(kontorctl.run(QStringList{u"merge"_s} + wrong).exit != 0);
    CHECK(kontorctl.run({u"merge"_s, keep}).exit == 2);

    const auto operations = kontorctl.run({u"operations"_s, u"--json"_s}).jsonLines();
    QString group;
    for (const QJsonObject& one : operations)
        if (one.value(u"kind"_s) == u"merge_contacts"_s) group = one.value(u"group"_s).toString();
    REQUIRE(kontorctl.run({u"undo"_s, group}).exit == 0);
    REQUIRE(kontorctl.run({u"export"_s, u"json"_s, u"-o"_s, after}).exit == 0);
    QFile first{before}, second{after};
    REQUIRE((first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly)));
    CHECK((first.readAll() == second.readAll()));
    CHECK(kontorctl.run({u"check"_s}).exit == 0);
}

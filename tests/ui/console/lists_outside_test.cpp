// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside: lists, history, undo.
#include "tests/ui/console/kontorctl.h"

using namespace Qt::StringLiterals;
using namespace kontor::test;

namespace {

QStringList names(const QList<QJsonObject>& rows)
{
    QStringList names;
    for (const QJsonObject& row : rows)
        if (row.contains(u"display_name"_s)) names += row.value(u"display_name"_s).toString();
    return names;
}

} // namespace

TEST_CASE("list goes on where it stopped", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    for (const QString& name : {u"Cleo"_s, u"Ada"_s, u"Bob"_s}) kontorctl.person(name, u"Smith"_s);
    const auto first = kontorctl.run({u"list"_s, u"--limit"_s, u"2"_s, u"--json"_s}).jsonLines();
    REQUIRE(first.size() == 3);
    CHECK(names(first) == QStringList{u"Ada Smith"_s, u"Bob Smith"_s});
    const QString next = first.last().value(u"next"_s).toString();
    const auto rest = kontorctl.run({u"list"_s, u"--limit"_s, u"2"_s, u"--after"_s, next, u"--json"_s}).jsonLines();
    REQUIRE(rest.size() == 1);
    CHECK(names(rest) == QStringList{u"Cleo Smith"_s});
    CHECK(names(kontorctl.run({u"list"_s, u"--sort"_s, u"first_name:desc"_s, u"--json"_s}).jsonLines()) ==
          QStringList{u"Cleo Smith"_s, u"Bob Smith"_s, u"Ada Smith"_s});
    const Said text = kontorctl.run({u"list"_s, u"--limit"_s, u"1"_s});
    CHECK(text.out.count(u'\n') == 2);
    CHECK(text.error.contains(u"--after"_s));
    CHECK(kontorctl.run({u"list"_s, u"--after"_s, u"rubbish!"_s}).exit == 2);
    CHECK(kontorctl.run({u"list"_s, u"--sort"_s, u"colour"_s}).exit == 2);
    CHECK(kontorctl.run({u"list"_s, u"--sort"_s, u"first_name:up"_s}).exit == 2);
}

TEST_CASE("list shows the columns that were asked for", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.person(u"Ada"_s, u"Lovelace"_s, {u"email=ada@example.org"_s, u"birthday=1815-12-10"_s});
    const auto rows =
        kontorctl.run({u"list"_s, u"--columns"_s, u"display_name,birthday,email"_s, u"--json"_s}).jsonLines();
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].keys() == QStringList{u"birthday"_s, u"display_name"_s, u"email"_s});
    CHECK(rows[0].value(u"birthday"_s) == u"1815-12-10"_s);
    const Said said = kontorctl.run({u"list"_s, u"--columns"_s, u"display_name,colour"_s});
    CHECK(said.exit == 2);
    CHECK(said.error.contains(u"colour"_s));
}

TEST_CASE("queries find, count, and are refused with the place marked", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    kontorctl.person(u"Ada"_s, u"König"_s, {u"keywords=VIP"_s, u"relationship=customer"_s});
    kontorctl.person(u"Bob"_s, u"Smith"_s, {u"relationship=lead"_s});
    kontorctl.record({u"add"_s, u"contact"_s, u"type=business"_s, u"legal_name=Smith & Sons"_s});
    const auto total = [&](const QStringList& query) {
        return kontorctl.record(QStringList{u"count"_s} + query).value(u"total"_s).toInt();
    };
    CHECK(total({}) == 3);
    CHECK(total({u"koenig"_s}) == 1);
    CHECK(total({u"ith"_s}) == 2);
    CHECK(total({u"ith"_s, u"type:person"_s}) == 1);
    CHECK(total({u"-keyword:VIP"_s}) == 2);
    CHECK(total({u"keyword:VIP or relationship:lead"_s}) == 2);
    const QJsonObject counts = kontorctl.record({u"count"_s});
    CHECK(counts.value(u"by_type"_s).toObject() == QJsonObject{{u"business"_s, 1}, {u"person"_s, 2}});
    CHECK(counts.value(u"by_status"_s).toObject() == QJsonObject{{u"complete"_s, 1}, {u"draft"_s, 2}});
    CHECK(counts.value(u"by_relationship"_s).toObject().value(u"customer"_s) == 1);
    for (const QString& key : {u"by_stage"_s, u"by_team"_s, u"pipeline_value"_s}) CHECK(counts.contains(key));
    const Said said = kontorctl.run({u"list"_s, u"(ada"_s});
    CHECK(said.exit == 2);
    CHECK(said.error.count(u'\n') == 1);
    CHECK(said.error.contains(u"<here>"_s));
    CHECK(kontorctl.run({u"count"_s, u"colour:red"_s}).exit == 2);
}

TEST_CASE("events tell what happened, newest first", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    const QString ada = kontorctl.person(u"Ada"_s, u"Lovelace"_s);
    kontorctl.record({u"set"_s, ada, u"first_name=Augusta"_s});
    kontorctl.record({u"add"_s, u"note"_s, u"contact="_s + ada, u"text=Called back"_s});
    const auto all = kontorctl.run({u"events"_s, ada, u"--json"_s}).jsonLines();
    REQUIRE(all.size() == 3);
    CHECK(all[0].value(u"type"_s) == u"note"_s);
    CHECK(all[0].value(u"tab"_s) == u"focus"_s);
    CHECK(all[0].value(u"text"_s) == u"Called back"_s);
    CHECK(all[0].value(u"creator"_s) == u"Ada Admin"_s);
    CHECK(all[1].value(u"text"_s) == u"First name: Ada → Augusta"_s);
    CHECK(all[1].value(u"data"_s).toObject().value(u"changes"_s).toArray().size() == 1);
    CHECK(all[2].value(u"text"_s) == u"Contact created"_s);
    for (const QJsonObject& event : all)
        for (const QString& key : {u"id"_s, u"at"_s, u"type"_s, u"tab"_s, u"text"_s, u"creator"_s, u"data"_s})
            CHECK(event.contains(key));
    CHECK(kontorctl.run({u"events"_s, ada, u"--tab"_s, u"focus"_s, u"--json"_s}).jsonLines().size() == 1);
    CHECK(kontorctl.run({u"events"_s, ada, u"--types"_s, u"data_change"_s, u"--json"_s}).jsonLines().size() == 2);
    CHECK(kontorctl.run({u"events"_s, ada, u"--limit"_s, u"1"_s, u"--json"_s}).jsonLines().size() == 1);
    CHECK(kontorctl.run({u"events"_s, ada, u"--to"_s, u"2001-01-01"_s, u"--json"_s}).out.isEmpty());
    CHECK(kontorctl.run({u"events"_s, ada, u"--from"_s, u"2001-01-01"_s, u"--json"_s}).jsonLines().size() == 3);
    CHECK(kontorctl.run({u"events"_s, ada, u"--from"_s, u"soon"_s}).exit == 2);
    CHECK(kontorctl.run({u"events"_s, ada, u"--tab"_s, u"all"_s}).exit == 2);
}

TEST_CASE("undo and redo work across runs, by name", "[console][outside]")
{
    const Kontorctl kontorctl;
    kontorctl.init();
    const QString ada = kontorctl.person(u"Ada"_s, u"Lovelace"_s);
    kontorctl.record({u"set"_s, ada, u"title=Lady"_s});
    kontorctl.record({u"set"_s, ada, u"job_title=Countess"_s});
    const auto title = [&] {
        return kontorctl.record({u"show"_s, ada}).value(u"details"_s).toObject().value(u"title"_s).toString();
    };
    const auto operations = kontorctl.run({u"operations"_s, u"--json"_s}).jsonLines();
    REQUIRE(operations.size() == 4);
    CHECK(operations[0].value(u"what"_s) == u"Change of Ada Lovelace"_s);
    CHECK(operations[2].value(u"what"_s) == u"Creation of Ada Lovelace"_s);
    CHECK(operations[0].value(u"undoable"_s) == true);
    CHECK(kontorctl.run({u"operations"_s, u"--limit"_s, u"1"_s, u"--json"_s}).jsonLines().size() == 1);
    // A named operation, not the last.
    const QString group = operations[1].value(u"group"_s).toString();
    const QJsonObject undone = kontorctl.record({u"undo"_s, group});
    CHECK(undone.value(u"group"_s) == group);
    CHECK(undone.value(u"what"_s) == u"Change of Ada Lovelace"_s);
    CHECK(undone.value(u"kept"_s).toArray().isEmpty());
    CHECK(title().isEmpty());
    CHECK(kontorctl.run({u"undo"_s, group}).exit == 1);
    kontorctl.record({u"redo"_s});
    CHECK(title() == u"Lady"_s);
    // What was changed since is kept and listed.
    kontorctl.record({u"set"_s, ada, u"title=Countess"_s});
    const QJsonObject kept = kontorctl.record({u"undo"_s, group});
    REQUIRE(kept.value(u"kept"_s).toArray().size() == 1);
    CHECK(kept.value(u"kept"_s).toArray().at(0).toObject().value(u"field"_s) == u"contact.title"_s);
    CHECK(title() == u"Countess"_s);
    CHECK(kontorctl.run({u"undo"_s, u"ffffffff-0000-7000-8000-000000000000"_s}).exit == 2);
    CHECK(kontorctl.run({u"redo"_s, u"--json"_s}).exit <= 1);
    CHECK(kontorctl.record({u"check"_s}).value(u"ok"_s) == true);
}

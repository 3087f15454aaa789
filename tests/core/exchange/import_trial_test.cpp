// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_trial.h"

#include "core/exchange/csv_writer.h"
#include "tests/support/paths.h"
#include "tests/support/temp_store.h"

#include <QFile>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::TempStore;

namespace {

QString file(TempStore& store, const QString& name, const QByteArray& text)
{
    QFile made{store.path(name)};
    REQUIRE(made.open(QIODevice::WriteOnly | QIODevice::Truncate));
    made.write(text);
    return made.fileName();
}

std::shared_ptr<const ImportTrial> tried(TempStore& store, const ImportCsv& wish)
{
    auto trial = tryImport(wish, store.actor.employee, store.file());
    if (!trial) FAIL(int(trial.error().code) << ' ' << trial.error().detail.toStdString());
    return *trial;
}

ImportOutcome imported(TempStore& store, const ImportCsv& wish)
{
    auto job = start(*store, store.actor, wish);
    REQUIRE(job);
    for (;;) {
        ChangeSet changes;
        const auto more = (*job)->step(changes);
        REQUIRE(more);
        if (*more) continue;
        auto outcome = (*job)->finish(false);
        REQUIRE(outcome);
        return *outcome;
    }
}

/// Figures and problems as one text, so that a difference can be read.
QString told(const ImportOutcome& outcome)
{
    QString text =
        u"%1 rows, %2 created, %3 updated, %4 skipped, %5 undecided, %6 rejected, %7 businesses, %8 problems\n"_s
            .arg(outcome.rows)
            .arg(outcome.created)
            .arg(outcome.updated)
            .arg(outcome.skipped)
            .arg(outcome.undecided)
            .arg(outcome.rejected)
            .arg(outcome.businessesCreated)
            .arg(outcome.problemCount);
    for (const RowProblem& problem : outcome.problems)
        text += u"%1 %2 '%3' %4 %5\n"_s.arg(problem.row)
                    .arg(problem.column, problem.value)
                    .arg(int(problem.error.code))
                    .arg(problem.error.otherId.isEmpty() ? u"alone"_s : u"beside another"_s);
    return text;
}

const QStringList columns{
    u"external_id"_s, u"first_name"_s,    u"last_name"_s,        u"email"_s,         u"email_2"_s,      u"phone"_s,
    u"company"_s,     u"location.city"_s, u"location.country"_s, u"location.lat"_s,  u"location.lon"_s, u"website"_s,
    u"birthday"_s,    u"gender"_s,        u"keywords"_s,         u"custom.region"_s, u"responsible"_s};

/// Every column goes to the field it is called after; every third fills only what is empty.
QString mappingByName()
{
    QStringList entries;
    for (qsizetype i = 0; i < columns.size(); ++i)
        entries += uR"({"header": "%1", "field": "%1"%2})"_s.arg(columns[i],
                                                                 i % 3 == 2 ? uR"(, "rule": "if_empty")"_s : QString{});
    return uR"({"columns": [%1]})"_s.arg(entries.join(u','));
}

/// A list in which the same few people, addresses and companies come again and again, some of them wrong.
QByteArray randomList(QRandomGenerator& random, int rows)
{
    const auto one = [&](const QStringList& of) { return of[random.bounded(of.size())]; };
    QByteArray text = columns.join(u',').toUtf8() + '\n';
    for (int row = 0; row < rows; ++row) {
        const QStringList cells{
            one({u""_s, u""_s, u"a1"_s, u"a2"_s, u"a3"_s}),
            one({u"Ada"_s, u"Ben"_s, u""_s}),
            one({u"König"_s, u"Nevis"_s, u""_s}),
            one({u""_s, u"a@x.example"_s, u"A@X.example"_s, u"b@x.example"_s, u"old@x.example"_s, u"nonsense"_s}),
            one({u""_s, u"c@x.example"_s, u"a@x.example"_s}),
            one({u""_s, u"+49 731 12345"_s, u"0731 12345"_s, u"0731 999"_s, u"12"_s, u"+49 731 54321"_s}),
            one({u""_s, u"Acme Ltd"_s, u"acme ltd"_s, u"Neu GmbH"_s}),
            one({u""_s, u"Ulm"_s}),
            one({u""_s, u"DE"_s, u"Nowhere"_s}),
            one({u""_s, u"48.4"_s, u"9.99"_s, u"200"_s}),
            one({u""_s, u"9.99"_s, u"48.4"_s}),
            one({u""_s, u"https://x.example"_s, u"not a link"_s}),
            one({u""_s, u"1990-02-28"_s, u"1990-02-31"_s}),
            one({u""_s, u"female"_s, u"purple"_s}),
            one({u""_s, u"vip"_s, u"vip;new"_s}),
            one({u""_s, u"South"_s}),
            one({u""_s, u"Ada"_s, u"Nobody"_s})};
        text += cells.join(u',').toUtf8() + '\n';
    }
    return text;
}

} // namespace

TEST_CASE("A trial tells the figures and problems of the import itself", "[import][trial]")
{
    QRandomGenerator random{20261127};
    for (const QString& policy : {u"skip"_s, u"update"_s, u"create"_s, u"ask"_s}) {
        for (const QString& key : {u""_s, u"external_id"_s, u"phone"_s, u"row"_s}) {
            TempStore store;
            store.person(u"Old"_s, u"König"_s, u"old@x.example"_s, u"+49 731 54321"_s);
            store.business(u"Acme Ltd"_s);
            for (const QString& name : {u"first.csv"_s, u"second.csv"_s}) {
                ImportCsv wish{.file = file(store, name, randomList(random, 60)),
                               .mapping = mappingByName(),
                               .type = u"person"_s,
                               .duplicates = policy,
                               .key = key};
                for (int i = 0; i < 6; ++i) wish.edits.choices[1 + random.bounded(60)] = RowChoice(random.bounded(4));
                wish.edits.cells[3][3] = u"edited@x.example"_s;
                wish.edits.cells[4][12] = u""_s;
                CAPTURE(policy.toStdString(), key.toStdString(), name.toStdString());
                const auto trial = tried(store, wish);
                const auto outcome = imported(store, wish);
                CHECK(told(trial->outcome).toStdString() == told(outcome).toStdString());
                CHECK(trial->rows.size() == 60);
                CHECK(store.problems() == QStringList{});
            }
        }
    }
}

TEST_CASE("A trial of real lists tells what their import does", "[import][trial][lists]")
{
    TempStore store;
    for (const QString& name : {u"lists/breweries.csv"_s, u"lists/legislators-current.csv"_s}) {
        const ImportCsv wish{.file = test::testData(name)};
        const QString groups = store.text(u"SELECT count(*) FROM op_group"_s);
        const auto trial = tried(store, wish);
        CHECK(store.text(u"SELECT count(*) FROM op_group"_s) == groups);
        CHECK(told(trial->outcome).toStdString() == told(imported(store, wish)).toStdString());
    }
}

TEST_CASE("What was edited and decided before an import comes in, and the file stays as it is", "[import][trial]")
{
    TempStore store;
    const Id old = store.person(u"Ada"_s, u"King"_s, u"ada@x.example"_s);
    const QByteArray text = "first_name,last_name,email,phone\n"
                            "Ada,Lovelace,ada@x.example,\n"
                            "Ben,Nevis,nonsense,12\n"
                            "Cy,Young,cy@x.example,+49 731 12345\n";
    ImportCsv wish{.file = file(store, u"a.csv"_s, text), .type = u"person"_s, .duplicates = u"ask"_s};
    const auto before = tried(store, wish);
    CHECK(before->outcome.undecided == 1);
    CHECK(before->rows[0].fate == RowFate::Undecided);
    CHECK(before->rows[0].contact == old);
    CHECK(before->rows[1].problems == 2);

    wish.edits.cells[2][2] = u"ben@x.example"_s;
    wish.edits.cells[2][3] = u""_s;
    wish.edits.choices[1] = RowChoice::Update;
    wish.edits.choices[3] = RowChoice::Skip;
    const auto outcome = imported(store, wish);
    CHECK(outcome.updated == 1);
    CHECK(outcome.created == 1);
    CHECK(outcome.skipped == 1);
    CHECK(outcome.undecided == 0);
    CHECK(outcome.problemCount == 0);
    CHECK(store.text(u"SELECT group_concat(display_name) FROM contact"_s) == u"Ada Lovelace,Ben Nevis"_s);
    CHECK(store.text(u"SELECT count(*) FROM email WHERE address = 'ben@x.example'"_s) == u"1"_s);
    QFile still{wish.file};
    REQUIRE(still.open(QIODevice::ReadOnly));
    CHECK(still.readAll() == text);
}

TEST_CASE("An import that is resumed has the edits it began with", "[import][trial]")
{
    TempStore store;
    QByteArray text = "first_name,last_name\n";
    for (int row = 1; row <= 3000; ++row) text += "Ada,Row" + QByteArray::number(row) + '\n';
    ImportCsv wish{.file = file(store, u"a.csv"_s, text)};
    wish.edits.cells[2999][1] = u"Edited"_s;
    wish.edits.choices[3000] = RowChoice::Skip;
    Id run;
    {
        auto job = start(*store, store.actor, wish);
        REQUIRE(job);
        ChangeSet changes;
        while ((*job)->progress().done == 0) REQUIRE((*job)->step(changes));
        run = (*job)->finish(true)->import;
    }
    const auto outcome = imported(store, {.resume = run});
    CHECK(outcome.rows == 3000);
    CHECK(outcome.skipped == 1);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE last_name = 'Edited'"_s) == u"1"_s);
    CHECK(store.text(u"SELECT count(*) FROM contact WHERE last_name = 'Row2999'"_s) == u"0"_s);
}

TEST_CASE("Rows of a trial are read again with edits and what they would change", "[import][trial]")
{
    TempStore store;
    store.person(u"Ada"_s, u"King"_s, u"ada@x.example"_s);
    ImportCsv wish{.file = file(store, u"a.csv"_s,
                                "first_name,last_name,email,phone\n"
                                "Ada,Lovelace,ada@x.example,+49 731 12345\n"
                                "\n"
                                "\"Ben, the\n second\",Nevis,,\n"
                                "Cy,Young,cy@x.example,\n"
                                "Cyril,Young,cy@x.example,\n"),
                   .type = u"person"_s,
                   .duplicates = u"update"_s};
    wish.edits.cells[3][1] = u"Old"_s;
    const auto trial = tried(store, wish);
    REQUIRE(trial->rows.size() == 4);
    auto rows = TrialRows::open(trial, store.file());
    REQUIRE(rows);
    const auto views = (*rows)->read({2, 3, 0, 1});
    REQUIRE(views);
    const auto& [cy, cyril, ada, ben] = std::tie((*views)[0], (*views)[1], (*views)[2], (*views)[3]);
    CHECK(cy.cells == QStringList{u"Cy"_s, u"Old"_s, u"cy@x.example"_s, u""_s});
    CHECK(cy.edits == QHash<int, QString>{{1, u"Young"_s}});
    CHECK(cyril.sameAsRow == 3);
    CHECK(ada.contact == u"Ada King"_s);
    CHECK(ada.before == QHash<int, QString>{{1, u"King"_s}, {3, u""_s}});
    CHECK(ben.cells.front() == u"Ben, the\n second"_s);
    CHECK(ben.contact.isEmpty());
}

TEST_CASE("A trial can be stopped", "[import][trial]")
{
    TempStore store;
    const auto stopped = tryImport({.file = test::testData(u"lists/legislators-historical.csv"_s)},
                                   store.actor.employee, store.file(), {.cancelled = [] { return true; }});
    REQUIRE_FALSE(stopped);
    CHECK(stopped.error().code == Errc::Cancelled);
}

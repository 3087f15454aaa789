// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A device that joins after two weeks of work says the same of them as one that was there: only the programs.
#include "tests/together/office.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

/// What --json says line by line, without what is a device's own: the names of events and groups.
QStringList saidOf(const Colleague& who, const QStringList& command, const QStringList& kinds = {})
{
    const Said said = who.ctl.run(command + QStringList{u"--json"_s, u"--limit"_s, u"100000"_s});
    INFO(command.join(u' ').toStdString() << ": " << said.error.toStdString());
    REQUIRE(said.exit == 0);
    QStringList lines;
    for (QJsonObject line : said.jsonLines()) {
        for (const QString& own : {u"id"_s, u"group"_s, u"no"_s, u"undoes"_s}) line.remove(own);
        const QString text = QString::fromUtf8(QJsonDocument{line}.toJson(QJsonDocument::Compact));
        const bool local = std::any_of(kinds.begin(), kinds.end(),
                                       [&](const QString& kind) { return text.contains(u'"' + kind + u'"'); });
        if (!local) lines.append(text);
    }
    return lines;
}

QStringList contactsOf(const Colleague& who)
{
    QStringList ids;
    const auto rows =
        QJsonDocument::fromJson(who.exported()).object().value(u"tables"_s).toObject().value(u"contact"_s);
    for (const QJsonValue& row : rows.toArray()) ids.append(row.toObject().value(u"id"_s).toString());
    return ids;
}

QString history(const Colleague& who)
{
    const Said said = who.ctl.run({u"server"_s, u"status"_s, u"--json"_s});
    REQUIRE(said.exit == 0);
    return said.json().value(u"history"_s).toString();
}

/// Two weeks, as far as commands go.
void work(const Colleague& ada)
{
    const auto person = [&](const QString& last) {
        return ada.add({u"contact"_s, u"type=person"_s, u"first_name=P"_s, u"last_name="_s + last});
    };
    ada.ctl.write(u"list.csv"_s, "last_name,first_name,email\nImportOne,I,i1@x.example\nImportTwo,I,i2@x.example\n");
    const QString import = ada.ctl.record({u"import"_s, u"csv"_s, u"list.csv"_s}).value(u"import"_s).toString();
    const QString doomed = person(u"Doomed"_s), one = person(u"One"_s), two = person(u"Two"_s);
    for (int day = 0; day < 14; ++day) {
        const QString who = person(u"Day%1"_s.arg(day));
        ada.done({u"set"_s, who, u"job_title=Captain %1"_s.arg(day)});
        ada.done({u"set"_s, one, u"job_title=Admiral %1"_s.arg(day)});
        ada.add({u"note"_s, u"contact="_s + who, u"text=met on day %1"_s.arg(day)});
        const QString task = ada.add({u"task"_s, u"contact="_s + one, u"title=Call back %1"_s.arg(day)});
        ada.done({u"set"_s, u"task"_s, task, u"state=done"_s});
        ada.add({u"email"_s, u"contact="_s + who, u"address=d%1@x.example"_s.arg(day)});
        if (day % 3 == 0) ada.done({u"undo"_s});
        if (day % 4 == 0) ada.sync();
    }
    ada.add({u"note"_s, u"contact="_s + one, u"text=likes whisky"_s, u"private=yes"_s});
    ada.add({u"note"_s, u"contact="_s + two, u"text=came before the merge"_s});
    ada.done({u"merge"_s, one, two});
    ada.done({u"delete"_s, doomed});
    ada.done({u"import"_s, u"undo"_s, import});
    ada.sync();
}

} // namespace

TEST_CASE("Who joins after two weeks sees in every history what the others see", "[together][past]")
{
    Rig rig;
    rig.addUser(u"ben@example.org"_s, u"crm_admin"_s);
    rig.addUser(u"cara@example.org"_s, u"crm_admin"_s);
    const ServerProcess server{rig.config()};
    const Colleague ada{u"Ada"_s, u"ada@example.org"_s}, ben{u"Ben"_s, u"ben@example.org"_s},
        cara{u"Cara"_s, u"cara@example.org"_s}, second{u"Ada"_s, u"ada@example.org"_s};
    for (const Colleague* who : {&ada, &ben}) {
        REQUIRE(who->login(server.port()).exit == 0);
        who->sync();
    }
    work(ada);
    ben.sync();
    for (const Colleague* who : {&cara, &second}) {
        REQUIRE(who->login(server.port()).exit == 0);
        if (who == &cara) { // who waits at a terminal hears when work may begin
            const Said said = who->ctl.run({u"sync"_s});
            CHECK(said.exit == 0);
            CHECK(said.error.count(u"All contacts are here") == 1);
            CHECK_FALSE(said.out.contains(u"All contacts are here"));
        } else {
            const Said said = who->ctl.run({u"sync"_s, u"--json"_s});
            CHECK(said.exit == 0);
            CHECK(said.error.isEmpty());
        }
        CHECK(history(*who) == u"complete");
        CHECK(who->ctl.run({u"sync"_s}).error.isEmpty());
    }
    CHECK(missingLines(ben.exported(), cara.exported()) == QString{});
    CHECK(missingLines(ada.exported(), second.exported()) == QString{});
    const QStringList contacts = contactsOf(ben);
    REQUIRE(contacts.size() >= 17);
    int events = 0;
    for (const QString& contact : contacts) {
        const QStringList there = saidOf(ben, {u"events"_s, contact}), here = saidOf(cara, {u"events"_s, contact});
        CHECK(there == here);
        events += int(here.size());
        // Her own first device says how she went about it, step by step; what it came to is the same.
        const QStringList onFirst = saidOf(ada, {u"events"_s, contact, u"--tab"_s, u"focus"_s});
        CHECK(onFirst == saidOf(second, {u"events"_s, contact, u"--tab"_s, u"focus"_s}));
    }
    CHECK(events > 80);
    // Making a store and joining are a device's own.
    const QStringList own{u"create_store"_s, u"join_server"_s};
    const QStringList there = saidOf(ben, {u"operations"_s}, own), here = saidOf(cara, {u"operations"_s}, own);
    CHECK(there == here);
    CHECK(here.size() > 60);
    CHECK_FALSE(here.join(u'\n').contains(u"whisky"));
    for (const Colleague* who : {&ada, &ben, &cara, &second}) {
        const Said fine = who->ctl.run({u"check"_s, u"--json"_s});
        INFO(fine.out.toStdString());
        CHECK(fine.exit == 0);
    }
    // What the past did is not theirs to take back by the way.
    CHECK(second.ctl.run({u"undo"_s}).exit != 0);
}

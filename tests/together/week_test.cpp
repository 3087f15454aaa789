// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Two people, their stores, a server of its own process and its database: only the programs, as people use them.
#include "tests/together/office.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

QJsonObject rowNamed(const Colleague& who, const QString& table, const QString& field, const QString& value)
{
    const auto rows =
        QJsonDocument::fromJson(who.exported()).object().value(u"tables"_s).toObject().value(table).toArray();
    for (const QJsonValue& row : rows)
        if (row.toObject().value(field).toString() == value) return row.toObject();
    return {};
}

} // namespace

TEST_CASE("After a week apart two people agree, and nothing is lost", "[together]")
{
    Rig rig;
    rig.addUser(u"ben@example.org"_s, u"crm_admin"_s);
    const ServerProcess server{rig.config()};
    const Colleague ada{u"Ada"_s, u"ada@example.org"_s}, ben{u"Ben"_s, u"ben@example.org"_s};
    for (const Colleague* who : {&ada, &ben}) {
        const Said said = who->login(server.port());
        INFO(said.error.toStdString());
        REQUIRE(said.exit == 0);
    }
    const auto settle = [&] {
        for (int i = 0; i < 2; ++i)
            for (const Colleague* who : {&ada, &ben}) who->sync();
        ada.sync();
    };
    settle();

    // What both know.
    const auto person = [](const Colleague& who, const QString& last) {
        return who.add({u"contact"_s, u"type=person"_s, u"first_name=P"_s, u"last_name="_s + last});
    };
    const QString hopper = person(ada, u"Hopper"_s), two = person(ada, u"Two"_s), three = person(ada, u"Three"_s);
    const QString one = person(ada, u"MergeOne"_s), middle = person(ada, u"MergeTwo"_s),
                  last = person(ada, u"MergeThree"_s);
    const QString doomed = person(ada, u"Doomed"_s), handed = person(ada, u"Handed"_s);
    const QString carl =
        ada.add({u"employee"_s, u"name=Carl"_s, u"email=carl@example.org"_s, u"role=crm_sales"_s, u"state=active"_s});
    ada.ctl.write(u"list.csv"_s, "last_name,first_name,email\nImportOne,I,i1@x.example\nImportTwo,I,i2@x.example\n");
    const QString import = ada.ctl.record({u"import"_s, u"csv"_s, u"list.csv"_s}).value(u"import"_s).toString();
    settle();
    REQUIRE(missingLines(ada.exported(), ben.exported()) == QString{});
    const QString imported = rowNamed(ben, u"contact"_s, u"last_name"_s, u"ImportOne"_s).value(u"id"_s).toString();
    REQUIRE_FALSE(imported.isEmpty());

    // A week apart.
    ada.done({u"set"_s, hopper, u"job_title=Admiral"_s});
    ben.done({u"set"_s, hopper, u"job_title=Commodore"_s});
    ben.done({u"set"_s, hopper, u"title=Dr"_s});
    const QString zuseA = ada.add({u"contact"_s, u"type=person"_s, u"last_name=Zuse"_s, u"email=zuse@x.example"_s});
    const QString zuseB = ben.add({u"contact"_s, u"type=person"_s, u"last_name=Zuse"_s, u"email=zuse@x.example"_s});
    ada.add({u"email"_s, u"contact="_s + two, u"address=k@x.example"_s});
    ben.add({u"email"_s, u"contact="_s + three, u"address=k@x.example"_s});
    ada.done({u"merge"_s, one, middle});
    ben.done({u"merge"_s, middle, last});
    ada.done({u"delete"_s, doomed});
    ben.done({u"set"_s, doomed, u"notes=still a customer"_s});
    ada.done({u"set"_s, u"employee"_s, carl, u"state=inactive"_s});
    ben.done({u"set"_s, handed, u"responsible="_s + carl});
    ada.done({u"import"_s, u"undo"_s, import});
    ben.done({u"set"_s, imported, u"notes=called, is interested"_s});
    ben.add({u"note"_s, u"contact="_s + hopper, u"text=likes whisky"_s, u"private=yes"_s});
    ada.add({u"note"_s, u"contact="_s + hopper, u"text=met at the fair"_s});
    settle();
    settle();

    const QByteArray atAda = ada.exported(), atBen = ben.exported();
    CHECK(missingLines(atAda, atBen) == QString{});
    CHECK(missingLines(atBen, atAda, "whisky") == QString{});
    CHECK_FALSE(atAda.contains("whisky"));
    CHECK(atBen.contains("whisky"));
    CHECK(rig.sql(u"SELECT count(*) FROM change_log"_s).toInt() > 0);
    for (const Colleague* who : {&ada, &ben}) {
        const Said fine = who->ctl.run({u"check"_s, u"--json"_s});
        INFO(fine.out.toStdString());
        CHECK(fine.exit == 0);
    }

    // The later write stands, the other's author is asked and decides.
    const QString stands = ada.row(u"contact"_s, hopper).value(u"job_title"_s).toString();
    CHECK(stands == u"Commodore");
    CHECK(ada.row(u"contact"_s, hopper).value(u"title"_s).toString() == u"Dr");
    const QJsonObject lost = ada.conflict(u"superseded"_s, u"contact.job_title"_s);
    CHECK(lost.value(u"mine"_s).toString() == u"Admiral");
    CHECK(lost.value(u"theirs"_s).toString() == u"Commodore");
    // The same customer twice: both are there, with the address of one marked.
    CHECK_FALSE(ada.row(u"contact"_s, zuseB).isEmpty());
    CHECK_FALSE(ben.row(u"contact"_s, zuseA).isEmpty());
    CHECK(ben.conflicts().size() >= 2);
    CHECK(ben.conflict(u"contested"_s).value(u"keep"_s).toArray().size() == 3);
    // Two merges that meet end in one contact.
    CHECK(ada.row(u"contact"_s, middle).value(u"merged_into"_s).toString() == one);
    CHECK(ada.row(u"contact"_s, last).value(u"merged_into"_s).toString() == one);
    CHECK_FALSE(ada.row(u"contact"_s, one).value(u"deleted"_s).toBool());
    // The deletion stands, with what was written into the contact; its author is asked.
    CHECK(ben.row(u"contact"_s, doomed).value(u"deleted"_s).toBool());
    CHECK(ada.row(u"contact"_s, doomed).value(u"notes"_s).toString() == u"still a customer");
    CHECK_FALSE(ben.conflict(u"deleted"_s).isEmpty());
    // Who left is responsible for nobody.
    CHECK(ada.row(u"employee"_s, carl).value(u"state"_s).toString() == u"inactive");
    CHECK(ben.row(u"contact"_s, handed).value(u"responsible"_s).toString() != carl);
    CHECK_FALSE(ben.row(u"contact"_s, handed).value(u"responsible"_s).toString().isEmpty());
    // The import is taken back; what was written into it is not lost.
    CHECK(ben.row(u"contact"_s, imported).value(u"notes"_s).toString() == u"called, is interested");

    ada.done({u"conflicts"_s, u"resolve"_s, lost.value(u"id"_s).toString(), u"--keep"_s, u"mine"_s});
    settle();
    CHECK(ben.row(u"contact"_s, hopper).value(u"job_title"_s).toString() == u"Admiral");
    CHECK(ada.conflict(u"superseded"_s, u"contact.job_title"_s).isEmpty());
    CHECK(missingLines(ada.exported(), ben.exported()) == QString{});
}

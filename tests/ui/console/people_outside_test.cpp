// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The real program, from outside: who works here, what is new to them, and the settings by command.
#include "tests/ui/console/kontorctl.h"

using namespace Qt::StringLiterals;
using namespace kontor::test;

namespace {

struct Company : Kontorctl {
    Company()
    {
        init();
        record({u"add"_s, u"employee"_s, u"name=Ben Berg"_s, u"email=ben@acme.example"_s, u"role=crm_manager"_s});
        record({u"add"_s, u"employee"_s, u"name=Eve Ernst"_s, u"email=eve@acme.example"_s, u"role=crm_sales"_s});
        record({u"add"_s, u"team"_s, u"name=Nord"_s, u"leader=ben@acme.example"_s});
        record({u"add"_s, u"team_member"_s, u"team=Nord"_s, u"employee=Eve Ernst"_s});
    }
    QString organisation() const
    {
        const QString id = record({u"set"_s, u"organisation"_s, u"Acme"_s, u"city=Ulm"_s}).value(u"id"_s).toString();
        return id;
    }
};

void refused(const Said& said, int exit, const QString& words)
{
    INFO(said.error.toStdString());
    CHECK(said.exit == exit);
    CHECK(said.error.count(u'\n') == 1);
    CHECK(said.error.contains(words));
}

} // namespace

TEST_CASE("remove-employee hands everything over, split by team, and one undo brings it back", "[console][outside]")
{
    const Company kontorctl;
    for (const QString& name : {u"A"_s, u"B"_s, u"C"_s}) {
        const QString contact = kontorctl.person(name, u"Test"_s, {u"responsible=Eve Ernst"_s});
        kontorctl.record({u"add"_s, u"task"_s, u"contact="_s + contact, u"title=Call"_s});
        if (name == u"A"_s) kontorctl.record({u"set"_s, contact, u"team=Nord"_s});
    }
    refused(kontorctl.run({u"remove-employee"_s, u"Eve Ernst"_s}), 1, u"responsible"_s);
    refused(kontorctl.run({u"remove-employee"_s, u"Eve Ernst"_s, u"Nord"_s, u"--successor"_s, u"Ada Admin"_s}), 2,
            u"TEAM=EMPLOYEE"_s);
    refused(kontorctl.run(
                {u"remove-employee"_s, u"Eve Ernst"_s, u"--successor"_s, u"Ada Admin"_s, u"--user"_s, u"Ben Berg"_s}),
            1, u"role"_s);
    const QJsonObject done = kontorctl.record(
        {u"remove-employee"_s, u"Eve Ernst"_s, u"Nord=ben@acme.example"_s, u"--successor"_s, u"Ada Admin"_s});
    CHECK(done.value(u"contacts"_s) == 3);
    CHECK(done.value(u"tasks"_s) == 3);
    CHECK(kontorctl.record({u"count"_s, u"responsible:\"Ben Berg\""_s}).value(u"total"_s) == 1);
    CHECK(kontorctl.record({u"count"_s, u"responsible:\"Ada Admin\""_s}).value(u"total"_s) == 2);
    CHECK(kontorctl.run({u"undo"_s}).exit == 0);
    CHECK(kontorctl.record({u"count"_s, u"responsible:\"Eve Ernst\""_s}).value(u"total"_s) == 3);
    refused(kontorctl.run({u"set"_s, u"employee"_s, u"Ada Admin"_s, u"role=crm_sales"_s}), 1, u"administrator"_s);
}

TEST_CASE("create-account lets a person of the contacts in, without a role", "[console][outside]")
{
    const Company kontorctl;
    const QString ada = kontorctl.person(u"Ada"_s, u"Lovelace"_s, {u"email=ada@partner.example"_s});
    refused(kontorctl.run({u"create-account"_s, ada, u"--user"_s, u"Eve Ernst"_s}), 1, u"role"_s);
    const QJsonObject made = kontorctl.record({u"create-account"_s, ada});
    CHECK(made.value(u"email"_s) == u"ada@partner.example"_s);
    const QJsonObject user = kontorctl.record({u"show"_s, ada}).value(u"user"_s).toObject();
    CHECK(user.value(u"id"_s) == made.value(u"employee"_s));
    CHECK(user.value(u"role"_s) == u"none"_s);
    CHECK(kontorctl.record({u"count"_s, u"user:ada@partner.example"_s}).value(u"total"_s) == 1);
    refused(kontorctl.run({u"create-account"_s, ada}), 1, u"exists"_s);
    refused(kontorctl.run({u"set"_s, ada, u"last_name=King"_s, u"--user"_s, u"ada@partner.example"_s}), 1, u"role"_s);
    CHECK(kontorctl.run({u"undo"_s}).exit == 0);
    CHECK(kontorctl.record({u"show"_s, ada}).value(u"user"_s).isNull());
    refused(kontorctl.run({u"create-account"_s, kontorctl.person(u"Ben"_s, u"Babbage"_s)}), 1, u"email"_s);
}

TEST_CASE("notifications tell whom it concerns, and are read by them alone", "[console][outside]")
{
    const Company kontorctl;
    kontorctl.person(u"Ada"_s, u"Lovelace"_s, {u"responsible=Eve Ernst"_s});
    const auto of = [&](const QString& user) {
        return kontorctl.run({u"notifications"_s, u"--unread"_s, u"--json"_s, u"--user"_s, user}).jsonLines();
    };
    CHECK(of(u"Ada Admin"_s).isEmpty());
    const auto eves = of(u"Eve Ernst"_s);
    REQUIRE(eves.size() == 2);
    CHECK(eves[0].value(u"kind"_s) == u"contact_given"_s);
    CHECK(eves[0].value(u"text"_s) == u"Ada Admin gave you Ada Lovelace."_s);
    CHECK(eves[1].value(u"kind"_s) == u"team_joined"_s);
    CHECK(of(u"Ben Berg"_s).size() == 1); // the leader of the team
    const QString number = QString::number(eves[1].value(u"no"_s).toInteger());
    CHECK(kontorctl.record({u"notifications"_s, u"read"_s, number, u"--user"_s, u"Eve Ernst"_s}).value(u"unread"_s) ==
          1);
    CHECK(kontorctl.record({u"notifications"_s, u"read"_s, u"--user"_s, u"Eve Ernst"_s}).value(u"unread"_s) == 0);
    CHECK(of(u"Ben Berg"_s).size() == 1);
    refused(kontorctl.run({u"notifications"_s, u"read"_s, u"all"_s}), 2, u"all"_s);
    CHECK(kontorctl.run({u"notifications"_s, u"--user"_s, u"Eve Ernst"_s}).out.contains(u"Ada Lovelace"_s));
}

TEST_CASE("What an administrator sets by command is refused to others", "[console][outside]")
{
    const Company kontorctl;
    const QString id = kontorctl.organisation();
    kontorctl.record({u"set"_s, u"organisation"_s, id, u"geocoder=nominatim"_s,
                      u"geocoder_url=https://places.example.org"_s, u"required_person=last_name"_s});
    for (const QString& user : {u"Ben Berg"_s, u"Eve Ernst"_s})
        refused(kontorctl.run({u"set"_s, u"organisation"_s, id, u"city=Bonn"_s, u"--user"_s, user}), 1, u"role"_s);
    kontorctl.record({u"add"_s, u"category"_s, u"name=Gold"_s, u"--user"_s, u"Ben Berg"_s});
    refused(kontorctl.run({u"delete"_s, u"category"_s, u"Gold"_s, u"--user"_s, u"Eve Ernst"_s}), 1, u"role"_s);
    CHECK(kontorctl.run({u"delete"_s, u"category"_s, u"Gold"_s, u"--user"_s, u"Ben Berg"_s}).exit == 0);
}

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/console/console.h"
#include "ui/console/invocation.h"

using namespace Qt::StringLiterals;
using namespace kontor;

namespace {

Invocation parsed(const QStringList& arguments)
{
    const auto call = parseArguments(arguments);
    INFO((call ? QString{} : call.error().detail).toStdString());
    REQUIRE(call);
    return *call;
}

QString refusal(const QStringList& arguments)
{
    const auto call = parseArguments(arguments);
    REQUIRE(!call);
    CHECK(call.error().code == Errc::Usage);
    return call.error().detail;
}

} // namespace

TEST_CASE("global options stand before or after the command", "[console]")
{
    for (const QStringList& arguments :
         {QStringList{u"--store"_s, u"a.kontor"_s, u"--json"_s, u"--user=Bob"_s, u"count"_s},
          QStringList{u"count"_s, u"--json"_s, u"--user"_s, u"Bob"_s, u"--store=a.kontor"_s}}) {
        const Invocation call = parsed(arguments);
        CHECK(call.command == commandNamed(u"count"));
        CHECK(call.store == u"a.kontor"_s);
        CHECK(call.user == u"Bob"_s);
        CHECK(call.json);
        CHECK(call.words.isEmpty());
    }
}

TEST_CASE("two words may make one command", "[console]")
{
    const Invocation call = parsed({u"import"_s, u"csv"_s, u"list.csv"_s, u"--dry-run"_s, u"--type"_s, u"person"_s});
    CHECK(call.command->name == u"import csv"_s);
    CHECK(call.words == QStringList{u"list.csv"_s});
    CHECK(call.has(u"--dry-run"_s));
    CHECK(call.value(u"--type"_s) == u"person"_s);
    CHECK(refusal({u"import"_s}).contains(u"import"_s));
    CHECK(refusal({u"import"_s, u"xlsx"_s, u"a.xlsx"_s}).contains(u"“import xlsx”"_s));
}

TEST_CASE("values and queries may begin with a dash", "[console]")
{
    CHECK(parsed({u"list"_s, u"-keyword:VIP"_s, u"Ulm"_s}).words == QStringList{u"-keyword:VIP"_s, u"Ulm"_s});
    CHECK(parsed({u"list"_s, u"--"_s, u"--json"_s, u"-h"_s}).words == QStringList{u"--json"_s, u"-h"_s});
    CHECK(parsed({u"import"_s, u"csv"_s, u"x"_s, u"--report"_s, u"-odd.csv"_s}).value(u"--report"_s) == u"-odd.csv"_s);
    CHECK(parsed({u"validate"_s, u"phone"_s, u"-1"_s}).words == QStringList{u"-1"_s});
    CHECK(parsed({u"export"_s, u"csv"_s, u"-o"_s, u"a.csv"_s}).value(u"-o"_s) == u"a.csv"_s);
}

TEST_CASE("what is not understood is refused in one sentence", "[console]")
{
    CHECK(refusal({}).contains(u"command"_s));
    CHECK(refusal({u"frobnicate"_s}).contains(u"frobnicate"_s));
    CHECK(refusal({u"list"_s, u"--colour"_s}).contains(u"--colour"_s));
    CHECK(refusal({u"list"_s, u"--limit"_s}).contains(u"--limit"_s));
    CHECK(refusal({u"list"_s, u"--json=yes"_s}).contains(u"--json"_s));
    CHECK(refusal({u"--store="_s, u"list"_s}).contains(u"--store"_s));
    CHECK(refusal({u"show"_s}).contains(u"kontorctl show ID"_s));
    CHECK(refusal({u"show"_s, u"a"_s, u"b"_s}).contains(u"“b”"_s));
    CHECK(refusal({u"report"_s}).contains(u"“report”"_s));
}

TEST_CASE("help is found in every way people ask for it", "[console]")
{
    CHECK(parsed({u"help"_s}).help);
    CHECK(parsed({u"--help"_s}).help);
    CHECK(parsed({u"import"_s, u"csv"_s, u"--help"_s}).helpTopic == u"import csv"_s);
    CHECK(parsed({u"help"_s, u"import"_s, u"csv"_s}).helpTopic == u"import csv"_s);
    CHECK(parsed({u"import"_s, u"-h"_s}).helpTopic == u"import"_s);
    CHECK(parsed({u"--version"_s}).version);
    for (const Command& command : allCommands()) {
        CHECK(helpText({}).contains(u"  "_s + command.name));
        const QString own = helpText(command.name);
        CHECK(own.startsWith(u"Usage: kontorctl "_s + command.name));
        for (const Option& option : command.options) CHECK(own.contains(option.name));
    }
    CHECK(helpText(u"import"_s).contains(u"kontorctl import undo"_s));
}

TEST_CASE("the release has these commands and no others", "[console]")
{
    QStringList names;
    for (const Command& command : allCommands()) names += command.name;
    names.sort();
    CHECK(names == QStringList{u"add"_s,
                               u"archive"_s,
                               u"backup"_s,
                               u"briefing"_s,
                               u"calls"_s,
                               u"check"_s,
                               u"conflicts"_s,
                               u"conflicts resolve"_s,
                               u"count"_s,
                               u"create-account"_s,
                               u"delete"_s,
                               u"demo"_s,
                               u"duplicates"_s,
                               u"duplicates separate"_s,
                               u"events"_s,
                               u"export csv"_s,
                               u"export fields"_s,
                               u"export json"_s,
                               u"export vcard"_s,
                               u"field preview"_s,
                               u"fields"_s,
                               u"file save"_s,
                               u"geocode"_s,
                               u"import csv"_s,
                               u"import fields"_s,
                               u"import resume"_s,
                               u"import undo"_s,
                               u"import vcard"_s,
                               u"init"_s,
                               u"list"_s,
                               u"locate"_s,
                               u"merge"_s,
                               u"move"_s,
                               u"note versions"_s,
                               u"notifications"_s,
                               u"notifications read"_s,
                               u"operations"_s,
                               u"purge"_s,
                               u"recreate"_s,
                               u"redo"_s,
                               u"remove-employee"_s,
                               u"restore"_s,
                               u"restore-contact"_s,
                               u"restore-record"_s,
                               u"revert"_s,
                               u"server leave"_s,
                               u"server login"_s,
                               u"server status"_s,
                               u"set"_s,
                               u"show"_s,
                               u"sync"_s,
                               u"undo"_s,
                               u"validate address"_s,
                               u"validate email"_s,
                               u"validate iban"_s,
                               u"validate phone"_s,
                               u"validate url"_s,
                               u"validate vat"_s});
}

TEST_CASE("a field and its value are divided at the first equals sign", "[console]")
{
    const auto fields = parseAssignments({u"first_name=Ada"_s, u"notes=a=b"_s, u"title="_s, u"custom.x=-1"_s});
    REQUIRE(fields);
    CHECK(fields->at(1).field == u"notes"_s);
    CHECK(fields->at(1).text == u"a=b"_s);
    CHECK(fields->at(2).text.isEmpty());
    CHECK(fields->at(3).text == u"-1"_s);
    CHECK(!parseAssignments({u"first_name"_s}));
    CHECK(!parseAssignments({u"=Ada"_s}));
}

TEST_CASE("options with a number or a choice say what they want", "[console]")
{
    const Invocation call = parsed({u"list"_s, u"--limit"_s, u"ten"_s});
    const auto number = numberOption(call, u"--limit"_s, 0, 5);
    REQUIRE(!number);
    CHECK(number.error().detail.contains(u"“ten”"_s));
    CHECK(*numberOption(parsed({u"list"_s}), u"--limit"_s, 0, 5) == 5);
    CHECK(!numberOption(parsed({u"list"_s, u"--limit=-1"_s}), u"--limit"_s, 0, 5));
    CHECK(*limitOption(parsed({u"list"_s, u"--limit=0"_s}), 5) == unlimited);
    CHECK(*limitOption(parsed({u"list"_s, u"--limit=7"_s}), 5) == 7);
    CHECK(*limitOption(parsed({u"list"_s}), 5) == 5);
    CHECK(!limitOption(parsed({u"list"_s, u"--limit=-1"_s}), 5));
    const auto choice = choiceOption(parsed({u"events"_s, u"x"_s, u"--tab"_s, u"all"_s}), u"--tab"_s, u"focus;data"_s);
    REQUIRE(!choice);
    CHECK(choice.error().detail.contains(u"focus, data"_s));
}

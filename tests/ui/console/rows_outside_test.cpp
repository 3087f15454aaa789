// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the boxes and the history of a contact do with single rows and lines, by command.
#include "tests/ui/console/kontorctl.h"

using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

struct Rows : Kontorctl {
    Rows() { init(); }

    QString add(const QStringList& words) const
    {
        return record(QStringList{u"add"_s} + words).value("id"_L1).toString();
    }
    QStringList emails(const QString& contact) const
    {
        QStringList addresses;
        for (const QJsonValue& email : record({u"show"_s, contact}).value("emails"_L1).toArray())
            addresses << email.toObject().value("address"_L1).toString();
        return addresses;
    }
    QList<QJsonObject> events(const QString& contact, const QString& types) const
    {
        return run({u"events"_s, contact, u"--types"_s, types, u"--json"_s}).jsonLines();
    }
};

} // namespace

TEST_CASE("A row is put behind another or first by command, and that is taken back", "[outside]")
{
    const Rows ctl;
    const QString ada = ctl.person(u"Ada"_s, u"Lovelace"_s);
    for (const QString& address : {u"a@x.example"_s, u"b@x.example"_s, u"c@x.example"_s})
        ctl.add({u"email"_s, u"contact="_s + ada, u"address="_s + address});
    CHECK(ctl.record({u"move"_s, u"email"_s, u"c@x.example"_s}).value("changed"_L1) == 1);
    CHECK(ctl.emails(ada) == QStringList{u"c@x.example"_s, u"a@x.example"_s, u"b@x.example"_s});
    CHECK(ctl.run({u"move"_s, u"email"_s, u"c@x.example"_s, u"a@x.example"_s}).exit == 0);
    CHECK(ctl.emails(ada) == QStringList{u"a@x.example"_s, u"c@x.example"_s, u"b@x.example"_s});
    REQUIRE(ctl.run({u"undo"_s}).exit == 0);
    CHECK(ctl.emails(ada).front() == u"c@x.example"_s);

    // Behind a row of somebody else there is no place.
    const QString bea = ctl.person(u"Bea"_s, u"Bauer"_s, {u"email=bea@x.example"_s});
    CHECK(ctl.run({u"move"_s, u"email"_s, u"c@x.example"_s, u"bea@x.example"_s}).exit != 0);
    CHECK(ctl.run({u"move"_s, u"thing"_s, u"c@x.example"_s}).error.contains(u"thing"_s));
    CHECK(ctl.run({u"move"_s, u"note"_s, ctl.add({u"note"_s, u"contact="_s + bea, u"text=Tea"_s})}).exit != 0);
}

TEST_CASE("A row that was deleted comes back by command", "[outside]")
{
    const Rows ctl;
    const QString ada = ctl.person(u"Ada"_s, u"Lovelace"_s);
    const QString note = ctl.add({u"note"_s, u"contact="_s + ada, u"text=Wants ten"_s});
    REQUIRE(ctl.run({u"delete"_s, u"note"_s, note}).exit == 0);
    REQUIRE(ctl.run({u"events"_s, ada}).out.contains(u"Wants ten (deleted)"_s));
    CHECK(ctl.record({u"restore-record"_s, u"note"_s, note}).value("changed"_L1) == 1);
    CHECK_FALSE(ctl.run({u"events"_s, ada}).out.contains(u"(deleted)"_s));
    CHECK(ctl.run({u"restore-record"_s, u"team"_s, u"Sales"_s}).exit != 0);
    CHECK(ctl.run({u"check"_s}).exit == 0);
}

TEST_CASE("An event's changes are taken back by its id, and what changed since stays", "[outside]")
{
    const Rows ctl;
    const QString ada = ctl.person(u"Ada"_s, u"Lovelace"_s);
    ctl.record({u"set"_s, ada, u"job_title=Countess"_s, u"nickname=Engine"_s});
    const QString changed = ctl.events(ada, u"data_change"_s).front().value("id"_L1).toString();
    ctl.record({u"set"_s, ada, u"nickname=Numbers"_s});
    const QJsonObject reverted = ctl.record({u"revert"_s, ada, changed});
    CHECK(reverted.value("reverted"_L1) == 1);
    CHECK(reverted.value("kept"_L1) == 1);
    const QJsonObject shown = ctl.record({u"show"_s, ada}).value("details"_L1).toObject();
    CHECK(shown.value("job_title"_L1).toString().isEmpty());
    CHECK(shown.value("nickname"_L1) == u"Numbers"_s);

    const auto unknown = ctl.run({u"revert"_s, ada, changed.chopped(4) + u"0000"_s});
    CHECK(unknown.exit == 2);
    CHECK(unknown.error.contains(u"Nothing matches"_s));
    REQUIRE(ctl.run({u"undo"_s}).exit == 0);
    CHECK(ctl.record({u"show"_s, ada}).value("details"_L1).toObject().value("job_title"_L1) == u"Countess"_s);
}

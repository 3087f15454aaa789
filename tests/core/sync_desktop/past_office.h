// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/core/sync_desktop/somebody.h"

namespace kontor::test {

/// Ada works, Ben was there all the time and writes nothing, Cara joins late.
struct PastOffice {
    MemoryServer server;
    Desk ada{QStringLiteral("Ada"), QStringLiteral("ada@acme.example")},
        ben{QStringLiteral("Ben"), QStringLiteral("ben@acme.example")},
        cara{QStringLiteral("Cara"), QStringLiteral("cara@acme.example")};
    Id caraId;

    PastOffice()
    {
        server.found(QStringLiteral("Acme"));
        const Id a = server.addEmployee(QStringLiteral("Ada"), QStringLiteral("ada@acme.example"));
        const Id b = server.addEmployee(QStringLiteral("Ben"), QStringLiteral("ben@acme.example"));
        caraId = server.addEmployee(QStringLiteral("Cara"), QStringLiteral("cara@acme.example"));
        ada.join(server, a);
        ada.sync(server);
        ben.join(server, b);
        ben.sync(server);
    }
    /// A contact with a life: a note, a task that is done, a new name, another one that goes into it, one that goes.
    Id life(int n)
    {
        const Id contact =
            ada.person(QStringLiteral("P%1").arg(n), QStringLiteral("Past"), QStringLiteral("p%1@x.example").arg(n));
        const Id other = ada.person(QStringLiteral("Q%1").arg(n), QStringLiteral("Past"));
        const Id gone = ada.person(QStringLiteral("R%1").arg(n), QStringLiteral("Past"));
        Id task, note;
        REQUIRE(ada.write(QStringLiteral("add"), [&](Pen& pen) -> Status {
            const auto written =
                pen.create(Entity::Note, {{Note::Contact, other}, {Note::Text, QStringLiteral("met at the fair")}});
            const auto planned =
                pen.create(Entity::Task, {{Task::Contact, contact}, {Task::Title, QStringLiteral("Call back")}});
            const auto hers = pen.create(
                Entity::Task,
                {{Task::Contact, contact}, {Task::Title, QStringLiteral("Look at it")}, {Task::Assignee, caraId}});
            if (!written || !planned) return written ? planned.error() : written.error();
            if (!hers) return hers.error();
            note = *written;
            task = *planned;
            return {};
        }));
        REQUIRE(ada.set(Entity::Task, task, Task::State, QStringLiteral("done")));
        REQUIRE(ada.set(Entity::Contact, contact, Contact::FirstName, QStringLiteral("New%1").arg(n)));
        REQUIRE(ada.set(Entity::Contact, contact, Contact::FirstName, QStringLiteral("Newer%1").arg(n)));
        REQUIRE(ada.set(Entity::Note, note, Note::Text, QStringLiteral("met twice")));
        REQUIRE(ada.write(QStringLiteral("merge_contacts"), [&](Pen& pen) -> Status {
            const auto merged = run(pen, MergeContacts{.keep = contact, .others = {other}});
            return merged ? Status{} : Status{merged.error()};
        }));
        REQUIRE(
            ada.write(QStringLiteral("delete_contact"), [&](Pen& pen) { return pen.remove(Entity::Contact, gone); }));
        ada.sync(server);
        return contact;
    }
    void settle()
    {
        for (int i = 0; i < 3; ++i)
            for (Desk* desk : {&ada, &ben, &cara}) desk->sync(server);
    }
};

inline QStringList linesOf(Desk& desk, const QString& sql)
{
    QStringList lines;
    REQUIRE(desk.store->reader().each(sql, {}, [&](Statement& row) {
        lines.append(row.text(0));
        return true;
    }));
    return lines;
}

/// What became of each row, by whom, when, as what, and how: all that came from others, in its order.
inline QStringList journalOf(Desk& desk)
{
    return linesOf(desk, QStringLiteral(R"(
        SELECT o."table" || ' ' || hex(o."row") || ' ' || g.kind || ' ' || g.label || ' ' || coalesce(hex(g.author), '') || ' ' || g.at
               || ' ' || o.kind || ' ' || coalesce(hex(o.fields), '') || ' ' || o.audience
          FROM op o JOIN batch b ON b.no = o.batch JOIN op_group g ON g.no = b."group"
         WHERE g.remote = 1 AND g.kind <> 'join_server' AND g.state = 'done' AND b.state = 'remote'
         ORDER BY o."table", o."row", o.batch, o.ord)"));
}

/// The histories of all contacts. What an erased contact left in those of others has no operation any more.
inline QStringList timelineOf(Desk& desk)
{
    return linesOf(desk, QStringLiteral(R"(
        SELECT hex(c.id) || ' ' || e.at || ' ' || e.type || ' ' || coalesce(hex(e.creator), '') || ' ' || e."table" || ' ' || hex(e."row")
               || ' ' || coalesce(hex(e.owner), '') || ' ' || o.kind || ' ' || coalesce(hex(o.fields), '')
          FROM event e JOIN contact c ON c.n = e.contact JOIN op o ON o.batch = e.batch AND o.ord = e.ord
         ORDER BY 1)"));
}

/// What follows from them.
inline QStringList derivedOf(Desk& desk)
{
    return linesOf(desk,
                   QStringLiteral(
                       "SELECT hex(id) || ' last contact ' || coalesce(last_contact, '') FROM contact ORDER BY 1")) +
           linesOf(desk, QStringLiteral(R"(
        SELECT hex(c.id) || ' deleted ' || g.at || ' ' || coalesce(hex(g.author), '')
          FROM contact c JOIN batch b ON b.no = c.rev JOIN op_group g ON g.no = b."group" WHERE c.deleted = 1 ORDER BY 1)"));
}

inline QString pastOf(Desk& desk) { return desk.cell(QStringLiteral("SELECT state FROM sync_past")).text(); }

inline void checkSame(Desk& old, Desk& late, bool purged = false)
{
    CHECK(differences(old.dump(), late.dump()) == QStringList{});
    CHECK(differences(journalOf(old), journalOf(late)) == QStringList{});
    CHECK(journalOf(old) == journalOf(late));
    CHECK(differences(timelineOf(old), timelineOf(late)) == QStringList{});
    if (!purged) CHECK(differences(derivedOf(old), derivedOf(late)) == QStringList{});
    for (Desk* desk : {&old, &late}) {
        CHECK(desk->problems() == QStringList{});
        CHECK(pastOf(*desk) == QStringLiteral("complete"));
        CHECK(desk->count(QStringLiteral("past_row")) + desk->count(QStringLiteral("past_overlap")) == 0);
    }
}

} // namespace kontor::test

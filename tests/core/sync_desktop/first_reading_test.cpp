// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// A store without contacts reads all rows of its organisation: without looking for what cannot be there, and while the next
// page is on its way.
#include "core/sync/protocol/codec.h"
#include "tests/core/sync_desktop/desk.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using kontor::test::Desk;
using kontor::test::differences;
using kontor::test::MemoryServer;

namespace {

/// An organisation with people, addresses that two contacts have, a deleted contact and one that became part of another.
struct Office {
    MemoryServer server;
    Desk ada{u"Ada"_s, u"ada@acme.example"_s}, ben{u"Ben"_s, u"ben@acme.example"_s};
    Id benId;

    Office()
    {
        server.found(u"Acme"_s);
        const Id a = server.addEmployee(u"Ada"_s, u"ada@acme.example"_s);
        benId = server.addEmployee(u"Ben"_s, u"ben@acme.example"_s);
        Desk early{u"Early"_s, u"early@acme.example"_s};
        early.join(server, server.addEmployee(u"Early"_s, u"early@acme.example"_s));
        ada.join(server, a);
        early.sync(server);
        ada.sync(server);
        early.person(u"Same"_s, u"Address"_s, u"same@x.example"_s);
        ada.person(u"Other"_s, u"Address"_s, u"same@x.example"_s);
        for (int i = 0; i < 60; ++i) ada.person(u"P%1"_s.arg(i), u"Many"_s, u"p%1@x.example"_s.arg(i));
        const Id gone = ada.person(u"Gone"_s, u"Soon"_s, u"gone@x.example"_s);
        REQUIRE(ada.write(u"delete_contact"_s, [&](Pen& pen) { return pen.remove(Entity::Contact, gone); }));
        early.sync(server);
        ada.sync(server);
        early.sync(server);
        ada.sync(server);
        server.pageRows = 40;
    }
    void checkRead()
    {
        CHECK(differences(ada.dump(), ben.dump()) == QStringList{});
        CHECK(ben.problems() == QStringList{});
        CHECK(ben.count(u"contested"_s) == ada.count(u"contested"_s));
        CHECK(ben.count(u"contested"_s) > 0);
        CHECK(ben.count(u"sync_row"_s) == ada.count(u"sync_row"_s));
    }
};

/// Everything that the mirror says of the server's rows.
QStringList mirrorOf(Desk& desk)
{
    QStringList lines;
    REQUIRE(desk.store->reader().each(uR"(
        SELECT "table" || ' ' || hex("row") || ' ' || hex(state) || ' ' || coalesce(norm, '') || ' ' || ahead FROM sync_row)"_s,
                                      {}, [&](Statement& row) {
                                          lines.append(row.text(0));
                                          return true;
                                      }));
    return lines;
}

} // namespace

TEST_CASE("What is asked ahead is what is asked once the page is in the store", "[sync]")
{
    Office office;
    Desk& ben = office.ben;
    ben.join(office.server, office.benId);
    std::optional<sync::Request> ahead;
    int pages = 0;
    for (auto request = ben.engine->next(); request && *request; request = ben.engine->next()) {
        if (qstrcmp((*request)->path, protocol::path::state) != 0) break;
        if (ahead) CHECK(*ahead == **request);
        pages += ahead.has_value();
        const QByteArray bytes = office.server.answer((*request)->path, (*request)->body, ben.user);
        auto page = protocol::decodeReply<protocol::StatePage>(bytes);
        REQUIRE(page);
        ahead = sync::following(**request, *page);
        CHECK(ahead.has_value() != page->body->last);
        auto progress = ben.engine->receive(std::move(*page));
        while (progress && progress->unfinished) progress = ben.engine->go();
        REQUIRE(progress);
        if (progress->meChanged) ben.actor.employee = ben.store->me();
    }
    CHECK(pages >= 3);
    ben.sync(office.server);
    office.checkRead();
}

TEST_CASE("Pages that came while others were written are one page", "[sync]")
{
    Office office;
    Desk& ben = office.ben;
    ben.join(office.server, office.benId);
    const auto first = ben.engine->next();
    REQUIRE((first && *first));
    std::optional<protocol::Reply<protocol::StatePage>> all;
    int pages = 0;
    for (std::optional<sync::Request> request = **first; request; ++pages) {
        auto page =
            protocol::decodeReply<protocol::StatePage>(office.server.answer(request->path, request->body, ben.user));
        REQUIRE(page);
        request = sync::following(*request, *page);
        if (all)
            REQUIRE(sync::append(*all, *page));
        else
            all = std::move(*page);
    }
    CHECK(pages >= 3);
    CHECK(all->body->last);
    auto other = *all;
    other.body->byContact = !other.body->byContact;
    CHECK_FALSE(sync::append(*all, other));
    const size_t rows = all->body->rows.size();
    auto progress = ben.engine->receive(std::move(*all));
    REQUIRE(progress);
    CHECK(progress->pulled == int(rows));
    if (progress->meChanged) ben.actor.employee = ben.store->me();
    ben.sync(office.server);
    office.checkRead();
}

TEST_CASE("Many rows are one transaction as long as nobody waits", "[sync]")
{
    Office office;
    Desk& ben = office.ben;
    ben.join(office.server, office.benId);
    bool awaited = false;
    ben.engine.emplace(*ben.store, [&] { return awaited; });
    const auto most = [&] {
        const auto request = ben.engine->next();
        REQUIRE((request && *request));
        auto page = protocol::decodeReply<protocol::StatePage>(
            office.server.answer((*request)->path, (*request)->body, ben.user));
        REQUIRE(page);
        protocol::Reply<protocol::StatePage> more{.head = page->head, .body = protocol::StatePage{.byContact = true}};
        for (int i = 0; i < 30'000; ++i) { // of a table that only later versions know
            const sync::Effect row{.at = {quint16(900), ben.store->newId()}};
            more.body->frames.push_back(sync::encode(row));
            more.body->rows.push_back(row);
        }
        std::swap(more.body, page->body); // the server's own come last: there the next page goes on
        page->body->last = false;
        REQUIRE(sync::append(*page, more));
        int longest = 0;
        auto progress = ben.engine->receive(std::move(*page));
        for (;; progress = ben.engine->go()) {
            REQUIRE(progress);
            longest = std::max(longest, progress->pulled);
            if (progress->meChanged) ben.actor.employee = ben.store->me();
            if (!progress->unfinished) return longest;
        }
    };
    CHECK(most() > 10'000);
    awaited = true;
    CHECK(most() <= 5'000);
    CHECK(ben.problems() == QStringList{});
}

TEST_CASE("A first reading makes the store that a reading makes which compares every row", "[sync]")
{
    Office office;
    office.ben.join(office.server, office.benId);
    office.ben.sync(office.server);
    office.checkRead();
    // One contact of its own, and what comes is compared with it.
    Desk cara{u"Cara"_s, u"cara@acme.example"_s};
    cara.person(u"Own"_s, u"Contact"_s);
    cara.join(office.server, office.server.addEmployee(u"Cara"_s, u"cara@acme.example"_s));
    office.ben.sync(office.server);
    while (cara.cell(u"SELECT phase FROM sync_state"_s).text() != u"log"_s) REQUIRE(cara.exchange(office.server));
    CHECK(mirrorOf(office.ben) == mirrorOf(cara));
    CHECK(office.ben.count(u"claim"_s) == cara.count(u"claim"_s));
}

TEST_CASE("A page that brings a row twice is read at the second try", "[sync]")
{
    Office office;
    Desk& ben = office.ben;
    ben.join(office.server, office.benId);
    bool failed = false;
    for (int i = 0; i < 100; ++i) {
        const auto request = ben.engine->next();
        REQUIRE((request && *request));
        if (qstrcmp((*request)->path, protocol::path::state) != 0) break;
        auto page = protocol::decodeReply<protocol::StatePage>(
            office.server.answer((*request)->path, (*request)->body, ben.user));
        REQUIRE(page);
        REQUIRE_FALSE(page->body->rows.empty());
        page->body->rows.push_back(page->body->rows.back());
        page->body->frames.push_back(page->body->frames.back());
        auto progress = ben.engine->receive(std::move(*page));
        while (progress && progress->unfinished) progress = ben.engine->go();
        failed |= !progress;
        if (progress && progress->meChanged) ben.actor.employee = ben.store->me();
    }
    CHECK(failed);
    ben.sync(office.server);
    office.checkRead();
}

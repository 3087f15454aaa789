// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/database.h"

#include "tests/server/rig.h"
#include "tests/support/postgres.h"

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::server;

namespace {

constexpr auto add = "INSERT INTO word(id, text) VALUES($1, $2)";

std::unique_ptr<Database> words(bool prepare)
{
    auto database = Database::open(test::Postgres::newDatabase(), prepare);
    REQUIRE(database);
    REQUIRE((*database)->script("CREATE TABLE word(id bigint PRIMARY KEY, text text NOT NULL)"));
    return std::move(*database);
}

qint64 count(Database& database)
{
    const auto answer = database.run("SELECT count(*) FROM word");
    REQUIRE(answer);
    return answer->integer(0, 0);
}

} // namespace

TEST_CASE("statements that nobody waits for are carried out in their order", "[server][database]")
{
    const auto database = words(GENERATE(true, false));
    Transaction transaction{*database};
    REQUIRE(transaction.begin());
    for (int i = 0; i < 500; ++i) {
        REQUIRE(database->send(add, {i, QString{4000, u'x'}})); // more than any buffer takes
        REQUIRE(database->send("UPDATE word SET text = $2 WHERE id = $1", {i, u"y"_s}));
    }
    CHECK(count(*database) == 500);
    REQUIRE(transaction.commit());
    const auto changed = database->run("SELECT count(*) FROM word WHERE text = $1", {u"y"_s});
    REQUIRE(changed);
    CHECK(changed->integer(0, 0) == 500);
}

TEST_CASE("a failure among what was sent is told by the next call, and nothing stays", "[server][database]")
{
    const auto database = words(GENERATE(true, false));
    {
        Transaction transaction{*database};
        REQUIRE(transaction.begin());
        REQUIRE(database->send(add, {1, u"one"_s}));
        REQUIRE(database->send(add, {1, u"one again"_s}));
        REQUIRE(database->send(add, {2, u"two"_s}));
        SECTION("a question")
        {
            const auto answer = database->run("SELECT 1");
            REQUIRE(!answer);
            CHECK(answer.error().value == u"23505"); // of the statement that failed, not of those after it
            // PostgreSQL answers a commit of what failed as if all were well.
            CHECK(!transaction.commit());
        }
        SECTION("the end")
        {
            const auto end = transaction.commit();
            REQUIRE(!end);
            CHECK(end.error().value == u"23505");
        }
        SECTION("nobody asks") {}
    }
    CHECK(count(*database) == 0);
    REQUIRE(database->run(add, {3, u"three"_s})); // the connection is as good as before
    CHECK(count(*database) == 1);
}

TEST_CASE("a connection that goes while statements are on their way says so", "[server][database]")
{
    const auto database = words(true), other = words(true);
    const auto own = database->run("SELECT pg_backend_pid()");
    REQUIRE(own);
    Transaction transaction{*database};
    REQUIRE(transaction.begin());
    REQUIRE(database->send(add, {1, u"one"_s}));
    REQUIRE(database->settle());
    REQUIRE(other->run("SELECT pg_terminate_backend($1::bigint::int, 5000)", {own->integer(0, 0)}));
    Status status = database->send(add, {2, u"two"_s});
    if (status) status = transaction.commit();
    REQUIRE(!status);
    CHECK(status.error().code == Errc::Network);
    CHECK(!database->isAlive());
    REQUIRE(database->reconnect());
    CHECK(count(*database) == 0);
}

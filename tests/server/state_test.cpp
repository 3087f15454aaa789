// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/log_reader.h"
#include "tests/server/rig.h"

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;

namespace {

struct Pair {
    Id one = newId(), two = newId();
    sync::RowKey mail{Entity::Email, newId()}, other{Entity::Email, newId()};

    explicit Pair(Device& device)
    {
        const Id me = device.session.employee;
        for (const sync::OpFate& fate :
             device.push({person(one, u"One"_s, me), person(two, u"Two"_s, me), email(other.row, one, u"o@x.example"_s),
                          email(mail.row, two, u"t@x.example"_s)}))
            CHECK(fate.fate == sync::Fate::Applied);
    }
};

size_t placeOf(const std::vector<sync::RowKey>& order, const sync::RowKey& key)
{
    const auto at = std::find(order.begin(), order.end(), key);
    REQUIRE(at != order.end());
    return size_t(at - order.begin());
}

} // namespace

TEST_CASE("rows come contact by contact, and reading goes on after any of them", "[server]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    const Pair rows{ada};
    Device fresh{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(fresh.logIn().failure);
    const auto order = fresh.readState(true);
    CHECK(placeOf(order, {Entity::Employee, ada.session.employee}) < placeOf(order, {Entity::Contact, rows.one}));
    CHECK(placeOf(order, rows.other) == placeOf(order, {Entity::Contact, rows.one}) + 1);
    CHECK(placeOf(order, rows.mail) == placeOf(order, {Entity::Contact, rows.two}) + 1);
    for (size_t i = 0; i < order.size(); ++i)
        CHECK(fresh.readState(true, order[i]) == std::vector(order.begin() + qsizetype(i) + 1, order.end()));
    // The same rows as in the order of their keys.
    auto sorted = order;
    std::sort(sorted.begin(), sorted.end());
    CHECK(fresh.readState(false) == sorted);
}

TEST_CASE("a row whose contact becomes another one keeps its place among the pages", "[server]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    const Pair rows{ada};
    const auto before = ada.readState(true);
    // Who has read the first contact and not yet the second must still come by the second's address.
    const sync::Op merge{.at = {Entity::Contact, rows.two},
                         .writes = {{Contact::MergedInto, {}, rows.one}, {sync::FieldKey::deleted, false, true}}};
    ada.push({set(Entity::Email, rows.mail.row, Email::Contact, rows.one), merge});
    const auto after = ada.readState(true, {Entity::Contact, rows.two});
    CHECK(ada.rows.at(rows.mail)[Email::Contact].id() == rows.one);
    CHECK(placeOf(after, rows.mail) == 0);
    CHECK(ada.readState(true) == before);
}

TEST_CASE("a database of the first version is brought up to date", "[server]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    const Pair rows{ada};
    const auto order = ada.readState(true);
    const auto homes = [&] {
        return rig.sql(u"SELECT md5(string_agg(home::text, ',' ORDER BY row_id)) FROM record"_s);
    };
    const QString before = homes();
    rig.sql(u"ALTER TABLE record DROP COLUMN home; ALTER TABLE device DROP COLUMN attempt;"
            "UPDATE kontor_schema SET version = 1"_s);
    REQUIRE(rig.administration().prepareSchema());
    CHECK(homes() == before);
    CHECK(ada.readState(true) == order);
    REQUIRE_FALSE(ada.logIn().failure);
    REQUIRE(rig.administration().prepareSchema());
}

TEST_CASE("a page costs its own rows, however many are behind it and whatever the planner knows", "[server]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    const Pair rows{ada};
    rig.sql(uR"(
        ALTER TABLE record SET (autovacuum_enabled = off);
        ALTER TABLE change_log SET (autovacuum_enabled = off);
        SET session_replication_role = replica;
        INSERT INTO record(org_id, tbl, row_id, seq, first_seq, state, born, shown, erased, home)
        SELECT org_id, 9, gen_random_uuid(), 2, 2, '\\x80', true, true, false, gen_random_uuid()
          FROM org, generate_series(1, 40000);
        INSERT INTO change_log(org_id, seq, tag, batch_id, author, hlc, received_at, remark, effects, lost, private)
        SELECT org_id, head + n, '', gen_random_uuid(), gen_random_uuid(), 1, 1, '\\xa0', '\\x80', '', false
          FROM org, generate_series(1, 4900) n;
        UPDATE org SET head = head + 4900)"_s);
    const auto caller = server::Accounts{rig.database(), rig.config().password, 1}.callerOf(ada.session.accessToken);
    REQUIRE(caller);
    const auto& who = std::get<server::Caller>(*caller);
    const auto read = [&](const char* table, qint64 most, const auto& page) {
        const auto count = [&] {
            REQUIRE(rig.database().run("SELECT pg_stat_force_next_flush()"));
            return rig
                .sql(u"SELECT seq_tup_read + idx_tup_fetch FROM pg_stat_user_tables WHERE relname = '%1'"_s.arg(
                    QLatin1StringView{table}))
                .toLongLong();
        };
        server::LogReader reader{rig.database(), 1};
        const qint64 before = count();
        const auto bytes = page(reader);
        REQUIRE(bytes);
        REQUIRE(bytes->code == protocol::ErrorCode::None);
        const qint64 taken = count() - before;
        CHECK(taken > most / 2);
        CHECK(taken < most + 100);
    };
    const protocol::ReadState byContact{{}, {Entity::Contact, rows.one}, true};
    read("record", protocol::limit::pageRows, [&](auto& reader) { return reader.state(who, byContact); });
    read("record", protocol::limit::pageRows, [&](auto& reader) { return reader.state(who, {}); });
    read("change_log", protocol::limit::pageEntries, [&](auto& reader) { return reader.pull(who, {}); });
}

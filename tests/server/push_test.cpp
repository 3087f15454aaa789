// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/rig.h"

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;
using protocol::ErrorCode;

TEST_CASE("what one pushes the other pulls", "[server]")
{
    Rig rig;
    rig.addUser(u"ben@example.org"_s);
    Device ada{rig.port(), u"ada@example.org"_s}, ben{rig.port(), u"Ben@Example.org "_s};
    REQUIRE_FALSE(ada.logIn().failure);
    REQUIRE_FALSE(ben.logIn().failure);
    CHECK(ada.session.organisationName == u"Example");
    CHECK(ada.session.email == u"ada@example.org");
    CHECK(ben.session.employeeName == u"ben@example.org");

    const Id contact = newId(), address = newId();
    const auto reply = ada.offer({ada.batch({person(contact, u"Lovelace"_s, ada.session.employee),
                                             email(address, contact, u"Ada.L@Example.com"_s)})},
                                 {.kind = u"create_contact"_s, .label = u"Lovelace"_s, .at = 17});
    REQUIRE_FALSE(reply.failure);
    CHECK(reply.body->results[0].fates == std::vector<sync::OpFate>(2));
    CHECK(reply.head == reply.body->results[0].at);

    ben.pullAll();
    CHECK(ben.value({Entity::Contact, contact}, Contact::LastName) == u"Lovelace");
    CHECK(ben.value({Entity::Email, address}, sync::FieldKey::claim) == u"=ada.l@example.com");
    const protocol::Entry& entry = ben.log.back();
    CHECK(entry.author == ada.session.employee);
    CHECK(entry.remark.label == u"Lovelace");
    CHECK(entry.remark.at == 17);
    CHECK(entry.received > 0);
    CHECK(entry.fates.empty());
    ada.pullAll();
    CHECK(ada.rows == ben.rows);
    CHECK(ada.log.back().fates.size() == 2);

    // Two who did not know of each other: the later clock stands, the other's value is kept.
    CHECK(ben.push({set(Entity::Contact, contact, Contact::LastName, u"Byron"_s)})[0].fate == sync::Fate::Applied);
    const auto late = ada.push({set(Entity::Contact, contact, Contact::LastName, u"King"_s)});
    CHECK(late[0].fate == sync::Fate::Merged);
    ben.pullAll();
    CHECK(ben.value({Entity::Contact, contact}, Contact::LastName) == u"King");

    Device eve{rig.port(), u"ben@example.org"_s};
    REQUIRE_FALSE(eve.logIn().failure);
    eve.readState();
    ben.pullAll();
    CHECK(eve.rows == ben.rows);
    CHECK(eve.cursor == ben.cursor);
}

TEST_CASE("every way to be refused admission has its code and changes nothing", "[server]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    const Id contact = newId();
    const sync::Batch first = ada.batch({person(contact, u"One"_s, ada.session.employee)});
    REQUIRE_FALSE(ada.offer({first}).failure);
    const QString head = rig.sql(u"SELECT head FROM org"_s);

    const auto again = ada.offer({first});
    REQUIRE(again.body);
    CHECK(again.body->results[0].repeated);
    CHECK(again.body->results[0].at == ada.witness);

    sync::Batch mutated = first;
    mutated.ops[0].writes[1].after = u"Two"_s;
    CHECK(codeOf(ada.offer({mutated})) == ErrorCode::BatchMutated);

    sync::Batch copy = ada.batch({person(newId(), u"Twin"_s, ada.session.employee)});
    copy.no = 1;
    CHECK(codeOf(ada.offer({copy})) == ErrorCode::ReplicaFork);
    copy.no = 3;
    CHECK(codeOf(ada.offer({copy})) == ErrorCode::Gap);

    const sync::Place witness = ada.witness;
    ada.witness.tag = "another history's";
    CHECK(codeOf(ada.offer({copy})) == ErrorCode::HistoryFork);
    CHECK(codeOf(ada.ask<protocol::Page>(protocol::path::pull, protocol::Pull{ada.cursor, ada.witness})) ==
          ErrorCode::HistoryFork);
    CHECK(codeOf(ada.ask<protocol::StatePage>(protocol::path::state, protocol::ReadState{ada.witness, {}})) ==
          ErrorCode::HistoryFork);
    ada.witness = {witness.seq + 1, witness.tag};
    CHECK(codeOf(ada.offer({copy})) == ErrorCode::HistoryFork);
    ada.witness = witness;
    CHECK(rig.sql(u"SELECT head FROM org"_s) == head);

    // Under a new identity everything goes on, and what is known counts.
    ada.replica = newId();
    sync::Batch known = first;
    known.replica = copy.replica = ada.replica;
    known.no = 1;
    copy.no = 2;
    const auto both = ada.offer({known, copy});
    REQUIRE_FALSE(both.failure);
    REQUIRE(both.body->results.size() == 2);
    CHECK(both.body->results[0].repeated);
    CHECK_FALSE(both.body->results[1].repeated);

    // A push that stops half-way has taken what was before.
    sync::Batch good = ada.batch({person(newId(), u"Good"_s, ada.session.employee)}), gap = good;
    good.no = 3;
    gap.no = 5;
    gap.id = newId();
    const auto half = ada.offer({good, gap});
    CHECK(codeOf(half) == ErrorCode::Gap);
    REQUIRE(half.body);
    CHECK(half.body->results.size() == 1);
}

TEST_CASE("nobody writes as somebody else nor with another's replica", "[server]")
{
    Rig rig;
    rig.addUser(u"ben@example.org"_s);
    Device ada{rig.port(), u"ada@example.org"_s}, ben{rig.port(), u"ben@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    REQUIRE_FALSE(ben.logIn().failure);
    const QString head = rig.sql(u"SELECT head FROM org"_s);
    sync::Batch forged = ben.batch({person(newId(), u"Forged"_s, ada.session.employee)});
    forged.author = ada.session.employee;
    const auto reply = ben.offer({forged});
    REQUIRE_FALSE(reply.failure);
    CHECK(reply.body->results[0].fates[0] == sync::OpFate{sync::Fate::Rejected, sync::Refusal::NotAllowed});
    CHECK(reply.body->results[0].at == sync::Place{});
    CHECK(rig.sql(u"SELECT head FROM org"_s) == head);
    CHECK_FALSE(ben.push({person(newId(), u"Own"_s, ben.session.employee)}).empty()); // the queue goes on

    ada.push({person(newId(), u"Hers"_s, ada.session.employee)});
    sync::Batch borrowed = ben.batch({person(newId(), u"Borrowed"_s, ben.session.employee)});
    borrowed.replica = ada.replica;
    borrowed.no = 2;
    CHECK(codeOf(ben.offer({borrowed})) == ErrorCode::ReplicaFork);
}

TEST_CASE("consumers get numbers without a gap whoever adds them, and keep them", "[server]")
{
    Rig rig;
    rig.addUser(u"ben@example.org"_s);
    Device ada{rig.port(), u"ada@example.org"_s}, ben{rig.port(), u"ben@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    REQUIRE_FALSE(ben.logIn().failure);
    const auto consumer = [](const Device& device, const Id& id, const QString& number) {
        sync::Op op = person(id, u"C"_s, device.session.employee);
        op.writes.push_back({Contact::Consumer, {}, Value{true}});
        if (!number.isEmpty()) op.writes.push_back({Contact::CustomerNumber, {}, number});
        return op;
    };
    const auto number = [&](const Id& id) { return ada.value({Entity::Contact, id}, Contact::CustomerNumber); };
    const Id a = newId(), b = newId(), c = newId(), d = newId(), e = newId(), f = newId();
    ada.push({consumer(ada, a, {}), consumer(ada, b, {})});
    ben.push({consumer(ben, c, u"10001"_s), consumer(ben, d, u"70000"_s)}); // taken; far ahead
    ada.push({consumer(ada, e, u"20000"_s)});                               // an administrator's own numbering
    ben.push({set(Entity::Contact, c, Contact::CustomerNumber, u"7"_s)});
    ben.push({person(f, u"Late"_s, ben.session.employee)});
    ben.push({set(Entity::Contact, f, Contact::Consumer, true)});
    ada.pullAll();
    CHECK(std::set{number(a), number(b)} == std::set{u"10001"_s, u"10002"_s});
    CHECK(std::set{number(c), number(d)} == std::set{u"10003"_s, u"10004"_s});
    CHECK(number(e) == u"20000");
    CHECK(number(f) == u"20001");
    Device fresh{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(fresh.logIn().failure);
    fresh.readState();
    CHECK(fresh.rows == ada.rows);
}

TEST_CASE("an address that two contacts want is one's and stays with whoever had it first", "[server]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    const Id a = newId(), b = newId(), first = newId(), second = newId();
    ada.push({person(a, u"A"_s, ada.session.employee), email(first, a, u"x@example.com"_s)});
    const auto fates = ada.push({person(b, u"B"_s, ada.session.employee), email(second, b, u"X@example.com"_s)});
    CHECK(fates[1].fate == sync::Fate::Contested);
    ada.pullAll();
    CHECK(ada.value({Entity::Email, first}, sync::FieldKey::claim) == u"=x@example.com");
    CHECK(ada.value({Entity::Email, second}, sync::FieldKey::claim) == u"?x@example.com");
    ada.push({remove(Entity::Email, first)});
    ada.pullAll();
    CHECK(ada.value({Entity::Email, second}, sync::FieldKey::claim) == u"=x@example.com");
    CHECK(rig.sql(u"SELECT count(*) FROM claim WHERE holds"_s) == u"1");
}

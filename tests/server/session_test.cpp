// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/rig.h"

#include <QRegularExpression>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;
using protocol::ErrorCode;

TEST_CASE("a log-in with anything wrong is refused in the same way", "[server]")
{
    Rig rig;
    rig.addUser(u"ben@example.org"_s);
    Device ada{rig.port(), u"ada@example.org"_s}, nobody{rig.port(), u"nobody@example.org"_s};
    CHECK(codeOf(ada.logIn(u"wrong password here"_s)) == ErrorCode::LoginFailed);
    CHECK(codeOf(nobody.logIn()) == ErrorCode::LoginFailed);
    CHECK(codeOf(ada.logIn({})) == ErrorCode::LoginFailed);
    CHECK_FALSE(ada.logIn().failure);
    Device without{rig.port(), u"ada@example.org"_s};
    CHECK(codeOf(without.pull()) == ErrorCode::Unauthorised);
    without.session.accessToken = ada.session.refreshToken; // not what it is for
    CHECK(codeOf(without.pull()) == ErrorCode::Unauthorised);
    // No password and no token lies in the database as it is.
    const QString tokens = rig.sql(u"SELECT string_agg(encode(hash, 'escape'), ' ') FROM token"_s);
    CHECK_FALSE(tokens.contains(QString::fromLatin1(ada.session.accessToken)));
    CHECK(rig.sql(u"SELECT bool_and(password LIKE '$argon2id$v=19$m=19456,t=2,p=1$%') FROM account"_s) == u"t");
}

TEST_CASE("refresh tokens turn over, bear a lost answer, and an old one ends the session", "[server]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    const auto first = ada.session;
    REQUIRE_FALSE(ada.refresh().failure);
    CHECK(ada.session.refreshToken != first.refreshToken);
    CHECK_FALSE(ada.pull().failure);

    ada.session.refreshToken = first.refreshToken; // the answer had got lost
    REQUIRE_FALSE(ada.refresh().failure);
    CHECK_FALSE(ada.pull().failure);

    const auto good = ada.session;
    rig.sql(u"UPDATE token SET replaced_at = replaced_at - interval '61 seconds' WHERE replaced_at IS NOT NULL"_s);
    ada.session.refreshToken = first.refreshToken; // a minute later it is a thief's
    CHECK(codeOf(ada.refresh()) == ErrorCode::SessionEnded);
    ada.session = good;
    CHECK(codeOf(ada.pull()) == ErrorCode::Unauthorised);
    CHECK(codeOf(ada.refresh()) == ErrorCode::SessionEnded);
    CHECK_FALSE(ada.logIn().failure); // the password still opens

    // From another device the right token is a stolen one too.
    const Id own = ada.device;
    ada.device = newId();
    CHECK(codeOf(ada.refresh()) == ErrorCode::SessionEnded);
    ada.device = own;
    CHECK(codeOf(ada.refresh()) == ErrorCode::SessionEnded);
}

TEST_CASE("a log-in that comes late or twice does not end the newer session", "[server]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    const auto first = ada.session;
    REQUIRE_FALSE(ada.logIn().failure);
    CHECK_FALSE(ada.pull().failure);
    const auto second = ada.session;
    ada.session = first;
    CHECK(codeOf(ada.pull()) == ErrorCode::Unauthorised); // a newer one ends the one before
    ada.session = second;
    for (const qint64 attempt : {1, 2}) {
        ada.attempts = attempt - 1;
        CHECK(codeOf(ada.logIn()) == ErrorCode::Retry);
        CHECK_FALSE(ada.pull().failure);
        CHECK_FALSE(ada.refresh().failure);
    }
    CHECK(rig.sql(u"SELECT count(*) FROM token WHERE NOT refreshes"_s) == u"3"); // none but hers, twice refreshed
    CHECK_FALSE(ada.logIn().failure);
    CHECK_FALSE(ada.pull().failure);
    ada.attempts = -1; // a program that does not count
    CHECK_FALSE(ada.logIn().failure);
    CHECK_FALSE(ada.pull().failure);
}

TEST_CASE("who was signed out, closed or made inactive is out at once", "[server]")
{
    Rig rig;
    rig.addUser(u"ben@example.org"_s);
    Device ada{rig.port(), u"ada@example.org"_s}, ben{rig.port(), u"ben@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    REQUIRE_FALSE(ben.logIn().failure);
    Device second{rig.port(), u"ben@example.org"_s};
    REQUIRE_FALSE(second.logIn().failure);
    CHECK(ben.ask<protocol::Done>(protocol::path::leave, protocol::Leave{}).body);
    CHECK(codeOf(ben.pull()) == ErrorCode::Unauthorised);
    CHECK(codeOf(ben.refresh()) == ErrorCode::SessionEnded);
    CHECK_FALSE(second.pull().failure);

    ada.pullAll();
    ada.push({set(Entity::Employee, second.session.employee, Employee::State, u"inactive"_s)});
    CHECK(codeOf(second.pull()) == ErrorCode::SessionEnded);
    CHECK(codeOf(second.refresh()) == ErrorCode::SessionEnded);
    CHECK(codeOf(second.logIn()) == ErrorCode::LoginFailed);
    ada.push({set(Entity::Employee, second.session.employee, Employee::State, u"active"_s)});
    CHECK_FALSE(second.logIn().failure);

    server::Accounts accounts{rig.database(), rig.config().password, 0};
    REQUIRE(accounts.setPassword(u"ben@example.org"_s, u"another long password"_s));
    CHECK(codeOf(second.pull()) == ErrorCode::Unauthorised);
    CHECK(codeOf(second.logIn()) == ErrorCode::LoginFailed);
    CHECK_FALSE(second.logIn(u"another long password"_s).failure);
    REQUIRE(accounts.close(u"ben@example.org"_s));
    CHECK(codeOf(second.pull()) == ErrorCode::Unauthorised);
    CHECK(codeOf(second.logIn(u"another long password"_s)) == ErrorCode::LoginFailed);
}

TEST_CASE("a rep may not do by a raw push what the window does not offer", "[server]")
{
    Rig rig;
    rig.addUser(u"ben@example.org"_s);
    Device ada{rig.port(), u"ada@example.org"_s}, ben{rig.port(), u"ben@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    REQUIRE_FALSE(ben.logIn().failure);
    const Id contact = newId();
    ada.push({person(contact, u"Hers"_s, ada.session.employee)});
    ben.pullAll();
    const auto rejected = [](const std::vector<sync::OpFate>& fates) { return fates[0].fate == sync::Fate::Rejected; };
    CHECK(rejected(ben.push({set(Entity::Employee, ben.session.employee, Employee::Role, u"crm_admin"_s)})));
    CHECK(rejected(ben.push({set(Entity::Contact, contact, Contact::Type, u"business"_s)})));
    CHECK(rejected(ben.push({{.at = {Entity::Contact, contact}, .kind = sync::OpKind::Purge}})));
    CHECK(rejected(ben.push(
        {create(Entity::Employee, newId(), {{Employee::Name, u"Mole"_s}, {Employee::Role, u"crm_admin"_s}})})));
    sync::Op claim{.at = {Entity::Contact, contact}, .writes = {{sync::FieldKey::claim, {}, Value{u"=x"_s}}}};
    CHECK(rejected(ben.push({claim})));
    CHECK(rejected(ada.push({set(Entity::Contact, contact, Contact::Responsible, Value{})})));
    CHECK(rig.sql(u"SELECT count(*) FROM record WHERE tbl = 5 AND kind = 'person' AND responsible IS NOT NULL"_s) ==
          u"1");
}

TEST_CASE("the database refuses by itself what the merge would never ask for", "[server]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    const Id a = newId(), b = newId();
    ada.push({person(a, u"A"_s, ada.session.employee), email(newId(), a, u"x@example.com"_s),
              person(b, u"B"_s, ada.session.employee), email(newId(), b, u"x@example.com"_s)});
    const auto refuses = [&](const QString& statement) {
        auto database = server::Database::open(rig.config().database);
        REQUIRE(database);
        return !(*database)->script(statement.toUtf8());
    };
    CHECK(refuses(u"UPDATE record SET kind = 'business' WHERE tbl = 5"_s));
    CHECK(refuses(u"UPDATE record SET responsible = NULL WHERE tbl = 5"_s));
    CHECK(refuses(u"UPDATE claim SET holds = true"_s));
    CHECK(refuses(u"UPDATE org SET head = head + 2"_s));
    CHECK(refuses(u"UPDATE org SET head = head - 1"_s));
    CHECK(refuses(u"UPDATE change_log SET seq = seq + 1000"_s));
    CHECK(refuses(u"INSERT INTO change_log SELECT org_id, seq + 5, tag, batch_id, group_id, author, hlc, received_at,"
                  " remark, effects, lost, private FROM change_log"_s));
    CHECK_FALSE(refuses(u"UPDATE org SET head = head"_s));
    const auto findings = rig.administration().check();
    REQUIRE(findings);
    for (const auto& finding : *findings) {
        CAPTURE(finding.text.toStdString());
        CHECK(finding.good);
    }
}

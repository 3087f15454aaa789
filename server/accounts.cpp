// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/accounts.h"

#include "core/domain/role.h"
#include "server/pg_rows.h"

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

constexpr qint64 accessMs = 15 * 60'000;
constexpr qint64 refreshMs = 90ll * 86'400'000;
/// So long a refresh token that was replaced is still taken: the answer to its use may have got lost.
constexpr qint64 graceMs = 60'000;

using protocol::ErrorCode;

Told<protocol::Session> refused(ErrorCode code) { return protocol::Failure{code}; }

} // namespace

QString accountName(const QString& email) { return email.trimmed().toLower(); }

/// Rights to read are those of the employee's row as it is now.
Result<bool> Accounts::mayWork(const Caller& caller)
{
    const auto row = m_database.run("SELECT state FROM record WHERE org_id = $1 AND tbl = 2 AND row_id = $2 AND born",
                                    {caller.organisation, caller.employee});
    if (!row) return row.error();
    const auto state = row->rows() == 1 ? decodeState(row->view(0, 0), true) : std::nullopt;
    return state && !state->erased && !state->isDeleted() && (*state)[Employee::State].text() != "inactive"_L1 &&
           roleNamed((*state)[Employee::Role].text()) != Role::None;
}

Result<Told<protocol::Session>> Accounts::logIn(const protocol::LogIn& wish)
{
    const auto row =
        m_database.run("SELECT org_id, account_id, employee, password, closed_at IS NULL FROM account WHERE email = $1",
                       {accountName(wish.user)});
    if (!row) return row.error();
    const bool known = row->rows() == 1;
    const bool right = isPassword(known ? row->text(0, 3) : hashOfNobody(m_cost), wish.password);
    if (!known || !right || !row->flag(0, 4) || wish.device.isNull()) return refused(ErrorCode::LoginFailed);
    const Caller caller{row->id(0, 0), row->id(0, 1), wish.device, row->id(0, 2)};
    const auto works = mayWork(caller);
    if (!works) return works.error();
    if (!*works) return refused(ErrorCode::LoginFailed);
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun) return begun.error();
    const auto device = m_database.run(
        R"(
        INSERT INTO device(org_id, account_id, device_id, name, attempt) VALUES($1, $2, $3, $4, $5)
        ON CONFLICT(org_id, account_id, device_id) DO UPDATE
           SET name = EXCLUDED.name, seen_at = now(), ended_at = NULL, attempt = EXCLUDED.attempt
         WHERE EXCLUDED.attempt = 0 OR EXCLUDED.attempt > device.attempt)",
        {caller.organisation, caller.account, caller.device, wish.deviceName.isNull() ? u""_s : wish.deviceName,
         wish.attempt});
    if (!device) return device.error();
    // One that was held up on its way, or comes twice: nobody waits for its session, and the one that there is goes on.
    if (device->changed() == 0) return refused(ErrorCode::Retry);
    if (auto ended = endSessions(caller); !ended) return ended.error();
    auto session = issue(caller);
    if (!session) return session.error();
    if (auto done = transaction.commit(); !done) return done.error();
    return Told<protocol::Session>{std::move(*session)};
}

Result<Told<protocol::Session>> Accounts::refresh(const protocol::Refresh& wish)
{
    Transaction transaction{m_database};
    if (auto begun = transaction.begin(); !begun) return begun.error();
    const auto row = m_database.run(R"(
        SELECT t.org_id, t.account_id, t.device_id, a.employee, t.expires_at > now(), a.closed_at IS NULL,
               d.ended_at IS NULL, t.replaced_at IS NOT NULL,
               (extract(epoch FROM now() - coalesce(t.replaced_at, now())) * 1000)::bigint
          FROM token t JOIN account a USING(org_id, account_id) JOIN device d USING(org_id, account_id, device_id)
         WHERE t.hash = $1 AND t.refreshes FOR UPDATE OF d)",
                                    {tokenHash(wish.refreshToken)});
    if (!row) return row.error();
    if (row->rows() == 0) return refused(ErrorCode::SessionEnded);
    const Caller caller{row->id(0, 0), row->id(0, 1), row->id(0, 2), row->id(0, 3)};
    const bool stale = row->flag(0, 7) && row->integer(0, 8) > graceMs;
    if (stale || caller.device != wish.device) { // an older token that turns up was stolen, or its successor was
        if (auto ended = end(caller); !ended) return ended.error();
        if (auto done = transaction.commit(); !done) return done.error();
        return refused(ErrorCode::SessionEnded);
    }
    const auto works = mayWork(caller);
    if (!works) return works.error();
    if (!row->flag(0, 4) || !row->flag(0, 5) || !row->flag(0, 6) || !*works) return refused(ErrorCode::SessionEnded);
    const auto replaced = m_database.run(R"(
        UPDATE token SET replaced_at = now()
         WHERE org_id = $1 AND account_id = $2 AND device_id = $3 AND refreshes AND replaced_at IS NULL)",
                                         {caller.organisation, caller.account, caller.device});
    if (!replaced) return replaced.error();
    const auto old = m_database.run(R"(
        DELETE FROM token WHERE org_id = $1 AND account_id = $2 AND device_id = $3 AND expires_at < now())",
                                    {caller.organisation, caller.account, caller.device});
    if (!old) return old.error();
    auto session = issue(caller);
    if (!session) return session.error();
    if (auto done = transaction.commit(); !done) return done.error();
    return Told<protocol::Session>{std::move(*session)};
}

Result<protocol::Session> Accounts::issue(const Caller& caller)
{
    protocol::Session session{.accessToken = randomToken(),
                              .accessExpires = m_now + accessMs,
                              .refreshToken = randomToken(),
                              .refreshExpires = m_now + refreshMs,
                              .organisation = caller.organisation,
                              .employee = caller.employee};
    const auto stored =
        m_database.run(R"(
        INSERT INTO token(hash, org_id, account_id, device_id, refreshes, expires_at)
        VALUES($4, $1, $2, $3, false, now() + $6 * interval '1 millisecond'),
              ($5, $1, $2, $3, true, now() + $7 * interval '1 millisecond'))",
                       {caller.organisation, caller.account, caller.device, tokenHash(session.accessToken),
                        tokenHash(session.refreshToken), accessMs, refreshMs});
    if (!stored) return stored.error();
    const auto names = m_database.run(R"(
        SELECT o.name, a.email, r.state FROM account a JOIN org o USING(org_id)
          LEFT JOIN record r ON r.org_id = a.org_id AND r.tbl = 2 AND r.row_id = a.employee
         WHERE a.org_id = $1 AND a.account_id = $2)",
                                      {caller.organisation, caller.account});
    if (!names) return names.error();
    if (names->rows() == 0) return session;
    session.organisationName = names->text(0, 0);
    session.email = names->text(0, 1);
    if (const auto employee = decodeState(names->view(0, 2), true))
        session.employeeName = (*employee)[Employee::Name].text();
    return session;
}

Result<Told<Caller>> Accounts::callerOf(const QByteArray& accessToken)
{
    const auto row = m_database.run(R"(
        SELECT t.org_id, t.account_id, t.device_id, a.employee
          FROM token t JOIN account a USING(org_id, account_id) JOIN device d USING(org_id, account_id, device_id)
         WHERE t.hash = $1 AND NOT t.refreshes AND t.expires_at > now() AND a.closed_at IS NULL AND d.ended_at IS NULL)",
                                    {tokenHash(accessToken)});
    if (!row) return row.error();
    if (row->rows() == 0) return Told<Caller>{protocol::Failure{ErrorCode::Unauthorised}};
    const Caller caller{row->id(0, 0), row->id(0, 1), row->id(0, 2), row->id(0, 3)};
    const auto works = mayWork(caller);
    if (!works) return works.error();
    if (!*works) return Told<Caller>{protocol::Failure{ErrorCode::SessionEnded}};
    return Told<Caller>{caller};
}

Status Accounts::endSessions(const Caller& caller)
{
    const auto tokens = m_database.run("DELETE FROM token WHERE org_id = $1 AND account_id = $2 AND device_id = $3",
                                       {caller.organisation, caller.account, caller.device});
    return tokens ? Status{} : Status{tokens.error()};
}

Status Accounts::end(const Caller& caller)
{
    if (auto ended = endSessions(caller); !ended) return ended;
    const auto device =
        m_database.run("UPDATE device SET ended_at = now() WHERE org_id = $1 AND account_id = $2 AND device_id = $3",
                       {caller.organisation, caller.account, caller.device});
    return device ? Status{} : Status{device.error()};
}

Status Accounts::leave(const Caller& caller) { return end(caller); }

Result<std::vector<Accounts::Account>> Accounts::list()
{
    const auto rows = m_database.run(R"(
        SELECT a.org_id, a.account_id, a.employee, a.email, o.name, a.closed_at IS NULL,
               (SELECT count(*) FROM device d
                 WHERE d.org_id = a.org_id AND d.account_id = a.account_id AND d.ended_at IS NULL)
          FROM account a JOIN org o USING(org_id) ORDER BY o.name, a.email)");
    if (!rows) return rows.error();
    std::vector<Account> accounts;
    for (int i = 0; i < rows->rows(); ++i)
        accounts.push_back({rows->id(i, 0), rows->id(i, 1), rows->id(i, 2), rows->text(i, 3), rows->text(i, 4),
                            rows->flag(i, 5) ? u"active"_s : u"closed"_s, rows->integer(i, 6)});
    return accounts;
}

Status Accounts::add(const Id& organisation, const QString& email, const QString& password, const Id& employee)
{
    const QString hash = hashPassword(password, m_cost);
    if (hash.isEmpty()) return Error{.code = Errc::Busy, .detail = u"argon2"_s};
    const auto done = m_database.run("INSERT INTO account(org_id, account_id, email, password, employee)"
                                     " VALUES($1, $2, $3, $4, $5) ON CONFLICT(email) DO NOTHING",
                                     {organisation, Id::make(m_now), accountName(email), hash, employee});
    if (!done) return done.error();
    return done->changed() == 1 ? Status{} : Status{Error{.code = Errc::AlreadyExists, .value = email}};
}

Status Accounts::setPassword(const QString& email, const QString& password)
{
    const QString hash = hashPassword(password, m_cost);
    if (hash.isEmpty()) return Error{.code = Errc::Busy, .detail = u"argon2"_s};
    const auto done = m_database.run(R"(
        WITH changed AS (UPDATE account SET password = $2, closed_at = NULL WHERE email = $1 RETURNING org_id, account_id),
             ended AS (DELETE FROM token t USING changed c WHERE t.org_id = c.org_id AND t.account_id = c.account_id)
        SELECT count(*) FROM changed)",
                                     {accountName(email), hash});
    if (!done) return done.error();
    return done->integer(0, 0) == 1 ? Status{} : Status{Error{.code = Errc::NotFound, .value = email}};
}

Status Accounts::close(const QString& email)
{
    const auto done = m_database.run(R"(
        WITH changed AS (UPDATE account SET closed_at = now() WHERE email = $1 RETURNING org_id, account_id),
             ended AS (DELETE FROM token t USING changed c WHERE t.org_id = c.org_id AND t.account_id = c.account_id)
        SELECT count(*) FROM changed)",
                                     {accountName(email)});
    if (!done) return done.error();
    return done->integer(0, 0) == 1 ? Status{} : Status{Error{.code = Errc::NotFound, .value = email}};
}

} // namespace kontor::server

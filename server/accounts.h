// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/protocol/messages.h"
#include "server/database.h"
#include "server/ledger.h"
#include "server/passwords.h"

namespace kontor::server {

/// An answer, or what the asker is told instead.
template <class T>
using Told = std::variant<T, protocol::Failure>;

/// People's accounts, their devices and tokens. Tokens are kept as hashes. Errors are the database's.
class Accounts {
public:
    Accounts(Database& database, const PasswordCost& cost, qint64 now) : m_database{database}, m_cost{cost}, m_now{now}
    {}

    /// Takes the time of one Argon2id, whoever asks. Ends the session that the device had; one that was sent before the last
    /// that was answered is told to try again, and ends nothing.
    Result<Told<protocol::Session>> logIn(const protocol::LogIn& wish);
    Result<Told<protocol::Session>> refresh(const protocol::Refresh& wish);
    /// Whose access token is it? Looked up for every request, so that who was signed out is out at once.
    Result<Told<Caller>> callerOf(const QByteArray& accessToken);
    /// Ends a device's session; the device may log in again.
    Status leave(const Caller& caller);

    struct Account {
        Id organisation;
        Id account;
        Id employee;
        QString email;
        QString organisationName;
        QString state; ///< active | closed
        qint64 devices = 0;
    };
    Result<std::vector<Account>> list();
    Status add(const Id& organisation, const QString& email, const QString& password, const Id& employee);
    /// A new password ends every session of the account.
    Status setPassword(const QString& email, const QString& password);
    Status close(const QString& email);

private:
    Result<protocol::Session> issue(const Caller& caller);
    Result<bool> mayWork(const Caller& caller);
    Status endSessions(const Caller& caller);
    Status end(const Caller& caller);

    Database& m_database;
    PasswordCost m_cost;
    qint64 m_now;
};

/// As accounts are told apart: trimmed and in lower case.
QString accountName(const QString& email);

} // namespace kontor::server

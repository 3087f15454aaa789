// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "server/accounts.h"
#include "server/config.h"

namespace kontor::server {

/// What an operator does to a server's database. Errors are values; app/server finds the words.
class Administration {
public:
    Administration(Database& database, const PasswordCost& cost, Clock clock = systemClock())
        : m_database{database}
        , m_cost{cost}
        , m_clock{std::move(clock)}
    {}

    /// Are there tables, of whatever version?
    Result<bool> isPrepared();
    /// Makes the tables where there are none, and brings those of an earlier version up to date. Errc::StoreTooNew for those of a newer server.
    Status prepareSchema();

    struct Organisation {
        QString name;
        QString country{}; ///< ISO 3166-1, for telephone numbers typed without one
    };
    struct Person {
        QString email;
        QString name;
        QString role = QStringLiteral("crm_sales");
        QString password{};
    };
    /// A further organisation with its first administrator, whose row is the first batch of its history.
    Result<Id> addOrganisation(const Organisation& organisation, const Person& admin);
    /// An account for the employee with this email; the row is made where there is none. `organisation` by name, empty
    /// where there is one only.
    Status addUser(const QString& organisation, const Person& person);

    struct Finding {
        bool good = true;
        QString text;
    };
    /// Looks for what must not be: settings that lose acknowledged work, gaps in a log, heads that are not its end.
    Result<std::vector<Finding>> check();

private:
    Status bringUpToDate();
    Status runScript(const QString& name);
    Result<Id> organisationNamed(const QString& name);
    Result<Id> employeeWith(const Id& organisation, const QString& email, Id& anAdmin);

    Database& m_database;
    PasswordCost m_cost;
    Clock m_clock;
};

/// Refuses a database that would acknowledge what a crash then takes away: Errc::Storage, `detail` the setting's name.
Status checkDurability(Database& database);

} // namespace kontor::server

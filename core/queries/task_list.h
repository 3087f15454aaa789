// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"

#include <QDate>

#include <optional>

namespace kontor {

/// Tasks of all contacts, by due date, those without one last; done ones newest first.
struct TaskList {
    enum class Due { Any, Overdue, Today, Week, Undated };
    struct Answer {
        std::vector<TaskRow> rows;
        bool more = false; ///< there are more than were asked for
    };
    QString state = QStringLiteral("open"); ///< open, done, cancelled; empty for all
    Id assignee{};                          ///< null: everybody's
    Due due = Due::Any;
    QDate today;
    QString text{}; ///< part of the title or of the contact's name, folded
    int limit = 1000;
};
Result<TaskList::Answer> run(Database& db, const TaskList& question);

/// Contacts somebody is responsible for with nothing planned: customers and leads first, the longest unheard of first.
struct UnplannedContacts {
    struct Answer {
        std::vector<ContactRow> rows;
        qint64 total = 0;
    };
    Id responsible;
    int limit = 50;
};
Result<UnplannedContacts::Answer> run(Database& db, const UnplannedContacts& question);

/// Contacts to which others did something since a moment, the latest first.
struct ChangesSince {
    struct Item {
        Id contact;
        QString displayName, type;
        qint64 at = 0;
        qint64 count = 0;
        QString who; ///< who did the last of it
    };
    using Answer = std::vector<Item>;
    qint64 since = 0; ///< Unix milliseconds UTC
    int limit = 50;
};
Result<ChangesSince::Answer> run(Database& db, const ChangesSince& question);

} // namespace kontor

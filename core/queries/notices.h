// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/field.h"
#include "core/store/database.h"

#include <vector>

namespace kontor {

/// What is new to the acting employee, newest first. What was taken back since is no news, nor is a task that is done by
/// now or has another day.
struct Notices {
    struct Item {
        qint64 no = 0;
        qint64 at = 0; ///< Unix milliseconds UTC
        QString
            kind;  ///< contact_given, contact_taken, contact_deleted, contact_team, task_given, task_taken, task_due,
                   ///< team_joined, team_left, team_lead
        Id author; ///< null for what time brings
        QString authorName;
        Id contact; ///< the first of `count`; null where it concerns none
        QString contactName;
        QString what; ///< the task, the team
        qint64 count = 1;
        bool import = false; ///< came with an import
        bool read = false;
        /// Of the contact, where it is one that is there, as far as there is any.
        QString city;
        QStringList relationships; ///< words of relationship.stage
        qint64 lastContact = 0;
        QString nextTask, nextTaskDue;
        bool operator==(const Item&) const = default;
    };
    struct Answer {
        std::vector<Item> items;
        qint64 unread = 0; ///< beyond `items` too
    };
    int limit = 100;
    bool unreadOnly = false;
};
Result<Notices::Answer> run(Database& db, const Notices& question);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/field.h"
#include "core/store/database.h"

#include <QStringList>

#include <vector>

namespace kontor {

/// What was written down about contacts, and holds all of these texts in one place: notes, tasks, calls, newest first. It
/// is what a search finds beside the contacts themselves. Other people's private notes and what belongs to deleted
/// contacts are left out.
struct TimelineSearch {
    struct Hit {
        Id contact;
        QString name;    ///< of the contact
        QString excerpt; ///< one line around the first text
        qint64 at = 0;   ///< Unix milliseconds UTC
        Entity kind = Entity::Note;
    };
    struct Answer {
        std::vector<Hit> hits;
        qint64 total = 0;
    };
    QStringList texts;
    int limit = 50;
};
Result<TimelineSearch::Answer> run(Database& db, const TimelineSearch& question);

} // namespace kontor

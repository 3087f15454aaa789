// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <QStringList>

#include <vector>

namespace kontor {

/// Notes that hold all of these texts, newest first: what a search finds beside the contacts themselves. Other people's
/// private notes and those of deleted contacts are left out.
struct NoteSearch {
    struct Hit {
        Id contact;
        QString name;    ///< of the contact
        QString excerpt; ///< one line around the first text
        qint64 at = 0;   ///< Unix milliseconds UTC
    };
    struct Answer {
        std::vector<Hit> hits;
        qint64 total = 0;
    };
    QStringList texts;
    int limit = 50;
};
Result<NoteSearch::Answer> run(Database& db, const NoteSearch& question);

} // namespace kontor

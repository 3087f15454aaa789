// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/search/query_vocabulary.h"
#include "core/store/database.h"

#include <QMap>

namespace kontor {

/// What can be written in a query, as of now: its fields, and the values that people give them.
struct QueryWords {
    struct Answer {
        QueryVocabulary vocabulary;
        QStringList teams, employees;
        QStringList categories, markets, consents; ///< names
        QStringList keywords;                      ///< most used first
        QStringList cities;                        ///< most used first
        QMap<QString, QString> customLabels;       ///< by "custom.<key>"
        QMap<QString, QStringList> customChoices;  ///< by "custom.<key>"
    };
    int most = 200; ///< keywords and cities
};
Result<QueryWords::Answer> run(Database& db, const QueryWords& question);

} // namespace kontor

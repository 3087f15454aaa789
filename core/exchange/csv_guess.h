// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_mapping.h"
#include "core/exchange/csv_survey.h"
#include "core/exchange/csv_values.h"

#include <QHash>

#include <QSet>

#include <functional>

namespace kontor {

/// What the guess may know of the store and of the user's wish.
struct CsvGuessOptions {
    QString type;   ///< business or person if somebody said so
    QString region; ///< where the user is, for numbers that no column explains; ISO 3166-1 alpha-2
    QHash<QString, QString> customFields; ///< key → label of those that are there
    QSet<QString> consents;               ///< slug() of the names of consent texts
    /// Does this value name a live record? Asked for `id` (contacts), `responsible` (employees), `team` (teams),
    /// `categories`.
    std::function<bool(QStringView field, const QString& value)> names;
};

/// A mapping that needs no help in most cases, and why it is so.
struct CsvGuess {
    enum class Source : quint8 {
        Ignored, ///< nothing stands in the column, or nothing that another column does not say
        Name,    ///< the header is the name of the field
        Header,  ///< the header means that
        Values,  ///< the values look like that
        Custom,  ///< nothing known; kept as a custom field
    };
    struct Column {
        Source source = Source::Ignored;
        qint64 filled = 0; ///< rows of the file that have something there
        QStringList examples;
    };
    CsvMapping mapping;          ///< one column for every column of the file, in its order
    std::vector<Column> columns; ///< the same columns
};

/// From headers and values. Pure; takes milliseconds. `survey.format` becomes the mapping's dialect.
CsvGuess guessMapping(const CsvSurvey& survey, const CsvGuessOptions& options = {});

} // namespace kontor

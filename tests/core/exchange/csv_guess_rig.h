// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_guess.h"
#include "tests/support/catch.h"

namespace kontor {

/// The guess for a CSV text, to be asked by header.
class GuessOf {
public:
    explicit GuessOf(const CsvInput& input, const CsvGuessOptions& options = {})
    {
        auto survey = surveyCsv(input);
        if (!survey) FAIL("refused: " << survey.error().detail.toStdString());
        m_survey = *survey;
        m_guess = guessMapping(m_survey, options);
        // Whatever is guessed has to be a mapping that can be saved, read again and used.
        const auto again = CsvMapping::fromJson(m_guess.mapping.toJson());
        if (!again)
            FAIL("not a mapping: " << again.error().column.toStdString() << " " << again.error().detail.toStdString());
        REQUIRE(*again == m_guess.mapping);
        REQUIRE(m_guess.mapping.positionsIn(m_survey.headers, m_survey.columns));
        REQUIRE(m_guess.mapping.columns.size() == size_t(m_survey.columns));
    }
    explicit GuessOf(const QString& text, const CsvGuessOptions& options = {})
        : GuessOf{CsvInput::fromBytes(text.toUtf8()), options}
    {}

    const CsvColumn& column(int index) const { return m_guess.mapping.columns[size_t(index)]; }
    const CsvColumn& column(const QString& header) const
    {
        for (const CsvColumn& column : m_guess.mapping.columns)
            if (column.header == header) return column;
        FAIL("no column " << header.toStdString());
        return m_guess.mapping.columns.front();
    }
    QString field(const QString& header) const { return column(header).field.toString(); }
    QStringList fields() const
    {
        QStringList all;
        for (const CsvColumn& column : m_guess.mapping.columns) all += column.field.toString();
        return all;
    }
    const CsvMapping& mapping() const { return m_guess.mapping; }
    const CsvGuess& guess() const { return m_guess; }

    /// `expected`: header=field, one a line; headers that are not named are not looked at.
    void check(const QString& expected) const
    {
        for (const QString& line : expected.split(u'\n', Qt::SkipEmptyParts)) {
            const auto at = line.lastIndexOf(u'=');
            const QString header = line.left(at).trimmed();
            INFO(header.toStdString());
            CHECK(field(header) == line.mid(at + 1).trimmed());
        }
    }

private:
    CsvSurvey m_survey;
    CsvGuess m_guess;
};

} // namespace kontor

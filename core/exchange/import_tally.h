// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_writer.h"
#include "core/exchange/import_draft.h"

#include <QFile>

#include <memory>

namespace kontor {

/// Adds a row that is done with to the figures; keeps its problems while there are fewer than `mostProblems`.
void countRow(ImportOutcome& outcome, RowFate fate, const RowDraft& draft, qsizetype mostProblems = 10'000);

/// The CSV file of what was not imported and why, with the whole row behind each problem.
class ImportReportFile {
public:
    /// Replaces the file. Errors: FileUnwritable.
    Status open(const QString& file, const QStringList& headers, std::function<QString(const Error&)> explain);
    bool isOpen() const { return m_writer != nullptr; }
    /// A report that cannot be written is told at the end; the rows go on coming in.
    void write(const RowDraft& draft);
    Status finish();

private:
    QFile m_file;
    std::unique_ptr<CsvWriter> m_writer;
    std::function<QString(const Error&)> m_explain;
};

} // namespace kontor

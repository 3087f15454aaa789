// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_format.h"
#include "core/exchange/import_csv.h"

#include <memory>
#include <vector>

namespace kontor {

struct RowDraft;

/// What an import would do, row by row: found out by reading alone, so that edits go on meanwhile. Its figures are those
/// that the import itself would have.
struct ImportTrial {
    struct Row {
        qint64 offset = 0; ///< where it begins in the text of the file
        Id contact;        ///< what it is recognised as; null for nothing
        quint32 problems = 0;
        RowFate fate = RowFate::Created;
    };

    ImportCsv wish; ///< with the whole mapping
    ImportOutcome outcome;
    CsvFormat format;
    QStringList headers;
    int columns = 0;
    std::vector<Row> rows;
};

/// Who looks on. All called on the thread that tries.
struct TrialWatch {
    std::function<bool()> cancelled{};
    std::function<void(qint64 bytes, qint64 size)> progressed{};
    std::function<void(const RowDraft&)> row{}; ///< every one, with the cells as they are in the file
};

/// Any thread; reads the file and the store, writes nothing. Errors as the import's, and Cancelled.
Result<std::shared_ptr<const ImportTrial>> tryImport(const ImportCsv& wish, const Id& employee,
                                                     const QString& storeFile, const TrialWatch& watch = {});

/// What the check grid shows of one row.
struct TrialRowView {
    QStringList cells;          ///< as edited
    QHash<int, QString> edits;  ///< column → what stands in the file, of the cells that were edited
    QHash<int, QString> before; ///< column → what the contact has now, of the cells that would change it
    QString contact;            ///< name of what it is recognised as
    qint64 sameAsRow = 0;       ///< it is recognised as the contact that this row makes
};

/// Reads some rows of a trial again; for the window that looks at a part of them. One thread at a time.
class TrialRows {
public:
    static Result<std::unique_ptr<TrialRows>> open(std::shared_ptr<const ImportTrial> trial, const QString& storeFile);
    ~TrialRows();
    /// `rows` count from 0; ascending ones are read fastest.
    Result<std::vector<TrialRowView>> read(const std::vector<int>& rows);

private:
    struct State;
    explicit TrialRows(std::unique_ptr<State> state);
    std::unique_ptr<State> m_state;
};

} // namespace kontor

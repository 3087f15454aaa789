// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/job.h"
#include "core/store/store.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace kontor {

struct CsvFormat;

/// A value that could not be stored as it stands in the file; its row came in all the same (unless `rejected`).
struct RowProblem {
    qint64 row = 0; ///< data row as people count them, from 1
    QString column; ///< header
    QString value;
    Error error;
    bool rejected = false;
    Id contact{};
    int position = -1; ///< of the column in the file, from 0; -1 for the whole row
};

/// What became, or would become, of a row.
enum class RowFate : quint8 {
    Created,
    Updated,
    Skipped,
    Undecided, ///< left out: it is recognised, and somebody has to say what is to happen
    Rejected,
};

/// What somebody decided about one row, whatever the rule for duplicates says.
enum class RowChoice : quint8 {
    None,
    Skip,
    Update, ///< the contact that the row is recognised as; a new one where there is none
    Create,
};

/// What somebody changed of the rows before they came in. The file stays as it is. Cheap to copy.
struct ImportEdits {
    QHash<qint64, QHash<int, QString>> cells; ///< row → position of the column → text
    QHash<qint64, RowChoice> choices;

    bool isEmpty() const { return cells.isEmpty() && choices.isEmpty(); }
    bool operator==(const ImportEdits&) const = default;
};

struct ImportOutcome {
    Id import;
    Id group; ///< what undo takes back
    qint64 rows = 0, created = 0, updated = 0, skipped = 0, rejected = 0, businessesCreated = 0;
    qint64 undecided = 0;       ///< of the skipped: somebody has to say what happens to them
    QList<RowProblem> problems; ///< the first 10 000; `problemCount` counts all
    qint64 problemCount = 0;
    double seconds = 0;
    QString mapping; ///< JSON, as used
    bool cancelled = false;
    bool dryRun = false;
    bool importedBefore = false; ///< the same file came in before
};

/// Imports a CSV file, or vCards, as one operation that can be cancelled, resumed and undone.
struct ImportCsv {
    using Outcome = ImportOutcome;
    QString file;
    QString mapping{};    ///< JSON; empty: guessed
    QString type{};       ///< business, person; empty: by mapping or guess
    QString duplicates{}; ///< skip, update, create, ask; empty: by mapping, else skip
    QString key{};
    bool dryRun = false;
    QString report{};                               ///< CSV file of what was not imported and why; empty for none
    std::function<QString(const Error&)> explain{}; ///< makes the report's sentences; called on the writer thread
    Id resume{};                                    ///< continue this cancelled or crashed import
    bool createNames = false; ///< categories and target markets that are not there yet are made; else they are problems
    bool vcards = false;      ///< files of vCards are lists too; openList() says how several are named
    ImportEdits edits{};      ///< kept with the import, so that one that is resumed has them too
};
Result<std::unique_ptr<Job<ImportOutcome>>> start(Store& store, const Actor& actor, const ImportCsv& wish);

/// What the wizard shows before anything is written: the format and mapping found, and the first rows. Pure reading.
struct CsvPreview {
    QString mapping; ///< JSON, complete: dialect, encoding, columns, type, duplicates, key
    QStringList headers;
    QStringList reasons;     ///< by column, why it goes where it goes: name, header, values, custom, ignored
    QList<QStringList> rows; ///< the first `limit`
    qint64 totalRows = 0;
    bool hasHeader = true;
    bool vcards = false; ///< read from vCards: there is no format to correct
    QByteArray sha256;   ///< of the file, as ImportRuns tells it
};
/// `mapping` overrides what is found; one without columns leaves them to the guess. `storeFile` tells which custom
/// fields, employees and contacts there are, empty to guess without. Any thread; reads the whole file.
Result<CsvPreview> previewCsv(const QString& file, const QString& mapping, int limit, const QString& storeFile = {});

/// Headers and first rows alone, read with a format that is known already: at once, however long the file is.
struct CsvHead {
    QStringList headers;
    QList<QStringList> rows;
};
Result<CsvHead> readCsvHead(const QString& file, const CsvFormat& format, int limit);

} // namespace kontor

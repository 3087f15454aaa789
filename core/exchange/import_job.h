// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_reader.h"
#include "core/exchange/import_rows.h"
#include "core/exchange/import_survey.h"
#include "core/exchange/import_tally.h"

#include <QElapsedTimer>

namespace kontor {

/// One CSV import, step by step: survey, custom fields, rows. Every step is one transaction that also moves the run's
/// place in the file, so a crash or a cancel leaves it where it can go on.
class ImportJob final : public Job<ImportOutcome> {
public:
    static Result<std::unique_ptr<ImportJob>> begin(Store& store, const Actor& actor, const ImportCsv& wish);
    ~ImportJob() override = default;

    Result<bool> step(ChangeSet& changes) override;
    Result<ImportOutcome> finish(bool cancelled) override;
    JobProgress progress() const override { return {m_bytes, m_size}; }

private:
    ImportJob(Store& store, const Actor& actor, const ImportCsv& wish) : m_store{&store}, m_actor{actor}, m_wish{wish}
    {}

    Status loadRun();
    Status open(ImportPlan& plan, ChangeSet& changes);
    Status createCustomFields(const ImportPlan& plan, ChangeSet& changes);
    Result<bool> writeRows(ChangeSet& changes);
    /// May the transaction that took so many milliseconds take more?
    bool mayGoOn(qint64 spent) const;
    Status writeChunk(Pen& pen, ImportReader::Chunk& chunk);
    QString totalsJson() const;

    Store* m_store;
    Actor m_actor;
    ImportCsv m_wish;
    ImportRun m_run;
    Group m_group;
    std::unique_ptr<ImportSurveyor> m_surveyor;
    std::unique_ptr<ImportWriter> m_writer;
    std::unique_ptr<ImportReader> m_reader;
    ImportReportFile m_report;
    ImportOutcome m_outcome;
    QElapsedTimer m_clock;
    qint64 m_budget = 0; ///< of the next transaction, milliseconds
    qint64 m_bytes = 0;
    qint64 m_size = 0;
};

} // namespace kontor

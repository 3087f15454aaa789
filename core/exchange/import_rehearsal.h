// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import_tally.h"
#include "core/exchange/import_trial.h"
#include "core/store/job.h"
#include "core/store/journal.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace kontor {

/// An import with `dryRun`: a trial on a thread of its own, so that the thread that writes is free between two looks.
class ImportRehearsal final : public Job<ImportOutcome> {
public:
    ImportRehearsal(const ImportCsv& wish, const Actor& actor, const QString& storeFile);
    ~ImportRehearsal() override;

    Result<bool> step(ChangeSet& changes) override;
    Result<ImportOutcome> finish(bool cancelled) override;
    JobProgress progress() const override { return {m_bytes.load(), m_size.load()}; }

private:
    void rehearse(const ImportCsv& wish, const Id& employee, const QString& storeFile);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Result<ImportOutcome>> m_outcome;
    std::atomic<bool> m_stop = false;
    std::atomic<qint64> m_bytes = 0, m_size = 0;
    std::thread m_thread;
};

} // namespace kontor

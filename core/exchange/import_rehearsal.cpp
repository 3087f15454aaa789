// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_rehearsal.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr std::chrono::milliseconds patience{50};

/// The outcome of a trial, and the report if one is wished for.
Result<ImportOutcome> outcomeOf(const ImportCsv& wish, const Id& employee, const QString& storeFile, TrialWatch watch)
{
    ImportReportFile report;
    if (!wish.report.isEmpty()) {
        const auto preview = previewCsv(wish.file, wish.mapping, 0);
        if (!preview) return preview.error();
        if (auto opened = report.open(wish.report, preview->headers, wish.explain); !opened) return opened.error();
        watch.row = [&](const RowDraft& draft) { report.write(draft); };
    }
    const auto trial = tryImport(wish, employee, storeFile, watch);
    if (!trial) return trial.error();
    if (auto done = report.finish(); !done) return done.error();
    ImportOutcome outcome = (*trial)->outcome;
    outcome.problems = outcome.problems.first(std::min<qsizetype>(outcome.problems.size(), 10'000));
    return outcome;
}

} // namespace

ImportRehearsal::ImportRehearsal(const ImportCsv& wish, const Actor& actor, const QString& storeFile)
    : m_thread{[this, wish, employee = actor.employee, storeFile] { rehearse(wish, employee, storeFile); }}
{}

ImportRehearsal::~ImportRehearsal()
{
    m_stop = true;
    m_thread.join();
}

void ImportRehearsal::rehearse(const ImportCsv& wish, const Id& employee, const QString& storeFile)
{
    auto outcome = outcomeOf(wish, employee, storeFile,
                             {.cancelled = [this] { return m_stop.load(); },
                              .progressed =
                                  [this](qint64 bytes, qint64 size) {
                                      m_bytes = bytes;
                                      m_size = size;
                                  }});
    const std::scoped_lock lock{m_mutex};
    m_outcome.emplace(std::move(outcome));
    m_changed.notify_all();
}

Result<bool> ImportRehearsal::step(ChangeSet&)
{
    std::unique_lock lock{m_mutex};
    m_changed.wait_for(lock, patience, [this] { return m_outcome.has_value(); });
    if (!m_outcome) return true;
    if (!*m_outcome) return m_outcome->error();
    return false;
}

Result<ImportOutcome> ImportRehearsal::finish(bool cancelled)
{
    m_stop = cancelled;
    const std::scoped_lock lock{m_mutex};
    if (m_outcome && *m_outcome) return **m_outcome;
    return ImportOutcome{.cancelled = true, .dryRun = true};
}

} // namespace kontor

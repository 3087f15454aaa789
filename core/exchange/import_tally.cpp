// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_tally.h"

#include "core/base/error_code.h"

using namespace Qt::StringLiterals;

namespace kontor {

void countRow(ImportOutcome& outcome, RowFate fate, const RowDraft& draft, qsizetype mostProblems)
{
    ++outcome.rows;
    switch (fate) {
    case RowFate::Created: ++outcome.created; break;
    case RowFate::Updated: ++outcome.updated; break;
    case RowFate::Undecided: ++outcome.undecided; [[fallthrough]];
    case RowFate::Skipped: ++outcome.skipped; break;
    case RowFate::Rejected: ++outcome.rejected; break;
    }
    outcome.problemCount += qint64(draft.problems.size());
    for (const RowProblem& problem : draft.problems)
        if (outcome.problems.size() < mostProblems) outcome.problems.append(problem);
}

Status ImportReportFile::open(const QString& file, const QStringList& headers,
                              std::function<QString(const Error&)> explain)
{
    m_file.setFileName(file);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{.code = Errc::FileUnwritable, .detail = m_file.errorString(), .file = file};
    m_explain = std::move(explain);
    m_writer = std::make_unique<CsvWriter>(m_file);
    return m_writer->row(QStringList{u"row"_s, u"column"_s, u"value"_s, u"code"_s, u"problem"_s, u"imported"_s} +
                         headers);
}

void ImportReportFile::write(const RowDraft& draft)
{
    if (!m_writer) return;
    for (const RowProblem& problem : draft.problems) {
        const QString why = m_explain ? m_explain(problem.error) : QString{};
        [[maybe_unused]] const auto done =
            m_writer->row(QStringList{QString::number(problem.row), problem.column, problem.value,
                                      QString{codeOf(problem.error.code)}, why, problem.rejected ? u"no"_s : u"yes"_s} +
                          draft.cells);
    }
}

Status ImportReportFile::finish() { return m_writer ? m_writer->finish() : Status{}; }

} // namespace kontor

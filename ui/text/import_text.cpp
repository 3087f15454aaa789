// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/import_text.h"

#include "ui/text/count_text.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

QString problemText(const RowProblem& problem)
{
    Error error = problem.error;
    if (error.value.isEmpty()) error.value = problem.value;
    return errorSentence(error);
}

QString importText(const ImportOutcome& outcome)
{
    const QString counts =
        Import::tr("%1 rows: %2 created, %3 updated, %4 skipped, %5 rejected in %6.")
            .arg(numberLabel(outcome.rows), numberLabel(outcome.created), numberLabel(outcome.updated),
                 numberLabel(outcome.skipped), numberLabel(outcome.rejected), durationLabel(outcome.seconds));
    QStringList said{counts};
    if (outcome.dryRun) said.prepend(Import::tr("Nothing was written (dry run)."));
    if (outcome.cancelled) said.prepend(Import::tr("The import was cancelled; it can be resumed or undone."));
    if (outcome.importedBefore) said += Import::tr("The same file was imported before.");
    if (outcome.businessesCreated > 0)
        said += Import::tr("%n business(es) created from the company column.", nullptr, int(outcome.businessesCreated));
    if (outcome.problemCount > 0) said += Import::tr("%n value(s) need a look.", nullptr, int(outcome.problemCount));
    return said.join(u' ');
}

} // namespace kontor

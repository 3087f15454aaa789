// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/progress_page.h"

#include "ui/pages/import/note_label.h"
#include "ui/pages/import/progress_view.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/when_done.h"
#include "ui/support/work.h"
#include "ui/text/count_text.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// "1.2 MB of 3.4 MB" from "done/total".
QString sizesOf(const QString& bytes)
{
    const qint64 done = bytes.section(u'/', 0, 0).toLongLong(), total = bytes.section(u'/', 1).toLongLong();
    const QLocale locale;
    return ProgressPage::tr("%1 of %2").arg(locale.formattedDataSize(done), locale.formattedDataSize(total));
}

} // namespace

ProgressPage::ProgressPage(Workspace& workspace, QWidget* parent)
    : ImportStep{u"page.progress"_s, tr("Importing"), parent}
    , m_workspace{workspace}
    , m_progress{new ProgressView{this}}
    , m_note{new NoteLabel{this}}
    , m_stop{new FlatButton{FlatButton::Look::Plain, tr("&Stop"), this}}
    , m_leave{new FlatButton{FlatButton::Look::Plain, tr("Go on in the &background"), this}}
    , m_runs{workspace, touchingAnything(), [this](const ImportRuns::Answer& runs) { showRuns(runs); }}
{
    m_stop->setObjectName(u"stopImport"_s);
    m_stop->setAccessibleName(tr("Stop the import"));
    m_stop->setIcon(icon(u"close"));
    m_leave->setObjectName(u"importInBackground"_s);
    m_leave->setIcon(icon(u"down"));
    m_note->say(tr("What has come in when you stop stays; you can go on later, or take it back."));
    connect(m_stop, &QPushButton::clicked, this, &ProgressPage::stop);
    connect(m_leave, &QPushButton::clicked, this, &ProgressPage::leaveRequested);

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(space::small);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_leave);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_progress);
    column->addSpacing(space::small);
    column->addWidget(m_note);
    column->addLayout(buttons);
    column->addStretch(1);
}

void ProgressPage::takeFocus() { m_stop->setFocus(); }

void ProgressPage::run(const ImportCsv& wish, const QString& name, qint64 rows)
{
    m_file = wish.file;
    m_rows = rows;
    m_done = -1;
    m_thousandths = -1;
    setTitle(tr("Importing %1").arg(name));
    m_stop->setEnabled(true);
    m_progress->show(-1, tr("Getting ready …"));
    m_progress->showDetails({});
    m_job = m_workspace.perform(wish);
    const int number = ++m_run;
    auto* work = Work::of({}, *m_job);
    work->setParent(this);
    connect(work, &Work::progressed, this, [this, work, number] {
        if (number == m_run && m_job) showProgress(work->thousandths(), work->progressText());
    });
    connect(work, &Work::finished, work, &QObject::deleteLater);
    whenDone(m_job->future, this, [this, number](const Result<ImportOutcome>& outcome) {
        if (number != m_run || !m_job) return;
        m_job.reset();
        m_runs.forget();
        if (outcome)
            Q_EMIT finished(*outcome);
        else
            Q_EMIT failed(outcome.error());
    });
    m_runs.ask({});
}

void ProgressPage::stop()
{
    if (!m_job) return;
    m_job->cancel();
    m_stop->setEnabled(false);
    m_progress->showDetails(tr("Stopping …"));
}

RunningJob<ImportOutcome> ProgressPage::letGo()
{
    const RunningJob<ImportOutcome> job = *m_job;
    m_job.reset();
    m_runs.forget();
    return job;
}

void ProgressPage::showProgress(int thousandths, const QString& bytes)
{
    m_thousandths = thousandths;
    const bool counted = m_done >= 0 && m_rows > 0;
    m_progress->show(thousandths, counted           ? tr("%1 of %2 rows").arg(numberLabel(m_done), numberLabel(m_rows))
                                  : bytes.isEmpty() ? tr("Getting ready …")
                                                    : sizesOf(bytes));
}

void ProgressPage::showRuns(const ImportRuns::Answer& runs)
{
    const auto ours = std::ranges::find_if(
        runs, [this](const ImportRuns::Item& run) { return run.state == "running"_L1 && run.file == m_file; });
    if (!m_job || ours == runs.end()) return;
    const QJsonObject totals = QJsonDocument::fromJson(ours->totals.toUtf8()).object();
    const auto number = [&](QLatin1StringView name) { return qint64(totals.value(name).toDouble()); };
    m_done = number("rows"_L1);
    if (m_thousandths >= 0) showProgress(m_thousandths, {});
    if (!m_stop->isEnabled()) return;
    m_progress->showDetails(tr("%1 new, %2 brought up to date, %3 there already, %4 refused")
                                .arg(numberLabel(number("created"_L1)), numberLabel(number("updated"_L1)),
                                     numberLabel(number("skipped"_L1)), numberLabel(number("rejected"_L1))));
}

} // namespace kontor

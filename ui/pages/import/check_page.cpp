// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/check_page.h"

#include "ui/editors/error_line.h"
#include "ui/pages/import/csv_source.h"
#include "ui/pages/import/note_label.h"
#include "ui/pages/import/outcome_view.h"
#include "ui/pages/import/progress_view.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/when_done.h"
#include "ui/support/work.h"
#include "ui/text/count_text.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

CheckPage::CheckPage(Workspace& workspace, CsvSource& source, QWidget* parent)
    : ImportStep{u"page.check"_s, tr("What would happen?"), parent}
    , m_workspace{workspace}
    , m_source{source}
    , m_note{new NoteLabel{this}}
    , m_error{new ErrorLine{this}}
    , m_progress{new ProgressView{this}}
    , m_stop{new FlatButton{FlatButton::Look::Plain, tr("&Stop the check"), this}}
    , m_again{new FlatButton{FlatButton::Look::Plain, tr("Check &again"), this}}
    , m_view{new OutcomeView{this}}
{
    m_stop->setObjectName(u"stopCheck"_s);
    m_stop->setIcon(icon(u"close"));
    m_again->setObjectName(u"checkAgain"_s);
    m_again->setIcon(icon(u"check"));
    connect(m_stop, &QPushButton::clicked, this, [this] {
        stop();
        m_note->say(tr("The check was stopped. You can import without it; an import can be taken back."));
        m_again->show();
        m_again->setFocus();
    });
    connect(m_again, &QPushButton::clicked, this, [this] {
        run();
        takeFocus();
    });

    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_note);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    column->addWidget(m_stop, 0, Qt::AlignLeading);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    column->addWidget(m_view, 1);
    column->addStretch(0);
}

CheckPage::~CheckPage()
{
    if (m_job) m_job->cancel();
}

QString CheckPage::nextText() const
{
    if (m_job) return tr("&Import without the check");
    return tr("&Import %1 rows").arg(numberLabel(m_source.preview().totalRows));
}

void CheckPage::takeFocus()
{
    if (m_job) m_stop->setFocus();
}

void CheckPage::begin()
{
    if (m_checked != std::pair{m_source.file(), m_source.mappingText()}) run();
}

void CheckPage::run()
{
    stop();
    m_checked = {};
    m_note->say(tr("Kontor tries the import on a copy; nothing is written yet."));
    m_error->clear();
    m_view->hide();
    m_again->hide();
    m_progress->show(-1, tr("Getting ready …"));
    m_progress->setVisible(true);
    m_stop->show();
    m_job = m_workspace.perform(ImportCsv{.file = m_source.file(), .mapping = m_source.mappingText(), .dryRun = true});
    const int number = ++m_run;
    auto* work = Work::of({}, *m_job);
    work->setParent(this);
    connect(work, &Work::progressed, this, [this, work, number] {
        if (number != m_run || !m_job) return;
        // The import counts bytes; rows are what people know of the list.
        const qint64 rows = m_source.preview().totalRows, done = rows * work->thousandths() / 1000;
        m_progress->show(work->thousandths(), tr("About %1 of %2 rows").arg(numberLabel(done), numberLabel(rows)));
    });
    connect(work, &Work::finished, work, &QObject::deleteLater);
    whenDone(m_job->future, this, [this, number](const Result<ImportOutcome>& outcome) {
        if (number == m_run && m_job) end(outcome);
    });
    Q_EMIT stateChanged();
}

void CheckPage::stop()
{
    if (!m_job) return;
    m_job->cancel();
    m_job.reset();
    m_progress->hide();
    m_stop->hide();
    Q_EMIT stateChanged();
}

void CheckPage::end(const Result<ImportOutcome>& outcome)
{
    m_job.reset();
    m_progress->hide();
    const bool hadFocus = m_stop->hasFocus();
    m_stop->hide();
    if (outcome) {
        m_checked = {m_source.file(), m_source.mappingText()};
        m_note->say(tr("Nothing is written yet. This is what the import would do:"));
        m_view->show(*outcome);
        m_view->setVisible(true);
    } else {
        m_note->say({});
        m_error->show(outcome.error());
        m_again->show();
    }
    Q_EMIT stateChanged();
    if (hadFocus) focusNextChild();
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/result_page.h"

#include "ui/editors/error_line.h"
#include "ui/pages/import/import_report.h"
#include "ui/pages/import/note_label.h"
#include "ui/pages/import/outcome_view.h"
#include "ui/pages/import/progress_view.h"
#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/when_done.h"
#include "ui/support/work.h"
#include "ui/text/count_text.h"
#include "ui/text/operation_text.h"

#include <QFileDialog>
#include <QListWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

ResultPage::ResultPage(Workspace& workspace, ImportReport& report, QWidget* parent)
    : ImportStep{u"page.result"_s, tr("Done"), parent}
    , m_workspace{workspace}
    , m_report{report}
    , m_note{new NoteLabel{this}}
    , m_error{new ErrorLine{this}}
    , m_progress{new ProgressView{this}}
    , m_view{new OutcomeView{this}}
    , m_kept{new QListWidget{this}}
    , m_resume{addButton(u"resumeImport"_s, u"import"_s, tr("&Go on"))}
    , m_contacts{addButton(u"showContacts"_s, u"contacts"_s, tr("Show the &contacts"))}
    , m_save{addButton(u"saveReport"_s, u"export"_s, tr("&Save report …"))}
    , m_undo{addButton(u"undoImport"_s, u"undo"_s, tr("&Undo this import"))}
    , m_again{addButton(u"sameAgain"_s, u"redo"_s, tr("Same settings a&gain"))}
    , m_another{addButton(u"anotherImport"_s, u"add"_s, tr("&Another list"))}
{
    build();
}

FlatButton* ResultPage::addButton(const QString& name, const QString& iconName, const QString& text)
{
    auto* button = new FlatButton{FlatButton::Look::Plain, text, this};
    button->setObjectName(name);
    button->setAccessibleName(QString{text}.remove(u'&'));
    button->setIcon(icon(iconName));
    return button;
}

void ResultPage::build()
{
    m_note->setObjectName(u"resultText"_s);
    m_kept->setObjectName(u"keptList"_s);
    m_kept->setAccessibleName(tr("What stays as it is"));
    m_kept->setFrameShape(QFrame::NoFrame);
    m_kept->setTextElideMode(Qt::ElideMiddle);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeRequested(m_import); });
    connect(m_contacts, &QPushButton::clicked, this, [this] { Q_EMIT contactsRequested(m_import); });
    connect(m_again, &QPushButton::clicked, this, &ResultPage::sameAgainRequested);
    connect(m_save, &QPushButton::clicked, this, &ResultPage::saveReport);
    connect(m_undo, &QPushButton::clicked, this, &ResultPage::startUndo);
    connect(m_another, &QPushButton::clicked, this, &ResultPage::anotherRequested);

    auto* buttons = new FlowLayout{nullptr, space::tiny};
    for (FlatButton* button : {m_resume, m_contacts, m_save, m_undo, m_again, m_another}) buttons->addWidget(button);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(m_note);
    column->addWidget(m_error);
    column->addWidget(m_progress);
    column->addWidget(m_view, 1);
    column->addWidget(m_kept, 1);
    column->addLayout(buttons);
    column->addStretch(0);
    m_progress->hide();
    m_kept->hide();
}

void ResultPage::takeFocus()
{
    for (FlatButton* button : {m_resume, m_contacts, m_another})
        if (button->isVisible()) return button->setFocus();
}

void ResultPage::offer(bool resume, bool report, bool undo, bool contacts)
{
    m_resume->setVisible(resume);
    m_save->setVisible(report);
    m_undo->setVisible(undo);
    m_contacts->setVisible(contacts);
    m_again->setVisible(true);
    m_another->setVisible(true);
    m_undo->setEnabled(true);
}

void ResultPage::showOutcome(const ImportOutcome& outcome, const QString& file)
{
    ++m_run;
    m_file = file;
    m_import = outcome.import;
    m_group = outcome.group;
    const bool began = !outcome.import.isNull();
    setTitle(outcome.cancelled ? tr("The import was stopped") : tr("%1 is imported").arg(file));
    if (!outcome.cancelled)
        m_note->say(tr("It took %1.").arg(durationLabel(outcome.seconds)));
    else if (began)
        m_note->say(tr("What had come in by then stays. You can go on where it stopped, or take it back."));
    else
        m_note->say(tr("Nothing has come in."));
    m_error->clear();
    m_progress->hide();
    m_kept->hide();
    m_view->show(outcome);
    m_view->setVisible(began);
    offer(outcome.cancelled && began, outcome.problemCount > 0, began && outcome.created + outcome.updated > 0,
          began && !outcome.cancelled);
}

void ResultPage::showFailure(const Error& error, const Id& run, const Id& group, const QString& file)
{
    ++m_run;
    m_file = file;
    m_import = run;
    m_group = group;
    setTitle(tr("The import stopped"));
    m_note->say(run.isNull() ? tr("Nothing has come in.")
                             : tr("What had come in by then stays. When the reason is gone, you can go on where it "
                                  "stopped; or take it back."));
    m_error->show(error);
    m_progress->hide();
    m_kept->hide();
    m_view->hide();
    offer(!run.isNull(), false, !group.isNull(), false);
}

void ResultPage::takeBack(const Id& group, const QString& file)
{
    m_file = file;
    m_group = group;
    m_error->clear();
    m_view->hide();
    m_kept->hide();
    offer(false, false, false, false);
    startUndo();
}

void ResultPage::startUndo()
{
    setTitle(tr("Taking back the import of %1").arg(m_file));
    m_note->say({});
    m_undo->setEnabled(false);
    m_resume->hide();
    m_progress->show(-1, tr("Getting ready …"));
    m_progress->setVisible(true);
    const auto job = m_workspace.perform(UndoOperation{m_group});
    const int number = ++m_run;
    auto* work = Work::of({}, job);
    work->setParent(this);
    connect(work, &Work::progressed, this, [this, work, number] {
        const QString text = work->progressText();
        const qint64 done = text.section(u'/', 0, 0).toLongLong(), total = text.section(u'/', 1).toLongLong();
        if (number == m_run)
            m_progress->show(work->thousandths(), tr("%1 of %2 changes").arg(numberLabel(done), numberLabel(total)));
    });
    connect(work, &Work::finished, work, &QObject::deleteLater);
    whenDone(job.future, this, [this, number](const Result<Undone>& undone) {
        if (number == m_run) showUndone(undone);
    });
}

void ResultPage::showUndone(const Result<Undone>& undone)
{
    m_progress->hide();
    if (!undone) {
        setTitle(tr("The import was not taken back"));
        m_error->show(undone.error());
        m_undo->setEnabled(true);
        return;
    }
    setTitle(tr("The import is taken back"));
    m_note->say(undoneText(*undone));
    m_view->hide();
    m_kept->clear();
    for (const Kept& kept : undone->kept) m_kept->addItem(keptText(kept));
    m_kept->setVisible(m_kept->count() > 0);
    m_group = {};
    offer(false, m_save->isVisible(), false, false);
    takeFocus();
}

void ResultPage::saveReport()
{
    auto* dialog = new QFileDialog{this, tr("Save the report"), {}, tr("CSV files (*.csv)")};
    dialog->setObjectName(u"reportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    const qsizetype dot = m_file.lastIndexOf(u'.');
    dialog->selectFile(tr("%1 problems.csv", "name of the imported file").arg(dot > 0 ? m_file.first(dot) : m_file));
    connect(dialog, &QFileDialog::fileSelected, this, &ResultPage::writeReport);
    dialog->open();
}

void ResultPage::writeReport(const QString& file)
{
    m_error->clear();
    m_save->setEnabled(false);
    whenDone(m_report.saveAs(file), this, [this, file](const Status& saved) {
        m_save->setEnabled(true);
        if (saved)
            m_note->say(tr("The report is saved as %1.").arg(file.section(u'/', -1)));
        else
            m_error->show(saved.error());
    });
}

} // namespace kontor

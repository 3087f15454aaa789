// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/import_wizard.h"

#include "ui/pages/import/check_page.h"
#include "ui/pages/import/file_page.h"
#include "ui/pages/import/mapping_page.h"
#include "ui/pages/import/note_label.h"
#include "ui/pages/import/progress_page.h"
#include "ui/pages/import/result_page.h"
#include "ui/support/flat_button.h"
#include "ui/support/question.h"
#include "ui/support/theme.h"
#include "ui/text/error_text.h"
#include "ui/text/import_text.h"

#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr QSize likedSize{980, 720};
}

ImportWizard::ImportWizard(const PageContext& context, QWidget* parent)
    : QDialog{parent}
    , m_context{context}
    , m_source{context.workspace, context.state}
    , m_report{std::make_shared<ImportReport>()}
    , m_title{new QLabel{this}}
    , m_place{new NoteLabel{this}}
    , m_steps{new QStackedWidget{this}}
    , m_file{new FilePage{context.workspace, context.state, m_source, this}}
    , m_mapping{new MappingPage{m_source, this}}
    , m_check{new CheckPage{context.workspace, m_source, this}}
    , m_progress{new ProgressPage{context.workspace, this}}
    , m_result{new ResultPage{context.workspace, *m_report, this}}
    , m_back{new FlatButton{FlatButton::Look::Plain, tr("&Back"), this}}
    , m_next{new FlatButton{FlatButton::Look::Primary, this}}
    , m_close{new FlatButton{FlatButton::Look::Plain, this}}
{
    setObjectName(u"importWizard"_s);
    setWindowTitle(tr("Import contacts"));
    setAccessibleName(tr("Import contacts"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    connectSteps();
    // Return presses the button that has the keyboard, and Next where none has it.
    const auto buttons = findChildren<QPushButton*>();
    for (QPushButton* button : buttons) button->setAutoDefault(true);
    resize(likedSize.boundedTo(screen()->availableGeometry().size()));
    goTo(m_file);
}

ImportWizard::~ImportWizard() = default;

void ImportWizard::build()
{
    m_title->setObjectName(u"stepTitle"_s);
    m_title->setFont(titleFont(font()));
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_place->setWordWrap(false);
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_close->setObjectName(u"close"_s);
    const std::initializer_list<ImportStep*> steps{m_file, m_mapping, m_check, m_progress, m_result};
    for (ImportStep* step : steps) {
        m_steps->addWidget(step);
        connect(step, &ImportStep::stateChanged, this, &ImportWizard::showState);
    }

    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_place);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(space::small);
    foot->addWidget(m_close);
    foot->addStretch(1);
    foot->addWidget(m_back);
    foot->addWidget(m_next);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::huge, space::large, space::huge, space::large);
    column->setSpacing(space::medium);
    column->addLayout(head);
    column->addWidget(m_steps, 1);
    column->addLayout(foot);
    setTabOrder(m_back, m_next);
    setTabOrder(m_next, m_close);
    connect(m_back, &QPushButton::clicked, this, &ImportWizard::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportWizard::goOn);
    connect(m_close, &QPushButton::clicked, this, &ImportWizard::reject);
}

void ImportWizard::connectSteps()
{
    connect(&m_source, &CsvSource::read, this, [this] {
        // The file is chosen: Return goes on.
        const QWidget* focus = focusWidget();
        if (step() == m_file && m_file->canGoOn() && (!focus || m_file->isAncestorOf(focus))) m_next->setFocus();
    });
    connect(m_file, &FilePage::resumeRequested, this, [this](const ImportRuns::Item& run) {
        m_report->clear();
        m_path = run.file;
        m_rows = 0;
        resume(run.id);
    });
    connect(m_file, &FilePage::takeBackRequested, this, [this](const ImportRuns::Item& run) {
        goTo(m_result);
        m_result->takeBack(run.group, run.file.section(u'/', -1));
    });
    connect(m_progress, &ProgressPage::finished, this, [this](const ImportOutcome& outcome) {
        m_result->showOutcome(outcome, m_name);
        goTo(m_result);
        Q_EMIT imported(outcome);
    });
    connect(m_progress, &ProgressPage::failed, this, &ImportWizard::showFailure);
    connect(m_progress, &ProgressPage::leaveRequested, this, &ImportWizard::leaveRunning);
    connect(m_result, &ResultPage::resumeRequested, this, &ImportWizard::resume);
    connect(m_result, &ResultPage::anotherRequested, this, &ImportWizard::startOver);
    connect(m_result, &ResultPage::contactsRequested, this, [this](const Id& import) {
        // So many digits of the id are the moment of the import.
        m_context.desk.showContacts(u"import:"_s + import.toString().first(13));
        accept();
    });
    connect(m_result, &ResultPage::sameAgainRequested, this, [this] {
        m_source.keepForNext();
        goTo(m_file);
    });
}

ImportStep* ImportWizard::step() const { return static_cast<ImportStep*>(m_steps->currentWidget()); }

void ImportWizard::setFile(const QString& file)
{
    goTo(m_file);
    m_file->setFile(file);
}

void ImportWizard::goTo(ImportStep* next)
{
    m_steps->setCurrentWidget(next);
    showState();
    next->takeFocus();
    const QWidget* focus = focusWidget();
    if (focus && (next->isAncestorOf(focus) || focus == m_next)) return;
    (m_next->isVisibleTo(this) && m_next->isEnabled() ? m_next : m_close)->setFocus();
}

void ImportWizard::showState()
{
    const ImportStep* now = step();
    m_title->setText(now->title());
    m_place->say(tr("Step %1 of %2").arg(m_steps->currentIndex() + 1).arg(m_steps->count()));
    m_next->setText(now->nextText());
    m_next->setAccessibleName(QString{now->nextText()}.remove(u'&'));
    m_next->setVisible(!now->nextText().isEmpty());
    m_next->setEnabled(now->canGoOn() && !m_preparing);
    m_back->setVisible(now->canGoBack());
    m_close->setText(now == m_result ? tr("&Close") : tr("Cancel"));
    m_close->setAccessibleName(QString{m_close->text()}.remove(u'&'));
    m_close->setVisible(now != m_progress);
    (now->nextText().isEmpty() ? m_close : m_next)->setDefault(true);
}

void ImportWizard::goOn()
{
    if (step() == m_file) {
        goTo(m_mapping);
    } else if (step() == m_mapping) {
        m_check->begin();
        goTo(m_check);
    } else if (step() == m_check) {
        m_check->stop();
        beginImport();
    }
}

void ImportWizard::goBack()
{
    m_check->stop();
    goTo(step() == m_check ? static_cast<ImportStep*>(m_mapping) : m_file);
}

void ImportWizard::beginImport()
{
    m_source.remember();
    m_report->clear();
    m_path = m_source.file();
    m_rows = m_source.preview().totalRows;
    perform({.file = m_path, .mapping = m_source.mappingText(), .vcards = true, .edits = m_check->edits()},
            m_source.fileName(), m_rows);
}

void ImportWizard::resume(const Id& run) { perform({.file = m_path, .resume = run}, m_path.section(u'/', -1), m_rows); }

void ImportWizard::perform(ImportCsv wish, const QString& name, qint64 rows)
{
    m_name = name;
    m_earlier.clear();
    for (const ImportRuns::Item& run : m_file->runs()) m_earlier.insert(run.id);
    m_earlier.remove(wish.resume);
    m_preparing = true;
    showState();
    whenDone(m_report->nextPart(), this, [this, wish, rows](const Result<QString>& report) mutable {
        m_preparing = false;
        // Without a place for the report the list comes in all the same.
        if (report) wish.report = *report;
        wish.explain = [](const Error& error) { return errorSentence(error); };
        m_progress->run(wish, m_name, rows);
        goTo(m_progress);
    });
}

void ImportWizard::showFailure(const Error& error)
{
    // What came in before has a run of its own.
    whenDone(m_context.workspace.ask(ImportRuns{}), this, [this, error](const Result<ImportRuns::Answer>& runs) {
        const ImportRuns::Answer known = runs ? *runs : ImportRuns::Answer{};
        const auto ours = std::ranges::find_if(known, [this](const ImportRuns::Item& one) {
            return one.file == m_path && one.state == "cancelled"_L1 && !m_earlier.contains(one.id);
        });
        const bool any = ours != known.end();
        m_result->showFailure(error, any ? ours->id : Id{}, any ? ours->group : Id{}, m_name);
        goTo(m_result);
    });
}

void ImportWizard::leaveRunning()
{
    const auto job = m_progress->letGo();
    Desk& desk = m_context.desk;
    desk.follow(Work::of(tr("Importing %1").arg(m_name), job));
    if (QWidget* window = parentWidget()) {
        // The import may not have opened its report yet; the folder has to be there until it ends.
        whenDone(job.future, window, [&desk, report = m_report](const Result<ImportOutcome>& outcome) {
            if (!outcome) return desk.fail(outcome.error());
            desk.say(importText(*outcome));
        });
    }
    accept();
}

void ImportWizard::startOver() { goTo(m_file); }

void ImportWizard::reject()
{
    if (!m_progress->isRunning()) return QDialog::reject();
    askQuestion({.title = tr("Stop the import of %1?").arg(m_name),
                 .text = tr("What has come in stays. You can go on later, or take it back."),
                 .yes = tr("Stop the import"),
                 .name = u"stopQuestion"_s},
                this, [this] { m_progress->stop(); });
}

void ImportWizard::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Back) && m_back->isVisible()) return m_back->click();
    QDialog::keyPressEvent(event);
}

} // namespace kontor

namespace kontor::dialogs {

DialogInfo import()
{
    return {.key = u"import"_s, .make = [](const PageContext& context, QWidget* parent) -> QDialog* {
                auto* wizard = new ImportWizard{context, parent};
                if (!context.file.isEmpty()) wizard->setFile(context.file);
                return wizard;
            }};
}

} // namespace kontor::dialogs

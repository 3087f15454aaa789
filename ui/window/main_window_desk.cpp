// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What pages and dashboard ask of the window: contacts, work, words.
#include "core/commands/demo.h"
#include "core/commands/undo_commands.h"
#include "core/exchange/export_csv.h"
#include "ui/pages/page.h"
#include "ui/text/count_text.h"
#include "ui/text/error_text.h"
#include "ui/text/operation_text.h"
#include "ui/window/dashboard.h"
#include "ui/window/last_operation.h"
#include "ui/window/main_window.h"
#include "ui/window/undo_bar.h"
#include "ui/window/work_bar.h"

#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int spokenMs = 6000;
}

Dashboard& MainWindow::dashboard()
{
    if (m_dashboard) return *m_dashboard;
    m_dashboard = new Dashboard{m_workspace, m_state, m_stack};
    m_stack->addWidget(m_dashboard);
    connect(m_dashboard, &Dashboard::closed, this, &MainWindow::closeDashboard);
    connect(m_dashboard, &Dashboard::openContact, this, &MainWindow::followLink);
    connect(m_dashboard, &Dashboard::duplicatesRequested, this, [this] { mergeContacts({m_dashboard->contact()}); });
    connect(m_dashboard, &Dashboard::previousRequested, this, [this] { step(-1); });
    connect(m_dashboard, &Dashboard::nextRequested, this, [this] { step(1); });
    return *m_dashboard;
}

void MainWindow::openContact(const Id& contact)
{
    m_way.clear();
    showContact(contact);
}

void MainWindow::showContact(const Id& contact)
{
    if (m_stack->currentWidget() != m_dashboard) m_came = QApplication::focusWidget();
    dashboard().setContact(contact);
    m_stack->setCurrentWidget(m_dashboard);
    m_bar->raise();
    m_dashboard->setFocus();
    tellPlace();
    if (ContactSequence* contacts = currentPage()->contacts(); contacts && contacts->placeOf(contact) < 0)
        learnPlace(contact);
}

void MainWindow::followLink(const Id& contact)
{
    if (m_stack->currentWidget() == m_dashboard) m_way.push_back(m_dashboard->contact());
    showContact(contact);
}

void MainWindow::closeDashboard()
{
    if (!m_way.empty()) {
        const Id former = m_way.back();
        m_way.pop_back();
        return showContact(former);
    }
    m_stack->setCurrentWidget(currentPage());
    m_bar->raise();
    // The same place as before: a search that is half typed goes on there.
    if (m_came && currentPage()->isAncestorOf(m_came))
        m_came->setFocus();
    else
        currentPage()->takeFocus();
}

void MainWindow::learnPlace(const Id& contact)
{
    whenDone(m_workspace.ask(FindContact{contact.toString()}), this, [this, contact](const auto& found) {
        ContactSequence* contacts = currentPage()->contacts();
        if (found && contacts && m_dashboard && m_dashboard->contact() == contact) contacts->learn(contact, found->n);
    });
}

void MainWindow::tellPlace()
{
    if (!m_dashboard || m_current < 0) return;
    const ContactSequence* contacts = currentPage()->contacts();
    const int place = contacts ? contacts->placeOf(m_dashboard->contact()) : -1;
    m_dashboard->setPosition(std::max(place, 0), place < 0 ? 0 : contacts->count());
}

void MainWindow::step(int by)
{
    ContactSequence* contacts = currentPage()->contacts();
    const int place = contacts ? contacts->placeOf(m_dashboard->contact()) : -1;
    const int next = place + by;
    if (place >= 0 && next >= 0 && next < contacts->count()) contacts->openAt(next);
}

void MainWindow::openText(const QString& text)
{
    whenDone(m_workspace.ask(FindContact{text}), this, [this](const Result<FindContact::Answer>& found) {
        if (!found) return fail(found.error());
        openContact(found->id);
    });
}

void MainWindow::importContacts()
{
    for (const DialogInfo& dialog : allDialogs())
        if (dialog.key == "import"_L1) return dialog.make({m_workspace, m_state, *this}, this)->open();
    say(tr("Importing is not part of this build."));
}

void MainWindow::exportContacts(std::vector<quint32> contacts)
{
    auto* dialog = new QFileDialog{this, tr("Export contacts"), {}, tr("CSV files (*.csv)")};
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("contacts.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, contacts = std::move(contacts)](const QString& file) {
        const auto future = m_workspace.ask(ExportCsv{.file = file, .contacts = contacts});
        follow(Work::of(tr("Exporting"), future));
        whenDone(future, this, [this, file](const Result<ExportCsv::Answer>& exported) {
            if (!exported) return fail(exported.error());
            say(tr("%1 written to %2").arg(contactsLabel(exported->rows), QFileInfo{file}.fileName()));
        });
    });
    dialog->open();
}

void MainWindow::addSamples()
{
    const auto job = m_workspace.perform(MakeDemo{});
    follow(Work::of(tr("Adding sample data"), job));
    whenDone(job.future, this, [this](const Result<DemoCounts>& made) {
        if (!made) return fail(made.error());
        say(tr("%1 added").arg(contactsLabel(made->contacts)));
    });
}

void MainWindow::mergeContacts(const std::vector<Id>& contacts)
{
    if (!showPage(u"duplicates"_s)) return;
    currentPage()->mergeContacts(contacts);
    currentPage()->takeFocus();
}

void MainWindow::undo(const Id& operation)
{
    const auto job = m_workspace.perform(UndoOperation{operation});
    follow(Work::of(tr("Undoing"), job));
    whenDone(job.future, this, [this](const Result<Undone>& undone) {
        if (!undone) return fail(undone.error());
        showUndone(*undone, false);
    });
}

void MainWindow::redo()
{
    const auto job = m_workspace.perform(RedoOperation{});
    follow(Work::of(tr("Redoing"), job));
    whenDone(job.future, this, [this](const Result<Undone>& redone) {
        if (!redone) return fail(redone.error());
        showUndone(*redone, true);
    });
}

void MainWindow::showUndone(const Undone& undone, bool wasRedo)
{
    m_last->skip(undone.by);
    if (wasRedo)
        m_bar->say(undoneText(undone), tr("Undo"), [this] { undo({}); });
    else
        m_bar->say(undoneText(undone), tr("Redo"), [this] { redo(); });
}

void MainWindow::say(const QString& sentence) { statusBar()->showMessage(sentence, spokenMs); }

void MainWindow::fail(const Error& error)
{
    if (error.code == Errc::Cancelled) return;
    m_bar->warn(errorText(error));
}

void MainWindow::follow(Work* work) { m_work->follow(work); }

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What pages and dashboard ask of the window: contacts, work, words.
#include "core/commands/demo.h"
#include "core/commands/undo_commands.h"
#include "core/exchange/export_csv.h"
#include "core/workspace/export_view.h"
#include "ui/pages/page.h"
#include "ui/support/saved_state.h"
#include "ui/text/count_text.h"
#include "ui/text/error_text.h"
#include "ui/text/field_text.h"
#include "ui/text/language.h"
#include "ui/text/operation_text.h"
#include "ui/window/contact_window.h"
#include "ui/window/kontor_link.h"
#include "ui/window/last_operation.h"
#include "ui/window/main_window.h"
#include "ui/window/undo_bar.h"
#include "ui/window/work_bar.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QFileDialog>
#include <QFileInfo>
#include <QStatusBar>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int spokenMs = 6000;
}

void MainWindow::openText(const QString& text)
{
    if (const QString list = listFileIn(text); !list.isEmpty()) return openDialog(u"import"_s, list);
    whenDone(m_workspace.ask(FindContact{contactInLink(text)}), this, [this](const Result<FindContact::Answer>& found) {
        if (!found) return fail(found.error());
        openContact(found->id);
    });
}

void MainWindow::openContactAside(const Id& contact)
{
    std::erase_if(m_aside, [](const auto& window) { return !window; });
    for (const QPointer<ContactWindow>& window : m_aside)
        if (window->contact() == contact) return window->comeForward();
    auto* window = new ContactWindow{m_workspace, m_state, contact};
    m_aside.emplace_back(window);
    connect(window, &ContactWindow::openContactAside, this, &MainWindow::openContactAside);
    connect(window, &ContactWindow::duplicatesRequested, this, [this](const Id& of) {
        activateWindow();
        mergeContacts({of});
    });
    connect(window, &ContactWindow::undoRequested, this, [this] { undo({}); });
    connect(window, &ContactWindow::redoRequested, this, &MainWindow::redo);
    window->showBeside(*this, int(m_aside.size()));
}

void MainWindow::showContacts(const QString& query)
{
    for (int i = 0; i < int(m_infos.size()); ++i) {
        if (!page(i)->search(query)) continue;
        go({.page = i});
        return;
    }
}

void MainWindow::chooseContacts(const QString& query, const std::vector<quint32>& contacts)
{
    for (int i = 0; i < int(m_infos.size()); ++i) {
        if (!page(i)->chooseContacts(query, contacts)) continue;
        go({.page = i});
        return;
    }
}

void MainWindow::openDialog(const QString& key) { openDialog(key, {}); }

void MainWindow::openDialog(const QString& key, const QString& file)
{
    const auto dialogs = allDialogs();
    for (const DialogInfo& dialog : dialogs)
        if (dialog.key == key) return dialog.make({m_workspace, m_state, *this, file}, this)->open();
}

void MainWindow::importContacts() { openDialog(u"import"_s); }

void MainWindow::exportContacts(std::vector<quint32> contacts, const QStringList& columns)
{
    const QString asSeen = tr("CSV, the list as it is seen (*.csv)"),
                  whole = tr("CSV, all fields, to import again (*.csv)");
    auto* dialog = new QFileDialog{this, tr("Export contacts")};
    dialog->setNameFilters({asSeen, whole});
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("contacts.csv"));
    const auto write = [=, this, contacts = std::move(contacts)](const QString& file) {
        QStringList header;
        for (const QString& column : columns) header.push_back(fieldLabel(column));
        const bool seen = dialog->selectedNameFilter() == asSeen;
        const auto future = seen ? m_workspace.ask(ExportView{file, contacts, columns, header})
                                 : m_workspace.ask(ExportCsv{.file = file, .contacts = contacts});
        follow(Work::of(tr("Exporting"), future));
        whenDone(future, this, [this, file](const Result<ExportCsv::Answer>& exported) {
            if (!exported) return fail(exported.error());
            say(tr("%1 written to %2").arg(contactsLabel(exported->rows), QFileInfo{file}.fileName()));
        });
    };
    connect(dialog, &QFileDialog::fileSelected, this, write);
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

QList<QAction*> MainWindow::commands() const
{
    // Those of a dashboard too: it is made when first needed, and nothing that is seen changes by that.
    const_cast<MainWindow*>(this)->dashboard();
    return allCommands(*this);
}

void MainWindow::chooseTheme(Theme theme)
{
    m_state.setValue(u"window/theme"_s, themeName(theme));
    applyTheme(*qApp, theme);
    if (QAction* chosen = findChild<QAction*>(u"act.theme."_s + themeName(theme))) chosen->setChecked(true);
}

void MainWindow::chooseLanguage(const QString& code)
{
    m_state.setValue(u"window/language"_s, code);
    applyLanguage(code);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no store yet, or one that does not open: a page in place of the desk.
#include "core/workspace/rolling_backups.h"
#include "ui/boxes/begun_notes.h"
#include "ui/boxes/opened_copies.h"
#include "ui/support/empty_page.h"
#include "ui/text/count_text.h"
#include "ui/text/error_text.h"
#include "ui/window/main_window.h"
#include "ui/window/sync_status.h"
#include "ui/window/undo_bar.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString failureTitle(Errc code)
{
    switch (code) {
    case Errc::StoreLocked: return MainWindow::tr("This store is in use");
    case Errc::StoreTooNew: return MainWindow::tr("This store needs a newer Kontor");
    case Errc::StoreDamaged: return MainWindow::tr("This store is damaged");
    case Errc::StoreReadOnly: return MainWindow::tr("This store cannot be written");
    default: return MainWindow::tr("The store cannot be opened");
    }
}

} // namespace

void MainWindow::showFailure(const Error& error)
{
    auto* page = new EmptyPage{u"warning"_s, failureTitle(error.code), errorText(error), this};
    page->setObjectName(u"storeFailure"_s);
    page->setAccessibleName(failureTitle(error.code));
    page->addAction(u"tryAgain"_s, u"redo"_s, tr("Try again"), [this] { Q_EMIT storeWanted({}); });
    page->addAction(u"chooseStore"_s, u"database"_s, tr("Open another store…"), [this] { chooseStore(); });
    page->addAction(u"quit"_s, u"close"_s, tr("Quit"), [this] { close(); });
    m_whole->setCurrentIndex(m_whole->addWidget(page));
}

void MainWindow::chooseStore()
{
    auto* dialog = new QFileDialog{this, tr("Open a store"), {}, tr("Kontor stores (*.kontor);;All files (*)")};
    dialog->setObjectName(u"storeDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::storeWanted);
    dialog->open();
}

void MainWindow::backUp()
{
    const auto future = RollingBackups::of(m_workspace).backUpNow();
    follow(Work::of(tr("Backing up"), future));
    whenDone(future, this, [this](const Status& made) {
        if (!made) return fail(made.error());
        say(tr("The backup is written and verified."));
    });
}

void MainWindow::syncNow()
{
    if (!m_sync->standing().isJoined()) return openDialog(u"join"_s);
    const auto future = SyncSession::of(m_workspace).syncNow();
    follow(Work::of(tr("Synchronising"), future));
    whenDone(future, this, [this](const Result<SyncOutcome>& outcome) {
        if (!outcome) return fail(outcome.error());
        if (outcome->conflicts > 0)
            say(tr("Synchronised. To decide: %1", "conflicts").arg(numberLabel(outcome->conflicts)));
        else
            say(tr("Synchronised. Everything is shared."));
    });
}

void MainWindow::showFirstStart()
{
    auto* page = new FirstStart{this};
    connect(page, &FirstStart::chosen, this, [this, page](const NewStore& store, FirstStart::Begin begin) {
        page->setEnabled(false);
        m_begin = begin;
        Q_EMIT storeNeeded(store);
    });
    m_whole->setCurrentIndex(m_whole->addWidget(page));
}

void MainWindow::storeCreated(const Status& created)
{
    QWidget* shown = m_whole->currentWidget();
    shown->setEnabled(true);
    auto* page = qobject_cast<FirstStart*>(shown);
    if (!created && page) return page->showError(created.error());
    if (!created) return showFailure(created.error());
    backToDesk(shown);
    begin(m_begin);
}

void MainWindow::backToDesk(QWidget* from)
{
    if (from != m_desk) {
        m_whole->removeWidget(from);
        from->deleteLater();
    }
    // What the pages had asked before was answered by the failure: they ask anew.
    for (Page*& made : m_pages) {
        if (made) made->deleteLater();
        made = nullptr;
    }
    m_whole->setCurrentWidget(m_desk);
    m_trail = {};
    go({.page = std::exchange(m_current, -1)});
    currentPage()->focusSearch();
    showFacts();
}

void MainWindow::begin(FirstStart::Begin begin)
{
    if (begin == FirstStart::Begin::OwnList)
        importContacts();
    else if (begin == FirstStart::Begin::Samples)
        addSamples();
    else if (begin == FirstStart::Begin::Join)
        openDialog(u"join"_s);
}

void MainWindow::watchErased()
{
    const auto inTrash = [](const ContactImage& image) { return !image.live; };
    connect(&m_workspace, &Workspace::changed, this, [this, inTrash](const ChangeSet& changes) {
        if (std::ranges::any_of(changes.contacts, inTrash)) BegunNotes{m_state}.forgetErased(m_workspace, this);
    });
}

void MainWindow::watchCopies()
{
    const OpenedCopies& copies = OpenedCopies::of(m_workspace);
    connect(&copies, &OpenedCopies::failed, this, [this](const Error& error) { fail(error); });
    connect(&copies, &OpenedCopies::orphaned, this, [this](const QString& path) {
        const QFileInfo copy{path};
        m_bar->warn(tr("“%1” was changed in another program, but is no longer there in Kontor. What was changed lies "
                       "in %2.")
                        .arg(copy.fileName(), QDir::toNativeSeparators(copy.path())));
    });
}

} // namespace kontor

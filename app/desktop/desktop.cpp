// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktop.h"

#include "app/desktop/screenshot.h"
#include "core/workspace/rolling_backups.h"
#include "core/workspace/sync_session.h"
#include "ui/console/store_location.h"
#include "ui/support/backup_rule.h"
#include "ui/support/when_done.h"

#include <QApplication>
#include <QTimer>

namespace kontor {

Desktop::Desktop(const StartOptions& options, SavedState& state) : m_options{options}, m_state{state} {}

Desktop::~Desktop() = default;

void Desktop::start(const QString& store)
{
    m_window.reset();
    m_commands.reset();
    m_oneWindow.reset();
    m_workspace.reset();
    build(store);

    if (!m_options.page.isEmpty()) m_window->showPage(m_options.page);
    if (!m_options.screenshot.isEmpty()) {
        m_window->resize(m_options.size);
        new Screenshot{*m_window, m_options.screenshot, m_options.steps};
    }
    m_window->show();
}

void Desktop::build(const QString& store)
{
    // A picture needs no lock and must not write.
    const bool readOnly = !m_options.screenshot.isEmpty() && !m_options.writes;
    m_workspace = std::make_unique<Workspace>(store, WorkspaceOptions{.readOnly = readOnly});
    const auto opening = m_workspace->open(); // while the window is built
    m_oneWindow = std::make_unique<OneWindow>(store);
    m_window = std::make_unique<MainWindow>(*m_workspace, m_state);
    whenDone(opening, m_window.get(), [this](const Status& result) { opened(result); });
    connect(m_window.get(), &MainWindow::storeNeeded, this, &Desktop::create);
    connect(m_window.get(), &MainWindow::storeWanted, this, [this, store](const QString& wanted) {
        // Not from inside a window that is about to go.
        QTimer::singleShot(0, this, [this, file = wanted.isEmpty() ? store : wanted] { start(file); });
    });
    connect(m_oneWindow.get(), &OneWindow::called, m_window.get(), [this](const QString& open) {
        m_window->comeForward();
        if (!open.isEmpty()) m_window->openText(open);
    });
}

void Desktop::opened(const Status& opened)
{
    if (!opened && opened.error().code == Errc::StoreLocked && m_first) {
        m_window->hide();
        return m_oneWindow->callOther(m_options.open, [this, opened](bool answered) {
            m_first = false;
            if (answered) return QCoreApplication::exit(0);
            m_window->storeOpened(opened);
            m_window->show();
        });
    }
    m_first = false;
    m_window->storeOpened(opened);
    if (!opened) return;
    answerOutside();
    if (!m_options.open.isEmpty()) m_window->openText(std::exchange(m_options.open, {}));
}

void Desktop::answerOutside()
{
    if (!m_options.screenshot.isEmpty()) return;
    m_oneWindow->listen();
    RollingBackups::of(*m_workspace).setRule(keptBackupRule(m_state));
    RollingBackups::of(*m_workspace).setAutomatic(m_state.value(QStringLiteral("backups/automatic"), true).toBool());
    // Not while the first window is being drawn.
    QTimer::singleShot(1000, m_workspace.get(), [this] { SyncSession::of(*m_workspace).setAutomatic(true); });
    m_commands = std::make_unique<CommandServer>(*m_workspace);
    // Without it the window works, and kontorctl says that the store is in use.
    [[maybe_unused]] const Status listening = m_commands->listen();
}

void Desktop::create(const NewStore& wish)
{
    m_files.post([this, wish, store = m_workspace->file()] {
        const Status folder = makeStoreFolder(store);
        QMetaObject::invokeMethod(this, [this, wish, folder] {
            if (!folder) return m_window->storeCreated(folder);
            whenDone(m_workspace->create(wish), m_window.get(), [this](const Status& created) {
                m_window->storeCreated(created);
                if (created) answerOutside();
            });
        });
    });
}

} // namespace kontor

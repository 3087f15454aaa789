// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/one_window.h"
#include "app/desktop/start_options.h"
#include "core/workspace/workspace.h"
#include "ui/console/command_server.h"
#include "ui/support/saved_state.h"
#include "ui/window/main_window.h"

#include <memory>

namespace kontor {

/// The running program: one store, its window, and what answers from outside while it is open.
class Desktop final : public QObject {
    Q_OBJECT
public:
    Desktop(const StartOptions& options, SavedState& state);
    ~Desktop() override;

    /// Opens the store and shows its window; what was open before goes.
    void start(const QString& store);

private:
    void build(const QString& store);
    void opened(const Status& opened);
    void create(const NewStore& wish);
    void answerOutside();

    StartOptions m_options;
    SavedState& m_state;
    bool m_first = true;
    // In this order: the window and the servers go before the workspace.
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<OneWindow> m_oneWindow;
    std::unique_ptr<CommandServer> m_commands;
    std::unique_ptr<MainWindow> m_window;
    Lane m_files{"kontor-files"};
};

} // namespace kontor

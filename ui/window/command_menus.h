// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/command.h"

class QMenu;
class QMenuBar;

namespace kontor {

/// The menu bar: every registered command under its group, with its key. A menu is filled when it opens, so that it
/// always holds what can be done where one is.
class CommandMenus final {
public:
    CommandMenus(QWidget& window, QMenuBar& bar);

private:
    void fill(QMenu* menu, CommandGroup group);

    QWidget& m_window;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/console/session.h"

namespace kontor {

/// One run of kontorctl: `arguments` without the program's name, `folder` where relative file names start. Opens the
/// store as the command needs it, or hands the command to the window that has it. Blocks.
ExitCode runConsole(const QStringList& arguments, const QString& folder, Output& out);

/// Runs a command where it is; `around.store` may be locked by another process (Errc::StoreLocked, nothing was done).
Result<ExitCode> runCommand(const Invocation& call, const Surroundings& around);

/// All commands, or how one of them (or a group: "import") is written.
QString helpText(const QString& topic);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/console/exit_code.h"

#include <QList>
#include <QString>

#include <span>

namespace kontor {

class Session;

/// How a command meets the store.
enum class Needs {
    Nothing, ///< no store at all, or it opens one by itself for reading
    Reading, ///< always possible, also beside a window or another process that writes
    Writing, ///< takes the lock, or is handed to the window that has it
    Itself,  ///< opens the store by itself, because it has work to do where that fails; handed over like Writing
};

struct Option {
    QString name;             ///< "--limit", "-o"
    QString value;            ///< what help calls its value: "N"; empty for a flag
    const char* summary = ""; ///< English; context "Console"
};

/// One command of kontorctl.
struct Command {
    QString name;             ///< "add", "import csv"
    QString words;            ///< its arguments as help shows them: "ENTITY field=value…"
    const char* summary = ""; ///< English; context "Console"
    Needs needs = Needs::Reading;
    int least = 0; ///< arguments it needs
    int most = 0;  ///< and takes at most; -1 for any number
    QList<Option> options{};
    /// Prints what it has to say and returns the exit code, or the error that main() prints.
    Result<ExitCode> (*run)(Session& session) = nullptr;
};

/// All commands in the order of help. Made once.
const QList<Command>& allCommands();
/// Null for a name that is none.
const Command* commandNamed(QStringView name);
/// "import", "export", "validate": words that need a second one.
bool isCommandGroup(QStringView word);

// One file per group of commands.
QList<Command> storeCommands();
QList<Command> recordCommands();
QList<Command> rowCommands();
QList<Command> listCommands();
QList<Command> dashboardCommands();
QList<Command> historyCommands();
QList<Command> importCommands();
QList<Command> exportCommands();
QList<Command> valueCommands();
QList<Command> geoCommands();
QList<Command> duplicateCommands();
QList<Command> boxCommands();
QList<Command> syncCommands();
QList<Command> peopleCommands();
QList<Command> briefingCommands();

} // namespace kontor

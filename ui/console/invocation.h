// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"
#include "core/domain/cells.h"
#include "ui/console/command.h"

#include <QMap>
#include <QStringList>

#include <limits>

namespace kontor {

/// A command line, taken apart.
struct Invocation {
    const Command* command = nullptr; ///< null: only `help` or `version`
    QString store;                    ///< --store, as written
    QString user;
    bool json = false;
    bool help = false;
    bool version = false;
    QString helpTopic;              ///< `help import csv`
    QStringList words;              ///< arguments that are no options
    QMap<QString, QString> options; ///< by name, "--limit"

    bool has(const QString& option) const { return options.contains(option); }
    QString value(const QString& option) const { return options.value(option); }
};

/// Takes a command line apart (without the program's name). Global options stand before or after the command; `--` ends
/// options; `--name=value` and `--name value` are the same. An argument that begins with one dash and is no option is an
/// argument (`list -keyword:VIP`), and so is whatever stands behind an option that takes a value.
/// Errors: Usage, `detail` = the sentence.
Result<Invocation> parseArguments(const QStringList& arguments);

/// "field=value", "field=" (empties it); the first `=` divides. Errors: Usage.
Result<FieldTexts> parseAssignments(const QStringList& words);

/// A whole number from `least` on, or `otherwise` where the option is not given. Errors: Usage.
Result<int> numberOption(const Invocation& call, const QString& option, int least, int otherwise);
/// What --limit asks for at most: all for 0, `usual` where it is not given. Errors: Usage.
Result<int> limitOption(const Invocation& call, int usual);
inline constexpr int unlimited = std::numeric_limits<int>::max();
/// One of the `;`-separated choices, or empty where the option is not given. Errors: Usage.
Result<QString> choiceOption(const Invocation& call, const QString& option, const QString& choices);
/// Some of them, divided by commas; empty where the option is not given. Errors: Usage.
Result<QStringList> choicesOption(const Invocation& call, const QString& option, const QString& choices);
/// A day or a time, ISO 8601, in the user's zone where it says none, in Unix milliseconds UTC; 0 where the option is not
/// given. A day as an end means its whole. Errors: Usage.
Result<qint64> momentOption(const Invocation& call, const QString& option, bool isEnd);

Error usageError(const QString& sentence);

} // namespace kontor

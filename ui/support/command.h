// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

class QAction;
class QWidget;

namespace kontor {

class SavedState;

/// The menu in which a command stands.
enum class CommandGroup { File, Edit, View, Go, Contact, Help };

/// Something the program can be told to do. Menus, palette and keyboard map find commands by their registration, so
/// that whoever adds one has nothing to do elsewhere.
struct Command {
    QString name; ///< the same in every language; the action is called `act.<name>`
    QString icon{};
    QString text;
    QList<QKeySequence> keys{};
    CommandGroup group = CommandGroup::Edit;
};

/// Makes the action, registers it, and adds it to `owner`: it can be given while that widget is on screen.
QAction* addCommand(QWidget* owner, const Command& command, std::function<void()> act);
/// The same for an action that is there already. `scope` is the widget that must be on screen.
void registerCommand(QAction* action, const QString& name, CommandGroup group, QWidget* scope);

/// Every registered command below `window`, in the order in which they were made; disabled ones too.
QList<QAction*> allCommands(const QWidget& window);
/// Those whose scope is on screen.
QList<QAction*> commandsIn(const QWidget& window);
CommandGroup groupOf(const QAction& command);
/// Its words without the & of a mnemonic.
QString commandText(const QAction& command);
/// Its first key as the system writes it; empty for none.
QString commandKey(const QAction& command);

/// The keys that the user chose instead of the built-in ones; before any command is made.
void readCommandKeys(SavedState& state);
/// From now on, in every window, and kept. An empty sequence: no key.
void assignCommandKey(SavedState& state, const QAction& command, const QKeySequence& key);
void resetCommandKey(SavedState& state, const QAction& command);
bool hasOwnKey(const QAction& command);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/command.h"

#include "ui/support/icons.h"
#include "ui/support/saved_state.h"

#include <QAction>
#include <QApplication>
#include <QVariantMap>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr auto groupProperty = "kontorGroup";
constexpr auto scopeProperty = "kontorScope";
constexpr auto keysProperty = "kontorKeys";
const QString stateKey = u"window/keys"_s;

/// By the action's name; of the whole program, as keys are.
QVariantMap& ownKeys()
{
    static QVariantMap keys;
    return keys;
}

void applyKeys(QAction& action)
{
    const auto own = ownKeys().constFind(action.objectName());
    if (own == ownKeys().constEnd())
        action.setShortcuts(action.property(keysProperty).value<QList<QKeySequence>>());
    else
        action.setShortcuts({QKeySequence{own->toString(), QKeySequence::PortableText}});
}

void applyEverywhere(const QString& name)
{
    const auto windows = QApplication::topLevelWidgets();
    for (const QWidget* window : windows) {
        const auto actions = window->findChildren<QAction*>(name);
        for (QAction* action : actions) applyKeys(*action);
    }
}

/// A page behind another one, or a box of a dashboard that is closed, takes no commands.
bool isOnScreen(const QWidget* scope, const QWidget& window)
{
    return scope && (scope == &window || (window.isAncestorOf(scope) && scope->isVisibleTo(&window)));
}
} // namespace

QAction* addCommand(QWidget* owner, const Command& command, std::function<void()> act)
{
    auto* action = new QAction{command.icon.isEmpty() ? QIcon{} : icon(command.icon), command.text, owner};
    action->setShortcuts(command.keys);
    QObject::connect(action, &QAction::triggered, owner, [act = std::move(act)] { act(); });
    registerCommand(action, command.name, command.group, owner);
    owner->addAction(action);
    return action;
}

void registerCommand(QAction* action, const QString& name, CommandGroup group, QWidget* scope)
{
    action->setObjectName(u"act."_s + name);
    action->setProperty(groupProperty, int(group));
    action->setProperty(scopeProperty, QVariant::fromValue<QObject*>(scope));
    action->setProperty(keysProperty, QVariant::fromValue(action->shortcuts()));
    applyKeys(*action);
}

QList<QAction*> allCommands(const QWidget& window)
{
    QList<QAction*> commands = window.findChildren<QAction*>();
    commands.removeIf(
        [](const QAction* action) { return !action->property(groupProperty).isValid() || !action->isVisible(); });
    return commands;
}

QList<QAction*> commandsIn(const QWidget& window)
{
    QList<QAction*> commands = allCommands(window);
    commands.removeIf([&](const QAction* action) {
        return !isOnScreen(qobject_cast<QWidget*>(action->property(scopeProperty).value<QObject*>()), window);
    });
    return commands;
}

CommandGroup groupOf(const QAction& command) { return CommandGroup(command.property(groupProperty).toInt()); }

QString commandText(const QAction& command)
{
    const QString text = command.text();
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && i + 1 < text.size()) ++i;
        plain += text[i];
    }
    return plain;
}

QString commandKey(const QAction& command) { return command.shortcut().toString(QKeySequence::NativeText); }

void readCommandKeys(SavedState& state) { ownKeys() = state.value(stateKey).toMap(); }

void assignCommandKey(SavedState& state, const QAction& command, const QKeySequence& key)
{
    ownKeys().insert(command.objectName(), key.toString(QKeySequence::PortableText));
    state.setValue(stateKey, ownKeys());
    applyEverywhere(command.objectName());
}

void resetCommandKey(SavedState& state, const QAction& command)
{
    ownKeys().remove(command.objectName());
    state.setValue(stateKey, ownKeys());
    applyEverywhere(command.objectName());
}

bool hasOwnKey(const QAction& command) { return ownKeys().contains(command.objectName()); }

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console.h"
#include "ui/console/record_output.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

using Lines = QList<std::pair<QString, QString>>;

QString translated(const char* text) { return QCoreApplication::translate("Console", text); }

QString globalOptions()
{
    return pairsText(
        {{u"  --store FILE"_s, Console::tr("the store; otherwise KONTOR_STORE, or the one the window uses")},
         {u"  --user NAME"_s, Console::tr("act as another employee")},
         {u"  --json"_s, Console::tr("results as JSON: a document, or an object per line")},
         {u"  --help, --version"_s, Console::tr("this text, the version")}});
}

QString everything()
{
    Lines commands;
    for (const Command& command : allCommands())
        commands.append(
            {(u"  "_s + command.name + u' ' + command.words).trimmed().prepend(u"  "_s), translated(command.summary)});
    return Console::tr("Usage: kontorctl [--store FILE] [--user NAME] [--json] COMMAND …") + u"\n\n"_s +
           pairsText(commands) + u'\n' + globalOptions() + u'\n' +
           Console::tr("“kontorctl help COMMAND” tells more. An ID is a contact's id, the beginning of it, an email "
                       "address or a phone number.") +
           u'\n';
}

QString oneCommand(const Command& command)
{
    QString text = Console::tr("Usage: kontorctl %1").arg((command.name + u' ' + command.words).trimmed()) + u'\n' +
                   translated(command.summary) + u'\n';
    Lines options;
    for (const Option& option : command.options)
        options.append({(u"  "_s + option.name + u' ' + option.value), translated(option.summary)});
    if (!options.isEmpty()) text += u'\n' + pairsText(options);
    return text;
}

} // namespace

QString helpText(const QString& topic)
{
    if (const Command* command = commandNamed(topic)) return oneCommand(*command);
    QString group;
    for (const Command& command : allCommands())
        if (!topic.isEmpty() && command.name.startsWith(topic + u' '))
            group += (group.isEmpty() ? QString{} : u"\n"_s) + oneCommand(command);
    return group.isEmpty() ? everything() : group;
}

} // namespace kontor

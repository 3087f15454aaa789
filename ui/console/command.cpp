// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/command.h"

#include <algorithm>

namespace kontor {

const QList<Command>& allCommands()
{
    static const QList<Command> commands = storeCommands() + recordCommands() + rowCommands() + listCommands() +
                                           duplicateCommands() + dashboardCommands() + historyCommands() +
                                           importCommands() + exportCommands() + valueCommands() + geoCommands() +
                                           boxCommands() + syncCommands() + peopleCommands() + briefingCommands();
    return commands;
}

const Command* commandNamed(QStringView name)
{
    const auto& commands = allCommands();
    const auto at =
        std::find_if(commands.begin(), commands.end(), [&](const Command& one) { return one.name == name; });
    return at == commands.end() ? nullptr : &*at;
}

bool isCommandGroup(QStringView word)
{
    const auto& commands = allCommands();
    return std::any_of(commands.begin(), commands.end(), [&](const Command& one) {
        return one.name.size() > word.size() && one.name.startsWith(word) && one.name[word.size()] == u' ';
    });
}

} // namespace kontor

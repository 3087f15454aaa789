// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_menus.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Title {
    CommandGroup group;
    const char* name;
    const char* text;
};
constexpr std::array titles{
    Title{CommandGroup::File, "file", QT_TRANSLATE_NOOP("CommandMenus", "&File")},
    Title{CommandGroup::Edit, "edit", QT_TRANSLATE_NOOP("CommandMenus", "&Edit")},
    Title{CommandGroup::View, "view", QT_TRANSLATE_NOOP("CommandMenus", "&View")},
    Title{CommandGroup::Go, "go", QT_TRANSLATE_NOOP("CommandMenus", "&Go")},
    Title{CommandGroup::Contact, "contact", QT_TRANSLATE_NOOP("CommandMenus", "&Contact")},
    Title{CommandGroup::Help, "help", QT_TRANSLATE_NOOP("CommandMenus", "&Help")},
};

} // namespace

CommandMenus::CommandMenus(QWidget& window, QMenuBar& bar) : m_window{window}
{
    bar.setObjectName(u"menuBar"_s);
    for (const Title& title : titles) {
        QMenu* menu = bar.addMenu(QCoreApplication::translate("CommandMenus", title.text));
        menu->setObjectName(u"menu."_s + QLatin1StringView{title.name});
        QObject::connect(menu, &QMenu::aboutToShow, menu, [this, menu, group = title.group] { fill(menu, group); });
        fill(menu, title.group);
    }
}

void CommandMenus::fill(QMenu* menu, CommandGroup group)
{
    menu->clear();
    // A line between those of the window, of the page and of the dashboard.
    const QObject* owner = nullptr;
    for (QAction* command : commandsIn(m_window)) {
        if (groupOf(*command) != group) continue;
        if (owner && owner != command->parent()) menu->addSeparator();
        owner = command->parent();
        menu->addAction(command);
    }
    menu->menuAction()->setVisible(!menu->isEmpty());
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the window itself.
#include "ui/pages/page.h"
#include "ui/support/saved_state.h"
#include "ui/text/operation_text.h"
#include "ui/window/last_operation.h"
#include "ui/window/main_window.h"
#include "ui/window/palette.h"
#include "ui/window/undo_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

QAction* MainWindow::addAct(CommandGroup group, const QString& name, const QString& iconName, const QString& text,
                            const QList<QKeySequence>& keys, std::function<void()> act)
{
    return addCommand(this, {.name = name, .icon = iconName, .text = text, .keys = keys, .group = group},
                      std::move(act));
}

void MainWindow::addCommands()
{
    addStoreCommands();
    addJournalCommands();
    addWays();
    addPageCommands();
    addThemes();
    addDialogCommands();
}

void MainWindow::addStoreCommands()
{
    const auto file = CommandGroup::File;
    addAct(file, u"new"_s, u"add"_s, tr("New contact"), {QKeySequence::New}, [this] { makeNew(); });
    addAct(file, u"import"_s, u"import"_s, tr("Import…"), {u"Ctrl+I"_s}, [this] { importContacts(); });
    addAct(file, u"samples"_s, u"sparkle"_s, tr("Add sample data"), {}, [this] { addSamples(); });
    addAct(file, u"backUp"_s, u"database"_s, tr("Back up now"), {u"Ctrl+B"_s}, [this] { backUp(); });
    addAct(file, u"syncNow"_s, u"sync"_s, tr("Sync now"), {}, [this] { syncNow(); });
    addAct(file, u"openStore"_s, u"database"_s, tr("Open another store…"), {QKeySequence::Open},
           [this] { chooseStore(); });
    addAct(file, u"quit"_s, u"close"_s, tr("Quit"), {QKeySequence{u"Ctrl+Q"_s}}, [this] { close(); });
}

void MainWindow::addJournalCommands()
{
    const auto edit = CommandGroup::Edit;
    QAction* undo =
        addAct(edit, u"undo"_s, u"undo"_s, undoText({}, {}), {QKeySequence::Undo}, [this] { this->undo({}); });
    QAction* redo = addAct(edit, u"redo"_s, u"redo"_s, redoText({}, {}),
                           {QKeySequence{u"Ctrl+Shift+Z"_s}, QKeySequence{u"Ctrl+Y"_s}}, [this] { this->redo(); });
    addAct(edit, u"search"_s, u"search"_s, tr("Search"), {QKeySequence::Find}, [this] { showSearch(); });
    m_last = std::make_unique<LastOperation>(m_workspace, undo, redo, [this](const Operations::Item& item) {
        m_bar->say(operationText(item.kind, item.label), tr("Undo"), [this, group = item.group] { this->undo(group); });
    });
}

void MainWindow::addWays()
{
    const auto goes = CommandGroup::Go;
    addAct(goes, u"palette"_s, u"search"_s, tr("Go to or do…"), {u"Ctrl+K"_s}, [this] { m_palette->open(); });
    m_back = addAct(goes, u"back"_s, u"left"_s, tr("Back"), {u"Alt+Left"_s}, [this] { goBack(); });
    m_forward = addAct(goes, u"forward"_s, u"right"_s, tr("Forward"), {u"Alt+Right"_s}, [this] { goForward(); });
    addAct(goes, u"near"_s, u"location"_s, tr("Contacts near me"), {}, [this] { showPage(u"map.near"_s); });
    m_areaWays = {
        addAct(goes, u"nextArea"_s, {}, tr("Next area"), {Qt::Key_F6}, [this] { cycleAreas(1); }),
        addAct(goes, u"previousArea"_s, {}, tr("Previous area"), {u"Shift+F6"_s}, [this] { cycleAreas(-1); })};
    addAct(CommandGroup::Contact, u"openAside"_s, u"details"_s, tr("Open in a window of its own"),
           {u"Ctrl+Return"_s, u"Ctrl+Enter"_s}, [this] { openAside(); });
}

void MainWindow::addPageCommands()
{
    for (int i = 0; i < int(m_infos.size()); ++i) {
        const PageInfo& info = m_infos[size_t(i)];
        addAct(CommandGroup::Go, u"page."_s + info.key, info.icon, info.title, {info.shortcut}, [this, i] {
            if (m_whole->currentWidget() == m_desk) go({.page = i});
        });
    }
}

void MainWindow::addDialogCommands()
{
    addAct(CommandGroup::Help, u"keys"_s, u"sheet"_s, tr("Keyboard map"), {Qt::Key_F1},
           [this] { showPage(u"settings.keys"_s); });
    const auto dialogs = allDialogs();
    for (const DialogInfo& info : dialogs)
        if (!info.title.isEmpty())
            addAct(info.group, u"dialog."_s + info.key, info.icon, info.title, {info.shortcut},
                   [this, key = info.key] { openDialog(key); });
}

void MainWindow::addThemes()
{
    struct Choice {
        Theme theme;
        QString name, text;
    };
    const QString kept = m_state.text(u"window/theme"_s, u"system"_s);
    auto* group = new QActionGroup{m_desk};
    for (const Choice& choice :
         {Choice{Theme::System, u"system"_s, tr("Colours as the system")},
          Choice{Theme::Light, u"light"_s, tr("Light colours")}, Choice{Theme::Dark, u"dark"_s, tr("Dark colours")}}) {
        QAction* action = addAct(CommandGroup::View, u"theme."_s + choice.name, u"sparkle"_s, choice.text, {},
                                 [this, choice] { chooseTheme(choice.theme); });
        action->setCheckable(true);
        action->setChecked(choice.name == kept);
        group->addAction(action);
    }
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Commands of the window, their keys and the menu that shows them.
#include "ui/pages/page.h"
#include "ui/support/icons.h"
#include "ui/support/saved_state.h"
#include "ui/text/operation_text.h"
#include "ui/window/dashboard.h"
#include "ui/window/last_operation.h"
#include "ui/window/main_window.h"
#include "ui/window/undo_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kontor {

QAction* MainWindow::addAct(const QString& name, const QString& iconName, const QString& text,
                            const QList<QKeySequence>& keys, std::function<void()> act)
{
    auto* action = new QAction{iconName.isEmpty() ? QIcon{} : icon(iconName), text, this};
    action->setObjectName(u"act."_s + name);
    action->setShortcuts(keys);
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    addAction(action);
    return action;
}

void MainWindow::addActions()
{
    m_menu->setObjectName(u"menu"_s);
    m_menu->addAction(addAct(u"new"_s, u"add"_s, tr("New contact"), {QKeySequence::New}, [this] {
        if (m_stack->currentWidget() != currentPage() || !currentPage()->makeNew()) {
            showPage(0);
            currentPage()->makeNew();
        }
    }));
    m_menu->addAction(addAct(u"import"_s, u"import"_s, tr("Import…"), {}, [this] { importContacts(); }));
    m_menu->addAction(addAct(u"samples"_s, u"sparkle"_s, tr("Add sample data"), {}, [this] { addSamples(); }));
    m_menu->addSeparator();
    QAction* undo = addAct(u"undo"_s, u"undo"_s, undoText({}, {}), {QKeySequence::Undo}, [this] { this->undo({}); });
    QAction* redo = addAct(u"redo"_s, u"redo"_s, redoText({}, {}),
                           {QKeySequence{u"Ctrl+Shift+Z"_s}, QKeySequence{u"Ctrl+Y"_s}}, [this] { this->redo(); });
    m_menu->addAction(undo);
    m_menu->addAction(redo);
    m_menu->addAction(addAct(u"search"_s, u"search"_s, tr("Search"), {QKeySequence::Find}, [this] { showSearch(); }));
    m_menu->addSeparator();
    addPageActions();
    m_menu->addSeparator();
    addMenu();
    m_last = std::make_unique<LastOperation>(m_workspace, undo, redo, [this](const Operations::Item& item) {
        m_bar->say(operationText(item.kind, item.label), tr("Undo"), [this, group = item.group] { this->undo(group); });
    });
}

void MainWindow::addPageActions()
{
    for (int i = 0; i < int(m_infos.size()); ++i) {
        const PageInfo& info = m_infos[size_t(i)];
        m_menu->addAction(addAct(u"page."_s + info.key, info.icon, info.title, {info.shortcut}, [this, i] {
            if (m_whole->currentWidget() == m_desk) showPage(i);
        }));
    }
}

void MainWindow::addMenu()
{
    QMenu* boxes = m_menu->addMenu(icon(u"columns"), tr("Boxes"));
    connect(boxes, &QMenu::aboutToShow, this, [this, boxes] {
        boxes->clear();
        boxes->addActions(dashboard().viewActions());
    });
    addThemes(m_menu->addMenu(icon(u"settings"), tr("Appearance")));
    m_menu->addSeparator();
    m_menu->addAction(addAct(u"about"_s, u"info"_s, tr("About Kontor"), {}, [this] {
        auto* box = new QMessageBox{QMessageBox::NoIcon, tr("About Kontor"),
                                    tr("Kontor %1").arg(QStringLiteral(KONTOR_VERSION)), QMessageBox::Close, this};
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->setIconPixmap(windowIcon().pixmap(64, 64));
        box->setInformativeText(tr("Contacts, and all that happens with them, on your own computer.\n"
                                   "Free software under the GNU General Public License, version 3 or later."));
        box->open();
    }));
    m_menu->addAction(addAct(u"quit"_s, {}, tr("Quit"), {QKeySequence::Quit}, [this] { close(); }));
}

void MainWindow::addThemes(QMenu* menu)
{
    struct Choice {
        Theme theme;
        QString name, text;
    };
    const QString kept = m_state.text(u"window/theme"_s, u"system"_s);
    auto* group = new QActionGroup{this};
    for (const Choice& choice :
         {Choice{Theme::System, u"system"_s, tr("As the desktop")}, Choice{Theme::Light, u"light"_s, tr("Light")},
          Choice{Theme::Dark, u"dark"_s, tr("Dark")}}) {
        QAction* action = group->addAction(choice.text);
        action->setCheckable(true);
        action->setChecked(choice.name == kept);
        connect(action, &QAction::triggered, this, [this, choice] {
            m_state.setValue(u"window/theme"_s, choice.name);
            Q_EMIT themeChosen(choice.theme);
        });
        menu->addAction(action);
    }
}

void MainWindow::showSearch()
{
    if (m_whole->currentWidget() != m_desk) return;
    m_way.clear();
    m_stack->setCurrentWidget(currentPage());
    m_bar->raise();
    currentPage()->focusSearch();
}

} // namespace kontor

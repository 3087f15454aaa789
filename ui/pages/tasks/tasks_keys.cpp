// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The tasks page from the keyboard, and what is done with one task.
#include "core/commands/record_commands.h"
#include "ui/pages/tasks/task_sheet.h"
#include "ui/pages/tasks/tasks_page.h"
#include "ui/support/icons.h"
#include "ui/support/row_table.h"

#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace kontor {

const TaskRow* TasksPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_tasks->rows.size()) ? &m_tasks->rows[size_t(row)] : nullptr;
}

void TasksPage::open()
{
    if (const TaskRow* task = current()) desk().openContact(task->contact);
}

bool TasksPage::openAside()
{
    const TaskRow* task = current();
    if (task) desk().openContactAside(task->contact);
    return task;
}

void TasksPage::complete()
{
    const TaskRow* task = current();
    if (!task) return;
    const QString next = task->state == "open"_L1 ? u"done"_s : u"open"_s;
    perform(SetRecord{Entity::Task, task->id, {{u"state"_s, next}}}, tr("Saving"), [] {});
}

void TasksPage::edit()
{
    if (const TaskRow* task = current()) sheet().edit(*task);
}

void TasksPage::remove()
{
    if (const TaskRow* task = current()) perform(RemoveRecord{Entity::Task, task->id}, tr("Deleting"), [] {});
}

void TasksPage::showMenu(int row, const QPoint& globalPosition)
{
    m_table->selectRow(row);
    auto* menu = new QMenu{m_table};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"details"), tr("Open the contact")), &QAction::triggered, this, &TasksPage::open);
    menu->addActions(m_forOne);
    menu->popup(globalPosition);
}

bool TasksPage::makeNew()
{
    sheet().beginNew();
    return true;
}

TaskSheet& TasksPage::sheet()
{
    if (m_sheet) return *m_sheet;
    m_sheet = new TaskSheet{workspace(), this};
    layout()->addWidget(m_sheet);
    connect(m_sheet, &TaskSheet::closed, this, &TasksPage::closeSheet);
    connect(m_sheet, &TaskSheet::openContact, this, [this](const Id& contact) { desk().openContact(contact); });
    return *m_sheet;
}

void TasksPage::closeSheet()
{
    m_sheet->hide();
    takeFocus();
}

void TasksPage::takeFocus()
{
    if (m_stack->currentWidget() != m_table) return focusSearch();
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) m_table->selectRow(0);
}

void TasksPage::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool TasksPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) return Page::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool list = watched == m_table && !(key->modifiers() & ~Qt::KeypadModifier);
    switch (key->key()) {
    case Qt::Key_Down:
        if (watched != m_search || m_stack->currentWidget() != m_table) break;
        takeFocus();
        return true;
    case Qt::Key_Escape:
        if (watched != m_search || m_search->text().isEmpty()) break;
        m_search->clear();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (list) return open(), true;
        break;
    case Qt::Key_Space:
        if (list) return complete(), true;
        break;
    case Qt::Key_F2:
        if (list) return edit(), true;
        break;
    case Qt::Key_Delete:
        if (list) return remove(), true;
        break;
    default: break;
    }
    return Page::eventFilter(watched, event);
}

} // namespace kontor

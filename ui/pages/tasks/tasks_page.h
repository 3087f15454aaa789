// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"
#include "core/queries/task_list.h"
#include "ui/models/value_list_model.h"
#include "ui/pages/page.h"
#include "ui/support/live_query.h"

#include <QTimer>

#include <memory>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QStackedWidget;

namespace kontor {

class EmptyPage;
class RowTable;
class TaskSheet;

/// Tasks of all contacts: by state, owner and due date; overdue ones stand out. Return opens the contact, Space
/// completes, F2 edits, Del deletes, Ctrl+N makes a new one.
class TasksPage final : public Page {
    Q_OBJECT
public:
    explicit TasksPage(const PageContext& context, QWidget* parent = nullptr);

    void takeFocus() override;
    void focusSearch() override;
    bool makeNew() override;
    bool openAside() override;
    bool isSettled() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildTable();
    QLayout* buildHead();
    void addTaskCommands();
    QComboBox* addFilter(QLayout& row, const QString& name, const QString& label);
    void addStates(QLayout& row);
    void addOwners(QLayout& row);
    void addDues(QLayout& row);
    void ask();
    void show(const TaskList::Answer& answer);
    void showOwners(const Employees::Answer& employees);
    const TaskRow* current() const;
    void open();
    void complete();
    void edit();
    void remove();
    void showMenu(int row, const QPoint& globalPosition);
    TaskSheet& sheet();
    void closeSheet();

    ValueListModel m_model;
    QLineEdit* m_search;
    QLabel* m_count;
    QComboBox* m_state = nullptr;
    QComboBox* m_owner = nullptr;
    QComboBox* m_due = nullptr;
    RowTable* m_table;
    QStackedWidget* m_stack;
    EmptyPage* m_empty;
    TaskSheet* m_sheet = nullptr;
    QList<QAction*> m_forOne; ///< need a chosen task
    QTimer m_midnight;        ///< what is due today is overdue tomorrow
    std::shared_ptr<const TaskList::Answer> m_tasks;
    bool m_answered = false;
    LiveQuery<TaskList> m_list;
    LiveQuery<Employees> m_staff;
};

} // namespace kontor

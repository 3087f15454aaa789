// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/tasks_page.h"

#include "core/commands/record_commands.h"
#include "ui/delegates/value_delegate.h"
#include "ui/pages/tasks/task_sheet.h"
#include "ui/support/column_shares.h"
#include "ui/support/due_meaning.h"
#include "ui/support/empty_page.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/row_table.h"
#include "ui/text/count_text.h"
#include "ui/text/due_text.h"
#include "ui/text/field_text.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

enum Column { When, Title, Contact, Owner, Priority, State };

ValueListModel::Cell dueCell(const TaskRow& task)
{
    const QDate due = QDate::fromString(task.due, Qt::ISODate), today = QDate::currentDate();
    if (!due.isValid()) return {.text = TasksPage::tr("no date"), .quiet = true};
    if (task.state != "open"_L1) return {.text = dateLabel(task.due), .quiet = true};
    const Meaning meaning = dueMeaning(due, today);
    return {.text = dueText(due, today),
            .icon = meaning == Meaning::Overdue ? u"warning"_s : QString{},
            .meaning = meaning,
            .tip = dateLabel(task.due)};
}

ValueListModel::Cell cellOf(const TaskRow& task, int column)
{
    const bool over = task.state != "open"_L1;
    switch (column) {
    case When: return dueCell(task);
    case Title: return {.text = task.title, .icon = u"task"_s, .quiet = over};
    case Contact: return {.text = task.contactName, .quiet = over};
    case Owner: return {.text = task.assigneeName, .quiet = over};
    case Priority: return {.text = choiceLabel(task.priority), .quiet = over || task.priority != "high"_L1};
    case State:
        return {.text = choiceLabel(task.state),
                .icon = task.state == "done"_L1 ? u"complete"_s : QString{},
                .quiet = true};
    default: return {};
    }
}

} // namespace

TasksPage::TasksPage(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_model{{tr("Due"), tr("Task"), tr("Contact"), tr("Owner"), tr("Priority"), tr("State")}}
    , m_search{new QLineEdit{this}}
    , m_count{new QLabel{this}}
    , m_table{new RowTable{this}}
    , m_stack{new QStackedWidget{this}}
    , m_empty{new EmptyPage{u"task"_s, tr("No tasks"), tr("Nothing is due here."), this}}
    , m_tasks{std::make_shared<const TaskList::Answer>()}
    , m_list{context.workspace, touching({Entity::Task, Entity::Contact, Entity::Employee}),
             [this](const TaskList::Answer& answer) { show(answer); },
             [this](const Error& error) { desk().fail(error); }}
    , m_staff{context.workspace, touching({Entity::Employee}),
              [this](const Employees::Answer& employees) { showOwners(employees); }}
{
    setObjectName(u"page.tasks"_s);
    buildTable();
    m_empty->addAction(u"emptyNewTask"_s, u"add"_s, tr("New task"), [this] { makeNew(); });
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addWidget(m_stack, 1);
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(column, 1);
    addTaskCommands();
    connect(&m_midnight, &QTimer::timeout, this, &TasksPage::ask);
    m_midnight.start(std::chrono::minutes{10});
    m_staff.ask({});
    ask();
}

void TasksPage::buildTable()
{
    m_table->setObjectName(u"taskList"_s);
    m_table->setAccessibleName(tr("Tasks"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    new ColumnShares{m_table, {0, 6, 4, 2, 0, 0}, {State, Owner, Priority}};
    m_table->installEventFilter(this);
    connect(m_table, &RowTable::rowMenuRequested, this, &TasksPage::showMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &TasksPage::open);
    connect(m_table, &RowTable::typed, this, [this](const QString& text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        for (QAction* action : m_forOne) action->setEnabled(current());
    });
}

QLayout* TasksPage::buildHead()
{
    auto* title = new QLabel{tr("Tasks"), this};
    title->setFont(titleFont(font()));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_search->setObjectName(u"taskSearch"_s);
    m_search->setAccessibleName(tr("Search tasks"));
    m_search->setPlaceholderText(tr("Search tasks …"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_search->setMinimumHeight(30);
    m_search->setMaximumWidth(320);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::textChanged, this, &TasksPage::ask);
    auto* head = new FlowLayout{nullptr, space::small};
    head->setContentsMargins(space::small, space::small, space::small, space::small);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addWidget(m_search);
    addStates(*head);
    addOwners(*head);
    addDues(*head);
    head->addStretch();
    return head;
}

void TasksPage::addTaskCommands()
{
    const auto add = [this](const QString& name, const QString& iconName, const QString& text, const QKeySequence& key,
                            auto act) {
        QAction* action = addCommand(
            this, {.name = name, .icon = iconName, .text = text, .keys = {key}, .group = CommandGroup::Edit}, act);
        action->setEnabled(false);
        m_forOne << action;
    };
    add(u"task.complete"_s, u"complete"_s, tr("Complete or reopen the task"), u"Ctrl+D"_s, [this] { complete(); });
    add(u"task.edit"_s, u"edit"_s, tr("Edit the task"), u"Ctrl+E"_s, [this] { edit(); });
    add(u"task.remove"_s, u"trash"_s, tr("Delete the task"), u"Ctrl+Del"_s, [this] { remove(); });
}

QComboBox* TasksPage::addFilter(QLayout& row, const QString& name, const QString& label)
{
    auto* filter = new QComboBox{this};
    filter->setObjectName(name);
    filter->setAccessibleName(label);
    filter->setToolTip(label);
    filter->setMinimumHeight(30);
    filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    row.addWidget(filter);
    return filter;
}

void TasksPage::addStates(QLayout& row)
{
    m_state = addFilter(row, u"taskState"_s, tr("State"));
    m_state->addItem(tr("Open"), u"open"_s);
    m_state->addItem(tr("Done"), u"done"_s);
    m_state->addItem(tr("Cancelled"), u"cancelled"_s);
    m_state->addItem(tr("Any state"), QString{});
    connect(m_state, &QComboBox::currentIndexChanged, this, &TasksPage::ask);
}

void TasksPage::addOwners(QLayout& row)
{
    m_owner = addFilter(row, u"taskOwner"_s, tr("Owner"));
    m_owner->addItem(tr("Everybody's"), QVariant::fromValue(Id{}));
    m_owner->addItem(tr("Mine"), QVariant::fromValue(Id{}));
    connect(m_owner, &QComboBox::currentIndexChanged, this, &TasksPage::ask);
}

void TasksPage::addDues(QLayout& row)
{
    m_due = addFilter(row, u"taskDue"_s, tr("Due"));
    m_due->addItem(tr("Any time"), int(TaskList::Due::Any));
    m_due->addItem(tr("Overdue"), int(TaskList::Due::Overdue));
    m_due->addItem(tr("Today"), int(TaskList::Due::Today));
    m_due->addItem(tr("Until the end of the week"), int(TaskList::Due::Week));
    m_due->addItem(tr("Without a date"), int(TaskList::Due::Undated));
    connect(m_due, &QComboBox::currentIndexChanged, this, &TasksPage::ask);
}

void TasksPage::showOwners(const Employees::Answer& employees)
{
    const QSignalBlocker quiet{m_owner};
    const Id chosen = m_owner->currentData().value<Id>();
    const bool mine = m_owner->currentIndex() == 1;
    m_owner->setItemData(1, QVariant::fromValue(workspace().me()));
    while (m_owner->count() > 2) m_owner->removeItem(2);
    for (const EmployeeRow& employee : employees) {
        if (employee.id == workspace().me()) continue;
        m_owner->addItem(employee.name, QVariant::fromValue(employee.id));
        if (!mine && employee.id == chosen) m_owner->setCurrentIndex(m_owner->count() - 1);
    }
}

void TasksPage::ask()
{
    TaskList question{.state = m_state->currentData().toString(),
                      .due = TaskList::Due(m_due->currentData().toInt()),
                      .today = QDate::currentDate(),
                      .text = m_search->text()};
    question.assignee = m_owner->currentIndex() == 1 ? workspace().me() : m_owner->currentData().value<Id>();
    m_list.ask(question);
}

void TasksPage::show(const TaskList::Answer& answer)
{
    std::vector<Id> ids;
    ids.reserve(answer.rows.size());
    for (const TaskRow& task : answer.rows) ids.push_back(task.id);
    m_tasks = std::make_shared<const TaskList::Answer>(answer);
    m_model.setRows(std::move(ids),
                    [tasks = m_tasks](int row, int column) { return cellOf(tasks->rows[size_t(row)], column); });
    const QString count = numberLabel(qint64(answer.rows.size()));
    m_count->setText(answer.more ? tr("more than %1").arg(count) : count);
    m_stack->setCurrentWidget(answer.rows.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    m_answered = true;
    for (QAction* action : m_forOne) action->setEnabled(current());
}

bool TasksPage::isSettled() const { return m_answered && !m_list.isWaiting(); }

namespace pages {

PageInfo tasks()
{
    return {.key = u"tasks"_s,
            .icon = u"task"_s,
            .title = TasksPage::tr("Tasks"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new TasksPage{context, parent};
            }};
}

} // namespace pages

} // namespace kontor

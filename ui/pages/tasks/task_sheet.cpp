// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tasks/task_sheet.h"

#include "core/commands/record_commands.h"
#include "core/domain/task.h"
#include "core/workspace/workspace.h"
#include "ui/editors/record_form.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/when_done.h"

#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

TaskSheet::TaskSheet(Workspace& workspace, QWidget* parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_column{new QVBoxLayout{this}}
{
    setObjectName(u"taskSheet"_s);
    setFixedWidth(360);
    m_column->setContentsMargins(space::large, space::medium, space::large, space::large);
}

void TaskSheet::beginNew() { showForm(tr("New task"), {.priority = u"normal"_s, .assignee = m_workspace.me()}); }

void TaskSheet::edit(const TaskRow& task) { showForm(tr("Edit task"), task); }

void TaskSheet::showForm(const QString& title, const TaskRow& task)
{
    setAccessibleName(title);
    delete m_content;
    m_content = new QWidget{this};
    m_column->addWidget(m_content);
    auto* name = new QLabel{title, m_content};
    name->setFont(titleFont(font()));
    auto* close = new FlatButton{FlatButton::Look::Plain, m_content};
    close->setIcon(icon(u"close"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    connect(close, &QPushButton::clicked, this, &TaskSheet::closed);
    m_form = new RecordForm{m_workspace, RecordForm::Style::Stack, m_content};
    m_form->setSaveText(task.id.isNull() ? tr("Add task") : tr("Save"));
    m_form->add(editorSpec(Entity::Task, Task::Title), task.title);
    EditorSpec contact = editorSpec(Entity::Task, Task::Contact);
    contact.required = true;
    contact.readOnly = !task.id.isNull(); // a task stays with its contact
    if (!task.contact.isNull()) contact.options = {{task.contact.toString(), task.contactName}};
    m_form->add(contact, task.contact.isNull() ? QString{} : task.contact.toString());
    m_form->add(editorSpec(Entity::Task, Task::Due), task.due);
    m_form->add(editorSpec(Entity::Task, Task::Priority), task.priority);
    EditorSpec assignee = editorSpec(Entity::Task, Task::Assignee);
    assignee.options = {{task.assignee.toString(), task.assigneeName}};
    m_form->add(assignee, task.assignee.isNull() ? QString{} : task.assignee.toString());
    connect(m_form, &RecordForm::submitted, this, [this, id = task.id] { save(id); });
    connect(m_form, &RecordForm::cancelled, this, &TaskSheet::closed);
    connect(m_form, &RecordForm::contactRequested, this, &TaskSheet::openContact);
    auto* head = new QHBoxLayout;
    head->addWidget(name, 1);
    head->addWidget(close);
    auto* column = new QVBoxLayout{m_content};
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(head);
    column->addWidget(m_form);
    column->addStretch();
    show();
    m_form->focusFirst();
}

void TaskSheet::save(const Id& task)
{
    if (m_form->isBusy()) return;
    m_form->clearErrors();
    m_form->setBusy(true);
    const auto done = [this, form = m_form](const auto& outcome) {
        form->setBusy(false);
        if (!outcome) return form->showError(outcome.error());
        Q_EMIT closed();
    };
    if (task.isNull())
        whenDone(m_workspace.perform(AddRecord{Entity::Task, m_form->filled()}), m_form, done);
    else
        whenDone(m_workspace.perform(SetRecord{Entity::Task, task, m_form->changed()}), m_form, done);
}

void TaskSheet::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/tasks/tasks_box.h"

#include "ui/editors/record_form.h"
#include "ui/support/due_meaning.h"
#include "ui/text/due_text.h"
#include "ui/text/field_text.h"

#include <QCheckBox>

using namespace Qt::StringLiterals;

namespace kontor {

TasksBox::TasksBox(const BoxContext& context) : RecordBox{context, Entity::Task}
{
    setEmptyState(tr("Nothing is planned."), tr("Add task"));
}

std::vector<Id> TasksBox::ids(const Data& contact) const
{
    std::vector<Id> open;
    for (const TaskRow& task : contact.tasks)
        if (task.state == "open"_L1 || task.state.isEmpty()) open.push_back(task.id);
    return open;
}

RowFace TasksBox::face(const Data& contact, const Id& id) const
{
    const TaskRow& task = *recordOf(contact.tasks, id);
    RowFace face{.text = task.title, .lines = 2};
    QStringList about;
    if (!task.assigneeName.isEmpty()) about << task.assigneeName;
    if (task.priority == "high"_L1 || task.priority == "low"_L1)
        about << tr("priority %1").arg(choiceLabel(task.priority).toLower());
    face.below = about.join(u" · ");
    const QDate due = QDate::fromString(task.due, Qt::ISODate);
    if (!due.isValid()) return face;
    const QDate today = QDate::currentDate();
    face.beside = dueText(due, today);
    face.besideColor = meaningColor(dueMeaning(due, today), palette());
    return face;
}

FieldTexts TasksBox::texts(const Data& contact, const Id& id) const
{
    const TaskRow* task = recordOf(contact.tasks, id);
    if (!task) return {};
    return {{u"title"_s, task->title},
            {u"due"_s, task->due},
            {u"priority"_s, task->priority},
            {u"assignee"_s, task->assignee.isNull() ? QString{} : task->assignee.toString()},
            {u"assignee_name"_s, task->assigneeName}};
}

QString TasksBox::copyText(const Data& contact, const Id& id) const
{
    const TaskRow* task = recordOf(contact.tasks, id);
    return task ? task->title : QString{};
}

RecordForm* TasksBox::makeForm(QWidget* parent, const FieldTexts& given)
{
    const auto text = [&](QLatin1StringView field) {
        for (const FieldText& each : given)
            if (each.field == field) return each.text;
        return QString{};
    };
    const bool fresh = given.isEmpty();
    const ContactRow& head = feed().data()->head;
    auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Stack, parent};
    form->setSaveText(fresh ? tr("Add task") : tr("Save"));
    form->add(editorSpec(Entity::Task, Task::Title), text("title"_L1));
    form->add(editorSpec(Entity::Task, Task::Due), text("due"_L1));
    form->add(editorSpec(Entity::Task, Task::Priority), fresh ? u"normal"_s : text("priority"_L1));
    EditorSpec assignee = editorSpec(Entity::Task, Task::Assignee);
    assignee.team = head.team;
    // A new task is the responsible person's until somebody says otherwise.
    const QString who = fresh ? head.responsible.toString() : text("assignee"_L1);
    assignee.options = {{who, fresh ? head.responsibleName : text("assignee_name"_L1)}};
    form->add(assignee, who);
    return form;
}

void TasksBox::prepareRow(RecordRow& row)
{
    if (feed().isReadOnly()) return;
    const Id id = row.id();
    auto* tick = new QCheckBox;
    tick->setObjectName(u"task.done"_s);
    tick->setFocusPolicy(Qt::NoFocus);
    tick->setAccessibleName(tr("Done"));
    tick->setToolTip(tr("Done (Space)"));
    tick->setFixedHeight(space::row);
    row.setLeading(tick);
    connect(tick, &QCheckBox::clicked, this, [this, id] { finish(id); });
    row.addDeed(tr("Done"), Qt::Key_Space, {}, [tick] { tick->click(); });
}

void TasksBox::showContact(const Data& contact)
{
    RecordBox::showContact(contact);
    // A tick that could not be written, or that was taken back.
    for (const RecordRow* row : list().rows())
        if (auto* tick = row->findChild<QCheckBox*>(u"task.done"_s)) tick->setChecked(false);
}

void TasksBox::finish(const Id& id)
{
    feed().perform(SetRecord{Entity::Task, id, {{u"state"_s, u"done"_s}}}, this, [this](const Status& done) {
        if (done) return;
        Q_EMIT feed().failed(done.error());
        if (feed().data()) showContact(*feed().data());
    });
}

namespace boxes::tasks {
BoxInfo info();
BoxInfo info()
{
    return {.key = "tasks",
            .title = [] { return TasksBox::tr("Tasks"); },
            .addLabel = [] { return TasksBox::tr("Add task"); },
            .area = BoxArea::Right,
            .share = 6,
            .jump = 'T',
            .quickAction = [] { return TasksBox::tr("New task"); },
            .quickIcon = "task",
            .quickPlace = 1,
            .icon = "task",
            .make = [](const BoxContext& context) -> Box* { return new TasksBox{context}; }};
}
} // namespace boxes::tasks

} // namespace kontor

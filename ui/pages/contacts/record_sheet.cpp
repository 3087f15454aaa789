// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/record_sheet.h"

#include "core/commands/record_commands.h"
#include "ui/editors/record_form.h"
#include "ui/pages/page.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

RecordSheet::RecordSheet(Page& page, QWidget* parent) : PageSheet{u"recordSheet"_s, {}, parent}, m_page{page}
{
    column()->addStretch(1);
}

void RecordSheet::begin(Entity entity, const Id& contact, const QString& name)
{
    const bool task = entity == Entity::Task;
    setTitle(task ? tr("New task for %1").arg(name) : tr("New note on %1").arg(name));
    delete m_form;
    m_form = new RecordForm{m_page.workspace(), RecordForm::Style::Stack, this};
    if (task)
        for (const FieldIndex field : {Task::Title, Task::Due, Task::Priority, Task::Assignee})
            m_form->add(editorSpec(Entity::Task, field), field == Task::Priority ? u"normal"_s : QString{});
    else
        for (const FieldIndex field : {Note::Text, Note::Private}) m_form->add(editorSpec(Entity::Note, field));
    m_form->setSaveText(task ? tr("Add task") : tr("Add note"));
    column()->insertWidget(1, m_form);
    connect(m_form, &RecordForm::cancelled, this, &PageSheet::closed);
    connect(m_form, &RecordForm::submitted, this, [this, entity, contact] { save(entity, contact); });
}

void RecordSheet::focusFirst() { m_form->focusFirst(); }

void RecordSheet::save(Entity entity, const Id& contact)
{
    if (m_form->isBusy()) return;
    m_form->clearErrors();
    m_form->setBusy(true);
    FieldTexts fields = m_form->filled();
    fields.prepend({u"contact"_s, contact.toString()});
    whenDone(m_page.workspace().perform(AddRecord{entity, fields}), m_form, [this](const Result<Id>& made) {
        m_form->setBusy(false);
        if (!made) return m_form->showError(made.error());
        Q_EMIT closed();
    });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/responsible/responsible_box.h"

#include "ui/boxes/avatar.h"
#include "ui/editors/record_form.h"
#include "ui/editors/reference_editor.h"
#include "ui/text/field_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

ResponsibleBox::ResponsibleBox(const BoxContext& context) : Box{context}, m_list{new RowList{this}}
{
    layout()->addWidget(m_list);
}

void ResponsibleBox::showContact(const Data& contact)
{
    const Id id = Id::named("field", "responsible");
    m_list->sync(
        {id}, [this](const Id& row) { return makeRow(row); },
        [&](const Id&) {
            QStringList about;
            if (!contact.responsibleRole.isEmpty()) about << choiceLabel(contact.responsibleRole);
            if (!contact.responsibleEmail.isEmpty()) about << contact.responsibleEmail;
            return RowFace{.text = contact.head.responsibleName, .below = about.join(u" · ")};
        });
    if (m_avatar) m_avatar->setName(contact.head.responsibleName);
}

RecordRow* ResponsibleBox::makeRow(const Id& id)
{
    auto* row = new RecordRow{id, this};
    m_avatar = new Avatar{32};
    row->setLeading(m_avatar);
    row->addDeed(tr("Copy"), QKeySequence::Copy, {}, [this] {
        if (feed().data()) QGuiApplication::clipboard()->setText(feed().data()->head.responsibleName);
    });
    if (feed().isReadOnly()) return row;
    row->setEditing([this](QWidget* parent) { return makeForm(parent); },
                    [this](RecordForm& form, const RecordRow::Done& done) {
                        feed().perform(SetRecord{Entity::Contact, feed().contact(), form.changed()}, &form, done);
                    });
    row->addDeed(tr("Change"), {}, u"edit", [row] { row->edit(); });
    return row;
}

RecordForm* ResponsibleBox::makeForm(QWidget* parent)
{
    const ContactRow& head = feed().data()->head;
    EditorSpec spec = editorSpec(Entity::Contact, Contact::Responsible);
    spec.team = head.team;
    spec.options = {{head.responsible.toString(), head.responsibleName}};
    auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Row, parent};
    auto* editor = static_cast<ReferenceEditor*>(form->add(spec, head.responsible.toString()));
    connect(editor, &ReferenceEditor::outsiderChosen, form, [form, team = head.teamName](const QString& name) {
        form->warn(u"responsible", name.isEmpty() ? QString{} : ReferenceEditor::outsiderText(name, team));
    });
    return form;
}

namespace boxes::responsible {
BoxInfo info();
BoxInfo info()
{
    return {.key = "responsible",
            .title = [] { return ResponsibleBox::tr("Responsible person"); },
            .area = BoxArea::Right,
            .share = 2,
            .jump = 'R',
            .icon = "responsible",
            .marks = {{Entity::Contact, Contact::Responsible}},
            .make = [](const BoxContext& context) -> Box* { return new ResponsibleBox{context}; }};
}
} // namespace boxes::responsible

} // namespace kontor

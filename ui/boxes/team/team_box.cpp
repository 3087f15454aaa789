// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/team/team_box.h"

#include "ui/editors/record_form.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

TeamBox::TeamBox(const BoxContext& context) : Box{context}, m_list{new RowList{this}}
{
    layout()->addWidget(m_list);
    m_list->setEmptyState(tr("No sales team works on this contact."), tr("Choose team"), [this] { add(); });
}

void TeamBox::showContact(const Data& contact)
{
    std::vector<Id> rows;
    if (!contact.head.team.isNull()) rows.push_back(Id::named("field", "team"));
    m_list->sync(
        rows, [this](const Id& id) { return makeRow(id); },
        [&](const Id&) { return RowFace{.text = contact.head.teamName, .icon = u"team"_s}; });
}

RecordRow* TeamBox::makeRow(const Id& id)
{
    auto* row = new RecordRow{id, this};
    row->addDeed(tr("Copy"), QKeySequence::Copy, {}, [this] {
        if (feed().data()) QGuiApplication::clipboard()->setText(feed().data()->head.teamName);
    });
    if (feed().isReadOnly()) return row;
    row->setEditing([this](QWidget* parent) { return makeForm(parent); },
                    [this](RecordForm& form, const RecordRow::Done& done) { save(form, done); });
    row->addDeed(tr("Change"), {}, u"edit", [row] { row->edit(); });
    row->addDeed(tr("Remove"), Qt::Key_Delete, u"close", [this] {
        feed().perform(SetRecord{Entity::Contact, feed().contact(), {{u"team"_s, {}}}});
    });
    return row;
}

RecordForm* TeamBox::makeForm(QWidget* parent)
{
    auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Row, parent};
    EditorSpec spec = editorSpec(Entity::Contact, Contact::Team);
    const ContactRow& head = feed().data()->head;
    if (!head.team.isNull()) spec.options = {{head.team.toString(), head.teamName}};
    form->add(spec, head.team.isNull() ? QString{} : head.team.toString());
    return form;
}

void TeamBox::save(RecordForm& form, const RecordRow::Done& done)
{
    feed().perform(SetRecord{Entity::Contact, feed().contact(), form.changed()}, &form, done);
}

void TeamBox::add()
{
    if (feed().isReadOnly()) return;
    if (!m_list->rows().empty()) return m_list->rows().front()->edit();
    m_list->openDraft([this](QWidget* parent) { return makeForm(parent); },
                      [this](RecordForm& form, const RecordRow::Done& done) {
                          save(form, done);
                          m_list->focusRow(Id::named("field", "team"));
                      });
}

namespace boxes::team {
BoxInfo info();
BoxInfo info()
{
    return {.key = "team",
            .title = [] { return TeamBox::tr("Sales team"); },
            .area = BoxArea::Right,
            .share = 2,
            .with = "responsible",
            .jump = 'S',
            .icon = "team",
            .marks = {{Entity::Contact, Contact::Team}},
            .make = [](const BoxContext& context) -> Box* { return new TeamBox{context}; }};
}
} // namespace boxes::team

} // namespace kontor

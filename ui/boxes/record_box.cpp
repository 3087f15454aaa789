// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/record_box.h"

#include "ui/boxes/form_sheet.h"
#include "ui/boxes/row_drag.h"
#include "ui/editors/record_form.h"
#include "ui/support/sync_marks.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

RecordBox::RecordBox(const BoxContext& context, Entity entity)
    : Box{context}
    , m_entity{entity}
    , m_list{new RowList{this}}
{
    layout()->addWidget(m_list);
    m_list->letLabelsGiveWay(); // a number is needed more than its kind
    setFocusProxy(nullptr);
    connect(m_list, &RowList::contactRequested, &feed(), &ContactFeed::requestContact);
    connect(&SyncMarks::of(feed().workspace()), &SyncMarks::changed, this, &RecordBox::showMarks);
}

void RecordBox::setEmptyState(const QString& sentence, const QString& action)
{
    m_list->setEmptyState(sentence, action, [this] { add(); });
}

FieldTexts RecordBox::newRecord() const { return {{u"contact"_s, feed().contact().toString()}}; }

void RecordBox::showContact(const Data& contact)
{
    m_list->sync(
        ids(contact), [this](const Id& id) { return makeRow(id); },
        [&](const Id& id) { return marked(face(contact, id), id); });
    Q_EMIT countChanged(count(contact));
}

RowFace RecordBox::marked(RowFace face, const Id& id) const
{
    const SyncMark mark = SyncMarks::of(feed().workspace()).of(id);
    face.mark = markIcon(mark);
    face.markText = markText(mark);
    return face;
}

void RecordBox::showMarks()
{
    for (RecordRow* row : m_list->rows()) row->setFace(marked(row->face(), row->id()));
}

RecordRow* RecordBox::makeRow(const Id& id)
{
    auto* row = new RecordRow{id, this};
    prepareRow(*row);
    row->addDeed(tr("Copy"), QKeySequence::Copy, {}, [this, id] {
        if (feed().data()) QGuiApplication::clipboard()->setText(copyText(*feed().data(), id));
    });
    if (feed().isReadOnly()) return row;
    const auto save = [this, id](RecordForm& form, const RecordRow::Done& done) {
        feed().perform(SetRecord{m_entity, id, form.changed()}, &form, done);
    };
    const auto makeFilled = [this, id](QWidget* parent) { return makeForm(parent, texts(*feed().data(), id)); };
    if (sheetTitle(false).isEmpty())
        row->setEditing(makeFilled, save);
    else
        row->setEditing([this, makeFilled, save] {
            if (RecordForm* form = makeFilled(nullptr)) openFormSheet(feed(), host(), sheetTitle(false), form, save);
        });
    if (isOrdered()) {
        row->addDeed(tr("Move up"), QKeyCombination{Qt::ALT, Qt::Key_Up}, {}, [this, id] { move(id, -1); });
        row->addDeed(tr("Move down"), QKeyCombination{Qt::ALT, Qt::Key_Down}, {}, [this, id] { move(id, 1); });
        if (!m_drag)
            m_drag = new RowDrag{*m_list, [this](const Id& moved, const Id& behind) {
                                     feed().perform(MoveRecord{m_entity, moved, behind});
                                 }};
        m_drag->watch(*row);
    }
    row->addDeed(removeText(), Qt::Key_Delete, u"close", [this, id] { remove(id); });
    return row;
}

RecordForm* RecordBox::makeForm(QWidget* parent, const FieldTexts& texts)
{
    auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Row, parent};
    for (const FormField& field : formFields()) {
        const auto given =
            std::find_if(texts.begin(), texts.end(), [&](const FieldText& each) { return each.field == field.name; });
        form->add(editorSpec(m_entity, QString{field.name}), given == texts.end() ? QString{} : given->text,
                  field.stretch);
    }
    return form;
}

void RecordBox::add()
{
    if (feed().isReadOnly()) return;
    const auto save = [this](RecordForm& form, const RecordRow::Done& done) { saveNew(form, done); };
    if (sheetTitle(true).isEmpty())
        m_list->openDraft([this](QWidget* parent) { return makeForm(parent, {}); }, save);
    else
        openFormSheet(feed(), host(), sheetTitle(true), makeForm(nullptr, {}), save);
}

void RecordBox::saveNew(RecordForm& form, const RecordRow::Done& done)
{
    feed().perform(AddRecord{m_entity, newRecord() + form.filled()}, &form, [this, done](const Result<Id>& made) {
        done(made ? Status{} : Status{made.error()});
        if (made) m_list->focusRow(*made);
    });
}

void RecordBox::remove(const Id& id) { feed().perform(RemoveRecord{m_entity, id}); }

void RecordBox::move(const Id& id, int by)
{
    const std::vector<Id> order = ids(*feed().data());
    const auto at = std::find(order.begin(), order.end(), id);
    if (at == order.end()) return;
    const auto here = std::distance(order.begin(), at);
    const auto to = here + by;
    if (to < 0 || to >= qsizetype(order.size())) return;
    // Behind the neighbour below, or behind the one before the neighbour above.
    Id behind;
    if (by > 0)
        behind = order[size_t(to)];
    else if (to > 0)
        behind = order[size_t(to - 1)];
    feed().perform(MoveRecord{m_entity, id, behind});
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/specifications/specifications_box.h"

#include "core/domain/custom_key.h"
#include "core/domain/phone_number.h"
#include "core/domain/web_address.h"
#include "core/queries/administration.h"
#include "ui/boxes/form_sheet.h"
#include "ui/editors/field_editor.h"
#include "ui/editors/record_form.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

SpecificationsBox::SpecificationsBox(const BoxContext& context) : Box{context}, m_list{new RowList{this}}
{
    layout()->addWidget(m_list);
    m_list->setEmptyState(tr("No field of your own yet."), tr("Add custom field"), [this] { add(); });
    connect(m_list, &RowList::contactRequested, &feed(), &ContactFeed::requestContact);
}

const SpecificationRow* SpecificationsBox::specification(const Id& field) const
{
    if (!feed().data()) return nullptr;
    for (const SpecificationRow& row : feed().data()->specifications)
        if (row.field == field) return &row;
    return nullptr;
}

EditorSpec SpecificationsBox::specOf(const SpecificationRow& row) const
{
    EditorSpec spec = editorSpec(row);
    if (row.type == "contact"_L1 && !row.text.isEmpty()) spec.options = {{row.text, row.contactName}};
    return spec;
}

void SpecificationsBox::showContact(const Data& contact)
{
    std::vector<Id> ids;
    for (const SpecificationRow& row : contact.specifications) ids.push_back(row.field);
    m_list->sync(
        ids, [this](const Id& id) { return makeRow(id); }, [this](const Id& id) { return face(*specification(id)); });
    Q_EMIT countChanged(int(ids.size()));
}

namespace {

/// A number that stands in a field of one's own, as a phone box would have it.
PhoneRow phoneOf(const QString& text)
{
    const auto number = parsePhone(text, {});
    if (!number) return {.number = text};
    return {.number = text, .e164 = number->norm(), .international = internationalPhone(number->norm())};
}

/// Those of the chosen words, in the order in which they stand.
QList<QColor> coloursOf(const SpecificationRow& row)
{
    QList<QColor> colours;
    if (row.colours.isEmpty()) return colours;
    for (const QString& word : row.text.split(u';', Qt::SkipEmptyParts)) {
        const QColor colour = QColor{row.colours.value(row.choices.indexOf(word.trimmed()))};
        if (colour.isValid()) colours << colour;
    }
    return colours;
}

} // namespace

RowFace SpecificationsBox::face(const SpecificationRow& row) const
{
    RowFace face{.label = row.label, .text = shownText(specOf(row), row.text)};
    if (row.type == "contact"_L1) face.text = row.contactName;
    if (row.type == "money"_L1) face.text = moneyLabel(row.text);
    if (row.type == "url"_L1) face.text = shownWebAddress(row.text);
    face.missing = row.text.isEmpty();
    face.dots = coloursOf(row);
    if (!face.missing) return face;
    face.text = u"–"_s;
    if (!row.required) return face;
    face.beside = tr("required");
    face.besideColor = meaningColor(Meaning::Today, palette());
    return face;
}

RecordRow* SpecificationsBox::makeRow(const Id& id)
{
    auto* row = new RecordRow{id, this};
    row->addDeed(tr("Copy"), QKeySequence::Copy, {}, [this, id] {
        if (const SpecificationRow* field = specification(id)) QGuiApplication::clipboard()->setText(field->text);
    });
    const SpecificationRow& made = *specification(id);
    if (made.type == "url"_L1)
        row->addDeed(tr("Open in the browser"), QKeyCombination{Qt::CTRL, Qt::Key_Return}, u"link", [this, id] {
            if (const SpecificationRow* field = specification(id))
                if (const auto url = parseWebAddress(field->text)) openOutside(QUrl{url->url, QUrl::StrictMode});
        });
    if (made.type == "contact"_L1)
        row->addDeed(tr("Open the contact"), QKeyCombination{Qt::CTRL, Qt::Key_Return}, u"right", [this, id] {
            const SpecificationRow* field = specification(id);
            if (const auto other = field ? Id::fromString(field->text) : std::nullopt) feed().requestContact(*other);
        });
    if (made.type == "phone"_L1)
        row->addDeed(tr("Call"), QKeyCombination{Qt::CTRL, Qt::Key_Return}, u"phone", [this, id] {
            const SpecificationRow* field = specification(id);
            if (field && !field->text.isEmpty()) call({partnerOf(*feed().data(), Reach::Call)}, phoneOf(field->text));
        });
    if (made.type == "email"_L1)
        row->addDeed(tr("Write a mail"), QKeyCombination{Qt::CTRL, Qt::Key_Return}, u"mail", [this, id] {
            const SpecificationRow* field = specification(id);
            if (field && !field->text.isEmpty()) write({partnerOf(*feed().data(), Reach::Mail)}, field->text);
        });
    if (feed().isReadOnly()) return row;
    row->setEditing(
        [this, id, row](QWidget* parent) -> RecordForm* {
            const SpecificationRow* field = specification(id);
            if (!field) return nullptr;
            auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Row, parent};
            form->setCaption(field->label, row->view().labelWidth());
            form->add(specOf(*field), field->text);
            return form;
        },
        [this](RecordForm& form, const RecordRow::Done& done) {
            feed().perform(SetRecord{Entity::Contact, feed().contact(), form.changed()}, &form, done);
        });
    row->addDeed(made.oneOff ? tr("Remove") : tr("Empty"), Qt::Key_Delete, u"close", [this, id] { remove(id); });
    return row;
}

void SpecificationsBox::remove(const Id& id)
{
    const SpecificationRow* field = specification(id);
    if (!field) return;
    // First the value, then the field: a one-off field that still holds something stays in sight.
    if (!field->text.isEmpty())
        feed().perform(SetRecord{Entity::Contact, feed().contact(), {{u"custom."_s + field->key, {}}}});
    else if (!field->assignment.isNull())
        feed().perform(RemoveRecord{Entity::CustomAssignment, field->assignment});
}

void SpecificationsBox::add()
{
    if (feed().isReadOnly()) return;
    whenDone(feed().workspace().ask(CustomFields{}), this, [this](const Result<CustomFields::Answer>& fields) {
        if (!fields) return Q_EMIT feed().failed(fields.error());
        std::vector<EditorOption> library;
        for (const CustomFieldRow& field : *fields)
            if (!specification(field.id)) library.push_back({field.id.toString(), field.label});
        openFormSheet(feed(), host(), tr("Add custom field"), makeAddForm(nullptr, library),
                      [this](RecordForm& form, const RecordRow::Done& done) { saveAdded(form, done); });
    });
}

RecordForm* SpecificationsBox::makeAddForm(QWidget* parent, const std::vector<EditorOption>& library) const
{
    auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Stack, parent};
    form->setSaveText(tr("Add"));
    // One field for both: what the library has is picked, another name defines a new one.
    EditorSpec which{.name = u"field"_s,
                     .label = tr("Field"),
                     .kind = EditorSpec::Kind::Choice,
                     .searchable = true,
                     .options = library,
                     .placeholder = tr("Name of a field, known or new")};
    form->add(which);
    EditorSpec type = editorSpec(Entity::CustomField, CustomField::Type);
    type.label = tr("Type, if new");
    form->add(type, u"text"_s);
    EditorSpec choices = editorSpec(Entity::CustomField, CustomField::Choices);
    choices.label = tr("Choices, if new");
    choices.placeholder = tr("small;medium;large");
    form->add(choices);
    const auto showNew = [form] {
        const QString field = form->editor(u"field")->text();
        const bool isNew = !field.isEmpty() && !Id::fromString(field);
        const QString chosen = form->editor(u"type")->text();
        form->setFieldVisible(u"type", isNew);
        form->setFieldVisible(u"choices", isNew && (chosen == "choice"_L1 || chosen == "multiple_choice"_L1));
    };
    connect(form, &RecordForm::edited, form, showNew);
    showNew();
    return form;
}

void SpecificationsBox::saveAdded(RecordForm& form, const RecordRow::Done& done)
{
    const QString field = form.editor(u"field")->text();
    if (const auto known = Id::fromString(field)) return assign(*known, &form, done);
    if (field.isEmpty()) return done(Error{.code = Errc::Required, .field = u"field"_s});
    const QString type = form.editor(u"type")->text();
    FieldTexts texts{{u"key"_s, customKeyFor(field)}, {u"label"_s, field}, {u"type"_s, type}, {u"one_off"_s, u"yes"_s}};
    if (type.endsWith("choice"_L1)) texts.append({u"choices"_s, form.editor(u"choices")->text()});
    feed().perform(AddRecord{Entity::CustomField, texts}, &form,
                   [this, done, guard = QPointer<QObject>{&form}](const Result<Id>& made) {
                       if (!made) return done(made.error());
                       assign(*made, guard ? guard.data() : this, done);
                   });
}

void SpecificationsBox::assign(const Id& field, QObject* receiver, const RecordRow::Done& done)
{
    const FieldTexts texts{{u"contact"_s, feed().contact().toString()}, {u"field"_s, field.toString()}};
    feed().perform(AddRecord{Entity::CustomAssignment, texts}, receiver, [this, field, done](const Result<Id>& made) {
        done(made ? Status{} : Status{made.error()});
        if (made) m_list->focusRow(field);
    });
}

namespace boxes::specifications {
BoxInfo info();
BoxInfo info()
{
    return {.key = "specifications",
            .title = [] { return SpecificationsBox::tr("Specifications"); },
            .addLabel = [] { return SpecificationsBox::tr("Add custom field"); },
            .area = BoxArea::Right,
            .share = 8,
            .personShare = 6,
            .jump = 'X',
            .icon = "specifications",
            .marks = {{Entity::CustomValue}, {Entity::CustomAssignment}},
            .make = [](const BoxContext& context) -> Box* { return new SpecificationsBox{context}; }};
}
} // namespace boxes::specifications

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/communication/communication_box.h"

#include "core/commands/record_commands.h"
#include "core/domain/cells.h"
#include "ui/editors/record_form.h"
#include "ui/text/field_text.h"
#include "ui/text/language.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr std::array shownFields{Contact::Language, Contact::PreferredChannel, Contact::DoNotEmail, Contact::DoNotCall};

std::vector<MarkedPart> shownParts()
{
    std::vector<MarkedPart> parts;
    for (const FieldIndex field : shownFields) parts.push_back({Entity::Contact, field});
    return parts;
}

Id rowId(FieldIndex field) { return Id::named("field", fieldInfo(Entity::Contact, field).name); }

FieldIndex fieldOf(const Id& row)
{
    return *std::find_if(shownFields.begin(), shownFields.end(), [&](auto field) { return rowId(field) == row; });
}

QString nameOf(FieldIndex field) { return QString::fromLatin1(fieldInfo(Entity::Contact, field).name); }

QString textOf(const ContactFeed::Data& contact, FieldIndex field)
{
    const QString text = cellText(Entity::Contact, field, contact.fields.value(nameOf(field)));
    return text.isEmpty() && fieldInfo(Entity::Contact, field).type == FieldType::YesNo ? u"no"_s : text;
}

/// What is offered where the organisation has chosen none.
constexpr std::array usualLanguages{"de", "en", "fr", "it", "es", "nl", "pl", "pt", "sv", "da", "nb", "fi", "cs", "tr"};

} // namespace

CommunicationBox::CommunicationBox(const BoxContext& context)
    : Box{context}
    , m_list{new RowList{this}}
    , m_organisation{feed().workspace(), OrganisationRecord{}, touching({Entity::Organisation}),
                     [this](const OrganisationRecord::Answer& record) {
                         m_languages = record.texts.value(u"languages"_s).split(u';', Qt::SkipEmptyParts);
                     }}
{
    layout()->addWidget(m_list);
}

EditorSpec CommunicationBox::specOf(FieldIndex field) const
{
    EditorSpec spec = editorSpec(Entity::Contact, field);
    if (field != Contact::Language) return spec;
    spec.options.clear();
    for (const QString& code : m_languages) spec.options.push_back({code, ownLanguageName(code)});
    if (m_languages.isEmpty())
        for (const char* code : usualLanguages)
            spec.options.push_back({QString::fromLatin1(code), ownLanguageName(QString::fromLatin1(code))});
    return spec;
}

void CommunicationBox::showContact(const Data& contact)
{
    std::vector<Id> ids;
    for (const FieldIndex field : shownFields) ids.push_back(rowId(field));
    m_list->sync(
        ids, [this](const Id& id) { return makeRow(id); },
        [&](const Id& id) {
            const FieldIndex field = fieldOf(id);
            const QString text = textOf(contact, field);
            RowFace face{.label = fieldLabel(Entity::Contact, field), .text = valueLabel(Entity::Contact, field, text)};
            face.missing = text.isEmpty();
            if (face.missing) face.text = u"–"_s;
            return face;
        });
}

RecordRow* CommunicationBox::makeRow(const Id& id)
{
    auto* row = new RecordRow{id, this};
    const FieldIndex field = fieldOf(id);
    row->addDeed(tr("Copy"), QKeySequence::Copy, {},
                 [row] { QGuiApplication::clipboard()->setText(row->face().text); });
    if (feed().isReadOnly()) return row;
    row->setEditing(
        [this, field, row](QWidget* parent) {
            auto* form = new RecordForm{feed().workspace(), RecordForm::Style::Row, parent};
            form->setCaption(fieldLabel(Entity::Contact, field), row->view().labelWidth());
            form->add(specOf(field), textOf(*feed().data(), field));
            return form;
        },
        [this](RecordForm& form, const RecordRow::Done& done) {
            feed().perform(SetRecord{Entity::Contact, feed().contact(), form.changed()}, &form, done);
        });
    row->addDeed(tr("Empty"), Qt::Key_Delete, u"close", [this, field] {
        feed().perform(SetRecord{Entity::Contact, feed().contact(), {{nameOf(field), {}}}});
    });
    return row;
}

namespace boxes::communication {
BoxInfo info();
BoxInfo info()
{
    return {.key = "communication",
            .title = [] { return CommunicationBox::tr("Communication"); },
            .area = BoxArea::Right,
            .share = 3,
            .with = "specifications",
            .jump = 'G',
            .icon = "mail",
            .marks = shownParts(),
            .make = [](const BoxContext& context) -> Box* { return new CommunicationBox{context}; }};
}
} // namespace boxes::communication

} // namespace kontor

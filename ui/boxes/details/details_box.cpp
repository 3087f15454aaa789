// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/details/details_box.h"

#include "core/domain/cells.h"
#include "core/domain/country_legal_forms.h"
#include "core/domain/value_rules.h"
#include "ui/editors/record_form.h"
#include "ui/support/theme.h"
#include "ui/text/birthday_text.h"
#include "ui/text/error_text.h"
#include "ui/text/field_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Shown in the header and in boxes of their own.
bool standsElsewhere(FieldIndex field)
{
    static constexpr std::array elsewhere{Contact::Type,      Contact::Archived,        Contact::Responsible,
                                          Contact::Team,      Contact::Language,        Contact::DoNotEmail,
                                          Contact::DoNotCall, Contact::PreferredChannel};
    return std::find(elsewhere.begin(), elsewhere.end(), field) != elsewhere.end();
}

/// Also what is not known by its field.
std::vector<MarkedPart> ownParts()
{
    std::vector<MarkedPart> parts{{Entity::Contact}};
    for (const FieldIndex field : editableFields(Entity::Contact))
        if (!standsElsewhere(field)) parts.push_back({Entity::Contact, field});
    return parts;
}

/// What makes a contact of its type: offered even when empty.
bool isCore(FieldIndex field, bool person)
{
    static constexpr std::array ofPerson{Contact::FirstName, Contact::LastName, Contact::JobTitle, Contact::Birthday};
    static constexpr std::array ofBusiness{Contact::LegalName, Contact::RegistrationNumber, Contact::LegalForm,
                                           Contact::VatId};
    const auto& core = person ? ofPerson : ofBusiness;
    return std::find(core.begin(), core.end(), field) != core.end();
}

QString textOf(const ContactFeed::Data& contact, FieldIndex field)
{
    const Value value = contact.fields.value(QString::fromLatin1(fieldInfo(Entity::Contact, field).name));
    return cellText(Entity::Contact, field, value);
}

/// A yes/no that is no says nothing.
bool isFilled(const ContactFeed::Data& contact, FieldIndex field)
{
    const QString text = textOf(contact, field);
    return !text.isEmpty() && !(fieldInfo(Entity::Contact, field).type == FieldType::YesNo && text == "no"_L1);
}

/// Why a registration number does not fit its country; empty if it does, or before `home` is known.
QString doubtOf(const ContactFeed::Data& contact, const QString& home)
{
    if (home.isEmpty()) return {};
    const auto value = [&](FieldIndex field) {
        return contact.fields.value(QString::fromLatin1(fieldInfo(Entity::Contact, field).name));
    };
    QString located;
    for (const LocationRow& location : contact.locations)
        if (located.isEmpty()) located = location.country;
    const auto fine = doubtOfNumber(value(Contact::RegistrationNumber), value(Contact::VatId), located, home);
    return fine ? QString{} : errorSentence(fine.error());
}

Id rowId(FieldIndex field) { return Id::named("field", fieldInfo(Entity::Contact, field).name); }

} // namespace

DetailsBox::DetailsBox(const BoxContext& context)
    : Box{context}
    , m_list{new RowList{this}}
    , m_more{new QToolButton}
    , m_organisation{feed().workspace(), OrganisationRecord{}, touching({Entity::Organisation}),
                     [this](const OrganisationRecord::Answer& record) {
                         m_texts = record.texts;
                         if (feed().data()) showContact(*feed().data()); // numbers are judged by the home country
                     }}
{
    layout()->addWidget(m_list);
    m_more->setObjectName(u"box.details.more"_s);
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setFont(smallFont(font()));
    m_more->hide();
    auto* footer = new QWidget;
    auto* row = new QHBoxLayout{footer};
    row->setContentsMargins(space::small, 0, space::small, 0);
    row->addWidget(m_more);
    row->addStretch();
    footer->setFocusProxy(m_more);
    m_list->setFooter(footer);
    connect(m_more, &QToolButton::clicked, this, &DetailsBox::toggleAll);
    connect(m_list, &RowList::contactRequested, &feed(), &ContactFeed::requestContact);
}

void DetailsBox::showContact(const Data& contact)
{
    const std::vector<FieldIndex> fields = shownFields(contact);
    std::vector<Id> ids;
    for (const FieldIndex field : fields) ids.push_back(rowId(field));
    const auto fieldOf = [&](const Id& id) {
        return fields[size_t(std::distance(ids.begin(), std::find(ids.begin(), ids.end(), id)))];
    };
    m_list->sync(
        ids, [&](const Id& id) { return makeRow(id, fieldOf(id)); },
        [&](const Id& id) {
            const FieldIndex field = fieldOf(id);
            const QString text = textOf(contact, field);
            RowFace face{.label = fieldLabel(Entity::Contact, field), .text = valueLabel(Entity::Contact, field, text)};
            if (field == Contact::User) {
                face.text = contact.userEmail.isEmpty() ? contact.userName : contact.userEmail;
                face.beside = choiceLabel(contact.userRole);
            }
            face.missing = text.isEmpty();
            if (face.missing) face.text = u"–"_s;
            if (field == Contact::RegistrationNumber) sayDoubt(face, doubtOf(contact, m_texts.value(u"country"_s)));
            if (field == Contact::Birthday) face.beside = birthdayText(text, QDate::currentDate());
            if (fieldInfo(Entity::Contact, field).type == FieldType::LongText) face.lines = 8;
            return face;
        });
}

/// In a few words below the number, and in a sentence for whoever asks.
void DetailsBox::sayDoubt(RowFace& face, const QString& doubt)
{
    if (doubt.isEmpty()) return;
    face.below = tr("check the country");
    face.mark = u"warning"_s;
    face.markText = doubt;
}

/// The home country's legal forms and the organisation's own before all others.
EditorSpec DetailsBox::specOf(FieldIndex field) const
{
    EditorSpec spec = editorSpec(Entity::Contact, field);
    if (field != Contact::LegalForm) return spec;
    const QString home = m_texts.value(u"country"_s);
    QStringList first;
    for (const QString& entry : m_texts.value(u"legal_forms"_s).split(u';', Qt::SkipEmptyParts))
        first << entry.section(u':', 1);
    first << legalFormsIn(home);
    std::vector<EditorOption> options;
    for (const QString& form : first) options.push_back({form, form});
    for (const EditorOption& option : spec.options)
        if (!first.contains(option.value)) options.push_back(option);
    spec.options = std::move(options);
    return spec;
}

std::vector<FieldIndex> DetailsBox::shownFields(const Data& contact)
{
    const bool person = contact.head.type == "person"_L1;
    std::vector<FieldIndex> shown;
    int hidden = 0;
    for (const FieldIndex field : editableFields(Entity::Contact, contact.head.type)) {
        if (standsElsewhere(field)) continue;
        const bool readOnly = fieldInfo(Entity::Contact, field).is(FieldFlag::ReadOnly);
        const bool filled = isFilled(contact, field);
        if (readOnly && !filled) continue;
        const bool kept = std::find(m_kept.begin(), m_kept.end(), field) != m_kept.end();
        if (m_all || filled || kept || isCore(field, person))
            shown.push_back(field);
        else
            ++hidden;
    }
    if (isFilled(contact, Contact::User)) shown.push_back(Contact::User);
    m_kept = shown;
    if (hidden > 0) m_more->setText(tr("Show %n empty field(s)", nullptr, hidden));
    m_more->setVisible(hidden > 0);
    return shown;
}

RecordRow* DetailsBox::makeRow(const Id& id, FieldIndex field)
{
    auto* row = new RecordRow{id, this};
    const QString name = QString::fromLatin1(fieldInfo(Entity::Contact, field).name);
    row->addDeed(tr("Copy"), QKeySequence::Copy, {}, [this, field] {
        if (feed().data()) QGuiApplication::clipboard()->setText(textOf(*feed().data(), field));
    });
    if (feed().isReadOnly() || fieldInfo(Entity::Contact, field).is(FieldFlag::ReadOnly)) return row;
    if (field != Contact::User) makeEditable(*row, field);
    row->addDeed(tr("Empty"), Qt::Key_Delete, u"close", [this, field, name] {
        if (feed().data() && !textOf(*feed().data(), field).isEmpty())
            feed().perform(SetRecord{Entity::Contact, feed().contact(), {{name, {}}}});
    });
    return row;
}

void DetailsBox::makeEditable(RecordRow& edited, FieldIndex field)
{
    RecordRow* row = &edited;
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
}

void DetailsBox::toggleAll()
{
    m_all = true;
    if (feed().data()) showContact(*feed().data());
    m_list->focusContent();
}

void DetailsBox::clear()
{
    m_all = false;
    m_kept.clear();
    m_list->clear();
    m_more->hide();
}

namespace boxes::details {
BoxInfo info();
BoxInfo info()
{
    return {.key = "details",
            .title = [] { return DetailsBox::tr("Details"); },
            .area = BoxArea::Left,
            .share = 8,
            .personShare = 10,
            .jump = 'D',
            .icon = "details",
            .marks = ownParts(),
            .make = [](const BoxContext& context) -> Box* { return new DetailsBox{context}; }};
}
} // namespace boxes::details

} // namespace kontor

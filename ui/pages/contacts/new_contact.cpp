// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/new_contact.h"

#include "core/commands/record_commands.h"
#include "core/workspace/workspace.h"
#include "ui/editors/record_form.h"
#include "ui/pages/contacts/consent_choice.h"
#include "ui/pages/contacts/similar_hint.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/theme.h"
#include "ui/support/when_done.h"
#include "ui/text/field_text.h"

#include <QApplication>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

const QStringList types{u"business"_s, u"person"_s};

/// AddRecord's short names of rows that come with the contact, and the fields that errors name.
struct RowField {
    QStringView name;
    Entity entity;
    QStringView path;
};
constexpr std::array rowFields{RowField{u"email", Entity::Email, u"email.address"},
                               RowField{u"phone", Entity::Phone, u"phone.number"},
                               RowField{u"website", Entity::Link, u"link.url"}};

struct FormSection {
    QString title;
    QStringList fields;
    bool open = true;
};

std::vector<FormSection> sectionsOf(const QString& type)
{
    const QString master = NewContact::tr("Master data"), more = NewContact::tr("Additional data"),
                  links = NewContact::tr("Links");
    if (type == u"business"_s)
        return {{master, {u"legal_name"_s, u"note_name"_s, u"email"_s, u"phone"_s}},
                {more,
                 {u"relationship"_s, u"legal_form"_s, u"registration_number"_s, u"vat_id"_s, u"language"_s,
                  u"responsible"_s, u"team"_s, u"keywords"_s, u"notes"_s},
                 false},
                {links, {u"website"_s}, false}};
    return {{master, {u"first_name"_s, u"last_name"_s, u"company"_s, u"email"_s, u"phone"_s}},
            {more,
             {u"relationship"_s, u"title"_s, u"job_title"_s, u"note_name"_s, u"birthday"_s, u"language"_s,
              u"responsible"_s, u"team"_s, u"keywords"_s, u"notes"_s},
             false},
            {links, {u"website"_s}, false}};
}

/// What has to be filled stands on top, where it cannot be overlooked.
std::vector<FormSection> sectionsOf(const QString& type, const QStringList& mandatory)
{
    std::vector<FormSection> sections = sectionsOf(type);
    for (const QString& name : mandatory) {
        if (sections.front().fields.contains(name)) continue;
        for (FormSection& section : sections) section.fields.removeAll(name);
        sections.front().fields << name;
    }
    return sections;
}

/// The word by which RequiredFacts knows a field of the form.
QString requiredWord(const QString& name) { return name == "company"_L1 ? u"business"_s : name; }

bool isRequired(const RequiredFacts& required, const QString& type, const QString& name)
{
    for (const QString& words : type == u"business"_s ? required.business : required.person)
        if (words.split(u'|').contains(requiredWord(name))) return true;
    return false;
}

/// What has to be filled, and what for.
QString legendOf(const QStringList& mandatory)
{
    if (mandatory.isEmpty()) return NewContact::tr("One field is enough. * makes the contact complete.");
    QStringList labels;
    for (const QString& word : mandatory) labels << fieldLabel(word);
    return NewContact::tr("Not saved without: %1. * makes the contact complete.").arg(labels.join(u", "_s));
}

EditorSpec specOf(const QString& name)
{
    for (const RowField& row : rowFields)
        if (name == row.name) return {.name = name, .label = entityLabel(row.entity)};
    if (name == "company"_L1) return {.name = name, .label = NewContact::tr("Company")};
    if (name == "keywords"_L1)
        return {.name = name, .label = NewContact::tr("Keywords"), .placeholder = NewContact::tr("VIP, trade fair")};
    if (name != "relationship"_L1) return editorSpec(Entity::Contact, name);
    EditorSpec spec = editorSpec(Entity::Relationship, Relationship::Stage);
    spec.name = name;
    spec.label = NewContact::tr("Relationship");
    return spec;
}

Error atFormField(Error error)
{
    for (const RowField& row : rowFields)
        if (error.field == row.path) error.field = row.name.toString();
    return error;
}

} // namespace

NewContact::NewContact(Workspace& workspace, QWidget* parent)
    : PageSheet{u"newContactSheet"_s, tr("New contact"), parent}
    , m_workspace{workspace}
    , m_types{new FlatTabs{this}}
    , m_forms{new QStackedWidget{this}}
    , m_similar{new SimilarHint{workspace, this}}
{
    m_types->setAccessibleName(tr("Type"));
    for (const QString& type : types) {
        m_types->add(choiceLabel(type));
        auto* scroll = new QScrollArea{this};
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_forms->addWidget(scroll);
    }
    makeForms();
    connect(m_types, &QTabBar::currentChanged, m_forms, &QStackedWidget::setCurrentIndex);

    column()->addWidget(m_types);
    column()->addWidget(m_forms, 1);
    column()->addWidget(m_similar);
    connect(m_similar, &SimilarHint::openContact, this, &NewContact::openContact);
    connect(m_types, &QTabBar::currentChanged, m_similar, &SimilarHint::clear);
}

RecordForm* NewContact::makeForm(const QString& type)
{
    auto* form = new RecordForm{m_workspace, RecordForm::Style::Stack};
    const QStringList mandatory = m_rules.mandatory.of(type != u"business"_s);
    for (const FormSection& section : sectionsOf(type, mandatory)) {
        form->addSection(section.title, section.open);
        for (const QString& name : section.fields) {
            EditorSpec spec = specOf(name);
            spec.required = isRequired(m_rules.required, type, name) || mandatory.contains(name);
            form->add(spec);
        }
        if (section.title == tr("Additional data")) addCustomFields(*form, type);
    }
    form->addSection(tr("Consents"), false);
    auto* consents = new ConsentChoice{m_rules.consents, form};
    form->addWidget(consents);
    auto* legend = new QLabel{legendOf(mandatory), form};
    legend->setFont(smallFont(font()));
    legend->setForegroundRole(QPalette::PlaceholderText);
    legend->setWordWrap(true);
    form->addFootnote(legend);
    form->setSaveText(tr("Create contact"));
    connect(form, &RecordForm::submitted, this, [this, form, type] { save(form, type); });
    connect(form, &RecordForm::cancelled, this, &NewContact::closed);
    connect(form, &RecordForm::edited, this, [this, form, type] { m_similar->follow(type, form->filled()); });
    connect(form, &RecordForm::contactRequested, this, &NewContact::openContact);
    return form;
}

void NewContact::addCustomFields(RecordForm& form, const QString& type) const
{
    for (const CustomFieldRow& field : m_rules.fields) {
        if (field.appliesTo != "both"_L1 && field.appliesTo != type) continue;
        if (!field.visibleIn.isEmpty() && !field.visibleIn.contains(u"create"_s)) continue;
        SpecificationRow row;
        row.key = field.key;
        row.label = field.label;
        row.type = field.type;
        row.choices = field.choices;
        row.required = field.required;
        form.add(editorSpec(row));
    }
}

void NewContact::makeForms()
{
    // New forms: whatever was left in the old ones is gone with them.
    for (int i = 0; i < m_forms->count(); ++i)
        static_cast<QScrollArea*>(m_forms->widget(i))->setWidget(makeForm(types[i]));
}

void NewContact::begin()
{
    m_similar->clear();
    makeForms();
    m_awaitsRules = true;
    m_saveAsked = false;
    whenDone(m_workspace.ask(NewContactRules{}), this, [this](const Result<NewContactRules::Answer>& rules) {
        if (rules) take(*rules);
        m_awaitsRules = false;
        const int type = m_forms->currentIndex();
        if (std::exchange(m_saveAsked, false)) save(formOf(type), types[type]);
    });
}

void NewContact::take(const NewContactRules::Answer& rules)
{
    m_rules = rules;
    // Not while somebody types already.
    for (int i = 0; i < m_forms->count(); ++i)
        if (!formOf(i)->filled().isEmpty()) return;
    const bool held = isAncestorOf(QApplication::focusWidget());
    makeForms();
    if (held) focusFirst();
}

RecordForm* NewContact::formOf(int type) const
{
    return static_cast<RecordForm*>(static_cast<QScrollArea*>(m_forms->widget(type))->widget());
}

void NewContact::focusFirst() { formOf(m_forms->currentIndex())->focusFirst(); }

void NewContact::save(RecordForm* form, const QString& type)
{
    if (form->isBusy()) return;
    if (m_awaitsRules) { // an answer that came now would go with the form
        m_saveAsked = true;
        return;
    }
    FieldTexts fields = form->filled();
    if (const auto* consents = form->findChild<ConsentChoice*>()) fields += consents->fields();
    if (fields.isEmpty()) return form->showError({.code = Errc::EmptyContact});
    form->clearErrors();
    form->setBusy(true);
    fields.prepend({u"type"_s, type});
    whenDone(m_workspace.perform(AddRecord{Entity::Contact, fields}), form, [this, form](const Result<Id>& made) {
        form->setBusy(false);
        if (!made) return form->showError(atFormField(made.error()));
        Q_EMIT created(*made);
    });
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/new_contact.h"

#include "core/commands/record_commands.h"
#include "core/workspace/workspace.h"
#include "ui/editors/record_form.h"
#include "ui/pages/contacts/similar_hint.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/when_done.h"
#include "ui/text/field_text.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>

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

QStringList fieldsOf(const QString& type)
{
    if (type == u"business"_s) return {u"legal_name"_s, u"email"_s, u"phone"_s, u"website"_s};
    return {u"first_name"_s, u"last_name"_s, u"company"_s, u"job_title"_s, u"email"_s, u"phone"_s};
}

EditorSpec specOf(const QString& name)
{
    for (const RowField& row : rowFields)
        if (name == row.name) return {.name = name, .label = entityLabel(row.entity)};
    if (name == "company"_L1) return {.name = name, .label = NewContact::tr("Company")};
    EditorSpec spec = editorSpec(Entity::Contact, name);
    spec.required = false; // any one field is enough
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
        scroll->setWidget(makeForm(type));
        m_forms->addWidget(scroll);
    }
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
    for (const QString& name : fieldsOf(type)) form->add(specOf(name));
    form->setSaveText(tr("Create contact"));
    connect(form, &RecordForm::submitted, this, [this, form, type] { save(form, type); });
    connect(form, &RecordForm::cancelled, this, &NewContact::closed);
    connect(form, &RecordForm::edited, this, [this, form, type] { m_similar->follow(type, form->filled()); });
    connect(form, &RecordForm::contactRequested, this, &NewContact::openContact);
    return form;
}

void NewContact::begin()
{
    m_similar->clear();
    // New forms: whatever was left in the old ones is gone with them.
    for (int i = 0; i < m_forms->count(); ++i) {
        auto* scroll = static_cast<QScrollArea*>(m_forms->widget(i));
        scroll->setWidget(makeForm(types[i]));
    }
}

void NewContact::focusFirst()
{
    auto* scroll = static_cast<QScrollArea*>(m_forms->currentWidget());
    static_cast<RecordForm*>(scroll->widget())->focusFirst();
}

void NewContact::save(RecordForm* form, const QString& type)
{
    if (form->isBusy()) return;
    FieldTexts fields = form->filled();
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

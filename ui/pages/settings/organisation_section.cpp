// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/organisation_section.h"

#include "ui/editors/field_editor.h"
#include "ui/support/theme.h"

#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

OrganisationSection::OrganisationSection(const PageContext& context, const About& about, QWidget* parent)
    : Section{context, about, parent}
    , m_ask{context.workspace, {}, touching({Entity::Organisation}), [this](const OrganisationRecord::Answer& record) {
                m_record = record;
                if (m_saving == 0) m_written.clear();
                present();
            }}
{
    // Asked by the most derived class' first showing: what it shows is made by then.
    QMetaObject::invokeMethod(
        this, [this] { m_ask.ask({}); }, Qt::QueuedConnection);
}

QString OrganisationSection::text(QStringView field) const
{
    const QString name = field.toString();
    const auto written = m_written.constFind(name);
    return written == m_written.constEnd() ? m_record.texts.value(name) : *written;
}

void OrganisationSection::rightsChanged()
{
    if (!m_record.id.isNull()) present();
}

void OrganisationSection::present()
{
    showRecord();
    if (m_focusWanted && isVisible() && mayChange() && std::exchange(m_focusWanted, false)) takeFocus();
}

void OrganisationSection::hideEvent(QHideEvent* event)
{
    Section::hideEvent(event);
    m_focusWanted = false;
}

void OrganisationSection::save(const FieldTexts& fields, std::function<void(const Status&)> done)
{
    // Shown at once: whoever ticks two boxes quickly must not save the second without the first.
    for (const FieldText& field : fields) m_written[field.field] = field.text;
    ++m_saving;
    whenDone(workspace().perform(SetRecord{Entity::Organisation, m_record.id, fields}), this,
             [this, fields, done = std::move(done)](const Status& saved) {
                 if (!saved)
                     for (const FieldText& field : fields) m_written.remove(field.field);
                 if (--m_saving == 0) m_ask.ask({}); // an answer on its way may be older
                 if (done) return done(saved);
                 if (saved) return;
                 desk().fail(saved.error());
                 showRecord();
             });
}

OrganisationForm::OrganisationForm(const PageContext& context, const About& about, std::vector<FieldIndex> fields,
                                   QWidget* parent)
    : OrganisationSection{context, about, parent}
    , m_fields{std::move(fields)}
    , m_place{new QWidget{this}}
{
    auto* place = new QVBoxLayout{m_place};
    place->setContentsMargins({});
    m_place->setMaximumWidth(620);
    column()->addSpacing(space::small);
    column()->addWidget(m_place);
    column()->addStretch(1);
}

EditorSpec OrganisationForm::specOf(FieldIndex field) const { return editorSpec(Entity::Organisation, field); }

void OrganisationForm::showRecord()
{
    // What somebody is typing stays, unless it is saved by now.
    if (m_form && !m_form->changed().isEmpty() && m_wasAllowed == mayChange()) return;
    const bool hadFocus = m_form && m_form->isAncestorOf(focusWidget());
    delete m_form;
    m_wasAllowed = mayChange();
    m_form = new RecordForm{workspace(), RecordForm::Style::Stack, m_place};
    for (const FieldIndex field : m_fields) {
        const EditorSpec spec = specOf(field);
        m_form->add(spec, text(spec.name));
    }
    adapt(*m_form);
    m_form->setEnabled(mayChange());
    m_place->layout()->addWidget(m_form);
    connect(m_form, &RecordForm::submitted, this, &OrganisationForm::submit);
    connect(m_form, &RecordForm::cancelled, this, [this] {
        QMetaObject::invokeMethod(
            this,
            [this] {
                delete m_form;
                m_form = nullptr;
                showRecord();
            },
            Qt::QueuedConnection);
    });
    if (hadFocus) m_form->focusFirst();
}

void OrganisationForm::submit()
{
    const FieldTexts changed = m_form->changed();
    if (changed.isEmpty()) return desk().say(tr("Nothing to save."));
    m_form->clearErrors();
    m_form->setBusy(true);
    save(changed, [this](const Status& saved) {
        if (!m_form) return;
        m_form->setBusy(false);
        if (!saved) return m_form->showError(saved.error());
        desk().say(tr("Saved."));
        delete m_form;
        m_form = nullptr;
        showRecord();
    });
}

void OrganisationForm::takeFocus()
{
    if (m_form && mayChange())
        m_form->focusFirst();
    else
        focusLater();
}

} // namespace kontor

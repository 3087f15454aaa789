// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/consents/consent_settings.h"

#include "ui/editors/field_editor.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/question.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace kontor {

ConsentSettings::ConsentSettings(const PageContext& context, QWidget* parent)
    : RecordSection{context,
                    {.key = u"consents"_s,
                     .title = tr("Consents"),
                     .text = tr("What contacts are asked to consent to. A text is evidence and never changes; another "
                                "wording becomes a new version."),
                     .changes = Entity::ConsentText},
                    {.columns = {tr("Name"), tr("Purpose"), tr("Version"), tr("Given"), tr("State"), tr("Text")},
                     .shares = {22, 12, 10, 10, 16, 30},
                     .spare = {5, 2, 1, 3},
                     .add = tr("New text"),
                     .nothing = tr("No text yet."),
                     .icon = u"check"_s},
                    parent}
    , m_former{new QCheckBox{tr("Former versions too"), this}}
    , m_ask{context.workspace, ConsentTexts{}, touching({Entity::ConsentText, Entity::Consent}),
            [this](const ConsentTexts::Answer& texts) {
                m_texts = texts;
                show();
            }}
{
    askWhileShown(m_ask);
    m_former->setObjectName(nameOf(u"former"));
    head()->insert(2, m_former);
    connect(m_former, &QCheckBox::toggled, this, &ConsentSettings::show);
}

void ConsentSettings::show()
{
    std::vector<Row> rows;
    for (const ConsentTexts::Item& item : m_texts) {
        if (!item.newest && !m_former->isChecked()) continue;
        const bool quiet = item.retired || !item.newest;
        rows.push_back({.id = item.id,
                        .name = item.name,
                        .cells = {{.text = item.name, .quiet = quiet},
                                  {.text = choiceLabel(item.purpose), .quiet = quiet},
                                  {.text = numberLabel(item.version), .quiet = quiet},
                                  {.text = numberLabel(item.given), .quiet = quiet},
                                  {.text = item.retired  ? tr("no longer asked for")
                                           : item.newest ? tr("asked for")
                                                         : tr("former version"),
                                   .quiet = quiet},
                                  {.text = item.text.simplified(), .tip = item.text, .quiet = true}}});
    }
    showRows(std::move(rows));
}

const ConsentTexts::Item* ConsentSettings::text(const Id& id) const
{
    for (const ConsentTexts::Item& item : m_texts)
        if (item.id == id) return &item;
    return nullptr;
}

QString ConsentSettings::fillForm(RecordForm& form, const Id& id)
{
    const ConsentTexts::Item* known = text(id);
    if (!known) {
        for (const FieldIndex field : {ConsentText::Name, ConsentText::Purpose, ConsentText::Text})
            form.add(editorSpec(Entity::ConsentText, field), field == ConsentText::Purpose ? u"email"_s : QString{});
        form.setSaveText(tr("Add text"));
        return tr("New text");
    }
    // A new wording is a record of its own with the same name; the name and purpose stay.
    EditorSpec wording = editorSpec(Entity::ConsentText, ConsentText::Text);
    form.add(wording, known->text);
    form.setSaveText(tr("Add version %1").arg(numberLabel(known->version + 1)));
    return tr("New version of “%1”").arg(known->name);
}

void ConsentSettings::save(RecordForm& form, const Id& id)
{
    if (form.isBusy()) return;
    const ConsentTexts::Item* known = text(id);
    FieldTexts fields = form.filled();
    if (known) {
        if (form.changed().isEmpty()) return closeSheet();
        fields.append({u"name"_s, known->name});
        fields.append({u"purpose"_s, known->purpose});
    }
    whenSaved(form, workspace().perform(AddRecord{Entity::ConsentText, fields}));
}

bool ConsentSettings::mayDelete(const Id& id) const
{
    const ConsentTexts::Item* which = text(id);
    return mayChange() && which && which->given == 0;
}

void ConsentSettings::remove(const Id& id)
{
    const ConsentTexts::Item* which = text(id);
    if (!which) return;
    askQuestion({.title = tr("Delete version %1 of “%2”?").arg(numberLabel(which->version), which->name),
                 .text = tr("Nobody has consented to it. One undo brings it back."),
                 .yes = tr("Delete"),
                 .name = u"deleteQuestion"_s},
                this, [this, id] {
                    perform(RemoveRecord{Entity::ConsentText, id}, tr("Deleting"), [] {});
                });
}

void ConsentSettings::fillMenu(QMenu& menu, const Id& id)
{
    const ConsentTexts::Item* which = text(id);
    if (!which) return;
    const bool retired = which->retired;
    menu.addAction(icon(retired ? u"restore" : u"archive"),
                   retired ? tr("Ask for it again") : tr("No longer ask for it"), this, [this, id, retired] {
                       perform(SetRecord{Entity::ConsentText, id, {{u"retired"_s, retired ? u"no"_s : u"yes"_s}}},
                               tr("Saving"), [] {});
                   });
}

namespace settings {

PageInfo consents()
{
    return {.key = u"consents"_s,
            .icon = u"check"_s,
            .title = ConsentSettings::tr("Consents"),
            .words = ConsentSettings::tr("data protection GDPR versions"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new ConsentSettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor

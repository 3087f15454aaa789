// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Choices that go or are called otherwise, and what contacts have of them.
#include "core/domain/choice_change.h"
#include "core/domain/custom_field_rules.h"
#include "core/queries/choice_uses.h"
#include "ui/editors/field_editor.h"
#include "ui/pages/settings/fields/field_settings.h"
#include "ui/support/question.h"
#include "ui/text/count_text.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qsizetype mostLines = 10;

/// What is written beside the choices, and what people are asked before.
struct Consequence {
    FieldTexts fields;
    QStringList lines;
};

Consequence consequenceOf(const std::vector<LostChoice>& lost, const ChoiceUses::Answer& uses)
{
    Consequence all;
    bool drops = false;
    for (const LostChoice& choice : lost) {
        const qint64 contacts = uses.value(choice.word);
        const bool goes = choice.now.isEmpty();
        if (!goes) all.fields.append({u"rename_choice"_s, choice.word + u'=' + choice.now});
        if (contacts == 0) continue;
        drops = drops || goes;
        const QString who = contactsLabel(contacts);
        all.lines << (goes ? FieldSettings::tr("“%1” is taken away: %2.").arg(choice.word, who)
                           : FieldSettings::tr("“%1” becomes “%2”: %3.").arg(choice.word, choice.now, who));
    }
    if (drops) all.fields.append({u"drop_values"_s, u"yes"_s});
    if (all.lines.size() > mostLines) { // the question has to fit on a small screen
        all.lines.resize(mostLines - 1);
        all.lines << u"…"_s;
    }
    return all;
}

} // namespace

void FieldSettings::saveChoices(RecordForm& form, const CustomFieldRow& known, const FieldTexts& fields,
                                const QStringList& choices)
{
    const auto write = [this, id = known.id](RecordForm& from, const FieldTexts& texts) {
        whenSaved(from, workspace().perform(SetRecord{Entity::CustomField, id, texts}));
    };
    std::vector<LostChoice> lost;
    if (hasChoices(known.type) && hasChoices(form.editor(u"type")->text())) lost = lostChoices(known.choices, choices);
    std::erase_if(lost, [](const LostChoice& choice) { return choice.isSame(); });
    if (lost.empty()) return write(form, fields);
    form.setBusy(true);
    const QString title = tr("Change the choices of “%1”?").arg(known.label);
    whenDone(workspace().ask(ChoiceUses{known.id}), &form,
             [this, &form, write, fields, lost, title](const Result<ChoiceUses::Answer>& uses) {
                 form.setBusy(false);
                 if (!uses) return form.showError(uses.error());
                 const Consequence all = consequenceOf(lost, *uses);
                 if (all.lines.isEmpty()) return write(form, fields + all.fields);
                 askQuestion(
                     {.title = title,
                      .text = all.lines.join(u'\n') + u'\n' + RecordSection::tr("One undo brings everything back."),
                      .yes = tr("Change"),
                      .name = u"choicesQuestion"_s},
                     &form, [write, &form, texts = fields + all.fields] { write(form, texts); });
             });
}

} // namespace kontor

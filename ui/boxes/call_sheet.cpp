// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/call_sheet.h"

#include "core/commands/record_commands.h"
#include "ui/boxes/form_sheet.h"
#include "ui/editors/record_form.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor {

void openCallSheet(ContactFeed& feed, QWidget* host, const Id& contact, const QString& number)
{
    auto* form = new RecordForm{feed.workspace(), RecordForm::Style::Stack};
    form->add(editorSpec(Entity::Call, Call::Direction), u"out"_s);
    form->add(editorSpec(Entity::Call, Call::Number), number);
    form->add(editorSpec(Entity::Call, Call::Outcome));
    EditorSpec seconds = editorSpec(Entity::Call, Call::Seconds);
    seconds.label = QCoreApplication::translate("CallSheet", "How long, in seconds");
    form->add(seconds);
    form->add(editorSpec(Entity::Call, Call::Note));
    form->setSaveText(QCoreApplication::translate("CallSheet", "Log the call"));
    const auto save = [&feed, contact](RecordForm& filled, const RecordRow::Done& done) {
        const FieldTexts texts = FieldTexts{{u"contact"_s, contact.toString()}} + filled.filled();
        feed.perform(AddRecord{Entity::Call, texts}, &filled,
                     [done](const Result<Id>& made) { done(made ? Status{} : Status{made.error()}); });
    };
    openFormSheet(feed, host, QCoreApplication::translate("CallSheet", "Log a call"), form, save, Untouched::Save);
}

} // namespace kontor

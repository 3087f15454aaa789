// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/call_sheet.h"

#include "core/commands/record_commands.h"
#include "core/queries/administration.h"
#include "ui/boxes/form_sheet.h"
#include "ui/editors/record_form.h"

#include <QCoreApplication>
#include <QDateTime>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct CallSheet {
    Q_DECLARE_TR_FUNCTIONS(CallSheet)
};

RecordForm* callForm(ContactFeed& feed, const QMap<QString, QString>& given)
{
    auto* form = new RecordForm{feed.workspace(), RecordForm::Style::Stack};
    const auto add = [&](FieldIndex field, const QString& label = {}) {
        EditorSpec spec = editorSpec(Entity::Call, field);
        if (!label.isEmpty()) spec.label = label;
        form->add(spec, given.value(spec.name));
    };
    add(Call::Direction);
    add(Call::Number, CallSheet::tr("Phone number"));
    add(Call::At, CallSheet::tr("When"));
    add(Call::Outcome);
    add(Call::Seconds, CallSheet::tr("How long"));
    add(Call::Note);
    return form;
}

} // namespace

void openCallSheet(ContactFeed& feed, QWidget* host, const Id& contact, const QString& number)
{
    RecordForm* form = callForm(
        feed,
        {{u"direction"_s, u"out"_s}, {u"number"_s, number}, {u"at"_s, timeText(QDateTime::currentMSecsSinceEpoch())}});
    form->setSaveText(CallSheet::tr("Log the call"));
    const auto save = [&feed, contact](RecordForm& filled, const RecordRow::Done& done) {
        const FieldTexts texts = FieldTexts{{u"contact"_s, contact.toString()}} + filled.filled();
        feed.perform(AddRecord{Entity::Call, texts}, &filled,
                     [done](const Result<Id>& made) { done(made ? Status{} : Status{made.error()}); });
    };
    openFormSheet(feed, host, CallSheet::tr("Log a call"), form, save, Untouched::Save);
}

void changeCall(ContactFeed& feed, QWidget* host, const Id& call)
{
    const auto open = [&feed, host, call](const Result<Record::Answer>& record) {
        if (!record) return void(Q_EMIT feed.failed(record.error()));
        QMap<QString, QString> given;
        for (const auto& [field, text] : *record) given.insert(field, text);
        const auto save = [&feed, call](RecordForm& filled, const RecordRow::Done& done) {
            feed.perform(SetRecord{Entity::Call, call, filled.changed()}, &filled, done);
        };
        openFormSheet(feed, host, CallSheet::tr("Change the call"), callForm(feed, given), save);
    };
    whenDone(feed.workspace().ask(Record{Entity::Call, call}), host, open);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// calls, note versions, file save, field preview, import fields, export fields: what stands behind single boxes.
#include "core/commands/field_library.h"
#include "core/queries/administration.h"
#include "core/queries/conversion_preview.h"
#include "core/queries/dashboard_lists.h"
#include "core/workspace/export_fields.h"
#include "ui/console/json_record.h"
#include "ui/console/session.h"
#include "ui/text/contact_name.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr int usualCalls = 100;

QJsonObject callJson(const Calls::Item& call)
{
    return {{u"id"_s, jsonId(call.id)},
            {u"contact"_s, jsonId(call.contact)},
            {u"display_name"_s, call.contactName},
            {u"direction"_s, call.direction},
            {u"number"_s, jsonText(call.number)},
            {u"at"_s, jsonTime(call.at)},
            {u"seconds"_s, call.seconds},
            {u"outcome"_s, jsonText(call.outcome)},
            {u"employee"_s, jsonText(call.employee)},
            {u"note"_s, jsonText(call.note)}};
}

Result<ExitCode> calls(Session& session)
{
    const auto outcome =
        choiceOption(session.call, u"--outcome"_s, QString::fromLatin1(fieldInfo(Entity::Call, Call::Outcome).choices));
    if (!outcome) return outcome.error();
    Calls question{.outcome = *outcome};
    const auto limit = limitOption(session.call, usualCalls);
    if (!limit) return limit.error();
    question.limit = *limit;
    const auto from = momentOption(session.call, u"--from"_s, false);
    if (!from) return from.error();
    const auto to = momentOption(session.call, u"--to"_s, true);
    if (!to) return to.error();
    question.from = *from;
    question.to = *to;
    if (!session.call.words.isEmpty()) {
        const auto contact = session.ask(FindContact{session.call.words.first()});
        if (!contact) return contact.error();
        question.contact = contact->id;
        question.includeContactPersons = session.call.has(u"--with-persons"_s);
    }
    if (session.call.has(u"--employee"_s)) {
        const auto employee = session.ask(FindRecord{Entity::Employee, session.call.value(u"--employee"_s)});
        if (!employee) return employee.error();
        question.employee = *employee;
    }
    const auto found = session.ask(question);
    if (!found) return found.error();
    Table table{{Console::tr("WHEN"), Console::tr("CONTACT"), Console::tr("DIRECTION"), Console::tr("NUMBER"),
                 Console::tr("SECONDS"), Console::tr("OUTCOME"), Console::tr("WHO")}};
    for (const Calls::Item& call : *found) {
        if (session.json()) {
            session.out.json(callJson(call));
            continue;
        }
        table.row({momentLabel(call.at), contactName(call.contactName), choiceLabel(call.direction), call.number,
                   QString::number(call.seconds), choiceLabel(call.outcome), call.employee});
    }
    if (!session.json()) session.out.write(table.text().toUtf8());
    return ExitCode::Done;
}

Result<ExitCode> noteVersions(Session& session)
{
    const auto note = session.ask(FindRecord{Entity::Note, session.call.words.first()});
    if (!note) return note.error();
    const auto versions = session.ask(NoteVersions{*note});
    if (!versions) return versions.error();
    for (const NoteVersions::Item& version : *versions) {
        if (session.json())
            session.out.json(
                {{u"at"_s, jsonTime(version.at)}, {u"author"_s, jsonText(version.author)}, {u"text"_s, version.text}});
        else
            session.out.line(momentLabel(version.at) + u" · "_s + version.author + u'\n' + version.text + u'\n');
    }
    return ExitCode::Done;
}

Result<ExitCode> fileSave(Session& session)
{
    const auto row = session.ask(FindRecord{Entity::File, session.call.words.first()});
    if (!row) return row.error();
    const auto record = session.ask(Record{Entity::File, *row});
    if (!record) return record.error();
    QString name, sha256;
    for (const auto& [field, text] : *record) {
        if (field == "name"_L1) name = text;
        if (field == "sha256"_L1) sha256 = text;
    }
    const auto blob = session.ask(BlobPlace{sha256});
    if (!blob) return blob.error();
    // A name from outside says nothing about folders.
    QString target = session.path(session.call.has(u"-o"_s) ? session.call.value(u"-o"_s) : QFileInfo{name}.fileName());
    if (QFileInfo{target}.isDir()) target += u'/' + QFileInfo{name}.fileName();
    if (QFileInfo::exists(target)) return Error{.code = Errc::AlreadyExists, .file = target};
    if (!QFile::copy(*blob, target)) return Error{.code = Errc::FileUnwritable, .file = target};
    if (session.json())
        session.out.json({{u"file"_s, target}, {u"bytes"_s, QFileInfo{target}.size()}});
    else
        session.out.line(target);
    return ExitCode::Done;
}

Result<ExitCode> fieldPreview(Session& session)
{
    const auto field = session.ask(FindRecord{Entity::CustomField, session.call.words[0]});
    if (!field) return field.error();
    const auto preview =
        session.ask(ConversionPreview{.field = *field,
                                      .type = session.call.words[1],
                                      .choices = session.call.value(u"--choices"_s).split(u';', Qt::SkipEmptyParts)});
    if (!preview) return preview.error();
    if (session.json()) {
        session.out.json({{u"values"_s, preview->values},
                          {u"misfits"_s, preview->misfits},
                          {u"examples"_s, jsonList(preview->examples, [](const ConversionPreview::Item& item) {
                               return QJsonObject{{u"contact"_s, jsonId(item.contact)},
                                                  {u"display_name"_s, item.contactName},
                                                  {u"before"_s, item.before},
                                                  {u"after"_s, jsonText(item.after)},
                                                  {u"fits"_s, item.fits}};
                           })}});
        return ExitCode::Done;
    }
    session.out.line(
        Console::tr("%1 values, %2 do not fit.").arg(numberLabel(preview->values), numberLabel(preview->misfits)));
    Table table{{Console::tr("CONTACT"), Console::tr("BEFORE"), Console::tr("AFTER")}};
    for (const ConversionPreview::Item& item : preview->examples)
        table.row({item.contactName, item.before, item.fits ? item.after : Console::tr("does not fit")});
    session.out.write(table.text().toUtf8());
    return ExitCode::Done;
}

Result<ExitCode> exportFields(Session& session)
{
    const auto fields = session.ask(CustomFields{});
    if (!fields) return fields.error();
    const QJsonObject library = fieldLibraryJson(*fields);
    if (!session.call.has(u"-o"_s)) {
        session.out.json(library);
        return ExitCode::Done;
    }
    QFile file{session.path(session.call.value(u"-o"_s))};
    const QByteArray json = QJsonDocument{library}.toJson();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(json) != json.size())
        return Error{.code = Errc::FileUnwritable, .detail = file.errorString(), .file = file.fileName()};
    if (session.json())
        session.out.json({{u"rows"_s, qint64(fields->size())}, {u"file"_s, file.fileName()}});
    else
        session.out.line(
            Console::tr("%1 rows written to %2.").arg(numberLabel(qint64(fields->size())), file.fileName()));
    return ExitCode::Done;
}

Result<ExitCode> importFields(Session& session)
{
    QFile file{session.path(session.call.words.first())};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = Errc::FileUnreadable, .detail = file.errorString(), .file = file.fileName()};
    auto done = session.perform(ImportFields{file.readAll()});
    if (!done) {
        Error error = done.error();
        if (error.file.isEmpty()) error.file = file.fileName();
        return error;
    }
    if (session.json())
        session.out.json({{u"added"_s, done->added}, {u"changed"_s, done->changed}, {u"same"_s, done->same}});
    else
        session.out.line(Console::tr("%1 fields added, %2 changed.").arg(done->added).arg(done->changed));
    return ExitCode::Done;
}

} // namespace

QList<Command> boxCommands()
{
    return {
        {.name = u"calls"_s,
         .words = u"[ID]"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "List the calls with a contact, or with all"),
         .most = 1,
         .options = {{u"--outcome"_s, u"WORD"_s, QT_TRANSLATE_NOOP("Console", "only calls that ended so")},
                     {u"--employee"_s, u"NAME"_s, QT_TRANSLATE_NOOP("Console", "only calls of this employee")},
                     {u"--from"_s, u"D"_s, QT_TRANSLATE_NOOP("Console", "from this day or time on")},
                     {u"--to"_s, u"D"_s, QT_TRANSLATE_NOOP("Console", "up to this day or time")},
                     {u"--with-persons"_s,
                      {},
                      QT_TRANSLATE_NOOP("Console", "of a business: also what its contact persons' histories tell")},
                     {u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Console", "at most so many, 0 for all; otherwise 100")}},
         .run = calls},
        {.name = u"note versions"_s,
         .words = u"ID"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Show what a note said before it was changed"),
         .least = 1,
         .most = 1,
         .run = noteVersions},
        {.name = u"file save"_s,
         .words = u"ID [-o FILE]"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Write a contact's file to the disk"),
         .least = 1,
         .most = 1,
         .options = {{u"-o"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Console", "the file or folder to write to")}},
         .run = fileSave},
        {.name = u"field preview"_s,
         .words = u"KEY TYPE"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Show what a custom field's values become in another type"),
         .least = 2,
         .most = 2,
         .options = {{u"--choices"_s, u"A;B"_s, QT_TRANSLATE_NOOP("Console", "choices of the new type")}},
         .run = fieldPreview},
        {.name = u"export fields"_s,
         .words = u"[-o FILE]"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Write the library of custom fields as JSON"),
         .options = {{u"-o"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Console", "the file to write")}},
         .run = exportFields},
        {.name = u"import fields"_s,
         .words = u"FILE"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Add and change custom fields as a JSON file says"),
         .needs = Needs::Writing,
         .least = 1,
         .most = 1,
         .run = importFields},
    };
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// add, set, delete, restore-contact, archive, purge: one record, or several contacts.
#include "core/commands/record_commands.h"
#include "core/commands/remove_list_entry.h"

#include "ui/console/json_record.h"
#include "ui/console/record_output.h"
#include "ui/console/session.h"
#include "ui/text/count_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

Result<ExitCode> printRecord(Session& session, Entity entity, const Id& row)
{
    const auto record = session.ask(Record{entity, row});
    if (!record) return record.error();
    if (session.json())
        session.out.json(jsonRecord(entity, row, *record));
    else
        session.out.write(recordText(row, *record).toUtf8());
    return ExitCode::Done;
}

Result<Entity> entityOf(const QString& word)
{
    if (const auto entity = entityNamed(word)) return *entity;
    return Error{.code = Errc::UnknownEntity, .value = word};
}

/// A view's filter has to be one; the store itself does not read it.
Status checkView(Session& session, Entity entity, const FieldTexts& fields)
{
    if (entity != Entity::View) return {};
    for (const FieldText& field : fields) {
        if (field.field != "query"_L1) continue;
        if (const auto counted = session.ask(ContactSummary{field.text}); !counted) return counted.error();
    }
    return {};
}

/// The file that a record's bytes come from is named as the caller sees it.
void completePath(const Session& session, Entity entity, FieldTexts& fields)
{
    if (entity != Entity::File && entity != Entity::Picture) return;
    for (FieldText& given : fields)
        if (given.field == "path"_L1) given.text = session.path(given.text);
}

Result<ExitCode> add(Session& session)
{
    const auto entity = entityOf(session.call.words.first());
    if (!entity) return entity.error();
    auto fields = parseAssignments(session.call.words.mid(1));
    if (!fields) return fields.error();
    if (const auto fine = checkView(session, *entity, *fields); !fine) return fine.error();
    completePath(session, *entity, *fields);
    const auto made = session.perform(AddRecord{*entity, *fields});
    if (!made) return made.error();
    return printRecord(session, *entity, *made);
}

Result<ExitCode> set(Session& session)
{
    const QStringList& words = session.call.words;
    // `set ENTITY ID field=value…`, or a contact's id alone: no id is the name of an entity.
    const auto named = entityNamed(words.first());
    const Entity entity = named.value_or(Entity::Contact);
    const qsizetype at = named ? 1 : 0;
    if (words.size() < at + 2)
        return usageError(Console::tr("An argument is missing; write: kontorctl set [ENTITY] ID field=value…"));
    auto fields = parseAssignments(words.mid(at + 1));
    if (!fields) return fields.error();
    completePath(session, entity, *fields);
    const auto row = session.ask(FindRecord{entity, words[at]});
    if (!row) return row.error();
    if (const auto fine = checkView(session, entity, *fields); !fine) return fine.error();
    const auto done = session.perform(SetRecord{entity, *row, *fields});
    if (!done) return done.error();
    return printRecord(session, entity, *row);
}

Result<ExitCode> printChanged(Session& session, qint64 changed)
{
    if (session.json())
        session.out.json({{u"changed"_s, changed}});
    else
        session.out.line(Console::tr("%1 changed.", "5 contacts").arg(contactsLabel(changed)));
    return ExitCode::Done;
}

/// The contacts that the words name, each once.
Result<std::vector<Id>> contactsOf(Session& session, const QStringList& words)
{
    std::vector<Id> contacts;
    for (const QString& word : words) {
        const auto found = session.ask(FindContact{word});
        if (!found) return found.error();
        if (std::find(contacts.begin(), contacts.end(), found->id) == contacts.end()) contacts.push_back(found->id);
    }
    return contacts;
}

template <class Wish>
Result<ExitCode> forContacts(Session& session, const QStringList& words)
{
    const auto contacts = contactsOf(session, words);
    if (!contacts) return contacts.error();
    const auto changed = session.perform(Wish{*contacts});
    if (!changed) return changed.error();
    return printChanged(session, *changed);
}

Result<ExitCode> remove(Session& session)
{
    const QStringList& words = session.call.words;
    const auto entity = entityNamed(words.first());
    if (!entity) return forContacts<DeleteContacts>(session, words);
    if (words.size() < 2) return usageError(Console::tr("An argument is missing; write: kontorctl delete ENTITY ID"));
    if (*entity == Entity::Contact) return forContacts<DeleteContacts>(session, words.mid(1));
    if (words.size() > 2) return usageError(Console::tr("One record at a time; write: kontorctl delete ENTITY ID"));
    const auto row = session.ask(FindRecord{*entity, words[1]});
    if (!row) return row.error();
    if (isRemovableList(*entity)) {
        if (const auto done = session.perform(RemoveListEntry{*entity, *row}); !done) return done.error();
    } else if (const auto done = session.perform(RemoveRecord{*entity, *row}); !done) {
        return done.error();
    }
    if (session.json())
        session.out.json({{u"changed"_s, 1}});
    else
        session.out.line(Console::tr("Deleted."));
    return ExitCode::Done;
}

template <class Wish>
Result<ExitCode> contacts(Session& session)
{
    return forContacts<Wish>(session, session.call.words);
}

} // namespace

QList<Command> recordCommands()
{
    return {
        {.name = u"add"_s,
         .words = u"ENTITY field=value…"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Create a contact, an email, a note … and print it"),
         .needs = Needs::Writing,
         .least = 1,
         .most = -1,
         .run = add},
        {.name = u"set"_s,
         .words = u"[ENTITY] ID field=value…"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Change fields of a contact or another record; field= empties"),
         .needs = Needs::Writing,
         .least = 2,
         .most = -1,
         .run = set},
        {.name = u"delete"_s,
         .words = u"ID… | ENTITY ID"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Put contacts, or one row of a contact, into the bin"),
         .needs = Needs::Writing,
         .least = 1,
         .most = -1,
         .run = remove},
        {.name = u"restore-contact"_s,
         .words = u"ID…"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Take contacts back from the bin"),
         .needs = Needs::Writing,
         .least = 1,
         .most = -1,
         .run = contacts<RestoreContacts>},
        {.name = u"archive"_s,
         .words = u"ID…"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Make contacts inactive"),
         .needs = Needs::Writing,
         .least = 1,
         .most = -1,
         .run = contacts<ArchiveContacts>},
        {.name = u"purge"_s,
         .words = u"ID…"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Erase deleted contacts for good; this cannot be undone"),
         .needs = Needs::Writing,
         .least = 1,
         .most = -1,
         .run = contacts<PurgeContacts>},
    };
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// move, restore-record, revert: what the boxes and the history of a contact do with single rows and lines.
#include "core/commands/record_commands.h"
#include "core/commands/restore_record.h"
#include "core/commands/revert_events.h"
#include "core/queries/administration.h"
#include "core/queries/contact_dashboard.h"
#include "ui/console/session.h"
#include "ui/text/operation_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

struct Row {
    Entity entity;
    Id id;
};

/// The record that the first two words name.
Result<Row> rowNamed(Session& session)
{
    const QStringList& words = session.call.words;
    const auto entity = entityNamed(words[0]);
    if (!entity) return Error{.code = Errc::UnknownEntity, .value = words[0]};
    const auto id = session.ask(FindRecord{*entity, words[1]});
    if (!id) return id.error();
    return Row{*entity, *id};
}

ExitCode sayChanged(Session& session, const QString& sentence)
{
    if (session.json())
        session.out.json({{u"changed"_s, 1}});
    else
        session.out.line(sentence);
    return ExitCode::Done;
}

Result<ExitCode> move(Session& session)
{
    const auto row = rowNamed(session);
    if (!row) return row.error();
    MoveRecord wish{row->entity, row->id, {}};
    if (session.call.words.size() > 2) {
        const auto behind = session.ask(FindRecord{row->entity, session.call.words[2]});
        if (!behind) return behind.error();
        wish.behind = *behind;
    }
    if (const auto done = session.perform(wish); !done) return done.error();
    return sayChanged(session, Console::tr("Moved."));
}

Result<ExitCode> restoreRecord(Session& session)
{
    const auto row = rowNamed(session);
    if (!row) return row.error();
    if (const auto done = session.perform(RestoreRecord{row->entity, row->id}); !done) return done.error();
    return sayChanged(session, Console::tr("Restored."));
}

/// The local numbers of the events with these ids, newest first: a later change goes before the one it builds on.
Result<std::vector<qint64>> eventsNamed(Session& session, const Id& contact, const QStringList& ids)
{
    const auto all = session.ask(
        Events{.contact = contact, .tab = {}, .limit = std::numeric_limits<int>::max(), .includeContactPersons = true});
    if (!all) return all.error();
    QStringList missing = ids;
    std::vector<qint64> found;
    for (const Event& event : *all) {
        const auto named = missing.removeIf([&](const QString& id) { return Id::fromString(id) == event.id; });
        if (named > 0) found.push_back(event.no);
    }
    if (!missing.isEmpty()) return Error{.code = Errc::NotFound, .field = u"event"_s, .value = missing.first()};
    return found;
}

Result<ExitCode> revert(Session& session)
{
    const auto contact = session.ask(FindContact{session.call.words.first()});
    if (!contact) return contact.error();
    const auto events = eventsNamed(session, contact->id, session.call.words.mid(1));
    if (!events) return events.error();
    const auto reverted = session.perform(RevertEvents{*events});
    if (!reverted) return reverted.error();
    if (session.json()) {
        session.out.json({{u"reverted"_s, reverted->reverted}, {u"kept"_s, reverted->kept}});
        return ExitCode::Done;
    }
    session.out.line(Console::tr("Reverted."));
    if (reverted->kept > 0) session.out.line(stayedText(reverted->kept));
    return ExitCode::Done;
}

} // namespace

QList<Command> rowCommands()
{
    return {
        {.name = u"move"_s,
         .words = u"ENTITY ID [BEHIND]"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Put an email, a phone … of a contact behind another one, or first"),
         .needs = Needs::Writing,
         .least = 2,
         .most = 3,
         .run = move},
        {.name = u"restore-record"_s,
         .words = u"ENTITY ID"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Take one row of a contact back from the bin"),
         .needs = Needs::Writing,
         .least = 2,
         .most = 2,
         .run = restoreRecord},
        {.name = u"revert"_s,
         .words = u"ID EVENT…"_s,
         .summary =
             QT_TRANSLATE_NOOP("Console", "Take back what events of a contact changed, by the ids of events --json"),
         .needs = Needs::Writing,
         .least = 2,
         .most = -1,
         .run = revert},
    };
}

} // namespace kontor

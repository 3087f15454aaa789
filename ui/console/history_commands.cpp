// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// undo, redo and operations: the journal as its author sees it.
#include "core/commands/undo_commands.h"
#include "core/queries/administration.h"
#include "ui/console/json_record.h"
#include "ui/console/session.h"
#include "ui/console/undo_output.h"
#include "ui/text/count_text.h"
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

constexpr int usualOperations = 20;

/// The group of an operation by its id, or by an unambiguous beginning of it.
Result<Id> groupNamed(Session& session, const QString& text)
{
    if (const auto whole = Id::fromString(text)) return *whole;
    const auto operations = session.ask(Operations{.limit = std::numeric_limits<int>::max()});
    if (!operations) return operations.error();
    Id found;
    for (const Operations::Item& item : *operations) {
        if (!item.group.toString().startsWith(text, Qt::CaseInsensitive)) continue;
        if (!found.isNull()) return Error{.code = Errc::Ambiguous, .field = u"operation"_s, .value = text};
        found = item.group;
    }
    if (found.isNull()) return Error{.code = Errc::NotFound, .field = u"operation"_s, .value = text};
    return found;
}

ExitCode printUndone(Session& session, const Undone& undone, const QString& what, const QString& sentence)
{
    if (session.json()) {
        session.out.json({{u"group"_s, jsonId(undone.group)},
                          {u"what"_s, what},
                          {u"reverted"_s, undone.reverted},
                          {u"kept"_s, keptJson(undone.kept)}});
    } else {
        session.out.line(sentence);
        session.out.write(keptLines(undone.kept).toUtf8());
    }
    return ExitCode::Done;
}

Result<ExitCode> undo(Session& session)
{
    UndoOperation wish;
    if (!session.call.words.isEmpty()) {
        const auto group = groupNamed(session, session.call.words.first());
        if (!group) return group.error();
        wish.group = *group;
    }
    const auto undone = session.perform(wish);
    if (!undone) return undone.error();
    return printUndone(session, *undone, operationText(undone->kind, undone->label), undoneText(*undone));
}

Result<ExitCode> redo(Session& session)
{
    // A redo takes an undo back; what people want to hear is the operation that stands again.
    const auto next = session.ask(NextUndo{});
    if (!next) return next.error();
    const auto redone = session.perform(RedoOperation{});
    if (!redone) return redone.error();
    return printUndone(session, *redone, operationText(next->redoKind, next->redoLabel),
                       redoneText(*redone, next->redoKind, next->redoLabel));
}

/// An undo is named after what it took back, where that is still in the list.
QString nameOf(const Operations::Item& item, const Operations::Answer& all)
{
    const auto undone = std::find_if(all.begin(), all.end(), [&](const Operations::Item& other) {
        return !item.undoes.isNull() && other.group == item.undoes;
    });
    if (undone == all.end() || item.kind != "undo"_L1) return operationText(item.kind, item.label);
    return undoText(undone->kind, undone->label);
}

QJsonObject operationJson(const Operations::Item& item, const QString& what)
{
    return {{u"group"_s, jsonId(item.group)},
            {u"at"_s, jsonTime(item.at)},
            {u"what"_s, what},
            {u"kind"_s, item.kind},
            {u"label"_s, item.label},
            {u"author"_s, jsonText(item.authorName)},
            {u"changes"_s, item.ops},
            {u"undone"_s, item.undone},
            {u"undoable"_s, item.undoable},
            {u"undoes"_s, jsonId(item.undoes)}};
}

Result<ExitCode> operations(Session& session)
{
    const auto limit = limitOption(session.call, usualOperations);
    if (!limit) return limit.error();
    const auto found = session.ask(Operations{.limit = *limit});
    if (!found) return found.error();
    Table table{{Console::tr("WHEN"), Console::tr("WHAT"), Console::tr("WHO"), Console::tr("CHANGES"),
                 Console::tr("UNDO"), Console::tr("GROUP")}};
    for (const Operations::Item& item : *found) {
        if (session.json()) {
            session.out.json(operationJson(item, nameOf(item, *found)));
            continue;
        }
        const QString state = item.undone     ? Console::tr("undone")
                              : item.undoable ? Console::tr("possible")
                                              : Console::tr("no");
        table.row({momentLabel(item.at), nameOf(item, *found), item.authorName, numberLabel(item.ops), state,
                   item.group.toString()});
    }
    if (!session.json()) session.out.write(table.text(session.out.isTerminal() ? 60 : 0).toUtf8());
    return ExitCode::Done;
}

} // namespace

QList<Command> historyCommands()
{
    return {
        {.name = u"undo"_s,
         .words = u"[GROUP]"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Take back the last operation, or the one named"),
         .needs = Needs::Writing,
         .most = 1,
         .run = undo},
        {.name = u"redo"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Do again what was undone last"),
         .needs = Needs::Writing,
         .run = redo},
        {.name = u"operations"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "List the operations, newest first"),
         .options = {{u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Console", "at most so many, 0 for all; otherwise 20")}},
         .run = operations},
    };
}

} // namespace kontor

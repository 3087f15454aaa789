// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// import csv, import vcard, import resume, import undo.
#include "core/base/error_code.h"
#include "core/commands/undo_commands.h"
#include "core/exchange/import_csv.h"
#include "core/exchange/import_input.h"
#include "core/queries/administration.h"
#include "ui/console/json_record.h"
#include "ui/console/session.h"
#include "ui/console/undo_output.h"
#include "ui/text/count_text.h"
#include "ui/text/import_text.h"
#include "ui/text/operation_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// As many problems as fit on a screen; all of them are in the report.
constexpr qsizetype shownProblems = 20;
constexpr int widestCell = 100;

QJsonObject problemJson(const RowProblem& problem)
{
    return {{u"row"_s, problem.row},
            {u"column"_s, problem.column},
            {u"value"_s, problem.value},
            {u"code"_s, QString{codeOf(problem.error.code)}},
            {u"text"_s, problemText(problem)},
            {u"rejected"_s, problem.rejected},
            {u"contact"_s, jsonId(problem.contact)}};
}

QJsonObject outcomeJson(const ImportOutcome& outcome)
{
    return {{u"import"_s, jsonId(outcome.import)},
            {u"group"_s, jsonId(outcome.group)},
            {u"rows"_s, outcome.rows},
            {u"created"_s, outcome.created},
            {u"updated"_s, outcome.updated},
            {u"skipped"_s, outcome.skipped},
            {u"undecided"_s, outcome.undecided},
            {u"rejected"_s, outcome.rejected},
            {u"businesses_created"_s, outcome.businessesCreated},
            {u"problem_count"_s, outcome.problemCount},
            {u"problems"_s, jsonList(outcome.problems, problemJson)},
            {u"seconds"_s, outcome.seconds},
            {u"mapping"_s, QJsonDocument::fromJson(outcome.mapping.toUtf8()).object()},
            {u"dry_run"_s, outcome.dryRun},
            {u"cancelled"_s, outcome.cancelled},
            {u"imported_before"_s, outcome.importedBefore}};
}

void printProblems(Session& session, const ImportOutcome& outcome)
{
    if (outcome.problems.isEmpty()) return;
    Table table{{Console::tr("ROW"), Console::tr("COLUMN"), Console::tr("PROBLEM")}};
    for (const RowProblem& problem : outcome.problems.first(std::min(shownProblems, outcome.problems.size())))
        table.row({QString::number(problem.row), problem.column, problemText(problem)});
    session.out.write(table.text(session.out.isTerminal() ? widestCell : 0).toUtf8());
    const qint64 more = outcome.problemCount - std::min<qint64>(shownProblems, outcome.problems.size());
    if (more > 0) session.out.line(Console::tr("… and %1 more; --report FILE writes them all.").arg(numberLabel(more)));
}

Result<ExitCode> printOutcome(Session& session, const ImportOutcome& outcome)
{
    if (session.json()) {
        session.out.json(outcomeJson(outcome));
    } else {
        session.out.line(importText(outcome));
        printProblems(session, outcome);
        if (!outcome.import.isNull() && !outcome.dryRun)
            session.out.line(Console::tr("To take it back: kontorctl import undo %1").arg(outcome.import.toString()));
    }
    return outcome.rejected > 0 || outcome.cancelled ? ExitCode::Partly : ExitCode::Done;
}

/// The mapping file's text; what is in it is judged by the import.
Result<QString> readMapping(Session& session)
{
    if (!session.call.has(u"--mapping"_s)) return QString{};
    const QString name = session.path(session.call.value(u"--mapping"_s));
    QFile file{name};
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = Errc::FileUnreadable, .detail = file.errorString(), .file = name};
    const QByteArray text = file.readAll();
    QJsonParseError fault;
    if (QJsonDocument::fromJson(text, &fault).isObject()) return QString::fromUtf8(text);
    return Error{.code = Errc::BadMapping, .detail = u"not_an_object"_s, .value = fault.errorString(), .file = name};
}

/// A pipe or terminal of the caller means nothing in the window that was asked to import.
Status checkReachable(const Session& session, const QString& file)
{
    if (!session.handedOver() || !(file.startsWith("/dev/"_L1) || file.startsWith("/proc/"_L1))) return {};
    return Error{
        .code = Errc::FileUnreadable, .detail = Console::tr("save it as a file first, or close Kontor"), .file = file};
}

/// A list of another kind is imported by the command for it.
Status checkCards(const QString& file)
{
    const auto list = openList(file);
    if (!list) return list.error();
    if (list->vcards) return {};
    return Error{.code = Errc::FileFormat, .detail = u"no_vcard"_s, .file = file};
}

/// What both formats take.
Result<ExitCode> performImport(Session& session, ImportCsv wish)
{
    const Invocation& call = session.call;
    const auto duplicates = choiceOption(call, u"--duplicates"_s, u"skip;update;create;ask"_s);
    if (!duplicates) return duplicates.error();
    wish.duplicates = *duplicates;
    wish.key = call.value(u"--key"_s);
    wish.dryRun = call.has(u"--dry-run"_s);
    wish.createNames = call.has(u"--create-names"_s);
    if (call.has(u"--report"_s)) wish.report = session.path(call.value(u"--report"_s));
    const auto outcome = session.perform(wish);
    if (!outcome) return outcome.error();
    return printOutcome(session, *outcome);
}

/// Several files are one import: taken back together, and found together.
Result<ExitCode> importVcard(Session& session)
{
    QStringList files;
    for (const QString& word : session.call.words) {
        files += session.path(word);
        if (const auto reachable = checkReachable(session, files.back()); !reachable) return reachable.error();
        if (auto cards = checkCards(files.back()); !cards) return cards.error();
    }
    return performImport(session, {.file = files.join(u'\n'), .vcards = true});
}

Result<ExitCode> importCsv(Session& session)
{
    const Invocation& call = session.call;
    ImportCsv wish{.file = session.path(call.words.first())};
    const auto type = choiceOption(call, u"--type"_s, u"business;person"_s);
    if (!type) return type.error();
    const auto mapping = readMapping(session);
    if (!mapping) return mapping.error();
    if (const auto reachable = checkReachable(session, wish.file); !reachable) return reachable.error();
    wish.type = *type;
    wish.mapping = *mapping;
    return performImport(session, std::move(wish));
}

/// An import by its id or an unambiguous beginning of it; the last one that stopped half-way where nothing is given.
Result<ImportRuns::Item> importNamed(Session& session, const QString& text)
{
    const auto runs = session.ask(ImportRuns{});
    if (!runs) return runs.error();
    const ImportRuns::Item* found = nullptr;
    for (const ImportRuns::Item& item : *runs) {
        const bool meant = text.isEmpty() ? item.state == "cancelled"_L1 || item.state == "running"_L1
                                          : item.id.toString().startsWith(text, Qt::CaseInsensitive);
        if (!meant) continue;
        if (found && !text.isEmpty()) return Error{.code = Errc::Ambiguous, .field = u"import"_s, .value = text};
        if (!found) found = &item;
    }
    if (found) return *found;
    return Error{.code = Errc::NotFound, .field = u"import"_s, .value = text};
}

Result<ExitCode> resumeImport(Session& session)
{
    const auto stopped = importNamed(session, session.call.words.value(0));
    if (!stopped) return stopped.error();
    ImportCsv wish{.file = stopped->file};
    wish.resume = stopped->id;
    if (session.call.has(u"--report"_s)) wish.report = session.path(session.call.value(u"--report"_s));
    const auto outcome = session.perform(wish);
    if (!outcome) return outcome.error();
    return printOutcome(session, *outcome);
}

Result<ExitCode> undoImport(Session& session)
{
    const auto run = importNamed(session, session.call.words.first());
    if (!run) return run.error();
    if (run->group.isNull()) return Error{.code = Errc::NotUndoable}; // and never by chance the last operation
    const auto undone = session.perform(UndoOperation{run->group});
    if (!undone) return undone.error();
    if (session.json()) {
        session.out.json(
            {{u"removed"_s, undone->removed}, {u"reverted"_s, undone->reverted}, {u"kept"_s, keptJson(undone->kept)}});
    } else {
        session.out.line(undoneText(*undone));
        session.out.write(keptLines(undone->kept).toUtf8());
    }
    return ExitCode::Done;
}

} // namespace

QList<Command> importCommands()
{
    const Option report{u"--report"_s, u"R.csv"_s,
                        QT_TRANSLATE_NOOP("Console", "write what was not imported, and why")};
    const Option duplicates{u"--duplicates"_s, u"skip|update|create|ask"_s,
                            QT_TRANSLATE_NOOP("Console", "what to do with contacts that are there already; otherwise "
                                                         "skip. ask: leave them out and list them")};
    const Option key{u"--key"_s, u"FIELD"_s, QT_TRANSLATE_NOOP("Console", "by what they are recognised")};
    const Option dryRun{u"--dry-run"_s, {}, QT_TRANSLATE_NOOP("Console", "only tell what would happen")};
    return {
        {.name = u"import csv"_s,
         .words = u"FILE"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Import a list of contacts"),
         .needs = Needs::Writing,
         .least = 1,
         .most = 1,
         .options = {{u"--mapping"_s, u"M.json"_s,
                      QT_TRANSLATE_NOOP("Console", "which column is what, as the wizard saves it; otherwise guessed")},
                     {u"--type"_s, u"business|person"_s, QT_TRANSLATE_NOOP("Console", "what the rows are")},
                     duplicates,
                     key,
                     {u"--create-names"_s,
                      {},
                      QT_TRANSLATE_NOOP("Console", "make categories and target markets that are not there yet")},
                     dryRun,
                     report},
         .run = importCsv},
        {.name = u"import vcard"_s,
         .words = u"FILE…"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Import vCards, versions 2.1 to 4.0, as many as are in the files"),
         .needs = Needs::Writing,
         .least = 1,
         .most = -1,
         .options = {duplicates, key, dryRun, report},
         .run = importVcard},
        {.name = u"import resume"_s,
         .words = u"[IMPORT]"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Go on with an import that was cancelled or interrupted"),
         .needs = Needs::Writing,
         .most = 1,
         .options = {report},
         .run = resumeImport},
        {.name = u"import undo"_s,
         .words = u"IMPORT"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Take an import back"),
         .needs = Needs::Writing,
         .least = 1,
         .most = 1,
         .run = undoImport},
    };
}

} // namespace kontor

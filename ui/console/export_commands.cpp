// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// export csv, export vcard, export json.
#include "core/exchange/export_csv.h"
#include "core/exchange/export_json.h"
#include "core/exchange/vcard_writer.h"
#include "core/workspace/export_view.h"
#include "ui/console/chosen_view.h"
#include "ui/console/session.h"
#include "ui/text/count_text.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

/// The file to write, with a folder that exists.
Result<QString> target(Session& session)
{
    if (!session.call.has(u"-o"_s)) return usageError(Console::tr("Name the file to write with -o FILE."));
    const QString file = session.path(session.call.value(u"-o"_s));
    if (QFileInfo{file}.isDir()) return Error{.code = Errc::FileIsDirectory, .file = file};
    return file;
}

ExitCode printRows(Session& session, qint64 rows, const QString& file)
{
    if (session.json())
        session.out.json({{u"rows"_s, rows}, {u"file"_s, file}});
    else
        session.out.line(Console::tr("%1 rows written to %2.").arg(numberLabel(rows), file));
    return ExitCode::Done;
}

Result<ExitCode> exportCsv(Session& session)
{
    const auto file = target(session);
    if (!file) return file.error();
    const auto view = chosenView(session);
    if (!view) return view.error();
    const auto found = session.ask(ContactList{.query = queryOf(session, *view),
                                               .sort = *view ? (*view)->sort : SortBy{},
                                               .groupBy = *view ? (*view)->groupBy : QString{}});
    if (!found) return found.error();
    if (*view && !(*view)->columns.isEmpty()) {
        ExportView wish{.file = *file, .contacts = *found->order, .fields = {}};
        for (const ViewColumn& column : (*view)->columns) wish.fields.append(column.field);
        const auto written = session.ask(wish);
        if (!written) return written.error();
        return printRows(session, written->rows, *file);
    }
    const auto written = session.ask(ExportCsv{.file = *file, .contacts = *found->order});
    if (!written) return written.error();
    return printRows(session, written->rows, *file);
}

Result<ExitCode> exportVcard(Session& session)
{
    const auto file = target(session);
    if (!file) return file.error();
    const auto found = session.ask(ContactList{.query = session.call.words.join(u' ')});
    if (!found) return found.error();
    const auto written = session.ask(ExportVcard{.file = *file, .contacts = *found->order});
    if (!written) return written.error();
    return printRows(session, written->rows, *file);
}

Result<ExitCode> exportJson(Session& session)
{
    const auto file = target(session);
    if (!file) return file.error();
    const auto written = session.ask(ExportJson{*file});
    if (!written) return written.error();
    return printRows(session, written->rows, *file);
}

} // namespace

QList<Command> exportCommands()
{
    const Option file{u"-o"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Console", "the file to write")};
    return {
        {.name = u"export csv"_s,
         .words = u"[QUERY] -o FILE"_s,
         .summary =
             QT_TRANSLATE_NOOP("Console", "Write the contacts that match a query as a list that can be imported"),
         .most = -1,
         .options = {file,
                     {u"--view"_s, u"NAME"_s,
                      QT_TRANSLATE_NOOP("Console", "what a saved view shows: its contacts, order and columns")}},
         .run = exportCsv},
        {.name = u"export vcard"_s,
         .words = u"[QUERY] -o FILE"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Write the contacts that match a query as vCards, version 4.0"),
         .most = -1,
         .options = {file},
         .run = exportVcard},
        {.name = u"export json"_s,
         .words = u"-o FILE"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Write every record in canonical form, for comparing stores"),
         .options = {file},
         .run = exportJson},
    };
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// list and count: the contact list and its summary bar.
#include "core/queries/contact_list.h"

#include "ui/console/chosen_view.h"
#include "ui/console/list_column.h"
#include "ui/console/record_output.h"
#include "ui/console/session.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr int usualLimit = 100;
constexpr int rowsAtOnce = 500;
constexpr int widestCell = 40;

Result<SortBy> sortOf(const Invocation& call, const std::optional<ViewRow>& view)
{
    SortBy sort = view ? view->sort : SortBy{};
    if (!call.has(u"--sort"_s)) return sort;
    const QString wish = call.value(u"--sort"_s);
    const qsizetype colon = wish.lastIndexOf(u':');
    const QString direction = colon < 0 ? u"asc"_s : wish.mid(colon + 1);
    if (direction != "asc"_L1 && direction != "desc"_L1)
        return usageError(Console::tr("--sort needs a field, and perhaps :desc behind it, not “%1”.").arg(wish));
    sort.field = wish.left(colon < 0 ? wish.size() : colon);
    sort.descending = direction == "desc"_L1;
    return sort;
}

Status printRow(Session& session, const ListColumns& columns, Table& table, const ContactRow& row)
{
    if (session.json()) {
        const auto object = columns.json(session, row);
        if (!object) return object.error();
        session.out.json(*object);
    } else {
        const auto cells = columns.cells(session, row);
        if (!cells) return cells.error();
        table.row(*cells);
    }
    return {};
}

/// There is more than was asked for: where it goes on.
Status printNext(Session& session, const QString& query, const QString& next, qint64 shown)
{
    if (session.json()) {
        session.out.json({{u"next"_s, next}});
        return {};
    }
    const auto counts = session.ask(ContactSummary{query});
    if (!counts) return counts.error();
    session.out.message(Console::tr("%1 of %2; more with --after %3 or --limit 0.")
                            .arg(numberLabel(shown), contactsLabel(counts->total), next));
    return {};
}

Result<ExitCode> list(Session& session)
{
    const auto view = chosenView(session);
    if (!view) return view.error();
    const auto sort = sortOf(session.call, *view);
    if (!sort) return sort.error();
    const auto limit = limitOption(session.call, usualLimit);
    if (!limit) return limit.error();
    QStringList names = session.call.value(u"--columns"_s).split(u',', Qt::SkipEmptyParts);
    if (names.isEmpty() && *view)
        for (const ViewColumn& column : (*view)->columns) names.append(column.field);
    const auto columns = ListColumns::named(session, names);
    if (!columns) return columns.error();
    Table table{columns->head()};
    ContactPage page{.query = queryOf(session, *view), .sort = *sort, .after = session.call.value(u"--after"_s)};
    qint64 shown = 0;
    do { // in portions, so that a million rows need no memory
        page.limit = int(std::min<qint64>(rowsAtOnce, *limit - shown));
        const auto rows = session.ask(page);
        if (!rows) return rows.error();
        for (const ContactRow& row : rows->rows)
            if (const auto printed = printRow(session, *columns, table, row); !printed) return printed.error();
        shown += qint64(rows->rows.size());
        page.after = rows->next;
    } while (!page.after.isEmpty() && shown < *limit);
    if (!session.json()) session.out.write(table.text(session.out.isTerminal() ? widestCell : 0).toUtf8());
    if (!page.after.isEmpty())
        if (const auto printed = printNext(session, page.query, page.after, shown); !printed) return printed.error();
    return ExitCode::Done;
}

QJsonObject jsonCounts(const QMap<QString, qint64>& counts)
{
    QJsonObject object;
    for (auto it = counts.begin(); it != counts.end(); ++it) object.insert(it.key(), it.value());
    return object;
}

/// Every relationship, also those that nobody has.
QMap<QString, qint64> byRelationship(const ContactCounts& counts)
{
    QMap<QString, qint64> all = counts.byRelationship;
    const auto words = QString::fromLatin1(fieldInfo(Entity::Relationship, Relationship::Stage).choices).split(u';');
    for (const QString& word : words)
        if (!all.contains(word)) all.insert(word, 0);
    return all;
}

Result<ExitCode> count(Session& session)
{
    const auto view = chosenView(session);
    if (!view) return view.error();
    const auto counts = session.ask(ContactSummary{queryOf(session, *view)});
    if (!counts) return counts.error();
    if (session.json()) {
        // No pipelines yet: their figures are there, and empty.
        session.out.json(
            {{u"total"_s, counts->total},
             {u"by_type"_s, QJsonObject{{u"business"_s, counts->businesses}, {u"person"_s, counts->persons}}},
             {u"by_status"_s, QJsonObject{{u"draft"_s, counts->drafts}, {u"complete"_s, counts->complete}}},
             {u"by_relationship"_s, jsonCounts(byRelationship(*counts))},
             {u"by_stage"_s, QJsonObject{}},
             {u"by_team"_s, jsonCounts(counts->byTeam)},
             {u"pipeline_value"_s, QJsonValue{}}});
        return ExitCode::Done;
    }
    QList<std::pair<QString, QString>> lines{{Console::tr("Contacts"), numberLabel(counts->total)},
                                             {Console::tr("Persons"), numberLabel(counts->persons)},
                                             {Console::tr("Businesses"), numberLabel(counts->businesses)},
                                             {Console::tr("Draft"), numberLabel(counts->drafts)},
                                             {Console::tr("Complete"), numberLabel(counts->complete)}};
    for (auto it = counts->byRelationship.begin(); it != counts->byRelationship.end(); ++it)
        lines.append({choiceLabel(it.key()), numberLabel(it.value())});
    for (auto it = counts->byTeam.begin(); it != counts->byTeam.end(); ++it)
        lines.append({it.key().isEmpty() ? Console::tr("No team") : Console::tr("Team %1").arg(it.key()),
                      numberLabel(it.value())});
    session.out.write(pairsText(lines).toUtf8());
    return ExitCode::Done;
}

} // namespace

QList<Command> listCommands()
{
    const Option viewOption{u"--view"_s, u"NAME"_s,
                            QT_TRANSLATE_NOOP("Console", "as a saved view shows it: its filter, order and columns")};
    return {
        {.name = u"list"_s,
         .words = u"[QUERY]"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "List the contacts that match a query"),
         .most = -1,
         .options = {{u"--sort"_s, u"FIELD[:desc]"_s, QT_TRANSLATE_NOOP("Console", "order; otherwise by name")},
                     {u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Console", "at most so many, 0 for all; otherwise 100")},
                     {u"--after"_s, u"CURSOR"_s, QT_TRANSLATE_NOOP("Console", "continue behind an earlier list")},
                     viewOption,
                     {u"--columns"_s, u"a,b"_s, QT_TRANSLATE_NOOP("Console", "fields to show")}},
         .run = list},
        {.name = u"count"_s,
         .words = u"[QUERY]"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Count the contacts that match a query"),
         .most = -1,
         .options = {viewOption},
         .run = count},
    };
}

} // namespace kontor

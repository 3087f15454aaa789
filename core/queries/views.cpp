// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/views.h"

#include "core/domain/role.h"
#include "core/queries/contact_query.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int widestColumn = 4000;

} // namespace

QList<ViewColumn> viewColumns(const QString& text)
{
    QList<ViewColumn> columns;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const qsizetype colon = part.lastIndexOf(u':');
        const ViewColumn column{.field = part.left(colon < 0 ? part.size() : colon).trimmed(),
                                .width = colon < 0 ? 0 : std::clamp(part.mid(colon + 1).toInt(), 0, widestColumn)};
        const bool known = std::any_of(columns.begin(), columns.end(),
                                       [&](const ViewColumn& other) { return other.field == column.field; });
        if (!column.field.isEmpty() && !known) columns.append(column);
    }
    return columns;
}

QString viewColumnsText(const QList<ViewColumn>& columns)
{
    QStringList parts;
    for (const ViewColumn& column : columns)
        parts.append(column.width > 0 ? u"%1:%2"_s.arg(column.field).arg(column.width) : column.field);
    return parts.join(u';');
}

SortBy sortFromText(const QString& text)
{
    const bool descending = text.endsWith(":desc"_L1);
    const QString field = descending ? text.chopped(5) : text.endsWith(":asc"_L1) ? text.chopped(4) : text;
    return field.isEmpty() ? SortBy{} : SortBy{field, descending};
}

QString sortText(const SortBy& sort) { return sort.descending ? sort.field + u":desc"_s : sort.field; }

Result<Views::Answer> run(Database& db, const Views&)
{
    Views::Answer answer;
    const auto role = db.cell(u"SELECT role FROM employee WHERE id = :me"_s, {{":me"_L1, db.me()}});
    if (!role) return role.error();
    answer.role = role->text();
    answer.mayShareByRole = may(roleNamed(answer.role), Act::Reassign, Entity::View);
    const auto read = db.each(uR"(
        SELECT v.id, v.name, v."query", v."columns", v.sort, v.group_by, coalesce(v.private, 0), v.role, v.author, e.name
          FROM view v LEFT JOIN employee e ON e.id = v.author
         WHERE v.deleted = 0 AND (coalesce(v.private, 0) = 0 OR v.author = :me)
         ORDER BY v.position, v.id)"_s,
                              {{":me"_L1, db.me()}}, [&](Statement& row) {
                                  ViewRow view{.id = row.id(0), .name = row.text(1), .query = row.text(2)};
                                  view.columns = viewColumns(row.text(3));
                                  view.sort = sortFromText(row.text(4));
                                  view.groupBy = row.text(5);
                                  view.isPrivate = row.integer(6) != 0;
                                  view.role = row.text(7);
                                  view.author = row.id(8);
                                  view.authorName = row.text(9);
                                  view.editable = view.author == db.me() || answer.mayShareByRole;
                                  answer.views.push_back(std::move(view));
                                  return true;
                              });
    if (!read) return read.error();
    return answer;
}

Result<ContactTotals::Answer> run(Database& db, SearchIndex& index, const ContactTotals& question)
{
    ContactTotals::Answer totals;
    for (const QString& query : question.queries) {
        const auto hits = findContacts(db, index, query);
        if (!hits && hits.error().code == Errc::Cancelled) return hits.error();
        totals.push_back(hits ? qint64{hits->slots.count()} : -1);
    }
    return totals;
}

Result<qint64> run(Database& db, SearchIndex& index, const CountAmong& question)
{
    const auto hits = findContacts(db, index, question.query);
    if (!hits) return hits.error();
    Bitmap among = hits->view.contacts->slotsOf(question.contacts);
    among &= hits->slots;
    return qint64{among.count()};
}

} // namespace kontor

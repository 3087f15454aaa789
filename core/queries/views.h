// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"

namespace kontor {

/// A column of a saved view: `display_name`, `city`, `custom.size` …, and how wide it is (0 = as usual).
struct ViewColumn {
    QString field;
    int width = 0;
    bool operator==(const ViewColumn&) const = default;
};
/// `display_name:250;city`, as a view keeps its columns. Repeated fields and empty parts are passed over.
QList<ViewColumn> viewColumns(const QString& text);
QString viewColumnsText(const QList<ViewColumn>& columns);

/// `last_contact:desc`, as a view keeps its order; an empty text is by name.
SortBy sortFromText(const QString& text);
QString sortText(const SortBy& sort);

struct ViewRow {
    Id id;
    QString name, query;
    QList<ViewColumn> columns{}; ///< empty: the usual ones
    SortBy sort{};
    QString groupBy{};
    bool isPrivate = false;
    QString role{}; ///< whose first view it is
    Id author{};
    QString authorName{};
    bool editable = false; ///< by the one who asks

    bool operator==(const ViewRow&) const = default;
};

/// The views that the one who asks may see, in their order.
struct Views {
    struct Answer {
        std::vector<ViewRow> views;
        QString role; ///< of the one who asks
        bool mayShareByRole = false;
    };
};
Result<Views::Answer> run(Database& db, const Views& question);

/// How many contacts match each query: the figures beside the tabs. -1 for a query that cannot be answered.
struct ContactTotals {
    using Answer = std::vector<qint64>;
    QStringList queries;
};
Result<ContactTotals::Answer> run(Database& db, SearchIndex& index, const ContactTotals& question);

/// How many of these contacts match a query: "36 already have it".
struct CountAmong {
    using Answer = qint64;
    std::vector<quint32> contacts;
    QString query;
};
Result<qint64> run(Database& db, SearchIndex& index, const CountAmong& question);

} // namespace kontor

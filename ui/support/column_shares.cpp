// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/column_shares.h"

#include "ui/support/row_table.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>

#include <algorithm>
#include <numeric>
#include <utility>

namespace kontor {

namespace {
constexpr int enoughForText = 190; ///< a longer text may be cut: it stands in the tool tip
constexpr int enoughForSentence = 400;
} // namespace

ColumnShares::ColumnShares(RowTable* table, std::vector<int> shares, std::vector<int> spare, int sentence)
    : QObject{table}
    , m_table{*table}
    , m_shares{std::move(shares)}
    , m_spare{std::move(spare)}
    , m_sentence{sentence}
{
    table->viewport()->installEventFilter(this);
    connect(table->horizontalHeader(), &QHeaderView::sectionResized, this, [this] {
        if (!m_sharing) m_given = false;
    });
    const QAbstractItemModel* model = table->model();
    connect(model, &QAbstractItemModel::rowsInserted, this, &ColumnShares::followRows);
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnShares::followRows);
    share();
}

/// Once there are texts; what comes later moves nothing.
void ColumnShares::followRows()
{
    if (m_table.model()->rowCount() == 0 || std::exchange(m_filled, true)) return;
    QMetaObject::invokeMethod(this, &ColumnShares::share, Qt::QueuedConnection); // all of them, not the first alone
}

ColumnShares::Need ColumnShares::needOf(int column) const
{
    const int title = m_table.horizontalHeader()->sectionSizeHint(column);
    const int texts =
        m_table.model()->rowCount() == 0 ? 0 : static_cast<const QAbstractItemView&>(m_table).sizeHintForColumn(column);
    if (m_shares[size_t(column)] == 0) return {std::max(title, texts), std::max(title, texts)};
    return {title, std::max(title, std::min(texts, column == m_sentence ? enoughForSentence : enoughForText))};
}

void ColumnShares::share()
{
    if (!m_given || m_sharing) return;
    const QScopedValueRollback busy{m_sharing, true};
    const int columns = std::min(int(m_shares.size()), m_table.model()->columnCount());
    const int room = m_table.viewport()->width();
    std::vector<Need> needs;
    std::vector<int> shown(static_cast<size_t>(columns));
    std::iota(shown.begin(), shown.end(), 0);
    for (const int column : shown) {
        m_table.setColumnHidden(column, false);
        needs.push_back(needOf(column));
    }
    const auto sum = [&](int Need::*part) {
        int all = 0;
        for (const int column : shown) all += needs[size_t(column)].*part;
        return all;
    };
    for (const int column : m_spare) {
        if (sum(&Need::wanted) <= room) break;
        std::erase(shown, column);
        m_table.setColumnHidden(column, true);
    }
    int shares = 0;
    for (const int column : shown) shares += m_shares[size_t(column)];
    const int least = sum(&Need::least), wanted = sum(&Need::wanted);
    int left = room;
    for (const int column : shown) {
        const Need& need = needs[size_t(column)];
        int width = wanted <= room ? need.wanted + (room - wanted) * m_shares[size_t(column)] / std::max(1, shares)
                                   : need.least + (need.wanted - need.least) * std::max(0, room - least) /
                                                      std::max(1, wanted - least);
        if (column == shown.back()) width = std::max(width, left); // what rounding left
        m_table.setColumnWidth(column, width);
        left -= width;
    }
}

bool ColumnShares::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) share();
    return QObject::eventFilter(watched, event);
}

} // namespace kontor

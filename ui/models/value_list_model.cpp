// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/value_list_model.h"

#include "ui/support/cell_roles.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace kontor {

ValueListModel::ValueListModel(const QStringList& titles, QObject* parent)
    : QAbstractTableModel{parent}
    , m_titles{titles}
{}

void ValueListModel::setRows(std::vector<Id> ids, CellAt cells)
{
    // While rows come and go no cell can be asked for: the function knows the new rows only.
    m_cells = {};
    removeMissing(ids);
    if (!insertMissing(ids)) putInOrder(ids);
    m_cells = std::move(cells);
    if (!m_ids.empty()) Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ValueListModel::removeMissing(const std::vector<Id>& next)
{
    const QSet<Id> wanted{next.begin(), next.end()};
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (wanted.contains(m_ids[size_t(last)])) continue;
        int first = last;
        while (first > 0 && !wanted.contains(m_ids[size_t(first) - 1])) --first;
        beginRemoveRows({}, first, last);
        m_ids.erase(m_ids.begin() + first, m_ids.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

/// Runs of new ids go where they belong; false when what was there stands in another order.
bool ValueListModel::insertMissing(const std::vector<Id>& next)
{
    const QSet<Id> there{m_ids.begin(), m_ids.end()};
    for (size_t at = 0; at < next.size(); ++at) {
        if (at < m_ids.size() && m_ids[at] == next[at]) continue;
        size_t end = at;
        while (end < next.size() && !there.contains(next[end])) ++end;
        if (end == at) return false;
        beginInsertRows({}, int(at), int(end) - 1);
        m_ids.insert(m_ids.begin() + qptrdiff(at), next.begin() + qptrdiff(at), next.begin() + qptrdiff(end));
        endInsertRows();
        at = end - 1;
    }
    return true;
}

void ValueListModel::putInOrder(const std::vector<Id>& next)
{
    const auto byId = [](const std::vector<Id>& ids) {
        QHash<Id, int> rows;
        for (size_t i = 0; i < ids.size(); ++i) rows.insert(ids[i], int(i));
        return rows;
    };
    if (next.size() > m_ids.size()) { // what is still missing goes to the end first
        const QHash<Id, int> there = byId(m_ids);
        std::vector<Id> missing;
        std::copy_if(next.begin(), next.end(), std::back_inserter(missing),
                     [&](const Id& id) { return !there.contains(id); });
        beginInsertRows({}, rowCount(), rowCount() + int(missing.size()) - 1);
        m_ids.insert(m_ids.end(), missing.begin(), missing.end());
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QHash<Id, int> rows = byId(next);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    for (const QModelIndex& old : from) to.push_back(index(rows.value(m_ids[size_t(old.row())]), old.column()));
    m_ids = next;
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

int ValueListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_ids.size()); }

int ValueListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_titles.size()); }

QVariant ValueListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_cells) return {};
    if (role == IdRole) return QVariant::fromValue(idAt(index.row()));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != IconRole && role != MeaningRole &&
        role != QuietRole)
        return {};
    const Cell cell = m_cells(index.row(), index.column());
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.tip.isEmpty() ? cell.text : cell.tip;
    case IconRole: return cell.icon.isEmpty() ? QVariant{} : cell.icon;
    case MeaningRole: return cell.meaning ? QVariant{int(*cell.meaning)} : QVariant{};
    case QuietRole: return cell.quiet;
    default: return {};
    }
}

QVariant ValueListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_titles.size()) return {};
    if (role == Qt::DisplayRole) return m_titles[section];
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    return {};
}

} // namespace kontor

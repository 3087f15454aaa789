// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contact_list_model.h"

#include "ui/support/cell_roles.h"
#include "ui/support/sync_marks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

const ContactColumn& columnAt(int column) { return contactColumns()[size_t(column)]; }

/// Where two orders differ: everything before and behind is equal.
struct Difference {
    int start, before, after;
};

Difference differenceOf(const std::vector<quint32>& before, const std::vector<quint32>& after)
{
    const auto [a, b] = std::mismatch(before.begin(), before.end(), after.begin(), after.end());
    const auto [ra, rb] =
        std::mismatch(before.rbegin(), std::make_reverse_iterator(a), after.rbegin(), std::make_reverse_iterator(b));
    return {int(a - before.begin()), int(ra.base() - a), int(rb.base() - b)};
}

} // namespace

ContactListModel::ContactListModel(RowCache::Fetch fetch, QObject* parent)
    : QAbstractTableModel{parent}
    , m_rows{std::move(fetch)}
    , m_order{std::make_shared<const std::vector<quint32>>()}
    , m_contacts{m_order}
{
    connect(&m_rows, &RowCache::arrived, this, &ContactListModel::rowsArrived);
}

void ContactListModel::setFirstRows(const std::vector<ContactRow>& rows)
{
    if (m_hasOrder) return;
    m_rows.put(rows);
    std::vector<quint32> numbers;
    for (const ContactRow& row : rows) numbers.push_back(row.n);
    setOrder(std::make_shared<const std::vector<quint32>>(std::move(numbers)));
    m_hasOrder = false;
}

void ContactListModel::setOrder(Numbers order)
{
    m_groups.clear();
    m_contacts = order;
    place(std::move(order));
}

void ContactListModel::place(Numbers order)
{
    m_hasOrder = true;
    const auto [start, before, after] = differenceOf(*m_order, *order);
    const auto from = m_order->begin() + start, to = order->begin() + start;
    const bool sameLength = before == after && before > 1;
    const bool cameUp = sameLength && from[before - 1] == *to && std::equal(from, from + before - 1, to + 1);
    const bool wentDown = sameLength && *from == to[before - 1] && std::equal(from + 1, from + before, to);
    if (before == 0 && after == 0) {
        m_order = std::move(order);
    } else if (before == 0) {
        beginInsertRows({}, start, start + after - 1);
        m_order = std::move(order);
        m_count = int(m_order->size());
        endInsertRows();
    } else if (after == 0) {
        beginRemoveRows({}, start, start + before - 1);
        m_order = std::move(order);
        m_count = int(m_order->size());
        endRemoveRows();
    } else if (cameUp) {
        beginMoveRows({}, start + before - 1, start + before - 1, {}, start);
        m_order = std::move(order);
        endMoveRows();
    } else if (wentDown) {
        beginMoveRows({}, start, start, {}, start + before);
        m_order = std::move(order);
        endMoveRows();
    } else {
        reorder(order);
    }
    m_rows.show(m_order, m_first, m_last);
}

void ContactListModel::reorder(const Numbers& next)
{
    Q_EMIT aboutToReorder();
    const int size = int(next->size());
    if (size > m_count) {
        beginInsertRows({}, m_count, size - 1);
        m_count = size;
        endInsertRows();
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    std::vector<quint32> numbers;
    for (const QModelIndex& index : from) numbers.push_back(numberAt(index.row()));
    m_order = next;
    quint32 lastNumber = 0;
    int lastRow = -1;
    for (int i = 0; i < from.size(); ++i) {
        if (numbers[size_t(i)] != lastNumber || i == 0) {
            lastNumber = numbers[size_t(i)];
            lastRow = rowOf(lastNumber);
        }
        to.push_back(lastRow < 0 ? QModelIndex{} : index(lastRow, from[i].column()));
    }
    changePersistentIndexList(from, to);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    if (size < m_count) {
        beginRemoveRows({}, size, m_count - 1);
        m_count = size;
        endRemoveRows();
    }
    Q_EMIT reordered();
}

void ContactListModel::setVisibleRows(int first, int last)
{
    m_first = first;
    m_last = last;
    m_rows.show(m_order, first, last);
}

quint32 ContactListModel::numberAt(int row) const
{
    return row >= 0 && size_t(row) < m_order->size() ? (*m_order)[size_t(row)] : 0;
}

int ContactListModel::rowOf(quint32 n) const
{
    const auto at = std::find(m_order->begin(), m_order->end(), n);
    return n == 0 || at == m_order->end() ? -1 : int(at - m_order->begin());
}

const ContactRow* ContactListModel::contactAt(int row) const { return m_rows.row(numberAt(row)); }

void ContactListModel::rowsArrived(const std::vector<quint32>& numbers)
{
    const int last = std::min(m_last, m_count - 1);
    for (int row = std::max(m_first, 0); row <= last; ++row) {
        if (std::find(numbers.begin(), numbers.end(), numberAt(row)) == numbers.end()) continue;
        Q_EMIT dataChanged(index(m_first, 0), index(last, columnCount() - 1));
        return;
    }
}

void ContactListModel::setMarks(const SyncMarks& marks)
{
    m_marks = &marks;
    connect(&marks, &SyncMarks::changed, this, [this] {
        const int last = std::min(m_last, m_count - 1);
        if (last >= m_first) Q_EMIT dataChanged(index(m_first, 0), index(last, 0));
    });
}

/// What a mark adds to the contact's name.
QVariant ContactListModel::markData(const ContactRow& row, const ContactColumn& column, int role) const
{
    const bool isName = QLatin1StringView{column.key} == "display_name"_L1;
    const SyncMark mark = isName && m_marks ? m_marks->of(row.id) : SyncMark::None;
    if (mark == SyncMark::None) return {};
    if (role == MarkRole) return markIcon(mark);
    const QString separator = role == Qt::ToolTipRole ? u"\n"_s : u", "_s;
    return column.text(row) + separator + markText(mark);
}

int ContactListModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_count; }

int ContactListModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_columns.count(); }

void ContactListModel::setCustomFields(const std::vector<CustomFieldRow>& fields)
{
    ContactColumnSet next = m_columns;
    if (!next.setCustomFields(fields)) return;
    // Columns keep their places from the front, so that only the end of the header changes.
    const int before = m_columns.count(), after = next.count();
    if (after > before) beginInsertColumns({}, before, after - 1);
    if (after < before) beginRemoveColumns({}, after, before - 1);
    m_columns = std::move(next);
    if (after > before) endInsertColumns();
    if (after < before) endRemoveColumns();
    Q_EMIT headerDataChanged(Qt::Horizontal, ContactColumnSet::base(), after - 1);
}

void ContactListModel::setShownColumns(const std::vector<int>& columns)
{
    QStringList fields;
    for (const int column : columns)
        if (const ExtraColumn* extra = m_columns.extra(column)) fields.push_back(extra->key);
    m_rows.setFields(fields);
}

QVariant ContactListModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    if (isGroup(index.row())) return groupData(index.row(), index.column(), role);
    if (role == NumberRole) return numberAt(index.row());
    const ContactRow* row = contactAt(index.row());
    if (role == LoadedRole) return row != nullptr;
    if (!row) return {};
    if (const ExtraColumn* extra = m_columns.extra(index.column())) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return extra->text(*row);
        if (role == QuietRole) return row->archived;
        return role == IdRole ? QVariant::fromValue(row->id) : QVariant{};
    }
    const ContactColumn& column = columnAt(index.column());
    if (role == MarkRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        if (const QVariant marked = markData(*row, column, role); marked.isValid()) return marked;
    switch (role) {
    case Qt::DisplayRole: return column.text(*row);
    case Qt::ToolTipRole: return column.tip ? column.tip(*row) : column.text(*row);
    case ElideRole: return column.elideMiddle ? QVariant{int(Qt::ElideMiddle)} : QVariant{};
    case IconRole: return column.icon ? QVariant{QString::fromLatin1(column.icon(*row))} : QVariant{};
    case MeaningRole:
        if (const auto meaning = column.meaning ? column.meaning(*row) : std::nullopt) return int(*meaning);
        return {};
    case QuietRole:
        return row->archived || column.quiet ||
               (QLatin1StringView{column.key} == "next_activity"_L1 && row->nextTask.isEmpty());
    case IdRole: return QVariant::fromValue(row->id);
    default: return {};
    }
}

QVariant ContactListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount()) return {};
    if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole) return m_columns.title(section);
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignVCenter | Qt::AlignLeft);
    return {};
}

} // namespace kontor

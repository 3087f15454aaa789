// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/contact_selection.h"

#include "ui/models/contact_list_model.h"

#include <QScopedValueRollback>

#include <algorithm>

namespace kontor {

namespace {
constexpr int maxRanges = 256;
}

ContactSelection::ContactSelection(ContactListModel& model, QObject* parent)
    : QItemSelectionModel{&model, parent}
    , m_list{model}
{
    connect(this, &QItemSelectionModel::selectionChanged, this,
            [this](const QItemSelection& selected, const QItemSelection& deselected) {
                if (m_restoring) return;
                put(deselected, false);
                put(selected, true);
                say();
            });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
        if (m_restoring) return;
        put(first, last, false);
        say();
    });
    connect(&model, &ContactListModel::aboutToReorder, this, [this] {
        // Qt would follow every chosen row with a persistent index of its own.
        m_restoring = true;
        QItemSelectionModel::select(QItemSelection{}, Clear);
    });
    connect(&model, &ContactListModel::reordered, this, [this] {
        restore();
        m_restoring = false;
        say();
    });
}

std::vector<quint32> ContactSelection::numbers() const
{
    std::vector<quint32> found;
    if (m_count == 0) return found;
    for (const quint32 n : *m_list.order())
        if (contains(n)) found.push_back(n);
    return found;
}

void ContactSelection::choose(const std::vector<quint32>& contacts)
{
    m_chosen.assign(contacts.empty() ? 0 : size_t(std::ranges::max(contacts)) + 1, false);
    for (const quint32 n : contacts) m_chosen[n] = true;
    m_count = int(contacts.size());
    if (contacts.empty())
        give({});
    else
        restore();
    say();
}

void ContactSelection::setVisibleRows(int first, int last)
{
    m_first = first;
    m_last = last;
    if (m_windowed) give(chosenBetween(first, last));
}

void ContactSelection::select(const QItemSelection& selection, SelectionFlags command)
{
    if (m_restoring || !(command & Clear)) {
        QItemSelectionModel::select(selection, command);
        return;
    }
    // Qt tells differences; what stays chosen would be lost with the rest.
    m_windowed = false;
    std::fill(m_chosen.begin(), m_chosen.end(), false);
    m_count = 0;
    {
        const QScopedValueRollback quiet{m_restoring, true};
        QItemSelectionModel::select(selection, command);
    }
    put(this->selection(), true);
    say();
}

void ContactSelection::put(const QItemSelection& selection, bool chosen)
{
    for (const QItemSelectionRange& range : selection) put(range.top(), range.bottom(), chosen);
}

void ContactSelection::put(int firstRow, int lastRow, bool chosen)
{
    for (int row = firstRow; row <= lastRow; ++row) {
        const quint32 n = m_list.numberAt(row);
        if (n == 0 || n & RowCache::noContact) continue;
        if (n >= m_chosen.size()) {
            if (!chosen) continue;
            m_chosen.resize(std::max<size_t>(n + 1, m_chosen.size() * 2));
        }
        if (m_chosen[n] == chosen) continue;
        m_chosen[n] = chosen;
        m_count += chosen ? 1 : -1;
    }
}

ContactSelection::Ranges ContactSelection::chosenBetween(int firstRow, int lastRow) const
{
    const std::vector<quint32>& order = *m_list.order();
    Ranges ranges;
    for (int row = std::max(firstRow, 0); row <= std::min(lastRow, int(order.size()) - 1); ++row) {
        if (!contains(order[size_t(row)])) continue;
        if (!ranges.empty() && ranges.back().second == row - 1)
            ranges.back().second = row;
        else
            ranges.emplace_back(row, row);
    }
    return ranges;
}

void ContactSelection::give(const Ranges& ranges)
{
    const QScopedValueRollback quiet{m_restoring, true};
    QItemSelection selection;
    for (const auto& [first, last] : ranges)
        selection.select(m_list.index(first, 0), m_list.index(last, m_list.columnCount() - 1));
    QItemSelectionModel::select(selection, ClearAndSelect);
}

void ContactSelection::restore()
{
    if (m_count == 0) return;
    const Ranges ranges = chosenBetween(0, m_list.rowCount() - 1);
    // Who left the list is not chosen any more.
    std::vector<bool> still(m_chosen.size());
    m_count = 0;
    for (const auto& [first, last] : ranges) {
        m_count += last - first + 1;
        for (int row = first; row <= last; ++row) still[m_list.numberAt(row)] = true;
    }
    m_chosen = std::move(still);
    m_windowed = ranges.size() > maxRanges;
    give(m_windowed ? chosenBetween(m_first, m_last) : ranges);
}

void ContactSelection::say()
{
    if (m_said == m_count) return;
    m_said = m_count;
    Q_EMIT countChanged(m_count);
}

} // namespace kontor

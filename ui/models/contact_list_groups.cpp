// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of a contact list: heads between its rows.
#include "ui/models/contact_list_model.h"
#include "ui/support/cell_roles.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

void ContactListModel::setGroupedOrder(Numbers contacts, std::vector<ListGroup> groups, const QString& field)
{
    if (groups.empty()) return setOrder(std::move(contacts));
    if (field != m_groupField) m_closed.clear();
    m_contacts = std::move(contacts);
    m_groups = std::move(groups);
    m_groupField = field;
    place(withHeads());
}

ContactListModel::Numbers ContactListModel::withHeads() const
{
    auto rows = std::make_shared<std::vector<quint32>>();
    rows->reserve(m_contacts->size() + m_groups.size());
    for (size_t i = 0; i < m_groups.size(); ++i) {
        const ListGroup& group = m_groups[i];
        rows->push_back(RowCache::noContact | quint32(i));
        if (m_closed.contains(group.value)) continue;
        const auto from = m_contacts->begin() + group.first;
        rows->insert(rows->end(), from, from + group.count);
    }
    return rows;
}

bool ContactListModel::isOpen(int groupRow) const { return !m_closed.contains(groupAt(groupRow).value); }

void ContactListModel::setOpen(int groupRow, bool open)
{
    if (!isGroup(groupRow) || isOpen(groupRow) == open) return;
    const QString value = groupAt(groupRow).value;
    if (open)
        m_closed.remove(value);
    else
        m_closed.insert(value);
    place(withHeads());
    Q_EMIT dataChanged(index(groupRow, 0), index(groupRow, columnCount() - 1));
}

void ContactListModel::reveal(quint32 n)
{
    if (m_groups.empty() || rowOf(n) >= 0) return;
    const auto at = std::find(m_contacts->begin(), m_contacts->end(), n);
    if (at == m_contacts->end()) return;
    const auto place = quint32(at - m_contacts->begin());
    for (int row = 0; row < rowCount(); ++row) {
        if (!isGroup(row)) continue;
        const ListGroup& group = groupAt(row);
        if (place >= group.first && place < group.first + group.count) return setOpen(row, true);
    }
}

QString ContactListModel::groupLabel(const ListGroup& group) const
{
    const int column = m_columns.named(m_groupField);
    const QString title = column < 0 ? m_groupField : m_columns.title(column);
    if (group.value.isEmpty()) return tr("%1: none", "a group of contacts, %1 is the title of a column").arg(title);
    if (m_groupField == "country"_L1) return valueLabel(u"location.country"_s, group.value);
    const ExtraColumn* extra = m_columns.extra(column);
    if (extra && extra->type == "yes_no"_L1) return choiceLabel(group.value == "0"_L1 ? u"no"_s : u"yes"_s);
    if (extra) return extra->isCustom() ? group.value : valueLabel(u"contact."_s + extra->key, group.value);
    QStringList words;
    const bool choices = m_groupField == "relationship"_L1 || m_groupField == "type"_L1 || m_groupField == "status"_L1;
    for (const QString& word : group.value.split(u';')) words.push_back(choices ? choiceLabel(word) : word);
    return words.join(u", "_s);
}

QVariant ContactListModel::groupData(int row, int column, int role) const
{
    const ListGroup& group = groupAt(row);
    switch (role) {
    case GroupRole: return numberLabel(group.count);
    case GroupOpenRole: return isOpen(row);
    case Qt::DisplayRole: return column == 0 ? groupLabel(group) : QString{};
    case Qt::AccessibleTextRole:
        return column == 0 ? u"%1, %2"_s.arg(groupLabel(group), contactsLabel(group.count)) : QString{};
    default: return {};
    }
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Columns, order and groups of the contact list, as each view keeps them.
#include "ui/pages/contacts/contact_filter.h"
#include "ui/pages/contacts/contact_table.h"
#include "ui/support/icons.h"
#include "ui/support/saved_state.h"
#include "ui/text/plain_text.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

void ContactTable::showView(const QString& key, const ViewRow* saved)
{
    const QScopedValueRollback quiet{m_restoring, true};
    m_view = key;
    m_saved = saved ? saved->columns : QList<ViewColumn>{};
    const QList<ViewColumn> left = viewColumns(m_state.text(stateKey("columns"_L1)));
    putColumns(!left.isEmpty() ? left : !m_saved.isEmpty() ? m_saved : usualColumns());
    const auto leftOr = [this](QLatin1StringView what, const QString& kept) {
        const QVariant value = m_state.value(stateKey(what));
        return value.isValid() ? value.toString() : kept;
    };
    m_sort = sortFromText(leftOr("sort"_L1, saved ? sortText(saved->sort) : QString{}));
    m_groupBy = leftOr("group"_L1, saved ? saved->groupBy : QString{});
    showSort();
}

void ContactTable::forgetView(const QString& key)
{
    for (const auto what : {"columns"_L1, "sort"_L1, "group"_L1})
        m_state.setValue(u"contacts/%1/%2"_s.arg(what, key), {});
}

QList<ViewColumn> ContactTable::usualColumns() const
{
    QList<ViewColumn> usual;
    const ContactColumnSet& all = m_list.columns();
    for (int column = 0; column < all.count(); ++column)
        if (all.isShownAtFirst(column)) usual.append({all.key(column), all.width(column)});
    return usual;
}

QList<ViewColumn> ContactTable::columns() const
{
    QList<ViewColumn> shown;
    const QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column)) shown.append({m_list.columns().key(column), header->sectionSize(column)});
    }
    return shown;
}

void ContactTable::putColumns(const QList<ViewColumn>& columns)
{
    const QScopedValueRollback quiet{m_restoring, true};
    QHeaderView* header = horizontalHeader();
    const ContactColumnSet& all = m_list.columns();
    for (int column = 0; column < all.count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->resizeSection(column, all.width(column));
    }
    int place = 0;
    std::vector<bool> shown(size_t(all.count()), false);
    shown[0] = true; // without the name a row says nothing
    for (const ViewColumn& wanted : columns) {
        const int column = all.named(wanted.field);
        if (column < 0) continue; // gone since, or not there yet
        header->moveSection(header->visualIndex(column), place++);
        if (wanted.width > 0) header->resizeSection(column, std::max(header->minimumSectionSize(), wanted.width));
        shown[size_t(column)] = true;
    }
    for (int column = 0; column < all.count(); ++column) header->setSectionHidden(column, !shown[size_t(column)]);
    tellShownColumns();
    viewport()->update();
}

void ContactTable::tellShownColumns()
{
    std::vector<int> shown;
    for (int column = 0; column < m_list.columns().count(); ++column)
        if (!horizontalHeader()->isSectionHidden(column)) shown.push_back(column);
    m_list.setShownColumns(shown);
}

void ContactTable::rememberColumns()
{
    if (m_restoring) return;
    m_state.setValue(stateKey("columns"_L1), viewColumnsText(columns()));
    Q_EMIT arrangementChanged();
}

void ContactTable::showSort()
{
    const QSignalBlocker quiet{horizontalHeader()};
    horizontalHeader()->setSortIndicator(m_list.columns().sortedBy(m_sort.field),
                                         m_sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    horizontalHeader()->viewport()->update();
}

void ContactTable::sortBy(int column, Qt::SortOrder order)
{
    const QString field = column >= 0 ? m_list.columns().sortField(column) : QString{};
    const SortBy wanted{field, order == Qt::DescendingOrder};
    if (field.isEmpty() || wanted == m_sort) return;
    m_sort = wanted;
    m_state.setValue(stateKey("sort"_L1), sortText(m_sort));
    Q_EMIT sortChanged(m_sort);
}

void ContactTable::groupByColumn(int column)
{
    const QString field = column < 0 ? QString{} : m_list.columns().sortField(column);
    if (field == m_groupBy) return;
    m_groupBy = field;
    m_state.setValue(stateKey("group"_L1), field);
    Q_EMIT groupChanged();
}

void ContactTable::fillHeaderMenu(QMenu* menu, int column)
{
    const ContactColumnSet& all = m_list.columns();
    QHeaderView* header = horizontalHeader();
    const auto add = [&](const QString& iconName, const QString& text, auto act) {
        connect(menu->addAction(icon(iconName), text), &QAction::triggered, this, act);
    };
    if (column >= 0) {
        add(u"up"_s, tr("Sort ascending"), [header, column] { header->setSortIndicator(column, Qt::AscendingOrder); });
        add(u"down"_s, tr("Sort descending"),
            [header, column] { header->setSortIndicator(column, Qt::DescendingOrder); });
        if (m_groupBy == all.sortField(column))
            add(u"close"_s, tr("Ungroup"), [this] { groupByColumn(-1); });
        else if (all.canGroup(column))
            add(u"sheet"_s, tr("Group by %1").arg(all.title(column)), [this, column] { groupByColumn(column); });
        menu->addSeparator();
        const QString field = filterField(all.key(column));
        const QString value = m_list.data(m_list.index(currentIndex().row(), column), Qt::DisplayRole).toString();
        if (!field.isEmpty()) {
            const QString current = currentCellFilter(m_list, currentIndex().row(), column);
            if (!current.isEmpty())
                add(u"filter"_s, tr("Only “%1”").arg(shortened(value, 40)),
                    [this, current] { Q_EMIT filterWanted(current); });
            add(u"filter"_s, tr("Only without a value"), [this, field] { Q_EMIT filterWanted(field + u":\"\""_s); });
            add(u"filter"_s, tr("Only with a value"),
                [this, field] { Q_EMIT filterWanted(u"-"_s + field + u":\"\""_s); });
            menu->addSeparator();
        }
        if (column != 0)
            add(u"close"_s, tr("Hide this column"), [this, header, column] {
                header->setSectionHidden(column, true);
                tellShownColumns();
                rememberColumns();
            });
        menu->addSeparator();
    }
    fillColumnMenu(menu);
}

void ContactTable::fillColumnMenu(QMenu* menu)
{
    QHeaderView* header = horizontalHeader();
    QMenu* target = menu;
    for (int i = 0; i < m_list.columns().count(); ++i) {
        if (i == ContactColumnSet::base()) target = menu->addMenu(tr("More columns"));
        QAction* action = target->addAction(m_list.columns().title(i));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        action->setEnabled(i != 0);
        connect(action, &QAction::toggled, this, [this, header, i](bool shown) {
            header->setSectionHidden(i, !shown);
            if (shown && header->sectionSize(i) < header->minimumSectionSize())
                header->resizeSection(i, m_list.columns().width(i));
            tellShownColumns();
            rememberColumns();
            viewport()->update();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        putColumns(m_saved.isEmpty() ? usualColumns() : m_saved);
        m_state.setValue(stateKey("columns"_L1), {});
        Q_EMIT arrangementChanged();
    });
}

} // namespace kontor

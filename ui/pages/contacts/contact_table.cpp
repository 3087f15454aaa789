// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contact_table.h"

#include "core/workspace/workspace.h"
#include "ui/delegates/value_delegate.h"
#include "ui/models/contact_columns.h"
#include "ui/support/saved_state.h"

#include <QHeaderView>
#include <QMenu>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

const QString columnsKey = u"contacts/columns"_s;
const QString sortKeyName = u"contacts/sort"_s;

} // namespace

ContactTable::ContactTable(Workspace& workspace, SavedState& state, QWidget* parent)
    : RowTable{parent}
    , m_state{state}
    , m_list{[&workspace](const ContactRows& question) { return workspace.ask(question); }}
    , m_chosen{m_list}
{
    setObjectName(u"contactList"_s);
    setAccessibleName(tr("Contacts"));
    setItemDelegate(new ValueDelegate{this});
    setModel(&m_list);
    setSelectionModel(&m_chosen);
    restoreColumns();
    restoreSort();

    connect(this, &RowTable::visibleRowsChanged, &m_list, &ContactListModel::setVisibleRows);
    connect(this, &RowTable::visibleRowsChanged, &m_chosen, &ContactSelection::setVisibleRows);
    QHeaderView* header = horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &ContactTable::rememberColumns);
    connect(header, &QHeaderView::sectionMoved, this, &ContactTable::rememberColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ContactTable::sortBy);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        auto* menu = new QMenu{this};
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(header->mapToGlobal(at));
    });
}

void ContactTable::goTo(int row)
{
    if (row < 0 || row >= m_list.rowCount()) return;
    selectRow(row);
    showRow(row);
}

std::vector<quint32> ContactTable::actedOn() const
{
    if (m_chosen.count() > 0) return m_chosen.numbers();
    const quint32 current = currentNumber();
    return current == 0 ? std::vector<quint32>{} : std::vector<quint32>{current};
}

bool ContactTable::isFilled() const
{
    for (int row = firstVisibleRow(); row <= lastVisibleRow(); ++row)
        if (!m_list.contactAt(row)) return false;
    return true;
}

void ContactTable::resetColumns()
{
    const QScopedValueRollback quiet{m_restoring, true};
    QHeaderView* header = horizontalHeader();
    for (int i = 0; i < header->count(); ++i) {
        const ContactColumn& column = contactColumns()[size_t(i)];
        header->moveSection(header->visualIndex(i), i);
        header->resizeSection(i, column.width);
        header->setSectionHidden(i, !column.shown);
    }
}

void ContactTable::restoreColumns()
{
    resetColumns();
    const QScopedValueRollback quiet{m_restoring, true};
    QHeaderView* header = horizontalHeader();
    int place = 0;
    const QStringList kept = m_state.value(columnsKey).toStringList();
    for (const QString& entry : kept) { // "name:260:1"
        const QStringList parts = entry.split(u':');
        const int column = parts.size() == 3 ? contactColumnNamed(parts[0]) : -1;
        if (column < 0) continue; // of another version
        header->moveSection(header->visualIndex(column), place++);
        header->resizeSection(column, std::max(header->minimumSectionSize(), parts[1].toInt()));
        header->setSectionHidden(column, parts[2] != u"1"_s);
    }
}

void ContactTable::rememberColumns()
{
    if (m_restoring) return;
    QHeaderView* header = horizontalHeader();
    const QStringList former = m_state.value(columnsKey).toStringList();
    QStringList kept;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int i = header->logicalIndex(visual);
        const QString key = QString::fromLatin1(contactColumns()[size_t(i)].key);
        const bool hidden = header->isSectionHidden(i);
        int width = header->sectionSize(i);
        if (hidden) { // Qt forgets the width of what it hides, or tells 0
            width = contactColumns()[size_t(i)].width;
            for (const QString& entry : former)
                if (entry.startsWith(key + u':')) width = entry.section(u':', 1, 1).toInt();
        }
        kept.push_back(u"%1:%2:%3"_s.arg(key).arg(width).arg(hidden ? 0 : 1));
    }
    m_state.setValue(columnsKey, kept);
}

void ContactTable::restoreSort()
{
    const QString kept = m_state.text(sortKeyName, m_sort.field);
    const int column = contactColumnSortedBy(kept.section(u':', 0, 0));
    if (column >= 0) m_sort = {kept.section(u':', 0, 0), kept.endsWith(u":desc")};
    horizontalHeader()->setSortIndicator(contactColumnSortedBy(m_sort.field),
                                         m_sort.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ContactTable::sortBy(int column, Qt::SortOrder order)
{
    const QString field = column >= 0 ? QString::fromLatin1(contactColumns()[size_t(column)].sort) : QString{};
    const SortBy wanted{field, order == Qt::DescendingOrder};
    if (field.isEmpty() || wanted == m_sort) return;
    m_sort = wanted;
    m_state.setValue(sortKeyName, m_sort.descending ? field + u":desc"_s : field);
    Q_EMIT sortChanged(m_sort);
}

void ContactTable::fillColumnMenu(QMenu* menu)
{
    QHeaderView* header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int i = header->logicalIndex(visual);
        QAction* action = menu->addAction(contactColumnTitle(contactColumns()[size_t(i)]));
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(i));
        action->setEnabled(i != 0); // without the name a row says nothing
        connect(action, &QAction::toggled, this, [this, header, i](bool shown) {
            header->setSectionHidden(i, !shown);
            if (shown && header->sectionSize(i) < header->minimumSectionSize())
                header->resizeSection(i, contactColumns()[size_t(i)].width);
            rememberColumns();
            viewport()->update();
        });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Reset columns")), &QAction::triggered, this, [this] {
        resetColumns();
        rememberColumns();
        viewport()->update();
    });
}

} // namespace kontor

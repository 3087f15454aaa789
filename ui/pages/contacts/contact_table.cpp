// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contact_table.h"

#include "core/workspace/workspace.h"
#include "ui/delegates/value_delegate.h"
#include "ui/support/saved_state.h"
#include "ui/support/sync_marks.h"

#include <QHeaderView>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

ContactTable::ContactTable(Workspace& workspace, SavedState& state, QWidget* parent)
    : RowTable{parent}
    , m_state{state}
    , m_list{[&workspace](const ContactRows& question) { return workspace.ask(question); }}
    , m_chosen{m_list}
    , m_cells{new ValueDelegate{this}}
    , m_customFields{workspace, CustomFields{}, touching({Entity::CustomField}), [this](const auto& fields) {
                         const QScopedValueRollback quiet{m_restoring, true};
                         const QList<ViewColumn> wanted = viewColumns(m_state.text(stateKey("columns"_L1)));
                         m_list.setCustomFields(fields);
                         putColumns(!wanted.isEmpty() ? wanted : !m_saved.isEmpty() ? m_saved : usualColumns());
                         showSort();
                     }}
{
    setObjectName(u"contactList"_s);
    setAccessibleName(tr("Contacts"));
    setItemDelegate(m_cells);
    m_list.setMarks(SyncMarks::of(workspace));
    setModel(&m_list);
    setSelectionModel(&m_chosen);
    connect(this, &RowTable::visibleRowsChanged, &m_list, &ContactListModel::setVisibleRows);
    connect(this, &RowTable::visibleRowsChanged, &m_chosen, &ContactSelection::setVisibleRows);
    connectHeader();
}

void ContactTable::connectHeader()
{
    QHeaderView* header = horizontalHeader();
    connect(header, &QHeaderView::sectionResized, this, &ContactTable::rememberColumns);
    connect(header, &QHeaderView::sectionMoved, this, &ContactTable::rememberColumns);
    connect(header, &QHeaderView::sortIndicatorChanged, this, &ContactTable::sortBy);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) {
        auto* menu = new QMenu{this};
        menu->setObjectName(u"headerMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillHeaderMenu(menu, header->logicalIndexAt(at));
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
    return current == 0 || current & RowCache::noContact ? std::vector<quint32>{} : std::vector<quint32>{current};
}

bool ContactTable::isFilled() const
{
    for (int row = firstVisibleRow(); row <= lastVisibleRow(); ++row)
        if (!m_list.isGroup(row) && !m_list.contactAt(row)) return false;
    return true;
}

void ContactTable::show(const ContactList::Answer& answer)
{
    m_list.setGroupedOrder(answer.order, answer.groups, m_groupBy);
}

void ContactTable::setNeedles(const QStringList& needles)
{
    m_cells->setNeedles(needles);
    viewport()->update();
}

void ContactTable::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !at.isValid() || !m_list.isGroup(at.row()))
        return RowTable::mousePressEvent(event);
    selectionModel()->setCurrentIndex(at, QItemSelectionModel::NoUpdate);
    m_list.setOpen(at.row(), !m_list.isOpen(at.row()));
}

void ContactTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    const QModelIndex at = indexAt(event->position().toPoint());
    if (at.isValid() && m_list.isGroup(at.row())) return mousePressEvent(event); // two clicks, not an opening
    RowTable::mouseDoubleClickEvent(event);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/day/day_list.h"

#include "ui/delegates/value_delegate.h"
#include "ui/support/column_shares.h"
#include "ui/support/row_table.h"
#include "ui/text/count_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

DayList::DayList(const QString& name, const QString& title, const QString& nothing, const QStringList& columns,
                 QWidget* parent)
    : QWidget{parent}
    , m_titleText{title}
    , m_title{new QLabel{title, this}}
    , m_nothing{new QLabel{nothing, this}}
    , m_model{columns}
    , m_table{new RowTable{this}}
{
    m_title->setFont(boldFont(font()));
    m_title->setContentsMargins(space::small, 0, space::small, 0);
    m_nothing->setContentsMargins(space::small, 0, space::small, 0);
    m_nothing->setWordWrap(true);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->setAlignment(Qt::AlignTop);
    m_table->setObjectName(name);
    m_table->setAccessibleName(title);
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setRowMenus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->hide();
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->installEventFilter(this);
    m_table->hide();
    connect(m_table, &QAbstractItemView::doubleClicked, this, [this] { Q_EMIT opened(currentContact()); });
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(space::tiny);
    column->addWidget(m_title);
    column->addWidget(m_nothing);
    column->addWidget(m_table, 1);
}

void DayList::show(std::vector<Id> rows, std::vector<Id> contacts, qint64 total, ValueListModel::CellAt cells)
{
    m_contacts = contacts.empty() ? rows : std::move(contacts);
    m_model.setRows(std::move(rows), std::move(cells));
    const bool any = !m_contacts.empty();
    m_title->setText(any ? u"%1  %2"_s.arg(m_titleText, numberLabel(total)) : m_titleText);
    m_table->setVisible(any);
    m_nothing->setVisible(!any);
}

void DayList::setShares(std::vector<int> shares) { new ColumnShares{m_table, std::move(shares)}; }

Id DayList::currentContact() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_contacts.size()) ? m_contacts[size_t(row)] : Id{};
}

Id DayList::currentRow() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < m_model.rowCount() ? m_model.idAt(row) : Id{};
}

bool DayList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn && !m_table->currentIndex().isValid() && m_model.rowCount() > 0)
        m_table->selectRow(0);
    if (event->type() == QEvent::KeyPress && !static_cast<QKeyEvent*>(event)->modifiers()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Space) return Q_EMIT ticked(currentRow()), true;
        if (key == Qt::Key_Return || key == Qt::Key_Enter) return Q_EMIT opened(currentContact()), true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kontor

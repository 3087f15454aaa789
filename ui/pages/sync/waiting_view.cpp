// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/waiting_view.h"

#include "ui/delegates/value_delegate.h"
#include "ui/pages/page.h"
#include "ui/support/column_shares.h"
#include "ui/support/empty_page.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/row_table.h"
#include "ui/text/count_text.h"
#include "ui/text/operation_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

enum Column { What, Changes, When, Who };

ValueListModel::Cell cellOf(const WaitingOperation& item, int column)
{
    switch (column) {
    case What: return {.text = operationText(item.kind, item.label), .icon = u"waiting"_s};
    case Changes: return {.text = numberLabel(item.changes)};
    case When: return {.text = agoLabel(item.at, QDateTime::currentMSecsSinceEpoch()), .tip = momentLabel(item.at)};
    case Who: return {.text = item.author};
    default: return {};
    }
}

} // namespace

WaitingView::WaitingView(Page& page)
    : QWidget{&page}
    , m_page{page}
    , m_model{{tr("What"), tr("Changes"), tr("When"), tr("Who")}}
    , m_table{new RowTable{this}}
    , m_stack{new QStackedWidget{this}}
    , m_withdraw{new FlatButton{FlatButton::Look::Plain, tr("Withdraw"), this}}
    , m_items{std::make_shared<const WaitingOperations::Answer>()}
    , m_waiting{page.workspace(), touchingAnything(), [this](const auto& answer) { show(answer); },
                [this](const Error& error) { m_page.desk().fail(error); }}
{
    m_table->setObjectName(u"waitingList"_s);
    m_table->setAccessibleName(tr("What waits to be sent"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    new ColumnShares{m_table, {5, 0, 1, 2}, {1}};
    m_table->installEventFilter(this);
    connect(m_table, &RowTable::rowMenuRequested, this, &WaitingView::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WaitingView::offer);
    m_withdraw->setObjectName(u"withdraw"_s);
    m_withdraw->setIcon(icon(u"undo"));
    m_withdraw->setToolTip(tr("Takes it back here, before or after it was sent (Delete)"));
    connect(m_withdraw, &QPushButton::clicked, this, &WaitingView::withdraw);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyPage{u"complete"_s, tr("Nothing waits"),
                                     tr("Whatever you change appears here until the server has it."), this});
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(space::small, space::tiny, space::small, space::tiny);
    foot->addStretch();
    foot->addWidget(m_withdraw);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_stack, 1);
    column->addLayout(foot);
    offer();
    m_waiting.setActive(false);
    m_waiting.ask({});
}

void WaitingView::show(const WaitingOperations::Answer& answer)
{
    std::vector<Id> ids;
    for (const WaitingOperation& item : answer) ids.push_back(item.group);
    m_items = std::make_shared<const WaitingOperations::Answer>(answer);
    m_model.setRows(std::move(ids),
                    [items = m_items](int row, int column) { return cellOf((*items)[size_t(row)], column); });
    m_stack->setCurrentIndex(answer.empty() ? 1 : 0);
    offer();
}

const WaitingOperation* WaitingView::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_items->size()) ? &(*m_items)[size_t(row)] : nullptr;
}

void WaitingView::offer()
{
    m_withdraw->setVisible(!m_items->empty());
    m_withdraw->setEnabled(current() != nullptr);
}

void WaitingView::withdraw()
{
    if (const WaitingOperation* item = current()) m_page.desk().undo(item->group);
}

void WaitingView::showMenu(int row, const QPoint& globalPosition)
{
    m_table->selectRow(row);
    auto* menu = new QMenu{m_table};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"undo"), m_withdraw->text()), &QAction::triggered, this, &WaitingView::withdraw);
    menu->popup(globalPosition);
}

bool WaitingView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Delete) {
        withdraw();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void WaitingView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_waiting.setActive(true);
}

void WaitingView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_waiting.setActive(false); // what nobody sees is asked when somebody does
}

void WaitingView::takeFocus()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) m_table->selectRow(0);
}

} // namespace kontor

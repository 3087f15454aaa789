// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/operations/operations_page.h"

#include "ui/delegates/value_delegate.h"
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

constexpr int pageSize = 200;
enum Column { When, What, Who, Changes, State };

ValueListModel::Cell stateOf(const Operations::Item& item)
{
    if (item.undone) return {.text = OperationsPage::tr("Taken back"), .icon = u"undo"_s, .quiet = true};
    if (!item.undoes.isNull()) return {.text = OperationsPage::tr("An undo"), .icon = u"undo"_s, .quiet = true};
    if (!item.undoable) return {.text = OperationsPage::tr("Cannot be taken back"), .icon = u"lock"_s, .quiet = true};
    return {};
}

ValueListModel::Cell cellOf(const Operations::Item& item, int column)
{
    switch (column) {
    case When:
        return {.text = agoLabel(item.at, QDateTime::currentMSecsSinceEpoch()),
                .tip = momentLabel(item.at),
                .quiet = item.undone};
    case What: return {.text = operationText(item.kind, item.label), .quiet = item.undone};
    case Who: return {.text = item.authorName, .quiet = item.undone};
    case Changes: return {.text = numberLabel(item.ops), .quiet = item.undone};
    case State: return stateOf(item);
    default: return {};
    }
}

} // namespace

OperationsPage::OperationsPage(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_model{{tr("When"), tr("What"), tr("Who"), tr("Changes"), tr("State")}}
    , m_table{new RowTable{this}}
    , m_stack{new QStackedWidget{this}}
    , m_empty{new EmptyPage{u"history"_s, tr("Nothing was changed yet"),
                            tr("Every change is listed here and can be taken back."), this}}
    , m_undo{new FlatButton{FlatButton::Look::Primary, tr("Undo"), this}}
    , m_items{std::make_shared<const Operations::Answer>()}
    , m_limit{pageSize}
    , m_operations{context.workspace, touchingAnything(), [this](const Operations::Answer& answer) { show(answer); },
                   [this](const Error& error) { desk().fail(error); }}
{
    setObjectName(u"page.operations"_s);
    m_table->setObjectName(u"operationList"_s);
    m_table->setAccessibleName(tr("Changes"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    new ColumnShares{m_table, {1, 6, 2, 1, 1}, {4, 3}};
    m_table->installEventFilter(this);
    connect(m_table, &RowTable::rowMenuRequested, this, &OperationsPage::showMenu);
    connect(m_table, &RowTable::visibleRowsChanged, this, [this](int, int last) { askForMore(last); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &OperationsPage::offer);
    m_undo->setObjectName(u"undoOperation"_s);
    m_undo->setIcon(icon(u"undo"));
    connect(m_undo, &QPushButton::clicked, this, &OperationsPage::undo);

    auto* title = new QLabel{tr("Changes"), this};
    title->setFont(titleFont(font()));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::small, space::small, space::small, space::small);
    head->addWidget(title, 1);
    head->addWidget(m_undo);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    offer();
    m_operations.ask({.limit = m_limit});
}

void OperationsPage::show(const Operations::Answer& answer)
{
    std::vector<Id> ids;
    for (const Operations::Item& item : answer) ids.push_back(item.group);
    m_items = std::make_shared<const Operations::Answer>(answer);
    m_model.setRows(std::move(ids),
                    [items = m_items](int row, int column) { return cellOf((*items)[size_t(row)], column); });
    m_stack->setCurrentWidget(answer.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    m_answered = true;
    offer();
}

void OperationsPage::askForMore(int lastVisibleRow)
{
    if (int(m_items->size()) < m_limit || lastVisibleRow + pageSize / 4 < m_limit) return;
    m_limit += pageSize;
    m_operations.ask({.limit = m_limit});
}

const Operations::Item* OperationsPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_items->size()) ? &(*m_items)[size_t(row)] : nullptr;
}

void OperationsPage::offer()
{
    const Operations::Item* item = current();
    m_undo->setEnabled(item && item->undoable && !item->undone);
    m_undo->setToolTip(m_undo->isEnabled() ? undoText(item->kind, item->label) : QString{});
}

void OperationsPage::undo()
{
    const Operations::Item* item = current();
    if (item && item->undoable && !item->undone) desk().undo(item->group);
}

void OperationsPage::showMenu(int row, const QPoint& globalPosition)
{
    m_table->selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                               QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    auto* menu = new QMenu{m_table};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* action = menu->addAction(icon(u"undo"), tr("Undo"));
    action->setEnabled(m_undo->isEnabled());
    connect(action, &QAction::triggered, this, &OperationsPage::undo);
    menu->popup(globalPosition);
}

bool OperationsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            undo();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

void OperationsPage::takeFocus()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) m_table->setCurrentIndex(m_model.index(0, 0));
}

bool OperationsPage::isSettled() const { return m_answered && !m_operations.isWaiting(); }

namespace pages {

PageInfo operations()
{
    return {.key = u"operations"_s,
            .icon = u"history"_s,
            .title = OperationsPage::tr("Changes"),
            .atFoot = true,
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new OperationsPage{context, parent};
            }};
}

} // namespace pages

} // namespace kontor

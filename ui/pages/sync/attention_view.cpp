// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/attention_view.h"

#include "ui/delegates/value_delegate.h"
#include "ui/pages/page.h"
#include "ui/pages/sync/decision_panel.h"
#include "ui/support/column_shares.h"
#include "ui/support/empty_page.h"
#include "ui/support/row_table.h"
#include "ui/text/count_text.h"
#include "ui/text/sync_text.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

enum Column { Who, What, When };

Id idOf(qint64 conflict) { return Id::named("conflict", QByteArray::number(conflict)); }

ValueListModel::Cell cellOf(const ConflictItem& item, int column)
{
    switch (column) {
    case Who: return {.text = item.contactName, .icon = u"warning"_s, .meaning = {}};
    case What: {
        const QString text = conflictWhat(item);
        return {.text = text, .tip = text};
    }
    case When:
        return {
            .text = agoLabel(item.at, QDateTime::currentMSecsSinceEpoch()), .tip = momentLabel(item.at), .quiet = true};
    default: return {};
    }
}

bool isSettledByMerging(const ConflictItem& item)
{
    return item.code == "contested"_L1 && !item.contact.isNull() && item.contact == item.other;
}

} // namespace

AttentionView::AttentionView(Page& page)
    : QWidget{&page}
    , m_page{page}
    , m_model{{tr("Contact"), tr("What"), tr("When")}}
    , m_table{new RowTable{this}}
    , m_stack{new QStackedWidget{this}}
    , m_panel{new DecisionPanel{this}}
    , m_items{std::make_shared<const Conflicts::Answer>()}
    , m_conflicts{page.workspace(), touchingAnything(), [this](const auto& answer) { show(answer); },
                  [this](const Error& error) { m_page.desk().fail(error); }}
{
    m_table->setObjectName(u"attentionList"_s);
    m_table->setAccessibleName(tr("To decide"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setRowMenus(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    new ColumnShares{m_table, {1, 3, 1}};
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AttentionView::showCurrent);
    connect(m_panel, &DecisionPanel::decided, this, &AttentionView::decide);
    connect(m_panel, &DecisionPanel::left, this, [this] { m_table->setFocus(); });
    connect(m_panel, &DecisionPanel::contactRequested, this, [this](const Id& id) { m_page.desk().openContact(id); });
    connect(m_panel, &DecisionPanel::mergeRequested, this, [this](const Id& kept, const Id& other) {
        m_page.desk().mergeContacts({kept, other});
    });

    auto* both = new QWidget{this};
    auto* parts = new QVBoxLayout{both};
    parts->setContentsMargins({});
    parts->setSpacing(0);
    parts->addWidget(m_table, 2);
    parts->addWidget(m_panel, 3);
    m_panel->hide(); // until there is something to decide
    m_stack->addWidget(both);
    m_stack->addWidget(new EmptyPage{
        u"complete"_s, tr("Nothing to decide"),
        tr("Where changes of yours meet those of colleagues and both cannot hold, you decide here."), this});
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_stack);
    m_conflicts.setActive(false);
    m_conflicts.ask({});
}

void AttentionView::show(const Conflicts::Answer& answer)
{
    Conflicts::Answer open = answer;
    for (const ConflictItem& item : open)
        if (isSettledByMerging(item)) settle(item.no);
    std::erase_if(open, [this](const ConflictItem& item) {
        return std::find(m_decided.begin(), m_decided.end(), item.no) != m_decided.end();
    });
    m_items = std::make_shared<const Conflicts::Answer>(std::move(open));
    showRows();
}

/// The two contacts have become one meanwhile: there is nothing left to decide.
void AttentionView::settle(qint64 conflict)
{
    if (std::find(m_decided.begin(), m_decided.end(), conflict) != m_decided.end()) return;
    m_decided.push_back(conflict);
    whenDone(SyncSession::of(m_page.workspace()).resolve(conflict, KeepSide::Both), this, [this](const Status& done) {
        if (!done) m_page.desk().fail(done.error());
    });
}

void AttentionView::showRows()
{
    const bool hadKeys = isAncestorOf(QApplication::focusWidget());
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : 0;
    std::vector<Id> ids;
    for (const ConflictItem& item : *m_items) ids.push_back(idOf(item.no));
    m_model.setRows(std::move(ids),
                    [items = m_items](int at, int column) { return cellOf((*items)[size_t(at)], column); });
    m_stack->setCurrentIndex(m_items->empty() ? 1 : 0);
    if (!m_items->empty() && !m_table->currentIndex().isValid())
        m_table->selectRow(std::min(row, int(m_items->size()) - 1));
    // Whoever works through them goes on with the next, also where a button that was pressed is gone.
    if (hadKeys && !m_panel->isAncestorOf(QApplication::focusWidget()) && !m_items->empty()) m_table->setFocus();
    showCurrent();
}

const ConflictItem* AttentionView::current() const
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    return row >= 0 && row < int(m_items->size()) ? &(*m_items)[size_t(row)] : nullptr;
}

void AttentionView::showCurrent()
{
    const ConflictItem* item = current();
    m_panel->setVisible(item != nullptr);
    if (item) m_panel->show(*item);
}

void AttentionView::decide(KeepSide side)
{
    const ConflictItem* item = current();
    if (!item || !offersSide(*item, side)) return;
    const qint64 no = item->no;
    m_decided.push_back(no);
    const auto future = SyncSession::of(m_page.workspace()).resolve(no, side);
    m_page.desk().follow(Work::of(tr("Deciding"), future));
    whenDone(future, this, [this, no](const Status& done) {
        std::erase(m_decided, no);
        if (!done) m_page.desk().fail(done.error());
        refresh(); // a failed one comes back
    });
    leaveOut(no);
}

/// The next one comes under the hand.
void AttentionView::leaveOut(qint64 decided)
{
    const int row = m_table->currentIndex().row();
    Conflicts::Answer open = *m_items;
    std::erase_if(open, [&](const ConflictItem& item) { return item.no == decided; });
    m_items = std::make_shared<const Conflicts::Answer>(std::move(open));
    m_table->setFocus();
    showRows();
    if (!m_items->empty()) m_table->selectRow(std::min(row, int(m_items->size()) - 1));
}

bool AttentionView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->modifiers() & ~Qt::KeypadModifier) return false;
    switch (key->key()) {
    case Qt::Key_M: decide(KeepSide::Mine); return true;
    case Qt::Key_T: decide(KeepSide::Theirs); return true;
    case Qt::Key_B: decide(KeepSide::Both); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_panel->takeFocus(); return true;
    default: return false;
    }
}

void AttentionView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_conflicts.setActive(true);
}

void AttentionView::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_conflicts.setActive(false); // what nobody sees is asked when somebody does
}

void AttentionView::takeFocus()
{
    m_table->setFocus();
    if (!m_table->currentIndex().isValid() && m_model.rowCount() > 0) m_table->selectRow(0);
}

} // namespace kontor

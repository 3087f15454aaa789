// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// MapPage: the list beside the map.
#include "ui/delegates/value_delegate.h"
#include "ui/pages/map/map_page.h"
#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/row_table.h"
#include "ui/text/count_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr std::size_t longestList = 200;
} // namespace

QWidget* MapPage::buildSide()
{
    m_table->setObjectName(u"mapList"_s);
    m_table->setAccessibleName(tr("Contacts on this part of the map"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setRowMenus(false);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(0, 190);
    m_table->installEventFilter(this);
    connect(m_table, &QTableView::doubleClicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MapPage::markChosenRows);
    m_listTitle->setTextFormat(Qt::PlainText);
    m_listTitle->setWordWrap(true);
    m_legend->setObjectName(u"mapLegend"_s);
    m_legend->setFont(smallFont(font()));
    m_legend->setWordWrap(true);
    m_legend->hide();

    auto* side = new QWidget{this};
    auto* buttons = new FlowLayout{nullptr, space::tiny};
    m_leave = addButton(buttons, u"mapInView"_s, u"close"_s, tr("Show what is in view"), [this] { leaveChoice(); });
    m_choose = addButton(buttons, u"mapChoose"_s, u"contacts"_s, tr("To the contact list"),
                         [this] { desk().chooseContacts(m_query->text(), m_numbers); });
    m_export = addButton(buttons, u"mapExport"_s, u"export"_s, tr("Export…"),
                         [this] { desk().exportContacts(m_numbers, {}); });
    m_choose->setToolTip(tr("Shows the list of all contacts with these chosen"));
    auto* column = new QVBoxLayout{side};
    column->setContentsMargins(space::small, 0, 0, 0);
    column->setSpacing(space::tiny);
    column->addWidget(m_listTitle);
    column->addLayout(buttons);
    column->addWidget(m_table, 1);
    column->addWidget(m_legend);
    side->setMinimumWidth(240);
    m_leave->hide();
    return side;
}

void MapPage::listInView()
{
    if (!m_chosen) list(m_map->pinsInView(longestList * 2));
}

void MapPage::list(const std::vector<MapPin>& pins)
{
    QSet<quint32> seen;
    m_numbers.clear();
    m_away.clear();
    for (const MapPin& pin : pins) {
        if (m_own) {
            const Away away{distance(*m_own, pin.point), pin.approximate};
            const auto known = m_away.constFind(pin.n);
            if (known == m_away.cend() || known->metres > away.metres) m_away.insert(pin.n, away);
        }
        if (!seen.contains(pin.n)) {
            seen.insert(pin.n);
            m_numbers.push_back(pin.n);
        }
    }
    std::vector<quint32> shown = m_numbers;
    if (shown.size() > longestList) shown.resize(longestList);
    if (m_chosen)
        m_listTitle->setText(tr("Chosen: %1").arg(contactsLabel(qint64(m_numbers.size()))));
    else
        m_listTitle->setText(tr("In view, the nearest to the middle first. Draw a line with Shift held to choose."));
    m_export->setVisible(!m_numbers.empty());
    m_choose->setVisible(!m_numbers.empty());
    m_leave->setVisible(m_chosen);
    m_rows.ask({.numbers = std::move(shown)});
}

void MapPage::choose(const std::vector<MapPin>& pins)
{
    if (pins.empty()) return leaveChoice();
    m_chosen = true;
    list(pins);
    m_table->selectRow(0);
}

void MapPage::leaveChoice()
{
    m_chosen = false;
    listInView();
}

QString MapPage::awayText(quint32 number) const
{
    const auto away = m_away.constFind(number);
    if (away == m_away.cend()) return {};
    const QString text = distanceLabel(away->metres);
    return away->approximate ? tr("about %1", "a distance").arg(text) : text;
}

void MapPage::markChosenRows()
{
    std::vector<quint32> chosen;
    for (const QModelIndex& row : m_table->selectionModel()->selectedRows())
        chosen.push_back(m_listed.value(m_model.idAt(row.row())));
    m_map->setChosen(chosen);
}

/// The rows of pins that somebody points at, as far as the list has them.
void MapPage::selectRows(const std::vector<MapPin>& pins)
{
    QSet<Id> contacts;
    for (const MapPin& pin : pins) contacts.insert(pin.contact);
    QItemSelection rows;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (contacts.contains(m_model.idAt(row)))
            rows.select(m_model.index(row, 0), m_model.index(row, m_model.columnCount() - 1));
    if (rows.isEmpty()) return;
    m_table->selectionModel()->setCurrentIndex(rows.front().topLeft(), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    m_table->showRow(rows.front().top());
}

void MapPage::open(int row)
{
    if (row >= 0 && row < m_model.rowCount()) desk().openContact(m_model.idAt(row));
}

bool MapPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_table->currentIndex().row());
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace kontor

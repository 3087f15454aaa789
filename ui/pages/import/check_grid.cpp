// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/check_grid.h"

#include "ui/support/cell_roles.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr double tintShare = 0.12;
constexpr int numberWidth = 72, fateWidth = 190, narrowest = 90, widest = 220;

} // namespace

void CheckDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant meaning = index.data(MeaningRole);
    const bool atFault = meaning.isValid() && Meaning(meaning.toInt()) == Meaning::Overdue;
    if (atFault && !(option.state & QStyle::State_Selected))
        painter->fillRect(option.rect, blended(option.palette.color(QPalette::Base),
                                               meaningColor(Meaning::Overdue, option.palette), tintShare));
    m_values.paint(painter, option, index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || view->currentIndex() != index || !view->hasFocus()) return;
    painter->setPen(QPen{accentColor(option.palette), 2});
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
}

QWidget* CheckDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* line = new QLineEdit{parent};
    line->setObjectName(u"cellEditor"_s);
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    line->setFrame(false);
    line->setAutoFillBackground(true);
    return line;
}

bool CheckDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                              const QModelIndex& index)
{
    return m_values.helpEvent(event, view, option, index);
}

CheckGrid::CheckGrid(CheckModel& model, QWidget* parent) : RowTable{parent}, m_model{model}
{
    setObjectName(u"checkGrid"_s);
    setAccessibleName(tr("Rows of the file"));
    setRowMenus(false);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setModel(&m_model);
    setItemDelegate(new CheckDelegate{this});
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionsMovable(false);
    connect(this, &RowTable::visibleRowsChanged, &m_model, &CheckModel::setVisibleRows);
    connect(this, &RowTable::typed, this, [this](const QString& text) {
        const QModelIndex at = currentIndex();
        if (text.trimmed().isEmpty() || !(m_model.flags(at) & Qt::ItemIsEditable)) return;
        edit(at);
        if (auto* line = findChild<QLineEdit*>(u"cellEditor"_s)) line->setText(text);
    });
}

void CheckGrid::fitColumns()
{
    setColumnWidth(CheckModel::RowNumber, numberWidth);
    setColumnWidth(CheckModel::Fate, fateWidth);
    for (int column = CheckModel::FirstCell; column < m_model.columnCount(); ++column) {
        const QString title = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        setColumnWidth(column,
                       std::clamp(fontMetrics().horizontalAdvance(title) + 3 * space::medium, narrowest + 60, widest));
    }
}

void CheckGrid::goToNextFault()
{
    const QModelIndex next = m_model.nextFault(currentIndex());
    if (!next.isValid()) return;
    setCurrentIndex(next);
    showRow(next.row());
    scrollTo(next);
}

QList<qint64> CheckGrid::chosenRows() const
{
    QList<qint64> rows;
    if (!selectionModel()) return rows;
    // Ranges, not indexes: all rows of a long list are one range.
    for (const QItemSelectionRange& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row) rows.append(m_model.fileRow(row));
    return rows;
}

void CheckGrid::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex at = currentIndex();
    const bool editable = at.isValid() && (m_model.flags(at) & Qt::ItemIsEditable);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (editable && state() != EditingState) return edit(at);
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (editable) {
            m_model.setData(at, QString{}, Qt::EditRole);
            return;
        }
        break;
    case Qt::Key_F8: return goToNextFault();
    default: break;
    }
    RowTable::keyPressEvent(event);
}

void CheckGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    RowTable::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentCellChanged();
}

} // namespace kontor

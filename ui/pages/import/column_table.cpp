// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/column_table.h"

#include "ui/pages/import/csv_source.h"
#include "ui/pages/import/target_chooser.h"
#include "ui/support/cell_roles.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int shownExamples = 4;
constexpr int arrowSize = 12;
} // namespace

ColumnModel::ColumnModel(const CsvSource& source, QObject* parent) : QAbstractTableModel{parent}, m_source{source} {}

void ColumnModel::refresh()
{
    const int rows = int(m_source.mapping().columns.size());
    QStringList examples;
    for (int i = 0; i < rows; ++i) examples += m_source.examples(size_t(i), shownExamples).join(u" · "_s);
    if (rows != m_rows) {
        beginResetModel();
        m_rows = rows;
        m_examples = std::move(examples);
        endResetModel();
        return;
    }
    m_examples = std::move(examples);
    if (rows > 0) Q_EMIT dataChanged(index(0, 0), index(rows - 1, PartCount - 1));
}

int ColumnModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_rows; }

QString ColumnModel::text(size_t column, int part) const
{
    if (column >= m_source.mapping().columns.size()) return {};
    switch (part) {
    case Header: return m_source.header(column);
    case Examples: return m_examples.value(qsizetype(column));
    default: return targetLabel(m_source.mapping().columns[column], m_source.customFields());
    }
}

bool ColumnModel::isAtFault(size_t column) const
{
    const auto& problem = m_source.problem();
    return problem && !problem->field.isEmpty() &&
           m_source.mapping().columns[column].field.toString() == problem->field;
}

QVariant ColumnModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_source.mapping().columns.size()) return {};
    const auto column = size_t(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(column, index.column());
    case QuietRole:
        return index.column() == Examples || m_source.mapping().columns[column].field.kind == CsvField::Kind::None;
    case MeaningRole:
        return index.column() == Target && isAtFault(column) ? QVariant{int(Meaning::Overdue)} : QVariant{};
    case IconRole: return index.column() == Target && isAtFault(column) ? QVariant{u"warning"_s} : QVariant{};
    default: return {};
    }
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Header: return tr("Column in the file");
    case Examples: return tr("What is in it");
    case Target: return tr("Goes to");
    default: return {};
    }
}

void TargetDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem rest = option;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int room = arrowSize + space::small;
    rest.rect.adjust(mirrored ? room : 0, 0, mirrored ? 0 : -room, 0);
    m_values.paint(painter, rest, index);
    const int x = mirrored ? option.rect.left() + space::small : option.rect.right() + 1 - room;
    painter->drawPixmap(
        x, option.rect.center().y() - arrowSize / 2 + 1,
        iconPixmap(u"down", arrowSize, quietTextColor(option.palette), painter->device()->devicePixelRatioF()));
}

ColumnTable::ColumnTable(CsvSource& source, QWidget* parent) : RowTable{parent}, m_source{source}, m_model{source}
{
    setObjectName(u"columnList"_s);
    setAccessibleName(tr("Columns of the file"));
    setRowMenus(false);
    setSelectionMode(SingleSelection);
    setModel(&m_model);
    setItemDelegate(new ValueDelegate{this});
    setItemDelegateForColumn(ColumnModel::Target, new TargetDelegate{this});
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionsMovable(false);
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ColumnModel::Target) choose(index.row());
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != ColumnModel::Target) choose(index.row());
    });
    connect(this, &RowTable::typed, this, [this](const QString& text) {
        TargetChooser* chooser = choose(currentIndex().row());
        if (chooser && !text.trimmed().isEmpty()) chooser->findChild<QLineEdit*>()->setText(text);
    });
}

void ColumnTable::refresh()
{
    m_model.refresh();
    if (!currentIndex().isValid() && m_model.rowCount() > 0) setCurrentIndex(m_model.index(0, ColumnModel::Target));
}

TargetChooser* ColumnTable::choose(int row)
{
    if (row < 0 || row >= int(m_source.mapping().columns.size())) return nullptr;
    const CsvColumn& column = m_source.mapping().columns[size_t(row)];
    auto places = targetFields(m_source.mapping().type, m_source.customFields());
    const auto now = std::ranges::find_if(
        places, [&](const TargetField& place) { return isSamePlace(place, column, m_source.customFields()); });
    const int current = now == places.end() ? -1 : int(now - places.begin());
    const QModelIndex cell = m_model.index(row, ColumnModel::Target);
    setCurrentIndex(cell);
    scrollTo(cell);
    auto* chooser = new TargetChooser{std::move(places), current, this};
    connect(chooser, &TargetChooser::chosen, this,
            [this, row](const TargetField& place) { m_source.sendColumn(size_t(row), place); });
    const QRect area = visualRect(cell);
    chooser->popUp(QRect{viewport()->mapToGlobal(area.topLeft()), area.size()});
    return chooser;
}

void ColumnTable::keyPressEvent(QKeyEvent* event)
{
    const int row = currentIndex().row();
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_Space:
        if (choose(row)) return;
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (row >= 0) return m_source.sendColumn(size_t(row), TargetField{});
        break;
    default: break;
    }
    RowTable::keyPressEvent(event);
}

void ColumnTable::resizeEvent(QResizeEvent* event)
{
    RowTable::resizeEvent(event);
    const int width = viewport()->width();
    setColumnWidth(ColumnModel::Header, width * 26 / 100);
    setColumnWidth(ColumnModel::Target, width * 30 / 100);
    setColumnWidth(ColumnModel::Examples, width - width * 26 / 100 - width * 30 / 100);
}

} // namespace kontor

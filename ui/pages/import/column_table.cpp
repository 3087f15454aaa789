// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/column_table.h"

#include "ui/pages/import/csv_source.h"
#include "ui/pages/import/target_chooser.h"
#include "ui/support/cell_roles.h"
#include "ui/support/column_shares.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int shownExamples = 4;
constexpr int arrowSize = 12;

/// How sure Kontor is, in words.
QString reasonText(const QString& reason)
{
    if (reason == "name"_L1) return ColumnTable::tr("Is called so");
    if (reason == "header"_L1) return ColumnTable::tr("By its name");
    if (reason == "values"_L1) return ColumnTable::tr("By its values");
    if (reason == "custom"_L1) return ColumnTable::tr("Nothing known; kept");
    if (reason == "chosen"_L1) return ColumnTable::tr("Your choice");
    if (reason == "remembered"_L1) return ColumnTable::tr("As last time");
    return reason == "ignored"_L1 ? ColumnTable::tr("Nothing in it") : QString{};
}

/// What is sure has a tick, what should be looked at a question.
QString reasonIcon(const QString& reason)
{
    if (reason == "values"_L1 || reason == "custom"_L1) return u"info"_s;
    return reason.isEmpty() || reason == "ignored"_L1 ? QString{} : u"check"_s;
}

QString ruleText(CsvRule rule)
{
    switch (rule) {
    case CsvRule::Overwrite: return ColumnTable::tr("Overwrite");
    case CsvRule::IfEmpty: return ColumnTable::tr("Only if empty");
    case CsvRule::Never: return ColumnTable::tr("Never");
    }
    return {};
}

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
    case Reason: return reasonText(m_source.reason(column));
    case Rule: return ruleText(m_source.mapping().columns[column].rule);
    default: return targetLabel(m_source.mapping().columns[column], m_source.customFields());
    }
}

/// A column that goes nowhere, or a rule that the treatment of known contacts leaves without an effect.
bool ColumnModel::isIdle(size_t column, int part) const
{
    const CsvMapping& mapping = m_source.mapping();
    if (mapping.columns[column].field.kind == CsvField::Kind::None) return true;
    using Duplicates = CsvMapping::Duplicates;
    return part == Rule && (mapping.duplicates == Duplicates::Skip || mapping.duplicates == Duplicates::Create);
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
    case QuietRole: return index.column() == Examples || index.column() == Reason || isIdle(column, index.column());
    case MeaningRole:
        return index.column() == Target && isAtFault(column) ? QVariant{int(Meaning::Overdue)} : QVariant{};
    case IconRole:
        if (index.column() == Reason) return reasonIcon(m_source.reason(column));
        return index.column() == Target && isAtFault(column) ? QVariant{u"warning"_s} : QVariant{};
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
    case Reason: return tr("Why");
    case Rule: return tr("On update");
    default: return {};
    }
}

QSize TargetDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return m_values.sizeHint(option, index) + QSize{arrowSize + space::small, 0};
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
    setItemDelegateForColumn(ColumnModel::Rule, new TargetDelegate{this});
    horizontalHeader()->setSortIndicatorShown(false);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setSectionsMovable(false);
    new ColumnShares{this, {2, 3, 3, 0, 0}};
    connect(this, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == ColumnModel::Target || index.column() == ColumnModel::Rule) open(index);
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) {
        if (index.column() != ColumnModel::Target && index.column() != ColumnModel::Rule) choose(index.row());
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

void ColumnTable::open(const QModelIndex& index)
{
    if (index.column() == ColumnModel::Rule) return chooseRule(index.row());
    choose(index.row());
}

void ColumnTable::chooseRule(int row)
{
    if (row < 0 || row >= int(m_source.mapping().columns.size())) return;
    const QModelIndex cell = m_model.index(row, ColumnModel::Rule);
    setCurrentIndex(cell);
    scrollTo(cell);
    auto* menu = new QMenu{this};
    menu->setObjectName(u"ruleMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const CsvRule now = m_source.mapping().columns[size_t(row)].rule;
    for (const CsvRule rule : {CsvRule::Overwrite, CsvRule::IfEmpty, CsvRule::Never}) {
        QAction* action =
            menu->addAction(ruleText(rule), this, [this, row, rule] { m_source.setRule(size_t(row), rule); });
        action->setCheckable(true);
        action->setChecked(rule == now);
        if (rule == now) menu->setActiveAction(action);
    }
    menu->popup(viewport()->mapToGlobal(visualRect(cell).bottomLeft()));
}

TargetChooser* ColumnTable::choose(int row)
{
    if (row < 0 || row >= int(m_source.mapping().columns.size())) return nullptr;
    const CsvColumn& column = m_source.mapping().columns[size_t(row)];
    auto places = targetFields(m_source.mapping().type, m_source.customFields(), m_source.consentTexts());
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
        if (row >= 0) return open(currentIndex());
        break;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (row >= 0) return m_source.sendColumn(size_t(row), TargetField{});
        break;
    default: break;
    }
    RowTable::keyPressEvent(event);
}

} // namespace kontor

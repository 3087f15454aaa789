// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/compare_view.h"

#include "core/workspace/workspace.h"
#include "ui/delegates/value_delegate.h"
#include "ui/support/cell_roles.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/row_table.h"
#include "ui/support/theme.h"
#include "ui/support/when_done.h"
#include "ui/text/count_text.h"
#include "ui/text/field_text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What is different by nature, or says nothing to people.
bool isTechnical(const QString& field)
{
    return field == "id"_L1 || field == "created_at"_L1 || field == "primary_email"_L1 || field == "primary_phone"_L1;
}

constexpr int labelWidth = 180, narrowest = 160; ///< columns, device-independent pixels

/// As the list and the dashboard write it: choices by their names, moments by the locale.
QString shownText(const QString& field, const QString& text)
{
    if (field == "last_contact"_L1) {
        const QDateTime at = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (at.isValid()) return momentLabel(at.toMSecsSinceEpoch());
    }
    QStringList words = text.split(u';', Qt::SkipEmptyParts);
    const bool isStages = field == "relationship"_L1;
    for (QString& word : words) word = isStages ? choiceLabel(word.trimmed()) : word.trimmed();
    return isStages || field.startsWith("custom."_L1) ? words.join(u", "_s) : valueLabel(field, text);
}

} // namespace

CompareView::CompareView(Workspace& workspace, QWidget* parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_onlyDifferent{new FlatButton{FlatButton::Look::Plain, tr("Only differences"), this}}
    , m_table{new RowTable{this}}
{
    setObjectName(u"compareView"_s);
    setAccessibleName(tr("Comparison"));
    setFocusProxy(m_table);
    auto* back = new FlatButton{FlatButton::Look::Plain, tr("Back to the list"), this};
    back->setObjectName(u"closeCompare"_s);
    back->setIcon(icon(u"back"));
    connect(back, &QPushButton::clicked, this, &CompareView::closed);
    m_onlyDifferent->setObjectName(u"onlyDifferent"_s);
    m_onlyDifferent->setCheckable(true);
    connect(m_onlyDifferent, &QPushButton::toggled, this, &CompareView::show);
    m_table->setObjectName(u"compareTable"_s);
    m_table->setAccessibleName(tr("Contacts side by side"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setRowMenus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    m_table->horizontalHeader()->setSectionsMovable(false);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (index.column() > 0) Q_EMIT openContact(m_columns[size_t(index.column()) - 1].contact);
    });

    auto* head = new QHBoxLayout;
    head->setContentsMargins(space::small, space::small, space::small, space::small);
    head->addWidget(back);
    head->addStretch(1);
    head->addWidget(m_onlyDifferent);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
}

void CompareView::compare(const std::vector<quint32>& numbers)
{
    const int round = ++m_round;
    whenDone(m_workspace.ask(CustomFields{}), this, [this](const Result<CustomFields::Answer>& all) {
        for (const CustomFieldRow& field : all ? *all : CustomFields::Answer{})
            m_labels.insert(u"custom."_s + field.key, field.label);
    }); // answered before the records, which are asked later
    whenDone(m_workspace.ask(ContactRows{numbers}), this, [this, round](const Result<ContactRows::Answer>& rows) {
        if (rows && round == m_round) ask(*rows);
    });
}

void CompareView::ask(const std::vector<ContactRow>& rows)
{
    m_columns.clear();
    m_fields.clear();
    for (const ContactRow& row : rows) {
        Column column{.contact = row.id, .name = row.displayName, .texts = {}};
        // What the record knows by id, the list knows by name.
        column.texts = {{u"email"_s, row.email},
                        {u"phone"_s, row.phone},
                        {u"city"_s, row.city},
                        {u"company"_s, row.customers.join(u", "_s)},
                        {u"team"_s, row.teamName},
                        {u"responsible"_s, row.responsibleName},
                        {u"next_activity"_s, row.nextTask}};
        m_columns.push_back(std::move(column));
    }
    m_missing = m_columns.size();
    for (size_t i = 0; i < m_columns.size(); ++i)
        whenDone(m_workspace.ask(Record{Entity::Contact, m_columns[i].contact}), this,
                 [this, i, round = m_round](const Result<Record::Answer>& record) {
                     if (round == m_round) take(i, record ? *record : Record::Answer{});
                 });
}

void CompareView::take(size_t column, const Record::Answer& record)
{
    for (const auto& [field, text] : record) {
        if (isTechnical(field)) continue;
        if (!m_fields.contains(field)) m_fields.push_back(field);
        if (!m_columns[column].texts.contains(field)) m_columns[column].texts.insert(field, text);
    }
    if (--m_missing > 0) return;
    for (const auto& field : {u"email"_s, u"phone"_s, u"city"_s, u"company"_s, u"next_activity"_s})
        if (!m_fields.contains(field)) m_fields.push_back(field);
    show();
}

void CompareView::show()
{
    m_model.clear();
    QStringList titles{QString{}};
    for (const Column& column : m_columns) titles.push_back(column.name);
    m_model.setHorizontalHeaderLabels(titles);
    for (const QString& field : m_fields) addRow(field);
    m_table->setColumnWidth(0, labelWidth);
    const int room = m_table->viewport()->width() - labelWidth;
    for (int i = 1; i < m_model.columnCount(); ++i)
        m_table->setColumnWidth(i, std::max(narrowest, room / (m_model.columnCount() - 1)));
    if (m_model.rowCount() > 0) m_table->setCurrentIndex(m_model.index(0, 1));
}

void CompareView::addRow(const QString& field)
{
    const QString first = m_columns.front().texts.value(field);
    const auto says = [&](const Column& column) { return !column.texts.value(field).isEmpty(); };
    const auto differs = [&](const Column& column) { return column.texts.value(field) != first; };
    const bool different = std::any_of(m_columns.begin(), m_columns.end(), differs);
    const bool filled = std::any_of(m_columns.begin(), m_columns.end(), says);
    if (!filled || (m_onlyDifferent->isChecked() && !different)) return;

    auto* label = new QStandardItem{m_labels.value(field, fieldLabel(field))};
    label->setData(true, QuietRole);
    if (different) {
        label->setData(u"different"_s, IconRole);
        label->setData(tr("%1, different").arg(label->text()), Qt::AccessibleTextRole);
    }
    QList<QStandardItem*> row{label};
    for (const Column& column : m_columns) {
        auto* item = new QStandardItem{shownText(field, column.texts.value(field))};
        item->setToolTip(item->text());
        item->setData(!different, QuietRole);
        row.push_back(item);
    }
    m_model.appendRow(row);
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

} // namespace kontor

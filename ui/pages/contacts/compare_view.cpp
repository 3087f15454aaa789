// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/compare_view.h"

#include "core/workspace/workspace.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/support/when_done.h"
#include "ui/text/field_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What is different by nature, or says nothing to people.
bool isTechnical(const QString& field)
{
    return field == "id"_L1 || field == "created_at"_L1 || field == "primary_email"_L1 || field == "primary_phone"_L1;
}

} // namespace

CompareView::CompareView(Workspace& workspace, QWidget* parent)
    : QWidget{parent}
    , m_workspace{workspace}
    , m_onlyDifferent{new FlatButton{FlatButton::Look::Plain, tr("Only differences"), this}}
    , m_table{new QTableWidget{this}}
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
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setWordWrap(true);
    m_table->setTabKeyNavigation(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table, &QTableWidget::cellActivated, this,
            [this](int, int column) { Q_EMIT openContact(m_columns[size_t(column)].contact); });

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
                        {u"customer"_s, row.customers.join(u", "_s)},
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
    for (const auto& field : {u"email"_s, u"phone"_s, u"city"_s, u"customer"_s, u"next_activity"_s})
        if (!m_fields.contains(field)) m_fields.push_back(field);
    show();
}

void CompareView::show()
{
    m_table->clear();
    m_table->setRowCount(0);
    m_table->setColumnCount(int(m_columns.size()));
    QStringList names, labels;
    for (const Column& column : m_columns) names.push_back(column.name);
    m_table->setHorizontalHeaderLabels(names);
    for (const QString& field : m_fields) {
        bool different = false, filled = false;
        for (const Column& column : m_columns) {
            different = different || column.texts.value(field) != m_columns.front().texts.value(field);
            filled = filled || !column.texts.value(field).isEmpty();
        }
        if (!filled || (m_onlyDifferent->isChecked() && !different)) continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        // A mark and a weight, not a colour alone.
        labels.push_back((different ? u"≠  "_s : u"    "_s) + fieldLabel(field));
        for (int i = 0; i < int(m_columns.size()); ++i) {
            auto* item = new QTableWidgetItem{valueLabel(field, m_columns[size_t(i)].texts.value(field))};
            if (different) {
                item->setFont(boldFont(font()));
                item->setBackground(blended(palette().color(QPalette::Base), accentColor(palette()), 0.10));
            }
            item->setToolTip(item->text().toHtmlEscaped());
            m_table->setItem(row, i, item);
        }
    }
    m_table->setVerticalHeaderLabels(labels);
    if (m_table->rowCount() > 0) m_table->setCurrentCell(0, 0);
}

void CompareView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) return Q_EMIT closed();
    QWidget::keyPressEvent(event);
}

} // namespace kontor

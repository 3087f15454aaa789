// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/rule_bar.h"

#include "ui/pages/import/csv_source.h"
#include "ui/pages/import/note_label.h"
#include "ui/support/flow_layout.h"
#include "ui/support/theme.h"
#include "ui/text/field_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QComboBox* makeBox(const QString& name, QWidget* parent)
{
    auto* box = new QComboBox{parent};
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return box;
}

/// Can contacts be told apart by it? What the import looks for.
bool canBeKey(const CsvField& field)
{
    if (field.kind == CsvField::Kind::Id) return true;
    if (field.isRow(Entity::Email, Email::Address) || field.isRow(Entity::Phone, Phone::Number)) return true;
    if (field.kind != CsvField::Kind::Scalar) return false;
    const FieldType type = fieldInfo(Entity::Contact, field.field).type;
    return type == FieldType::Text && field.field != Contact::Gender && field.field != Contact::Language;
}

QString keyLabel(const QString& key)
{
    if (key == "row"_L1) return RuleBar::tr("the whole row");
    if (key.startsWith("email"_L1)) return entityLabel(Entity::Email);
    if (key.startsWith("phone"_L1)) return entityLabel(Entity::Phone);
    return key == "id"_L1 ? RuleBar::tr("id in Kontor") : fieldLabel(key);
}

} // namespace

RuleBar::RuleBar(CsvSource& source, QWidget* parent)
    : QWidget{parent}
    , m_source{source}
    , m_type{makeBox(u"type"_s, this)}
    , m_duplicates{makeBox(u"duplicates"_s, this)}
    , m_key{makeBox(u"key"_s, this)}
    , m_createNames{new QCheckBox{tr("A&dd new categories and target markets"), this}}
{
    using Duplicates = CsvMapping::Duplicates;
    m_duplicates->addItem(tr("Leave as they are"), int(Duplicates::Skip));
    m_duplicates->addItem(tr("Bring up to date"), int(Duplicates::Update));
    m_duplicates->addItem(tr("Add once more"), int(Duplicates::Create));
    m_duplicates->addItem(tr("Ask for each"), int(Duplicates::Ask));

    auto* row = new FlowLayout{this, space::medium};
    row->addWidget(captioned(tr("The rows &are"), m_type, this));
    row->addWidget(captioned(tr("Contacts that are there a&lready"), m_duplicates, this));
    row->addWidget(captioned(tr("Recognised b&y"), m_key, this));
    m_createNames->setObjectName(u"createNames"_s);
    row->addWidget(m_createNames);

    connect(m_type, &QComboBox::activated, this, [this] { m_source.setType(m_type->currentData().toString()); });
    connect(m_duplicates, &QComboBox::activated, this,
            [this] { m_source.setDuplicates(Duplicates(m_duplicates->currentData().toInt())); });
    connect(m_createNames, &QCheckBox::clicked, this, [this](bool on) { m_source.setCreateNames(on); });
    connect(m_key, &QComboBox::activated, this, [this] { m_source.setKey(m_key->currentData().toString()); });
}

void RuleBar::fillTypes()
{
    const CsvMapping& mapping = m_source.mapping();
    const bool hasColumn = std::ranges::any_of(
        mapping.columns, [](const CsvColumn& column) { return column.field.isScalar(Contact::Type); });
    m_type->clear();
    m_type->addItem(tr("Persons"), u"person"_s);
    m_type->addItem(tr("Businesses"), u"business"_s);
    if (hasColumn) m_type->addItem(tr("What the column “%1” says").arg(fieldLabel(u"type"_s)), QString{});
    const QString type = mapping.type.isEmpty() && !hasColumn ? u"person"_s : mapping.type;
    m_type->setCurrentIndex(std::max(0, m_type->findData(type)));
}

void RuleBar::fillKeys()
{
    CsvMapping automatic = m_source.mapping();
    automatic.key.clear();
    m_key->clear();
    m_key->addItem(tr("Automatic: %1").arg(keyLabel(automatic.effectiveKey())), QString{});
    for (const CsvColumn& column : m_source.mapping().columns) {
        if (!canBeKey(column.field)) continue;
        const QString key = column.field.toString();
        const QString label = keyLabel(key); // any address and any number of a contact counts
        if (m_key->findText(label) < 0) m_key->addItem(label, key);
    }
    m_key->addItem(keyLabel(u"row"_s), u"row"_s);
    m_key->setCurrentIndex(std::max(0, m_key->findData(m_source.mapping().key)));
}

void RuleBar::refresh()
{
    fillTypes();
    fillKeys();
    m_duplicates->setCurrentIndex(m_duplicates->findData(int(m_source.mapping().duplicates)));
    m_createNames->setChecked(m_source.mapping().createNames);
    m_createNames->setVisible(std::ranges::any_of(m_source.mapping().columns, [](const CsvColumn& column) {
        return column.field.kind == CsvField::Kind::Categories || column.field.kind == CsvField::Kind::Markets;
    }));
}

} // namespace kontor

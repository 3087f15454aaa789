// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/filter_item.h"

#include "core/search/query_lexer.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// As FieldTest's comparisons, and the empty value, which people take for one of its own.
enum Way : int { Contains, Equals, Empty, Less, LessOrEqual, Greater, GreaterOrEqual, Between };

constexpr std::array comparisons{Comparison::Matches,        Comparison::Equals,      Comparison::Matches,
                                 Comparison::Less,           Comparison::LessOrEqual, Comparison::Greater,
                                 Comparison::GreaterOrEqual, Comparison::Between};

Way wayOf(const FieldTest& test)
{
    if (test.comparison == Comparison::Matches && test.values == QStringList{QString{}}) return Empty;
    for (const Way way : {Contains, Equals, Less, LessOrEqual, Greater, GreaterOrEqual, Between})
        if (comparisons[size_t(way)] == test.comparison) return way;
    return Contains;
}

QString quoted(const QString& value)
{
    return u'"' + QString{value}.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

/// One value is shown as it is; several, or one that would be taken for several, as the query language writes them.
QString shownValues(const QStringList& values)
{
    static const QString special = u",\"\\"_s;
    const auto isSpecial = [](QChar c) { return special.contains(c); };
    if (values.size() == 1 && !std::any_of(values[0].begin(), values[0].end(), isSpecial) &&
        values[0].trimmed() == values[0])
        return values[0];
    QStringList parts;
    for (const QString& value : values) parts.push_back(isPlainValue(value) ? value : quoted(value));
    return parts.join(u',');
}

QStringList readValues(const QString& text)
{
    if (!text.contains(u'"') && !text.contains(u',')) return {text.trimmed()};
    QStringList values;
    QueryLexer lexer{text};
    while (!lexer.atEnd()) {
        lexer.skipBlanks();
        QString value;
        if (lexer.isNext(u'"'))
            value = lexer.phrase().value_or(QString{});
        else
            for (; !lexer.atEnd() && !lexer.isNext(u','); lexer.advance(1)) value += text[lexer.position()];
        values.push_back(value);
        lexer.skipBlanks();
        if (!lexer.take(u',')) break;
    }
    return values.isEmpty() ? QStringList{QString{}} : values;
}

} // namespace

FilterCondition::FilterCondition(const Query& query, bool negated, const QueryWords::Answer& words, QWidget* parent)
    : FilterItem{words, parent}
    , m_not{new QCheckBox{tr("not"), this}}
    , m_field{new QComboBox{this}}
    , m_comparison{new QComboBox{this}}
    , m_value{new QComboBox{this}}
{
    setObjectName(u"filterCondition"_s);
    m_field->setObjectName(u"filterField"_s);
    m_comparison->setObjectName(u"filterComparison"_s);
    m_value->setObjectName(u"filterValue"_s);
    m_field->setAccessibleName(tr("Field"));
    m_comparison->setAccessibleName(tr("Comparison"));
    m_value->setAccessibleName(tr("Value"));
    for (QComboBox* box : {m_field, m_value}) {
        box->setEditable(true);
        box->setInsertPolicy(QComboBox::NoInsert);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->completer()->setCompletionMode(QCompleter::PopupCompletion);
        box->completer()->setFilterMode(Qt::MatchContains);
    }
    // In the order of Way.
    for (const QString& text :
         {tr("contains"), tr("is exactly"), tr("is empty"), tr("is less than, before"), tr("is at most, until"),
          tr("is more than, after"), tr("is at least, from"), tr("is between")})
        m_comparison->addItem(text);
    auto* remove = new FlatButton{FlatButton::Look::Plain, this};
    remove->setObjectName(u"removeCondition"_s);
    remove->setIcon(icon(u"close"));
    remove->setAccessibleName(tr("Remove this condition"));
    auto* grid = new QGridLayout{this};
    grid->setContentsMargins(0, space::tiny, 0, space::tiny);
    grid->setSpacing(space::tiny);
    grid->addWidget(m_field, 0, 0, 1, 2);
    grid->addWidget(m_not, 0, 2);
    grid->addWidget(remove, 0, 3);
    grid->addWidget(m_comparison, 1, 0);
    grid->addWidget(m_value, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    fillFields();
    m_not->setChecked(negated);
    show(query.kind == Query::Kind::Field ? query.test : FieldTest{.values = {query.text}});

    connect(remove, &QPushButton::clicked, this, &FilterItem::removeRequested);
    connect(m_not, &QCheckBox::toggled, this, &FilterItem::changed);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        fieldChosen();
        Q_EMIT changed();
    });
    connect(m_comparison, &QComboBox::currentIndexChanged, this, [this](int way) {
        m_value->setVisible(way != Empty);
        Q_EMIT changed();
    });
    connect(m_value, &QComboBox::editTextChanged, this, &FilterItem::changed);
}

void FilterCondition::fillFields()
{
    std::vector<std::pair<QString, QString>> fields;
    for (const QString& name : m_words.vocabulary.names()) {
        const QString label = queryFieldLabel(name, m_words);
        fields.emplace_back(label == name ? name : u"%1  (%2)"_s.arg(label, name), name);
    }
    std::sort(fields.begin(), fields.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    m_field->addItem(tr("Any text"), QString{});
    for (const auto& [label, name] : fields) m_field->addItem(label, name);
}

void FilterCondition::fieldChosen()
{
    const QString name = m_field->currentData().toString();
    m_comparison->setEnabled(!name.isEmpty());
    const QString text = m_value->currentText();
    const QSignalBlocker quiet{m_value};
    m_value->clear();
    if (const QueryField* field = m_words.vocabulary.find(name))
        for (const QString& value : suggestedValues(*field, m_words))
            if (!value.startsWith(u'<') && !value.startsWith(u'>')) m_value->addItem(value);
    m_value->setEditText(text);
}

void FilterCondition::show(const FieldTest& test)
{
    const int field = m_field->findData(test.field);
    if (field < 0) m_field->addItem(test.field, test.field); // of another store
    m_field->setCurrentIndex(field < 0 ? m_field->count() - 1 : field);
    const Way way = test.field.isEmpty() ? Contains : wayOf(test);
    m_comparison->setCurrentIndex(way);
    fieldChosen();
    m_value->setVisible(way != Empty);
    if (way == Between)
        m_value->setEditText(test.values.value(0) + u".."_s + test.values.value(1));
    else if (test.field.isEmpty())
        m_value->setEditText(test.values.value(0));
    else if (way != Empty)
        m_value->setEditText(shownValues(test.values));
}

QStringList FilterCondition::values() const
{
    const QString text = m_value->currentText();
    switch (m_comparison->currentIndex()) {
    case Empty: return {QString{}};
    case Between: return {text.section(u".."_s, 0, 0).trimmed(), text.section(u".."_s, 1).trimmed()};
    default: return readValues(text);
    }
}

Query FilterCondition::query() const
{
    const QString field = m_field->currentData().toString();
    Query query = Query::all();
    if (field.isEmpty()) {
        if (!m_value->currentText().isEmpty()) query = Query::of(m_value->currentText());
    } else {
        query = Query::of(FieldTest{
            .field = field, .comparison = comparisons[size_t(m_comparison->currentIndex())], .values = values()});
    }
    return m_not->isChecked() && query.kind != Query::Kind::All ? Query::no(std::move(query)) : query;
}

void FilterCondition::focusFirst() { m_field->setFocus(Qt::OtherFocusReason); }

} // namespace kontor

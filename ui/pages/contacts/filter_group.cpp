// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/filter_item.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

FilterItem* FilterItem::make(const Query& query, const QueryWords::Answer& words, QWidget* parent)
{
    using Kind = Query::Kind;
    const bool negated = query.kind == Kind::Not;
    const Query& inner = negated ? query.children.front() : query;
    if (inner.kind == Kind::Text || inner.kind == Kind::Field || (inner.kind == Kind::All && !negated))
        return new FilterCondition{inner, negated, words, parent};
    return new FilterGroup{inner, negated, false, words, parent};
}

FilterGroup::FilterGroup(const Query& query, bool negated, bool isWhole, const QueryWords::Answer& words,
                         QWidget* parent)
    : FilterItem{words, parent}
    , m_isWhole{isWhole}
    , m_not{new QCheckBox{tr("not"), this}}
    , m_kind{new QComboBox{this}}
    , m_rows{new QVBoxLayout}
{
    setObjectName(u"filterGroup"_s);
    m_kind->setObjectName(u"filterKind"_s);
    m_kind->setAccessibleName(tr("How the conditions belong together"));
    m_kind->addItem(tr("All of these"));
    m_kind->addItem(tr("Any of these"));
    m_kind->setCurrentIndex(query.kind == Query::Kind::Or ? 1 : 0);
    m_not->setChecked(negated);
    auto* head = new QHBoxLayout;
    head->addWidget(m_kind);
    head->addWidget(m_not);
    head->addStretch(1);
    if (!isWhole) {
        auto* remove = new FlatButton{FlatButton::Look::Plain, this};
        remove->setIcon(icon(u"close"));
        remove->setAccessibleName(tr("Remove this group"));
        connect(remove, &QPushButton::clicked, this, &FilterItem::removeRequested);
        head->addWidget(remove);
    }
    auto* foot = new QHBoxLayout;
    const auto offer = [&](const QString& name, const QString& text, const Query& fresh) {
        auto* button = new FlatButton{FlatButton::Look::Plain, text, this};
        button->setObjectName(name);
        button->setIcon(icon(u"add"));
        connect(button, &QPushButton::clicked, this, [this, fresh] {
            add(fresh)->focusFirst();
            Q_EMIT changed();
        });
        foot->addWidget(button);
    };
    offer(u"addCondition"_s, tr("Condition"), Query::all());
    offer(u"addGroup"_s, tr("Group"), Query{.kind = Query::Kind::Or});
    foot->addStretch(1);
    m_rows->setSpacing(space::tiny);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(isWhole ? 0 : space::medium, space::tiny, 0, space::tiny);
    column->setSpacing(space::tiny);
    column->addLayout(head);
    column->addLayout(m_rows);
    column->addLayout(foot);
    const bool several = query.kind == Query::Kind::And || query.kind == Query::Kind::Or;
    if (several)
        for (const Query& child : query.children) add(child);
    else if (query.kind != Query::Kind::All)
        add(query);
    if (m_items.empty()) add(Query::all());
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FilterItem::changed);
    connect(m_not, &QCheckBox::toggled, this, &FilterItem::changed);
}

FilterItem* FilterGroup::add(const Query& query)
{
    FilterItem* item = FilterItem::make(query, m_words, this);
    m_items.push_back(item);
    m_rows->addWidget(item);
    connect(item, &FilterItem::changed, this, &FilterItem::changed);
    connect(item, &FilterItem::removeRequested, this, [this, item] {
        std::erase(m_items, item);
        item->hide();
        item->deleteLater();
        if (m_items.empty() && m_isWhole) add(Query::all());
        if (!m_items.empty()) m_items.back()->focusFirst();
        Q_EMIT changed();
    });
    return item;
}

Query FilterGroup::query() const
{
    std::vector<Query> children;
    for (const FilterItem* item : m_items)
        if (Query child = item->query(); child.kind != Query::Kind::All) children.push_back(std::move(child));
    Query query = Query::join(m_kind->currentIndex() == 1 ? Query::Kind::Or : Query::Kind::And, std::move(children));
    return m_not->isChecked() && query.kind != Query::Kind::All ? Query::no(std::move(query)) : query;
}

void FilterGroup::focusFirst() { m_items.front()->focusFirst(); }

void FilterGroup::paintEvent(QPaintEvent*)
{
    if (m_isWhole) return;
    // A line along what belongs together.
    QPainter painter{this};
    painter.fillRect(QRect{isRightToLeft() ? width() - 2 : 0, space::tiny, 2, height() - 2 * space::tiny},
                     hairlineColor(palette()));
}

} // namespace kontor

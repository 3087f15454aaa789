// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/filter_sheet.h"

#include "core/search/query_parser.h"
#include "ui/pages/contacts/filter_item.h"
#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/error_text.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

FilterSheet::FilterSheet(QWidget* parent)
    : PageSheet{u"filterSheet"_s, tr("Filter"), parent}
    , m_scroll{new QScrollArea{this}}
    , m_text{new QLabel{this}}
{
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"filterText"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* clear = new FlatButton{FlatButton::Look::Plain, tr("Clear filter"), this};
    clear->setObjectName(u"clearFilter"_s);
    clear->setIcon(icon(u"close"));
    connect(clear, &QPushButton::clicked, this, [this] {
        show(Query::all());
        focusFirst();
        Q_EMIT changed({});
    });
    column()->addWidget(m_scroll, 1);
    column()->addWidget(m_text);
    column()->addWidget(clear, 0, Qt::AlignLeft);
}

void FilterSheet::begin(const QString& query, const QueryWords::Answer& words)
{
    // The old rows look into the old words.
    delete m_scroll->takeWidget();
    m_words = words;
    const auto parsed = parseQuery(query, m_words.vocabulary);
    show(parsed ? *parsed : Query::all());
    m_text->setText(parsed ? query : errorText(parsed.error()));
}

void FilterSheet::show(const Query& query)
{
    delete m_scroll->takeWidget();
    const bool negated = query.kind == Query::Kind::Not && !query.children.front().children.empty();
    m_whole = new FilterGroup{negated ? query.children.front() : query, negated, true, m_words, nullptr};
    auto* place = new QWidget;
    auto* inner = new QVBoxLayout{place};
    inner->setContentsMargins(0, 0, space::small, 0);
    inner->addWidget(m_whole);
    inner->addStretch(1);
    m_scroll->setWidget(place);
    m_text->setText(toText(query));
    connect(m_whole, &FilterItem::changed, this, [this] {
        m_text->setText(this->query());
        Q_EMIT changed(this->query());
    });
}

QString FilterSheet::query() const { return m_whole ? toText(m_whole->query()) : QString{}; }

void FilterSheet::focusFirst()
{
    if (m_whole) m_whole->focusFirst();
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/contact_search.h"

#include "ui/editors/contact_hits.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
/// The query behind each tab.
constexpr std::array tabQueries{""_L1, "relationship:lead"_L1, "relationship:customer"_L1};
} // namespace

ContactSearch::ContactSearch(Workspace& workspace, const QString& within, QWidget* parent)
    : QWidget{parent}
    , m_within{within}
    , m_phrase{new QLineEdit{this}}
    , m_tabs{new FlatTabs{this}}
    , m_all{new ContactHits{workspace, this}}
    , m_hits{new ContactHits{workspace, this}}
    , m_list{new QListView{this}}
    , m_none{new QLabel{tr("No contact matches."), this}}
    , m_column{new QVBoxLayout{this}}
{
    m_phrase->setObjectName(u"contactSearch.phrase"_s);
    m_phrase->setAccessibleName(tr("Search a contact"));
    m_phrase->setPlaceholderText(tr("Name, email, phone, city …"));
    m_phrase->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_phrase->setClearButtonEnabled(true);
    m_phrase->installEventFilter(this);
    m_tabs->setObjectName(u"contactSearch.tabs"_s);
    m_tabs->setAccessibleName(tr("Which contacts"));
    for (const QString& name : {tr("All"), tr("Leads"), tr("Customers")}) m_tabs->add(name);
    m_list->setObjectName(u"contactSearch.hits"_s);
    m_list->setAccessibleName(tr("Contacts found"));
    m_list->setModel(m_hits);
    m_list->setUniformItemSizes(true);
    m_list->setIconSize({16, 16});
    m_list->setSpacing(1);
    m_list->setTextElideMode(Qt::ElideMiddle);
    m_list->setFrameShape(QFrame::NoFrame);
    m_none->setTextFormat(Qt::PlainText);
    m_none->hide();
    m_column->setContentsMargins({});
    m_column->setSpacing(space::tiny);
    m_column->addWidget(m_phrase);
    m_column->addWidget(m_tabs);
    m_column->addWidget(m_none);
    m_column->addWidget(m_list, 1);
    m_column->addStretch(); // where there is no list
    connect(m_phrase, &QLineEdit::textChanged, this, &ContactSearch::search);
    connect(m_phrase, &QLineEdit::textChanged, this, &ContactSearch::phraseChanged);
    connect(m_tabs, &FlatTabs::currentChanged, this, &ContactSearch::search);
    connect(m_hits, &ContactHits::found, this, &ContactSearch::showHits);
    connect(m_all, &ContactHits::found, this, [this] {
        const ContactCounts& counts = m_all->counts();
        m_tabs->setCount(0, numberLabel(counts.total));
        m_tabs->setCount(1, numberLabel(counts.byRelationship.value(u"lead"_s)));
        m_tabs->setCount(2, numberLabel(counts.byRelationship.value(u"customer"_s)));
    });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const ContactRow* row = m_hits->contact(index.row())) Q_EMIT chosen(*row);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (const ContactRow* row = m_hits->contact(index.row())) Q_EMIT currentChanged(*row);
    });
    search();
}

void ContactSearch::focusPhrase()
{
    m_phrase->setFocus(Qt::OtherFocusReason);
    m_phrase->selectAll();
}

const ContactRow* ContactSearch::current() const { return m_hits->contact(m_list->currentIndex().row()); }

void ContactSearch::setOffer(QWidget* offer)
{
    m_column->insertWidget(m_column->indexOf(m_list) + 1, offer, 0, Qt::AlignLeading);
}

QString ContactSearch::phrase() const { return m_phrase->text().simplified(); }

void ContactSearch::search()
{
    m_known = false;
    QString query = m_within;
    const QString words = quotedWords(m_phrase->text());
    if (!words.isEmpty()) query += u' ' + words;
    m_all->search(query);
    const QLatin1StringView tab = tabQueries[size_t(m_tabs->currentIndex())];
    m_hits->search(tab.isEmpty() ? query : query + u' ' + tab);
}

void ContactSearch::showHits()
{
    m_known = true;
    const bool none = m_hits->rowCount() == 0;
    m_none->setVisible(none);
    m_list->setVisible(!none);
    if (!none) m_list->setCurrentIndex(m_hits->index(0));
}

bool ContactSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_phrase || event->type() != QEvent::KeyPress) return QWidget::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const int row = m_list->currentIndex().row();
    switch (key->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up: {
        const int to = row + (key->key() == Qt::Key_Down ? 1 : -1);
        if (to >= 0 && to < m_hits->rowCount()) m_list->setCurrentIndex(m_hits->index(to));
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const ContactRow* found = current())
            Q_EMIT chosen(*found);
        else if (m_known)
            Q_EMIT nobodyChosen();
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

} // namespace kontor

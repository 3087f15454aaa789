// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/contacts_page.h"

#include "ui/editors/error_line.h"
#include "ui/pages/contacts/compare_view.h"
#include "ui/pages/contacts/contact_actions.h"
#include "ui/pages/contacts/contact_filter.h"
#include "ui/pages/contacts/contact_table.h"
#include "ui/pages/contacts/search_field.h"
#include "ui/pages/contacts/selection_bar.h"
#include "ui/pages/contacts/summary_bar.h"
#include "ui/pages/contacts/timeline_hits.h"
#include "ui/pages/contacts/view_tabs.h"
#include "ui/support/empty_page.h"
#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// The rows of the first paint: more than any screen shows.
constexpr int firstRows = 80;
constexpr int errorDelayMs = 350;

/// A failure that lies in what was typed, not in the store.
bool isQueryError(const Error& error)
{
    return error.code == Errc::BadQuery || error.code == Errc::UnknownField || error.position >= 0;
}

} // namespace

ContactsPage::ContactsPage(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_search{new SearchField{context.workspace, this}}
    , m_error{new ErrorLine{this}}
    , m_tabs{new ViewTabs{*this, this}}
    , m_summary{new SummaryBar{this}}
    , m_stack{new QStackedWidget{this}}
    , m_table{new ContactTable{context.workspace, context.state, this}}
    , m_bar{new SelectionBar{this}}
    , m_actions{new ContactActions{*this, *m_table}}
    , m_timelineHits{new TimelineHits{context.workspace, this}}
    , m_first{context.workspace, touchingNothing(),
              [this](const FirstContacts::Answer& rows) { m_table->list().setFirstRows(rows); }}
    , m_list{context.workspace, touchingAnything(), [this](const ContactList::Answer& answer) { show(answer); },
             [this](const Error& error) { showFailure(error); }}
{
    setObjectName(u"page.contacts"_s);
    build();
    m_table->showView(m_tabs->key(), m_tabs->saved());
    connectSearch();
    connectList();
    connectChosen();
    // The rows of the first paint need no index and no order but the name's.
    if (m_table->sort() == SortBy{} && m_table->groupBy().isEmpty() && m_tabs->isFirst())
        m_first.ask({.limit = firstRows});
    ask(true);
}

ContactsPage::~ContactsPage() = default;

void ContactsPage::addButton(QLayout* row, const QString& name, const QString& iconName, const QString& text,
                             std::function<void()> act)
{
    const bool main = name == "newContact"_L1;
    auto* button = new FlatButton{main ? FlatButton::Look::Primary : FlatButton::Look::Plain, text, this};
    button->setObjectName(name);
    button->setAccessibleName(main ? tr("New contact") : text);
    button->setIcon(icon(iconName));
    button->setFolds(!main);
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    row->addWidget(button);
}

QLayout* ContactsPage::buildHead()
{
    m_search->setObjectName(u"search"_s);
    m_search->setAccessibleName(tr("Search contacts"));
    m_search->setPlaceholderText(tr("Search or query …"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_search->setMinimumHeight(30);
    m_search->setMaximumWidth(640);
    m_search->installEventFilter(this);

    auto* head = new FlowLayout{nullptr, space::tiny};
    head->setContentsMargins(space::small, space::small, space::small, space::tiny);
    head->addWidget(m_search);
    addButton(head, u"filter"_s, u"filter"_s, tr("Filter"), [this] { openFilter(); });
    findChild<QPushButton*>(u"filter"_s)->setToolTip(tr("Put a filter together (Ctrl+Shift+F)"));
    head->addStretch();
    addButton(head, u"columns"_s, u"columns"_s, {}, [this] {
        auto* menu = new QMenu{this};
        menu->setAttribute(Qt::WA_DeleteOnClose);
        m_table->fillColumnMenu(menu);
        auto* button = findChild<QWidget*>(u"columns"_s);
        menu->popup(button->mapToGlobal(QPoint{0, button->height()}));
    });
    auto* columns = findChild<QPushButton*>(u"columns"_s);
    columns->setAccessibleName(tr("Columns"));
    columns->setToolTip(tr("Columns"));
    addButton(head, u"exportContacts"_s, u"export"_s, tr("Export…"), [this] { exportList(); });
    addButton(head, u"importContacts"_s, u"import"_s, tr("Import…"), [this] { desk().importContacts(); });
    addButton(head, u"newContact"_s, u"add"_s, tr("New"), [this] { openNew(); });
    return head;
}

void ContactsPage::build()
{
    m_stack->addWidget(m_table);

    auto* list = new QVBoxLayout;
    list->setSpacing(0);
    // Each text begins where those in the table do, whatever its widget keeps to itself.
    const auto inset = [&](QWidget* widget, int side, int above, int below) {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(side, above, side, below);
        row->addWidget(widget);
        list->addLayout(row);
    };
    list->addLayout(buildHead());
    inset(m_error, space::small, 0, 0);
    inset(m_tabs, 0, 0, 0);
    inset(m_summary, 2, space::tiny, space::small);
    list->addWidget(m_stack, 1);
    list->addWidget(m_timelineHits);
    list->addWidget(m_bar);
    auto* whole = new QHBoxLayout{this};
    whole->setContentsMargins({});
    whole->setSpacing(0);
    whole->addLayout(list, 1);
}

void ContactsPage::connectSearch()
{
    m_showError.setSingleShot(true);
    m_showError.setInterval(errorDelayMs);
    connect(&m_showError, &QTimer::timeout, this, [this] {
        m_error->show(m_queryError);
        m_search->markError(m_queryError.position);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        ask(true);
        markHits();
        tellChanged();
    });
    connect(m_search, &SearchField::wordsArrived, this, &ContactsPage::markHits);
    connect(m_tabs, &ViewTabs::chosen, this, &ContactsPage::viewChosen);
    connect(m_tabs, &ViewTabs::saveRequested, this, [this] { openViewSheet(true); });
    connect(m_tabs, &ViewTabs::editRequested, this, [this] { openViewSheet(false); });
    connect(m_tabs, &ViewTabs::keepRequested, this, &ContactsPage::keepView);
    connect(m_summary, &SummaryBar::wordChosen, this, &ContactsPage::toggleWord);
    connect(m_timelineHits, &TimelineHits::contactChosen, this,
            [this](const Id& contact) { desk().openContact(contact); });
}

void ContactsPage::connectList()
{
    m_table->installEventFilter(this);
    connect(&workspace(), &Workspace::changed, m_table, [this] { m_table->list().makeStale(); });
    connect(m_table, &ContactTable::sortChanged, this, [this] { ask(true); });
    connect(m_table, &ContactTable::sortChanged, this, &ContactsPage::tellChanged);
    connect(m_table, &ContactTable::groupChanged, this, [this] { ask(true); });
    connect(m_table, &ContactTable::groupChanged, this, &ContactsPage::tellChanged);
    connect(m_table, &ContactTable::arrangementChanged, this, &ContactsPage::tellChanged);
    connect(m_table, &ContactTable::filterWanted, this, &ContactsPage::toggleWord);
    connect(m_table, &QAbstractItemView::doubleClicked, m_actions, [this] {
        if (!m_actions->editCurrent()) m_actions->openCurrent();
    });
    connect(m_table, &RowTable::typed, this, [this](const QString& text) {
        m_search->setFocus();
        m_search->insert(text);
    });
    connect(m_actions, &ContactActions::openRequested, this, [this](const Id& contact, quint32 number) {
        m_opened = {contact, number};
        desk().openContact(contact);
    });
    connect(m_actions, &ContactActions::recordRequested, this, &ContactsPage::openRecord);
}

void ContactsPage::connectChosen()
{
    connect(&m_table->chosen(), &ContactSelection::countChanged, this,
            [this](int chosen) { m_bar->setCount(chosen, count()); });
    connect(m_bar, &SelectionBar::allRequested, m_table, &QAbstractItemView::selectAll);
    using Deed = ChangeMany::Deed;
    connect(m_bar, &SelectionBar::assignRequested, this, [this] { openBatch(Deed::SetField, u"responsible"_s); });
    connect(m_bar, &SelectionBar::keywordRequested, this, [this] { openBatch(Deed::AddKeyword); });
    connect(m_bar, &SelectionBar::relationshipRequested, this, [this] { openBatch(Deed::AddRelationship); });
    connect(m_bar, &SelectionBar::fieldRequested, this, [this] { openBatch(Deed::SetField); });
    connect(m_bar, &SelectionBar::compareRequested, this, &ContactsPage::compare);
    connect(m_bar, &SelectionBar::exportRequested, this, &ContactsPage::exportList);
    connect(m_bar, &SelectionBar::briefingRequested, m_actions, &ContactActions::briefing);
    connect(m_bar, &SelectionBar::mergeRequested, m_actions, &ContactActions::merge);
    connect(m_bar, &SelectionBar::archiveRequested, m_actions, [this] { m_actions->archive(true); });
    connect(m_bar, &SelectionBar::removeRequested, m_actions, &ContactActions::remove);
    connect(m_bar, &SelectionBar::clearRequested, m_table, &QAbstractItemView::clearSelection);
}

void ContactsPage::ask(bool fromTop)
{
    m_fromTop = m_fromTop || fromTop;
    m_list.ask({combinedQuery(m_tabs->query(), m_search->text()), m_table->sort(), m_table->groupBy()});
}

void ContactsPage::show(const ContactList::Answer& answer)
{
    m_showError.stop();
    m_error->clear();
    m_search->markError(-1);
    const quint32 current = m_table->currentNumber();
    m_table->show(answer);
    if (!m_toChoose.empty()) {
        m_table->chosen().choose(std::exchange(m_toChoose, {}));
        const auto chosen = m_table->chosen().numbers();
        if (!chosen.empty()) m_table->showRow(m_table->list().rowOf(chosen.front()));
    } else if (m_fromTop) {
        const int row = m_table->list().rowOf(current);
        if (row < 0)
            m_table->verticalScrollBar()->setValue(0);
        else
            m_table->showRow(row);
    }
    m_fromTop = false;
    m_summary->show(answer.counts, m_search->text());
    showEmptiness(answer.order->empty());
    m_bar->setCount(m_table->chosen().count(), count());
    Q_EMIT placeChanged();
    // They would have waited for the index as well, and kept the rows waiting.
    if (!std::exchange(m_answered, true)) m_tabs->startCounting();
}

void ContactsPage::showFailure(const Error& error)
{
    m_answered = true;
    if (!isQueryError(error)) return desk().fail(error);
    m_queryError = errorInText(error, m_tabs->query(), m_search->text());
    if (m_error->isClear()) {
        m_showError.start();
    } else {
        m_error->show(m_queryError);
        m_search->markError(m_queryError.position);
    }
}

void ContactsPage::showEmptiness(bool empty)
{
    if (m_compare && m_stack->currentWidget() == m_compare) return;
    if (!empty) return m_stack->setCurrentWidget(m_table);
    const bool filtered = !m_tabs->isFirst() || !m_search->text().trimmed().isEmpty();
    EmptyPage*& page = filtered ? m_noHits : m_none;
    if (!page && filtered) {
        page = new EmptyPage{u"search"_s, tr("No contact found"), {}, this};
        page->addAction(u"clearSearch"_s, u"close"_s, tr("Show all contacts"), [this] { toggleWord({}); });
    } else if (!page) {
        page = new EmptyPage{u"contacts"_s, tr("No contacts yet"),
                             tr("Bring your own list, make a first contact, or look around with sample data."), this};
        page->addAction(u"emptyImport"_s, u"import"_s, tr("Import a list…"), [this] { desk().importContacts(); });
        page->addAction(u"emptyNew"_s, u"add"_s, tr("New contact"), [this] { openNew(); });
        page->addAction(u"emptySamples"_s, u"sparkle"_s, tr("Add sample data"), [this] { desk().addSamples(); });
    }
    if (m_stack->indexOf(page) < 0) m_stack->addWidget(page);
    if (filtered) {
        const QString text = m_search->text().trimmed();
        page->setText(text.isEmpty() ? tr("This view is empty.") : tr("Nothing matches “%1”.").arg(text));
    }
    m_stack->setCurrentWidget(page);
}

void ContactsPage::toggleWord(const QString& word)
{
    if (!word.isEmpty()) return m_search->setText(toggledQueryWord(m_search->text(), word));
    const QSignalBlocker once{m_search}; // one question, not two
    m_search->clear();
    if (m_tabs->isFirst())
        ask(true);
    else
        m_tabs->chooseFirst();
    markHits();
    tellChanged();
}

} // namespace kontor

namespace kontor::pages {

PageInfo contacts()
{
    return {.key = u"contacts"_s,
            .icon = u"contacts"_s,
            .title = ContactsPage::tr("Contacts"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new ContactsPage{context, parent};
            }};
}

} // namespace kontor::pages

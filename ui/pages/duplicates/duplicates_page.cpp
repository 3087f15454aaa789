// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/duplicates/duplicates_page.h"

#include "core/commands/merge_contacts.h"
#include "ui/delegates/value_delegate.h"
#include "ui/pages/duplicates/merge_view.h"
#include "ui/support/column_shares.h"
#include "ui/support/empty_page.h"
#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/row_table.h"
#include "ui/support/theme.h"
#include "ui/support/whole_prompt.h"
#include "ui/text/count_text.h"
#include "ui/text/duplicate_text.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

enum Column { Likeness, First, Second, Why };
constexpr int pollMs = 100;

Id pairId(const DuplicatePairs::Item& pair)
{
    return Id::named("pair", pair.a.id.bytes().toByteArray() + pair.b.id.bytes().toByteArray());
}

ValueListModel::Cell contactCell(const DuplicatePairs::Contact& contact)
{
    return {.text = contact.name,
            .icon = contact.type == "business"_L1 ? u"business"_s : u"person"_s,
            .tip = contact.about.isEmpty() ? contact.name : contact.name + u'\n' + contact.about};
}

ValueListModel::Cell cellOf(const DuplicatePairs::Item& pair, int column)
{
    switch (column) {
    case Likeness: return {.text = duplicateScoreText(pair.score)};
    case First: return contactCell(pair.a);
    case Second: return contactCell(pair.b);
    case Why: {
        const QString text = duplicateReasonsText({pair.evidence.data(), size_t(pair.evidence.size())});
        return {.text = text, .tip = text};
    }
    default: return {};
    }
}

} // namespace

DuplicatesPage::DuplicatesPage(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_model{{tr("Likeness"), tr("Contact"), tr("Other contact"), tr("Why")}}
    , m_search{new QLineEdit{this}}
    , m_count{new QLabel{this}}
    , m_bar{new QProgressBar{this}}
    , m_table{new RowTable{this}}
    , m_stack{new QStackedWidget{this}}
    , m_empty{new EmptyPage{u"merge"_s, tr("No duplicates"),
                            tr("Contacts that are likely the same appear here, to be merged into one."), this}}
    , m_merge{new MergeView{context, this}}
    , m_head{new QWidget{this}}
{
    setObjectName(u"page.duplicates"_s);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_merge);
    m_head->setLayout(buildHead());
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    connect(m_merge, &MergeView::left, this, &DuplicatesPage::backToList);
    connect(m_merge, &MergeView::merged, this, [this](const std::vector<Id>& gone) {
        std::erase_if(m_pairs, [&](const DuplicatePairs::Item& pair) {
            return std::find(gone.begin(), gone.end(), pair.a.id) != gone.end() ||
                   std::find(gone.begin(), gone.end(), pair.b.id) != gone.end();
        });
        backToList();
    });
    connect(&workspace(), &Workspace::changed, this, [this](const ChangeSet&) {
        m_stale = true;
        offer();
    });
    m_poll.setInterval(pollMs);
    connect(&m_poll, &QTimer::timeout, this, [this] { m_bar->setValue(m_progress->load()); });
    look();
}

DuplicatesPage::~DuplicatesPage() { m_looking.cancel(); }

void DuplicatesPage::buildTable()
{
    m_table->setObjectName(u"duplicateList"_s);
    m_table->setAccessibleName(tr("Likely duplicates"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    new ColumnShares{m_table, {0, 1, 1, 2}};
    m_table->installEventFilter(this);
    connect(m_table, &RowTable::rowMenuRequested, this, &DuplicatesPage::showMenu);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &DuplicatesPage::mergeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DuplicatesPage::offer);
}

QLayout* DuplicatesPage::buildHead()
{
    const auto button = [this](FlatButton::Look look, const QString& name, const QString& iconName, const QString& text,
                               void (DuplicatesPage::*act)()) {
        auto* made = new FlatButton{look, text, this};
        made->setObjectName(name);
        if (!iconName.isEmpty()) made->setIcon(icon(iconName));
        connect(made, &QPushButton::clicked, this, act);
        return made;
    };
    auto* title = new QLabel{tr("Duplicates"), this};
    title->setFont(titleFont(font()));
    m_search->setObjectName(u"duplicateSearch"_s);
    m_search->setAccessibleName(tr("Only duplicates of these contacts"));
    m_search->setPlaceholderText(tr("Search …"));
    m_search->setToolTip(m_search->accessibleName());
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_search->setMinimumHeight(30);
    m_search->setMaximumWidth(300);
    keepPromptWhole(*m_search);
    m_search->installEventFilter(this);
    connect(m_search, &QLineEdit::returnPressed, this, &DuplicatesPage::look);
    m_bar->setObjectName(u"duplicateProgress"_s);
    m_bar->setAccessibleName(tr("Looking for duplicates"));
    m_bar->setRange(0, 1000);
    m_bar->setTextVisible(false);
    m_bar->setMaximumWidth(120);
    m_bar->setMaximumHeight(6);
    m_again = button(FlatButton::Look::Plain, u"lookAgain"_s, u"redo"_s, tr("Look again"), &DuplicatesPage::look);
    m_skip = button(FlatButton::Look::Plain, u"skipPair"_s, {}, tr("Skip"), &DuplicatesPage::skipCurrent);
    m_separate =
        button(FlatButton::Look::Plain, u"separatePair"_s, {}, tr("Keep separate"), &DuplicatesPage::separateCurrent);
    m_mergeButton =
        button(FlatButton::Look::Primary, u"mergePair"_s, u"merge"_s, tr("Merge…"), &DuplicatesPage::mergeCurrent);
    m_skip->setToolTip(tr("Not now (Space)"));
    m_separate->setToolTip(tr("These two are not the same, and are not shown here again (Delete)"));
    m_mergeButton->setToolTip(tr("Side by side, field by field (Enter)"));

    auto* head = new FlowLayout{nullptr, space::small};
    head->setContentsMargins(space::small, space::small, space::small, space::small);
    head->addWidget(title);
    head->addWidget(m_count);
    head->addWidget(m_bar);
    head->addWidget(m_search);
    head->addWidget(m_again);
    head->addStretch();
    head->addWidget(m_skip);
    head->addWidget(m_separate);
    head->addWidget(m_mergeButton);
    return head;
}

void DuplicatesPage::look()
{
    m_looking.cancel();
    m_progress = std::make_shared<std::atomic<int>>(0);
    m_stale = false;
    m_bar->setValue(0);
    m_bar->show();
    m_poll.start();
    m_looking = workspace().ask(DuplicatePairs{.query = m_search->text(), .progress = m_progress});
    whenDone(m_looking, this, [this, mine = m_progress](const Result<DuplicatePairs::Answer>& pairs) {
        if (mine != m_progress) return; // asked again meanwhile
        m_poll.stop();
        m_bar->hide();
        if (!pairs) return desk().fail(pairs.error());
        take(*pairs);
    });
    offer();
}

void DuplicatesPage::take(const DuplicatePairs::Answer& pairs)
{
    m_pairs = pairs;
    showPairs();
    if (m_model.rowCount() > 0 && !m_table->currentIndex().isValid()) m_table->selectRow(0);
}

void DuplicatesPage::showPairs()
{
    std::vector<Id> ids;
    for (const DuplicatePairs::Item& pair : m_pairs) ids.push_back(pairId(pair));
    const auto shown = std::make_shared<const DuplicatePairs::Answer>(m_pairs);
    m_model.setRows(std::move(ids), [shown](int row, int column) { return cellOf((*shown)[size_t(row)], column); });
    m_count->setText(m_pairs.empty() ? QString{} : tr("%n pair(s)", nullptr, int(m_pairs.size())));
    if (m_stack->currentWidget() != m_merge)
        m_stack->setCurrentWidget(m_pairs.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    offer();
}

const DuplicatePairs::Item* DuplicatesPage::current() const
{
    const int row = m_table->currentIndex().isValid() ? m_table->currentIndex().row() : -1;
    return row >= 0 && row < int(m_pairs.size()) ? &m_pairs[size_t(row)] : nullptr;
}

void DuplicatesPage::offer()
{
    const bool any = current() != nullptr;
    for (FlatButton* button : {m_skip, m_separate, m_mergeButton}) button->setEnabled(any);
    m_again->setVisible(m_stale && !m_poll.isActive());
}

bool DuplicatesPage::mergeContacts(const std::vector<Id>& contacts)
{
    if (contacts.empty()) return false;
    if (contacts.size() == 1) { // with whom, it is to be found out
        if (m_stack->currentWidget() == m_merge) backToList();
        m_search->setText(u"id:"_s + contacts.front().toString());
        look();
        return true;
    }
    m_merge->open(contacts);
    m_head->hide();
    m_stack->setCurrentWidget(m_merge);
    return true;
}

void DuplicatesPage::mergeCurrent()
{
    if (const DuplicatePairs::Item* pair = current()) mergeContacts({pair->a.id, pair->b.id});
}

void DuplicatesPage::separateCurrent()
{
    const DuplicatePairs::Item* pair = current();
    if (!pair) return;
    perform(KeepSeparate{pair->a.id, pair->b.id}, tr("Keeping two contacts separate"), [] {});
    leaveOut(m_table->currentIndex().row());
}

void DuplicatesPage::skipCurrent()
{
    if (current()) leaveOut(m_table->currentIndex().row());
}

/// The next pair comes under the hand.
void DuplicatesPage::leaveOut(int row)
{
    m_pairs.erase(m_pairs.begin() + row);
    showPairs();
    if (m_pairs.empty()) return m_search->setFocus();
    m_table->selectRow(std::min(row, int(m_pairs.size()) - 1));
}

void DuplicatesPage::backToList()
{
    m_head->show();
    m_stack->setCurrentWidget(m_table);
    showPairs();
    if (!m_pairs.empty() && !current()) m_table->selectRow(0);
    takeFocus();
}

void DuplicatesPage::showMenu(int row, const QPoint& globalPosition)
{
    m_table->selectRow(row);
    auto* menu = new QMenu{m_table};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const DuplicatePairs::Item pair = m_pairs[size_t(row)];
    connect(menu->addAction(icon(u"merge"), m_mergeButton->text()), &QAction::triggered, this,
            &DuplicatesPage::mergeCurrent);
    connect(menu->addAction(m_separate->text()), &QAction::triggered, this, &DuplicatesPage::separateCurrent);
    connect(menu->addAction(m_skip->text()), &QAction::triggered, this, &DuplicatesPage::skipCurrent);
    menu->addSeparator();
    for (const DuplicatePairs::Contact& contact : {pair.a, pair.b})
        connect(menu->addAction(icon(u"details"), tr("Open %1").arg(contact.name)), &QAction::triggered, this,
                [this, id = contact.id] { desk().openContact(id); });
    menu->popup(globalPosition);
}

bool DuplicatesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress && m_table->isVisible() &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        m_table->setFocus();
        return true;
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter: mergeCurrent(); return true;
        case Qt::Key_Delete: separateCurrent(); return true;
        case Qt::Key_Space: skipCurrent(); return true;
        default: break;
        }
    }
    return Page::eventFilter(watched, event);
}

void DuplicatesPage::takeFocus()
{
    if (m_stack->currentWidget() == m_merge)
        m_merge->setFocus();
    else if (m_model.rowCount() > 0)
        m_table->setFocus();
    else
        m_search->setFocus();
}

void DuplicatesPage::focusSearch()
{
    if (m_stack->currentWidget() == m_merge) backToList();
    m_search->setFocus();
    m_search->selectAll();
}

bool DuplicatesPage::isSettled() const { return !m_poll.isActive() && m_merge->isSettled(); }

namespace pages {

PageInfo duplicates()
{
    return {.key = u"duplicates"_s,
            .icon = u"merge"_s,
            .title = DuplicatesPage::tr("Duplicates"),
            .atFoot = true,
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new DuplicatesPage{context, parent};
            }};
}

} // namespace pages

} // namespace kontor

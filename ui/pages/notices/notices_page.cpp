// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/notices/notices_page.h"

#include "ui/delegates/value_delegate.h"
#include "ui/support/column_shares.h"
#include "ui/support/empty_page.h"
#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/notice_watch.h"
#include "ui/support/row_table.h"
#include "ui/support/saved_state.h"
#include "ui/text/count_text.h"
#include "ui/text/notice_text.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Rows of the model are known by an id: the notice's number stands for one.
Id idOf(const Notices::Item& notice) { return Id::named("notice", QByteArray::number(notice.no)); }

ValueListModel::Cell cellOf(const Notices::Item& notice, int column)
{
    switch (column) {
    case 0:
        // The word beside the icon, so that it does not hang on the colour.
        return notice.read ? ValueListModel::Cell{}
                           : ValueListModel::Cell{.text = NoticesPage::tr("new"), .meaning = Meaning::Future};
    case 1: {
        const QString text = noticeText(notice);
        const QString context = noticeContext(notice);
        const bool due = notice.kind == "task_due"_L1;
        return {.text = text,
                .icon = noticeIcon(notice.kind),
                .meaning = due && !notice.read ? std::optional{Meaning::Today} : std::nullopt,
                .tip = context.isEmpty() ? text : text + u'\n' + context,
                .quiet = notice.read};
    }
    case 2: {
        const QString context = noticeContext(notice);
        return {.text = context, .tip = context, .quiet = true};
    }
    default:
        return {.text = agoLabel(notice.at, QDateTime::currentMSecsSinceEpoch()),
                .tip = momentLabel(notice.at),
                .quiet = true};
    }
}

} // namespace

NoticesPage::NoticesPage(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_model{{tr("State"), tr("What"), tr("Contact"), tr("When")}}
    , m_table{new RowTable{this}}
    , m_stack{new QStackedWidget{this}}
    , m_empty{new EmptyPage{u"check"_s, tr("Nothing new"),
                            tr("Here stands what colleagues do that concerns you, and what is due."), this}}
    , m_unreadOnly{new QCheckBox{tr("Only new ones"), this}}
    , m_desktop{new QCheckBox{tr("Show on the desktop too"), this}}
    , m_readAll{new FlatButton{FlatButton::Look::Plain, tr("Mark all as read"), this}}
    , m_ask{context.workspace, Notices{},
            [](const ChangeSet& changes) {
                return changes.notices || changes.touches(Entity::Task) || changes.touches(Entity::Contact) ||
                       changes.touches(Entity::Employee);
            },
            [this](const Notices::Answer& answer) { show(answer); }, [this](const Error& error) { desk().fail(error); }}
{
    setObjectName(u"page.notices"_s);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addWidget(m_stack, 1);
}

QLayout* NoticesPage::buildHead()
{
    auto* title = new QLabel{tr("Notifications"), this};
    title->setFont(titleFont(font()));
    m_unreadOnly->setObjectName(u"notices.unread"_s);
    connect(m_unreadOnly, &QCheckBox::toggled, this, [this](bool on) { m_ask.ask({.unreadOnly = on}); });
    m_desktop->setObjectName(u"notices.desktop"_s);
    m_desktop->setChecked(showsDesktopNotices(state()));
    connect(m_desktop, &QCheckBox::toggled, this, [this](bool on) { setShowsDesktopNotices(state(), on); });
    m_readAll->setObjectName(u"notices.readAll"_s);
    m_readAll->setIcon(icon(u"check"));
    connect(m_readAll, &QPushButton::clicked, this,
            [this] { workspace().keepNotices({.what = NoticeDeed::What::ReadAll}); });
    auto* head = new FlowLayout{nullptr, space::small};
    head->setContentsMargins(space::small, space::small, space::small, space::small);
    head->addWidget(title);
    head->addWidget(m_unreadOnly);
    head->addStretch();
    head->addWidget(m_desktop);
    head->addWidget(m_readAll);
    return head;
}

void NoticesPage::buildTable()
{
    m_table->setObjectName(u"noticeList"_s);
    m_table->setAccessibleName(tr("Notifications"));
    m_table->setModel(&m_model);
    m_table->setItemDelegate(new ValueDelegate{this});
    m_table->setRowMenus(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->horizontalHeader()->setSortIndicatorShown(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    new ColumnShares{m_table, {0, 2, 3, 0}, {2}, 1};
    m_table->installEventFilter(this);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &NoticesPage::open);
}

void NoticesPage::show(const Notices::Answer& answer)
{
    m_items = answer.items;
    m_answered = true;
    std::vector<Id> ids;
    for (const Notices::Item& notice : m_items) ids.push_back(idOf(notice));
    m_model.setRows(std::move(ids),
                    [items = m_items](int row, int column) { return cellOf(items[size_t(row)], column); });
    m_stack->setCurrentWidget(m_items.empty() ? static_cast<QWidget*>(m_empty) : m_table);
    m_readAll->setEnabled(answer.unread > 0);
    if (!m_items.empty() && !m_table->currentIndex().isValid()) m_table->selectRow(0);
}

const Notices::Item* NoticesPage::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_items.size()) ? &m_items[size_t(row)] : nullptr;
}

void NoticesPage::open()
{
    if (!current()) return;
    const Notices::Item notice = *current();
    mark(notice, true);
    if (notice.kind == "contact_deleted"_L1)
        desk().showPage(u"trash"_s);
    else if (notice.count > 1)
        desk().showContacts(notice.kind == "contact_given"_L1 ? u"responsible:me"_s : QString{});
    else if (!notice.contact.isNull())
        desk().openContact(notice.contact);
    else if (notice.kind.startsWith("team"_L1))
        desk().showPage(u"settings.teams"_s);
    else
        desk().showPage(u"tasks"_s);
}

void NoticesPage::mark(const Notices::Item& notice, bool read)
{
    workspace().keepNotices({.what = read ? NoticeDeed::What::Read : NoticeDeed::What::Unread, .numbers = {notice.no}});
}

bool NoticesPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && current()) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) return open(), true;
        if (key == Qt::Key_Space) return mark(*current(), !current()->read), true;
    }
    return Page::eventFilter(watched, event);
}

void NoticesPage::takeFocus()
{
    if (m_stack->currentWidget() == m_table)
        m_table->setFocus();
    else
        m_unreadOnly->setFocus();
}

namespace pages {

PageInfo notices()
{
    return {.key = u"notices"_s,
            .icon = u"bell"_s,
            .title = NoticesPage::tr("Notifications"),
            .atFoot = true,
            .listed = false, // the bell leads there
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new NoticesPage{context, parent};
            }};
}

} // namespace pages

} // namespace kontor

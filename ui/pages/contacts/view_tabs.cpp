// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/contacts/view_tabs.h"

#include "ui/pages/contacts/contact_filter.h"
#include "ui/pages/page.h"
#include "ui/support/flat_button.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/icons.h"
#include "ui/support/saved_state.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

const QString tabKey = u"contacts/tab"_s;

int builtIn() { return int(contactTabs().size()); }

} // namespace

ViewTabs::ViewTabs(Page& page, QWidget* parent)
    : QWidget{parent}
    , m_page{page}
    , m_tabs{new FlatTabs{this}}
    , m_keep{new FlatButton{FlatButton::Look::Plain, tr("Save changes"), this}}
    , m_add{new FlatButton{FlatButton::Look::Plain, this}}
    , m_wanted{page.state().text(tabKey)}
    , m_views{page.workspace(), touching({Entity::View, Entity::Employee}),
              [this](const Views::Answer& answer) { showViews(answer); }}
    , m_totals{page.workspace(), touchingAnything(), [this](const auto& totals) { showTotals(totals); }}
{
    m_tabs->setObjectName(u"tabs"_s);
    m_tabs->setAccessibleName(tr("Views"));
    m_tabs->installEventFilter(this);
    for (const ContactTab& tab : contactTabs()) m_tabs->add(contactTabTitle(tab));
    for (int tab = 0; tab < builtIn(); ++tab)
        if (keyOf(tab) == m_wanted) m_tabs->setCurrentIndex(m_current = tab);
    m_keep->setObjectName(u"keepView"_s);
    m_keep->setIcon(icon(u"check"));
    m_keep->setToolTip(tr("Keep filter, columns, order and groups in this view"));
    m_keep->hide();
    m_add->setObjectName(u"addView"_s);
    m_add->setIcon(icon(u"add"));
    m_add->setAccessibleName(tr("Save as a view"));
    m_add->setToolTip(tr("Save what you see as a view"));

    auto* row = new QHBoxLayout{this};
    row->setContentsMargins(0, 0, space::small, 0);
    row->setSpacing(space::tiny);
    row->addWidget(m_tabs, 0);
    row->addWidget(m_add);
    row->addWidget(m_keep);
    row->addStretch(1);
    connect(m_tabs, &QTabBar::currentChanged, this, &ViewTabs::tabChosen);
    connect(m_add, &QPushButton::clicked, this, &ViewTabs::saveRequested);
    connect(m_keep, &QPushButton::clicked, this, &ViewTabs::keepRequested);
    m_views.ask({});
}

QString ViewTabs::keyOf(int tab) const
{
    if (tab < builtIn()) return QString::fromLatin1(contactTabs()[size_t(tab)].key);
    return u"view."_s + m_saved[size_t(tab - builtIn())].id.toString();
}

QString ViewTabs::query() const
{
    return saved() ? saved()->query : QString::fromLatin1(contactTabs()[size_t(m_current)].query);
}

const ViewRow* ViewTabs::saved() const
{
    return m_current < builtIn() ? nullptr : &m_saved[size_t(m_current - builtIn())];
}

void ViewTabs::chooseFirst() { m_tabs->setCurrentIndex(0); }

void ViewTabs::choose(const Id& view)
{
    m_wanted = u"view."_s + view.toString();
    m_page.state().setValue(tabKey, m_wanted); // a tab that is yet to come is not chosen by hand
    for (int tab = builtIn(); tab < m_tabs->count(); ++tab)
        if (keyOf(tab) == m_wanted) return m_tabs->setCurrentIndex(tab);
}

void ViewTabs::setChanged(bool changed) { m_keep->setVisible(changed && saved() && saved()->editable); }

void ViewTabs::startCounting()
{
    m_counting = true;
    count();
}

void ViewTabs::count()
{
    if (!m_counting) return;
    QStringList queries;
    for (const ContactTab& tab : contactTabs()) queries.push_back(QString::fromLatin1(tab.query));
    for (const ViewRow& view : m_saved) queries.push_back(view.query);
    m_totals.ask({queries});
}

void ViewTabs::showTotals(const std::vector<qint64>& totals)
{
    for (int tab = 0; tab < std::min(m_tabs->count(), int(totals.size())); ++tab)
        m_tabs->setCount(tab, totals[size_t(tab)] < 0 ? u"?"_s : numberLabel(totals[size_t(tab)]));
}

void ViewTabs::showViews(const Views::Answer& answer)
{
    const QString before = key();
    const std::optional<ViewRow> shown = saved() ? std::optional{*saved()} : std::nullopt;
    m_role = answer.role;
    m_mayShareByRole = answer.mayShareByRole;
    if (answer.views == m_saved && !m_saved.empty()) return;
    {
        const QScopedValueRollback filling{m_filling, true};
        m_saved = answer.views;
        while (m_tabs->count() > builtIn()) m_tabs->removeTab(m_tabs->count() - 1);
        for (const ViewRow& view : m_saved) {
            const int tab = m_tabs->addTab(QString{view.name}.replace(u'&', u"&&"_s));
            m_tabs->setAccessibleTabName(tab, view.name);
            if (!view.isPrivate) m_tabs->setTabToolTip(tab, tr("Shared by %1").arg(view.authorName));
        }
        // Who has chosen nothing yet begins with the view of their role.
        if (m_wanted.isEmpty() && m_page.state().text(tabKey).isEmpty())
            for (const ViewRow& view : m_saved)
                if (!view.role.isEmpty() && view.role == m_role) m_wanted = u"view."_s + view.id.toString();
        const QString wanted = m_wanted.isEmpty() ? before : m_wanted;
        m_current = 0;
        for (int tab = 0; tab < m_tabs->count(); ++tab)
            if (keyOf(tab) == wanted) m_current = tab;
        if (keyOf(m_current) == wanted) m_wanted.clear();
        m_tabs->setCurrentIndex(m_current);
    }
    count();
    const bool other = key() != before || (saved() && (!shown || !(*saved() == *shown)));
    if (other) Q_EMIT chosen();
}

void ViewTabs::tabChosen(int tab)
{
    if (m_filling || tab < 0) return;
    m_current = tab;
    m_wanted.clear();
    m_page.state().setValue(tabKey, key());
    Q_EMIT chosen();
}

bool ViewTabs::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_tabs) return QWidget::eventFilter(watched, event);
    if (event->type() == QEvent::ContextMenu) {
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
        const int tab = byKey ? m_tabs->currentIndex() : m_tabs->tabAt(asked->pos());
        if (tab < 0) return true;
        m_tabs->setCurrentIndex(tab);
        auto* menu = new QMenu{this};
        menu->setObjectName(u"viewMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(menu);
        menu->popup(byKey ? m_tabs->mapToGlobal(m_tabs->tabRect(tab).bottomLeft()) : asked->globalPos());
        return true;
    }
    if (event->type() != QEvent::KeyPress) return false;
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool moves = key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    switch (key->key()) {
    case Qt::Key_F2: rename(); return true;
    case Qt::Key_Delete: remove(); return true;
    case Qt::Key_Left:
        if (moves) move(isRightToLeft() ? 1 : -1);
        return moves;
    case Qt::Key_Right:
        if (moves) move(isRightToLeft() ? -1 : 1);
        return moves;
    default: return false;
    }
}

} // namespace kontor

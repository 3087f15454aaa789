// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/sync/sync_page.h"

#include "ui/pages/sync/attention_view.h"
#include "ui/pages/sync/waiting_view.h"
#include "ui/support/empty_page.h"
#include "ui/support/flat_button.h"
#include "ui/support/flat_tabs.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"
#include "ui/text/standing_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
enum Tab { Attention, Waiting };
}

SyncPage::SyncPage(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_standing{context.workspace}
    , m_whole{new QStackedWidget{this}}
    , m_alone{new EmptyPage{u"database"_s, tr("This store is on this computer alone"),
                            tr("Join an organisation to share contacts with colleagues. What could not be shared by "
                               "itself then appears here."),
                            this}}
    , m_tabs{new FlatTabs{this}}
    , m_parts{new QStackedWidget{this}}
    , m_attention{new AttentionView{*this}}
    , m_waiting{new WaitingView{*this}}
    , m_mark{new QLabel{this}}
    , m_sentence{new QLabel{this}}
    , m_action{new FlatButton{FlatButton::Look::Plain, this}}
{
    setObjectName(u"page.sync"_s);
    m_alone->addAction(u"sync.joinFirst"_s, u"team"_s, tr("Join an organisation…"),
                       [this] { desk().openDialog(u"join"_s); });
    m_whole->addWidget(buildParts());
    m_whole->addWidget(m_alone);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins({});
    column->addWidget(m_whole);
    connect(m_tabs, &QTabBar::currentChanged, m_parts, &QStackedWidget::setCurrentIndex);
    connect(m_action, &QPushButton::clicked, this, &SyncPage::act);
    connect(&m_standing, &Standing::changed, this, &SyncPage::showStanding);
    m_standing.begin();
}

QWidget* SyncPage::buildParts()
{
    auto* shown = new QWidget{this};
    m_tabs->setObjectName(u"sync.tabs"_s);
    m_tabs->setAccessibleName(tr("Synchronisation"));
    m_tabs->add(tr("To decide"));
    m_tabs->add(tr("Waiting"));
    m_parts->addWidget(m_attention);
    m_parts->addWidget(m_waiting);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(space::small, 0, space::small, 0);
    line->addWidget(m_tabs);
    line->addStretch();
    auto* column = new QVBoxLayout{shown};
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(buildHead());
    column->addLayout(line);
    column->addWidget(m_parts, 1);
    return shown;
}

QLayout* SyncPage::buildHead()
{
    auto* title = new QLabel{tr("Synchronisation"), this};
    title->setFont(titleFont(font()));
    m_sentence->setObjectName(u"sync.sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_action->setObjectName(u"sync.action"_s);
    auto* line = new QHBoxLayout;
    line->setSpacing(space::small);
    line->addWidget(m_mark, 0, Qt::AlignTop);
    line->addWidget(m_sentence, 1);
    line->addWidget(m_action, 0, Qt::AlignTop);
    auto* head = new QVBoxLayout;
    head->setContentsMargins(space::medium, space::small, space::small, space::small);
    head->setSpacing(space::tiny);
    head->addWidget(title);
    head->addLayout(line);
    return head;
}

void SyncPage::showStanding()
{
    const ServerStanding& now = m_standing.now();
    if (m_standing.isKnown()) m_whole->setCurrentIndex(now.isJoined() ? 0 : 1);
    const QColor ink = isStandingWrong(now) ? meaningColor(Meaning::Overdue, palette()) : quietTextColor(palette());
    m_mark->setPixmap(iconPixmap(standingIcon(now), 16, ink, devicePixelRatioF()));
    m_sentence->setText(standingSentence(now));
    const bool login = now.state == ServerStanding::State::NeedsLogin;
    m_action->setText(login ? tr("Log in again…") : tr("Sync now"));
    m_action->setIcon(icon(login ? u"lock" : u"sync"));
    m_tabs->setCount(Attention, now.attention > 0 ? numberLabel(now.attention) : QString{});
    m_tabs->setCount(Waiting, now.waiting > 0 ? numberLabel(now.waiting) : QString{});
    m_attention->refresh();
    m_waiting->refresh();
}

void SyncPage::act()
{
    if (m_standing.now().state == ServerStanding::State::NeedsLogin) return desk().openDialog(u"join"_s);
    const auto future = SyncSession::of(workspace()).syncNow();
    desk().follow(Work::of(tr("Synchronising"), future));
    whenDone(future, this, [this](const Result<SyncOutcome>& outcome) {
        if (!outcome) desk().fail(outcome.error());
    });
}

bool SyncPage::showPart(const QString& key)
{
    if (key == "attention"_L1)
        m_tabs->setCurrentIndex(Attention);
    else if (key == "waiting"_L1)
        m_tabs->setCurrentIndex(Waiting);
    else
        return false;
    return true;
}

void SyncPage::takeFocus()
{
    if (m_whole->currentIndex() == 1)
        m_alone->setFocus();
    else if (m_tabs->currentIndex() == Attention)
        m_attention->takeFocus();
    else
        m_waiting->takeFocus();
}

bool SyncPage::isSettled() const { return m_standing.isKnown() && m_attention->isSettled() && m_waiting->isSettled(); }

namespace pages {

PageInfo sync()
{
    return {.key = u"sync"_s,
            .icon = u"sync"_s,
            .title = SyncPage::tr("Synchronisation"),
            .atFoot = true,
            .listed = false,
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new SyncPage{context, parent};
            }};
}

} // namespace pages

} // namespace kontor

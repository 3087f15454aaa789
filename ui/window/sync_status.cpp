// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/sync_status.h"

#include "ui/support/flat_button.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"
#include "ui/text/standing_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QWidgetAction>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int sentenceWidth = 300;

/// The sentence on top of the menu: a label, as a menu's own entries do not wrap.
QAction* sentenceAction(const QString& sentence, QMenu* menu)
{
    auto* label = new QLabel{sentence, menu};
    label->setObjectName(u"syncSentence"_s);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(sentenceWidth);
    label->setContentsMargins(space::medium, space::small, space::medium, space::small);
    label->setFixedHeight(label->heightForWidth(sentenceWidth));
    auto* action = new QWidgetAction{menu};
    action->setText(sentence);
    action->setDefaultWidget(label);
    action->setEnabled(false);
    return action;
}

QString withCount(const QString& text, qint64 count)
{
    return count > 0 ? u"%1 (%2)"_s.arg(text, numberLabel(count)) : text;
}

} // namespace

SyncStatus::SyncStatus(Workspace& workspace, QWidget* parent)
    : QWidget{parent}
    , m_button{new FlatButton{FlatButton::Look::Figure, this}}
    , m_standing{workspace}
{
    m_button->setObjectName(u"syncStatus"_s);
    m_button->setFont(smallFont(font()));
    auto* row = new QHBoxLayout{this};
    row->setContentsMargins({});
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &SyncStatus::openMenu);
    connect(&m_standing, &Standing::changed, this, &SyncStatus::showStanding);
    showStanding();
}

void SyncStatus::showStanding()
{
    const ServerStanding& now = m_standing.now();
    const QString text = standingLabel(now, m_standing.offlineSince()), sentence = standingSentence(now);
    m_button->setText(text);
    m_button->setAccessibleName(text);
    m_button->setAccessibleDescription(sentence);
    m_button->setToolTip(sentence.toHtmlEscaped());
    const QString name = standingIcon(now);
    m_button->setIcon(isStandingWrong(now) ? icon(name, meaningColor(Meaning::Overdue, palette())) : icon(name));
}

void SyncStatus::openMenu()
{
    const ServerStanding& now = m_standing.now();
    auto* menu = new QMenu{this};
    menu->setObjectName(u"syncMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(sentenceAction(standingSentence(now), menu));
    menu->addSeparator();
    const auto add = [&](const QString& name, const QString& iconName, const QString& text, auto act) {
        QAction* action = menu->addAction(icon(iconName), text, this, act);
        action->setObjectName(name);
    };
    const auto page = [this](const QString& key) { return [this, key] { Q_EMIT pageWanted(key); }; };
    const auto dialog = [this](const QString& key) { return [this, key] { Q_EMIT dialogWanted(key); }; };
    if (!now.isJoined()) {
        add(u"sync.join"_s, u"team"_s, tr("Join an organisation…"), dialog(u"join"_s));
        add(u"sync.changes"_s, u"history"_s, tr("Changes"), page(u"operations"_s));
    } else {
        if (now.state == ServerStanding::State::NeedsLogin)
            add(u"sync.login"_s, u"lock"_s, tr("Log in again…"), dialog(u"join"_s));
        else
            add(u"sync.now"_s, u"sync"_s, tr("Sync now"), [this] { Q_EMIT syncWanted(); });
        menu->addSeparator();
        add(u"sync.attention"_s, u"warning"_s, withCount(tr("To decide"), now.attention), page(u"sync.attention"_s));
        add(u"sync.waiting"_s, u"waiting"_s, withCount(tr("What waits"), now.waiting), page(u"sync.waiting"_s));
        menu->addSeparator();
        add(u"sync.settings"_s, u"settings"_s, tr("Server settings"), page(u"settings.server"_s));
    }
    const QSize wanted = menu->sizeHint();
    const int x = isRightToLeft() ? 0 : width() - wanted.width();
    menu->popup(mapToGlobal(QPoint{x, height()}));
}

} // namespace kontor

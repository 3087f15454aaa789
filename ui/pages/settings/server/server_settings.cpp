// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/server/server_settings.h"

#include "ui/support/flat_button.h"
#include "ui/support/flow_layout.h"
#include "ui/support/icons.h"
#include "ui/support/question.h"
#include "ui/support/theme.h"
#include "ui/text/count_text.h"
#include "ui/text/standing_text.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int textWidth = 560;
}

ServerSettings::ServerSettings(const PageContext& context, QWidget* parent)
    : Page{context, parent}
    , m_standing{context.workspace}
    , m_sentence{new QLabel{this}}
    , m_facts{new QWidget{this}}
    , m_join{addButton(u"join"_s, u"team"_s, tr("Join an organisation…"), [this] { desk().openDialog(u"join"_s); })}
    , m_sync{addButton(u"sync"_s, u"sync"_s, tr("Sync now"), [this] { sync(); })}
    , m_login{addButton(u"login"_s, u"lock"_s, tr("Log in again…"), [this] { desk().openDialog(u"join"_s); })}
    , m_leave{addButton(u"leave"_s, u"close"_s, tr("Leave the organisation…"), [this] { askToLeave(); })}
{
    setObjectName(u"page.settings.server"_s);
    auto* title = new QLabel{tr("Server"), this};
    title->setFont(titleFont(font()));
    m_sentence->setObjectName(u"settings.server.sentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setMaximumWidth(textWidth);
    auto* form = new QFormLayout{m_facts};
    form->setContentsMargins({});
    form->setHorizontalSpacing(space::large);
    form->setVerticalSpacing(space::small);
    m_organisation = addFact(*form, u"organisation"_s, tr("Organisation"));
    m_url = addFact(*form, u"url"_s, tr("Server"));
    m_user = addFact(*form, u"user"_s, tr("Logged in as"));
    m_last = addFact(*form, u"last"_s, tr("Last synchronised"));
    m_access = addFact(*form, u"access"_s, tr("Access"));
    auto* buttons = new FlowLayout{nullptr, space::small};
    for (FlatButton* button : {m_join, m_sync, m_login, m_leave}) buttons->addWidget(button);
    auto* column = new QVBoxLayout{this};
    column->setContentsMargins(space::huge, space::small, space::huge, space::huge);
    column->setSpacing(space::medium);
    column->addWidget(title);
    column->addWidget(m_sentence);
    column->addWidget(m_facts);
    column->addLayout(buttons);
    column->addStretch();
    connect(&m_standing, &Standing::changed, this, &ServerSettings::showStanding);
    showStanding();
    m_standing.begin();
}

QLabel* ServerSettings::addFact(QFormLayout& form, const QString& name, const QString& label)
{
    auto* fact = new QLabel{this};
    fact->setObjectName(u"settings.server."_s + name);
    fact->setTextFormat(Qt::PlainText);
    fact->setTextInteractionFlags(Qt::TextSelectableByMouse);
    fact->setWordWrap(true);
    fact->setAccessibleName(label);
    auto* caption = new QLabel{label, this};
    caption->setForegroundRole(QPalette::PlaceholderText);
    form.addRow(caption, fact);
    return fact;
}

FlatButton* ServerSettings::addButton(const QString& name, const QString& iconName, const QString& text,
                                      std::function<void()> act)
{
    auto* button = new FlatButton{name == "join"_L1 ? FlatButton::Look::Primary : FlatButton::Look::Plain, text, this};
    button->setObjectName(u"settings.server."_s + name);
    button->setIcon(icon(iconName));
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    return button;
}

void ServerSettings::showStanding()
{
    const ServerStanding& now = m_standing.now();
    const bool joined = now.isJoined();
    m_sentence->setText(standingSentence(now));
    m_facts->setVisible(joined);
    m_organisation->setText(now.organisation);
    m_url->setText(now.url);
    m_user->setText(now.user);
    m_last->setText(now.lastSync > 0 ? momentLabel(now.lastSync) : tr("not yet"));
    m_access->setText(now.accessInFile ? tr("kept in a file that only you can read, as this computer has no keychain")
                                       : tr("kept in this computer's keychain"));
    m_join->setVisible(m_standing.isKnown() && !joined);
    m_sync->setVisible(joined && now.state != ServerStanding::State::NeedsLogin);
    m_login->setVisible(joined);
    m_leave->setVisible(joined);
    if (m_focusWanted && m_standing.isKnown() && isVisible()) takeFocus();
}

void ServerSettings::hideEvent(QHideEvent* event)
{
    Page::hideEvent(event);
    m_focusWanted = false;
}

void ServerSettings::sync()
{
    const auto future = SyncSession::of(workspace()).syncNow();
    desk().follow(Work::of(tr("Synchronising"), future));
    whenDone(future, this, [this](const Result<SyncOutcome>& outcome) {
        if (!outcome) desk().fail(outcome.error());
    });
}

void ServerSettings::askToLeave()
{
    const ServerStanding& now = m_standing.now();
    QString text = tr("All data stays on this computer. What is changed here afterwards reaches nobody, and what "
                      "colleagues change does not come here.");
    if (now.waiting > 0)
        text +=
            u"\n\n"_s + tr("Not sent yet: %1. Colleagues will not get it.", "operations").arg(numberLabel(now.waiting));
    askQuestion(
        {.title = tr("Leave %1?").arg(now.organisation), .text = text, .yes = tr("Leave"), .name = u"leaveQuestion"_s},
        this, [this] { leave(); });
}

void ServerSettings::leave()
{
    const auto future = SyncSession::of(workspace()).leave();
    desk().follow(Work::of(tr("Leaving"), future));
    whenDone(future, this, [this](const Status& left) {
        if (!left) return desk().fail(left.error());
        desk().say(tr("This store is on its own again; all its data is still here."));
    });
}

void ServerSettings::takeFocus()
{
    m_focusWanted = !m_standing.isKnown(); // then again when it is
    (m_join->isVisible() ? m_join : m_sync->isVisible() ? m_sync : m_login)->setFocus();
}

namespace settings {

PageInfo server()
{
    return {.key = u"server"_s,
            .icon = u"sync"_s,
            .title = ServerSettings::tr("Server"),
            .words = ServerSettings::tr("synchronisation organisation join account leave"),
            .make = [](const PageContext& context, QWidget* parent) -> Page* {
                return new ServerSettings{context, parent};
            }};
}

} // namespace settings

} // namespace kontor

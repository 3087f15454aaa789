// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/notice_watch.h"

#include "ui/support/saved_state.h"

#include <QDate>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
const QString desktopKey = u"notices/desktop"_s;
constexpr int newest = 20; ///< so many are looked at after each change
} // namespace

NoticeWatch::NoticeWatch(Workspace& workspace, QObject* parent)
    : QObject{parent}
    , m_workspace{workspace}
    , m_ask{workspace, [](const ChangeSet& changes) { return changes.notices || changes.touches(Entity::Task); },
            [this](const Notices::Answer& answer) { show(answer); }}
{
    connect(&m_hourly, &QTimer::timeout, this, &NoticeWatch::noteDue);
}

void NoticeWatch::begin()
{
    using namespace std::chrono_literals;
    noteDue();
    m_hourly.start(1h); // a day begins while the window is open
    m_ask.ask({.limit = newest, .unreadOnly = true});
}

void NoticeWatch::noteDue() { m_workspace.keepNotices({.what = NoticeDeed::What::Due, .today = QDate::currentDate()}); }

void NoticeWatch::show(const Notices::Answer& answer)
{
    std::vector<Notices::Item> fresh;
    qint64 highest = m_newest;
    for (const Notices::Item& item : answer.items) {
        highest = std::max(highest, item.no);
        if (m_newest >= 0 && item.no > m_newest) fresh.push_back(item);
    }
    m_newest = std::max<qint64>(highest, 0);
    if (m_unread != answer.unread) {
        m_unread = answer.unread;
        Q_EMIT unreadChanged(m_unread);
    }
    std::sort(fresh.begin(), fresh.end(), [](const auto& a, const auto& b) { return a.no < b.no; });
    if (!fresh.empty()) Q_EMIT arrived(fresh);
}

bool showsDesktopNotices(SavedState& state) { return state.value(desktopKey, true).toBool(); }

void setShowsDesktopNotices(SavedState& state, bool on) { state.setValue(desktopKey, on); }

} // namespace kontor

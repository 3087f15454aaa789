// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sync_marks.h"

#include "core/workspace/sync_session.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace kontor {

SyncMarks& SyncMarks::of(Workspace& workspace)
{
    if (auto* made = workspace.findChild<SyncMarks*>(QString{}, Qt::FindDirectChildrenOnly)) return *made;
    return *new SyncMarks{workspace};
}

SyncMarks::SyncMarks(Workspace& workspace)
    : QObject{&workspace}
    , m_query{workspace, touchingAnything(), [this](const MarkedRows::Answer& rows) {
                  if (m_rows == rows) return;
                  m_rows = rows;
                  Q_EMIT changed();
              }}
{
    // A moment later: a window's first rows go before.
    QTimer::singleShot(200, this, [this] { m_query.ask({}); });
    // What the server has acknowledged changes no row.
    connect(&SyncSession::of(workspace), &SyncSession::standingChanged, &m_query, &LiveQueryPace::askAgain);
}

QString markIcon(SyncMark mark)
{
    if (mark == SyncMark::Open) return u"warning"_s;
    return mark == SyncMark::Waiting ? u"waiting"_s : QString{};
}

QString markText(SyncMark mark)
{
    if (mark == SyncMark::Open) return SyncMarks::tr("needs a decision");
    return mark == SyncMark::Waiting ? SyncMarks::tr("waits to be sent") : QString{};
}

} // namespace kontor

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
    , m_query{workspace, touchingAnything(),
              [this](const MarkedRows::Answer& rows) {
                  if (m_rows == rows) return;
                  m_rows = rows;
                  Q_EMIT changed();
              }}
    , m_partQuery{workspace, touchingAnything(), [this](const MarkedParts::Answer& parts) {
                      if (m_parts == parts) return;
                      m_parts = parts;
                      Q_EMIT changed();
                  }}
{
    // A moment later: a window's first rows go before.
    QTimer::singleShot(200, this, [this] {
        m_query.ask({});
        m_partQuery.ask({});
    });
    // What the server has acknowledged changes no row.
    connect(&SyncSession::of(workspace), &SyncSession::standingChanged, &m_query, &LiveQueryPace::askAgain);
    connect(&SyncSession::of(workspace), &SyncSession::standingChanged, &m_partQuery, &LiveQueryPace::askAgain);
}

SyncMark SyncMarks::of(const Id& contact, const std::vector<MarkedPart>& parts) const
{
    SyncMark mark = SyncMark::None;
    const auto marked = m_parts.constFind(contact);
    if (marked == m_parts.constEnd()) return mark;
    for (const MarkedPart& part : parts) mark = std::max(mark, marked->value(part, SyncMark::None));
    return mark;
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

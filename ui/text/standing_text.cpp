// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/standing_text.h"

#include "ui/text/count_text.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Standing {
    Q_DECLARE_TR_FUNCTIONS(Standing)
};

using State = ServerStanding::State;

/// "12:04" today, else with the day.
QString timeLabel(qint64 at)
{
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(at);
    return moment.date() == QDate::currentDate() ? QLocale{}.toString(moment.time(), QLocale::ShortFormat)
                                                 : momentLabel(at);
}

QString stateLabel(const ServerStanding& standing, qint64 offlineSince)
{
    switch (standing.state) {
    case State::NotJoined: return Standing::tr("On this computer");
    case State::Reading: return Standing::tr("copying…");
    case State::NeedsLogin: return Standing::tr("log in again");
    case State::NeedsUpdate: return Standing::tr("update needed");
    case State::Offline:
        return offlineSince > 0 ? Standing::tr("no connection since %1").arg(timeLabel(offlineSince))
                                : Standing::tr("no connection");
    case State::Working: // for a moment after every edit: words that come and go would only disturb
    case State::Idle: break;
    }
    return standing.lastSync > 0 ? Standing::tr("synced %1", "time").arg(timeLabel(standing.lastSync))
                                 : Standing::tr("not synced yet");
}

} // namespace

QString standingLabel(const ServerStanding& standing, qint64 offlineSince)
{
    QStringList parts;
    if (standing.isJoined() && standing.attention > 0)
        parts << Standing::tr("%1 to decide", "conflicts").arg(numberLabel(standing.attention));
    if (standing.isJoined() && standing.waiting > 0)
        parts << Standing::tr("%1 waiting", "operations").arg(numberLabel(standing.waiting));
    QString state = stateLabel(standing, offlineSince);
    if (parts.isEmpty()) state = state.left(1).toUpper() + state.mid(1);
    parts << state;
    return parts.join(u" · "_s);
}

QString standingSentence(const ServerStanding& standing)
{
    const QString organisation = standing.organisation.isEmpty() ? Standing::tr("the organisation", "in a sentence")
                                                                 : shortened(standing.organisation);
    switch (standing.state) {
    case State::NotJoined:
        return Standing::tr("Everything is kept on this computer; join an organisation to share it with colleagues.");
    case State::Offline:
    case State::NeedsLogin:
    case State::NeedsUpdate: return errorSentence(standing.error);
    case State::Reading:
        return Standing::tr("The contacts of %1 are being copied to this computer; you can work meanwhile.")
            .arg(organisation);
    case State::Working:
    case State::Idle: break;
    }
    if (standing.attention > 0) return Standing::tr("Some changes met those of colleagues; decide which ones hold.");
    if (standing.waiting > 0) return Standing::tr("Your changes are safe here and go to the server in a moment.");
    if (standing.history == "reading"_L1)
        return Standing::tr("Everything of %1 is here; its earlier history is still being read.").arg(organisation);
    if (standing.state == State::Working) return Standing::tr("News is being exchanged with %1.").arg(organisation);
    return Standing::tr("Everything is shared with %1.").arg(organisation);
}

QString standingIcon(const ServerStanding& standing)
{
    switch (standing.state) {
    case State::NotJoined: return u"database"_s;
    case State::Offline: return u"offline"_s;
    case State::NeedsLogin: return u"lock"_s;
    case State::NeedsUpdate: return u"warning"_s;
    case State::Working:
    case State::Reading: return u"sync"_s;
    case State::Idle: break;
    }
    if (standing.attention > 0) return u"warning"_s;
    return standing.waiting > 0 ? u"waiting"_s : u"complete"_s;
}

bool isStandingWrong(const ServerStanding& standing)
{
    return standing.state == State::NeedsLogin || standing.state == State::NeedsUpdate ||
           (standing.isJoined() && standing.attention > 0);
}

} // namespace kontor

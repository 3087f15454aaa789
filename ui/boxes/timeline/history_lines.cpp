// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/history_lines.h"

#include "ui/text/event_text.h"
#include "ui/text/net_changes.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr qint64 sittingMs = 5 * 60 * 1000;

QDate dayOf(const Event& event) { return QDateTime::fromMSecsSinceEpoch(event.at).date(); }

/// What cannot be reverted, so that what was edited at once after it can.
bool isCreation(const Event& event) { return event.entity == "contact"_L1 && event.what == "create"_L1; }

/// Edits of one person in one go, of one contact, read as one. `newer` stands above `event`.
bool sameSitting(const Event& newer, const Event& event)
{
    return !isCreation(newer) && !isCreation(event) && newer.type == "data_change"_L1 &&
           event.type == "data_change"_L1 && newer.creator == event.creator && newer.contact == event.contact &&
           newer.at - event.at < sittingMs && dayOf(newer) == dayOf(event);
}

/// The newest first. Empty where nothing is left of the edits.
QString sittingText(const std::vector<Event>& events)
{
    if (events.size() == 1) return historyText(events.front());
    QStringList texts;
    for (Event& event : netEvents(events)) {
        event.contactName.clear(); // it stands above
        texts.prepend(eventLine(event));
    }
    return texts.join(u'\n');
}

HistoryModel::Line dayLine(const QDate& day, const QDate& today)
{
    return {.isDay = true, .text = dayHeading(day, today), .key = -day.toJulianDay()};
}

} // namespace

QString dayHeading(const QDate& day, const QDate& today)
{
    const qint64 ago = day.daysTo(today);
    if (ago == 0) return Words::tr("Today");
    const QString date = QLocale{}.toString(day, QLocale::LongFormat);
    if (ago == 1) return Words::tr("Yesterday · %1").arg(date);
    if (ago > 1 && ago < 7) return Words::tr("%n day(s) ago · %1", nullptr, int(ago)).arg(date);
    return date;
}

qint64 dayKey(const Event& event) { return -dayOf(event).toJulianDay(); }

QString eventIcon(const QString& type)
{
    struct Pair {
        QLatin1StringView start, icon;
    };
    static constexpr std::array icons{Pair{"note"_L1, "note"_L1},       Pair{"task"_L1, "task"_L1},
                                      Pair{"mail"_L1, "mail"_L1},       Pair{"call"_L1, "phone"_L1},
                                      Pair{"meeting"_L1, "meeting"_L1}, Pair{"import"_L1, "import"_L1},
                                      Pair{"merge"_L1, "merge"_L1},     Pair{"data"_L1, "change"_L1}};
    for (const Pair& pair : icons)
        if (type.startsWith(pair.start)) return pair.icon;
    return u"info"_s;
}

QString historyText(const Event& event)
{
    if (event.type == "note"_L1 && event.what == "create"_L1) return event.subject.trimmed();
    if (event.call) return (callText(event) + u'\n' + event.call->note.trimmed()).trimmed();
    return eventText(event);
}

size_t lastSitting(const std::vector<Event>& events)
{
    size_t from = events.empty() ? 0 : events.size() - 1;
    while (from > 0 && sameSitting(events[from - 1], events[from])) --from;
    return from;
}

std::vector<HistoryModel::Line> historyLines(const std::vector<Event>& events, const QDate& today)
{
    std::vector<HistoryModel::Line> lines;
    QDate day;
    for (auto from = events.begin(); from != events.end();) {
        auto to = std::next(from);
        while (to != events.end() && sameSitting(*std::prev(to), *to)) ++to;
        HistoryModel::Line line{.events = {from, to}};
        line.text = sittingText(line.events);
        from = to;
        if (line.text.isEmpty() && line.events.size() > 1) continue;
        const Event& newest = line.events.front();
        if (dayOf(newest) != day) {
            day = dayOf(newest);
            lines.push_back(dayLine(day, today));
        }
        line.key = qint64(qHashMulti(size_t(newest.no), line.text, newest.contactName, isOfGone(newest)) >> 1);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace kontor

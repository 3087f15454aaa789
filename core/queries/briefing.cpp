// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/briefing.h"

#include "core/store/event_index.h"
#include "core/store/read_snapshot.h"

#include <QDateTime>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int mostChanges = 200, mostCalls = 200;
constexpr int hours = 24, span = 2;

/// What people do with each other; a planned task is not yet a visit.
QStringList visitTypes()
{
    QStringList types;
    for (const QLatin1StringView type : focusEventTypes())
        if (!type.startsWith("task"_L1)) types.append(type);
    return types;
}

Status readSince(Database& db, const Briefing& question, Briefing::Answer& answer)
{
    const auto last = run(
        db, Events{.contact = question.contact, .tab = u"focus"_s, .types = visitTypes(), .limit = 1, .by = db.me()});
    if (!last) return last.error();
    if (last->empty()) return {};
    answer.lastVisit = last->front().at;
    auto changes = run(
        db, Events{.contact = question.contact, .tab = u"data"_s, .from = answer.lastVisit + 1, .limit = mostChanges});
    if (!changes) return changes.error();
    // What one has changed oneself is no news.
    std::erase_if(*changes, [&](const Event& event) { return event.creator == db.me(); });
    answer.changes = std::move(*changes);
    return {};
}

Status readBestTime(Database& db, const Briefing& question, Briefing::Answer& answer)
{
    std::vector<CallMoment> calls;
    const auto read =
        db.each(uR"(
        SELECT at, direction, outcome FROM call
         WHERE contact = :contact AND deleted = 0 AND at IS NOT NULL ORDER BY at DESC LIMIT :most)"_s,
                {{":contact"_L1, question.contact}, {":most"_L1, mostCalls}}, [&](Statement& row) {
                    const QDateTime at = QDateTime::fromMSecsSinceEpoch(row.integer(0));
                    const QString outcome = row.text(2);
                    calls.push_back({at.time().hour(),
                                     row.text(1) == "in"_L1 || outcome == "reached"_L1 || outcome == "called_back"_L1});
                    return true;
                });
    answer.bestTime = bestTimeOf(calls);
    return read;
}

} // namespace

std::optional<Briefing::BestTime> bestTimeOf(const std::vector<CallMoment>& calls)
{
    std::array<int, hours> tried{}, reached{};
    for (const CallMoment& call : calls) {
        ++tried[size_t(call.hour)];
        reached[size_t(call.hour)] += call.reached ? 1 : 0;
    }
    std::optional<Briefing::BestTime> best;
    for (int hour = 0; hour + span <= hours; ++hour) {
        Briefing::BestTime time{.from = hour, .to = hour + span};
        for (int each = hour; each < time.to; ++each) {
            time.tried += tried[size_t(each)];
            time.reached += reached[size_t(each)];
        }
        const bool enough = time.tried >= 3 && time.reached >= 2 && 2 * time.reached > time.tried;
        if (enough && (!best || time.reached > best->reached)) best = time;
    }
    return best;
}

Result<Briefing::Answer> run(Database& db, const Briefing& question)
{
    const ReadSnapshot snapshot{db};
    auto contact = run(db, ContactDashboard{question.contact});
    if (!contact) return contact.error();
    Briefing::Answer answer{.contact = std::move(*contact)};
    auto done = readSince(db, question, answer);
    if (done) done = readBestTime(db, question, answer);
    if (!done) return done.error();
    auto events = run(db, Events{.contact = question.contact, .tab = u"focus"_s, .limit = question.mostEvents});
    if (!events) return events.error();
    answer.events = std::move(*events);
    return answer;
}

} // namespace kontor

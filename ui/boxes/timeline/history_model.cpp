// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/history_model.h"

#include "ui/boxes/timeline/history_lines.h"

#include <QDate>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int page = 100;
constexpr size_t mostRenewed = 2000; ///< below the newest page, after a change

bool same(const HistoryModel::Line& a, const HistoryModel::Line& b)
{
    return a.key == b.key && a.text == b.text && a.waiting == b.waiting;
}

bool tellTheSame(const Event& a, const Event& b)
{
    return a.no == b.no && a.at == b.at && a.isGone == b.isGone && a.isWaiting == b.isWaiting &&
           a.creatorName == b.creatorName && a.contactName == b.contactName && historyText(a) == historyText(b);
}

} // namespace

HistoryModel::HistoryModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel{parent}
    , m_workspace{workspace}
    , m_marks{SyncMarks::of(workspace)}
    , m_query{workspace,
              [this](const ChangeSet& changes) {
                  return changes.everything || m_question.includeContactPersons ||
                         touchingContact(m_question.contact)(changes);
              },
              [this](const Events::Answer& events) { take(events); },
              [this](const Error& error) { Q_EMIT failed(error); }}
    , m_more{workspace, touchingNothing(), [this](const Events::Answer& events) { append(events); },
             [this](const Error& error) {
                 m_fetching = false;
                 Q_EMIT failed(error);
             }}
    , m_below{workspace, touchingNothing(), [this](const Events::Answer& events) { renew(events); }}
{
    connect(&m_marks, &SyncMarks::changed, this, &HistoryModel::showMarks);
}

void HistoryModel::ask(const Events& question)
{
    if (question.contact != m_question.contact) {
        m_known = false;
        m_wholeTexts.clear();
        beginResetModel();
        m_lines.clear();
        m_events.clear();
        endResetModel();
    }
    m_question = question;
    m_question.limit = page;
    m_fetching = false;
    m_complete = true;
    m_more.forget();
    m_below.forget();
    if (question.contact.isNull())
        m_query.forget();
    else
        m_query.ask(m_question);
}

void HistoryModel::take(const Events::Answer& events)
{
    // What was fetched further down stays until it has been asked anew, too.
    std::vector<Event> older;
    if (m_known && events.size() == size_t(page))
        std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(older), [&](const Event& event) {
            return std::pair{event.at, event.no} < std::pair{events.back().at, events.back().no};
        });
    if (older.empty())
        m_complete = events.size() < size_t(page);
    else
        askBelow(events.back(), older.size());
    m_events = events;
    m_events.insert(m_events.end(), std::make_move_iterator(older.begin()), std::make_move_iterator(older.end()));
    m_known = true;
    show(historyLines(m_events, QDate::currentDate()));
    for (const Line& each : m_lines)
        if (each.expanded) fetchWhole(each);                  // it may be the one that was changed
    if (m_lines.empty() && !m_complete) return fetchMore({}); // what was done was taken back: further down is more
    Q_EMIT refreshed();
}

void HistoryModel::askBelow(const Event& last, size_t count)
{
    Events below = m_question;
    below.limit = int(std::min<size_t>(count, mostRenewed));
    below.beforeAt = last.at;
    below.beforeNo = last.no;
    m_below.ask(below);
}

void HistoryModel::renew(const Events::Answer& events)
{
    if (m_fetching || !m_below.question()) return; // the end is about to change
    const auto isBelow = [](std::pair<qint64, qint64> place) {
        return [place](const Event& event) { return std::pair{event.at, event.no} < place; };
    };
    const Events& asked = *m_below.question();
    const bool all = events.size() < size_t(asked.limit);
    const auto from = std::find_if(m_events.begin(), m_events.end(), isBelow({asked.beforeAt, asked.beforeNo}));
    const auto to =
        all ? m_events.end() : std::find_if(from, m_events.end(), isBelow({events.back().at, events.back().no}));
    if (std::equal(from, to, events.begin(), events.end(), tellTheSame)) return; // most changes are above
    m_events.insert(m_events.erase(from, to), events.begin(), events.end());
    show(historyLines(m_events, QDate::currentDate()));
}

void HistoryModel::append(const Events::Answer& events)
{
    m_fetching = false;
    m_complete = events.size() < size_t(page);
    // Only the end is worked out anew: the last sitting, which may go on, and what follows it.
    const size_t sitting = lastSitting(m_events);
    m_events.insert(m_events.end(), events.begin(), events.end());
    const int before = rowCount();
    if (!events.empty())
        appendLines(historyLines({m_events.begin() + std::ptrdiff_t(sitting), m_events.end()}, QDate::currentDate()),
                    sitting);
    if (rowCount() == before && !m_complete) return fetchMore({}); // nothing came that the view would ask on for
    if (before == 0) Q_EMIT refreshed();
}

void HistoryModel::appendLines(std::vector<Line> lines, size_t sitting)
{
    const qint64 no = m_events[sitting].no;
    const auto begins = [no](const Line& line) { return !line.isDay && line.events.front().no == no; };
    const bool shown = !m_lines.empty() && begins(m_lines.back());
    const bool stays = lines.size() > 1 && begins(lines[1]);
    // It comes to nothing by now, and takes its heading along perhaps.
    if (shown && !stays) return show(historyLines(m_events, QDate::currentDate()));
    for (Line& line : lines) line.waiting = isWaiting(line);
    const int last = rowCount() - 1;
    size_t from = 0;
    if (shown) {
        lines[1].expanded = m_lines.back().expanded;
        m_lines.back() = std::move(lines[1]);
        Q_EMIT dataChanged(index(last), index(last));
        from = 2;
    } else if (!m_lines.empty() && !lines.empty() && lines[0].key == dayKey(m_lines.back().events.back())) {
        from = 1;
    }
    if (lines.size() <= from) return;
    const auto first = lines.begin() + std::ptrdiff_t(from);
    beginInsertRows({}, last + 1, last + int(lines.size() - from));
    m_lines.insert(m_lines.end(), std::make_move_iterator(first), std::make_move_iterator(lines.end()));
    endInsertRows();
}

bool HistoryModel::isWaiting(const Line& line) const
{
    return std::any_of(line.events.begin(), line.events.end(), [this](const Event& event) {
        return event.isWaiting && m_marks.of(event.row) == SyncMark::Waiting;
    });
}

void HistoryModel::showMarks()
{
    for (int row = 0; row < rowCount(); ++row) {
        Line& each = m_lines[size_t(row)];
        const bool waiting = isWaiting(each);
        if (std::exchange(each.waiting, waiting) != waiting) Q_EMIT dataChanged(index(row), index(row));
    }
}

void HistoryModel::show(std::vector<Line> lines)
{
    QSet<qint64> expanded;
    for (const Line& each : m_lines)
        if (each.expanded) expanded.insert(each.key);
    for (Line& each : lines) {
        each.expanded = expanded.contains(each.key);
        each.waiting = isWaiting(each);
    }
    const auto [newAt, oldAt] = std::mismatch(lines.begin(), lines.end(), m_lines.begin(), m_lines.end(), same);
    const auto [newEnd, oldEnd] = std::mismatch(lines.rbegin(), std::make_reverse_iterator(newAt), m_lines.rbegin(),
                                                std::make_reverse_iterator(oldAt), same);
    const int first = int(std::distance(lines.begin(), newAt));
    const int removed = int(std::distance(oldAt, oldEnd.base()));
    const int added = int(std::distance(newAt, newEnd.base()));
    if (removed > 0) {
        beginRemoveRows({}, first, first + removed - 1);
        m_lines.erase(m_lines.begin() + first, m_lines.begin() + first + removed);
        endRemoveRows();
    }
    if (added > 0) {
        beginInsertRows({}, first, first + added - 1);
        m_lines = std::move(lines);
        endInsertRows();
    } else {
        m_lines = std::move(lines);
    }
}

bool HistoryModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_known && !m_complete && !m_fetching;
}

void HistoryModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent) || m_events.empty()) return;
    m_fetching = true;
    Events older = m_question;
    older.limit = page;
    older.beforeAt = m_events.back().at;
    older.beforeNo = m_events.back().no;
    m_more.ask(older);
}

} // namespace kontor

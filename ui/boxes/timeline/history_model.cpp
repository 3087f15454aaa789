// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/timeline/history_model.h"

#include "core/queries/administration.h"
#include "ui/boxes/timeline/history_lines.h"
#include "ui/delegates/event_delegate.h"
#include "ui/support/when_done.h"
#include "ui/text/count_text.h"
#include "ui/text/event_text.h"

#include <QDateTime>
#include <QLocale>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int page = 100;
constexpr int mostLines = 6;
constexpr qsizetype noteStart = 200; ///< an event carries so much of a note

bool same(const HistoryModel::Line& a, const HistoryModel::Line& b) { return a.key == b.key && a.text == b.text; }

} // namespace

HistoryModel::HistoryModel(Workspace& workspace, QObject* parent)
    : QAbstractListModel{parent}
    , m_workspace{workspace}
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
{}

void HistoryModel::ask(const Events& question)
{
    if (question.contact != m_question.contact) {
        m_known = false;
        m_wholeNotes.clear();
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
    if (question.contact.isNull())
        m_query.forget();
    else
        m_query.ask(m_question);
}

void HistoryModel::take(const Events::Answer& events)
{
    // What was fetched further down stays; the newest page is asked anew.
    std::vector<Event> older;
    if (m_known && events.size() == size_t(page))
        std::copy_if(m_events.begin(), m_events.end(), std::back_inserter(older), [&](const Event& event) {
            return std::pair{event.at, event.no} < std::pair{events.back().at, events.back().no};
        });
    if (older.empty()) m_complete = events.size() < size_t(page);
    m_events = events;
    m_events.insert(m_events.end(), std::make_move_iterator(older.begin()), std::make_move_iterator(older.end()));
    m_known = true;
    show(historyLines(m_events, QDate::currentDate()));
    Q_EMIT refreshed();
}

void HistoryModel::append(const Events::Answer& events)
{
    m_fetching = false;
    m_complete = events.size() < size_t(page);
    if (events.empty()) return;
    m_events.insert(m_events.end(), events.begin(), events.end());
    // Only the end is worked out anew: the last line, whose sitting may go on, and what follows it.
    std::vector<Event> tail = m_lines.back().events;
    tail.insert(tail.end(), events.begin(), events.end());
    std::vector<Line> lines = historyLines(tail, QDate::currentDate());
    const int last = rowCount() - 1;
    lines[1].expanded = m_lines.back().expanded;
    m_lines.back() = std::move(lines[1]);
    Q_EMIT dataChanged(index(last), index(last));
    if (lines.size() < 3) return;
    beginInsertRows({}, last + 1, last + int(lines.size()) - 2);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin() + 2), std::make_move_iterator(lines.end()));
    endInsertRows();
}

void HistoryModel::show(std::vector<Line> lines)
{
    QSet<qint64> expanded;
    for (const Line& each : m_lines)
        if (each.expanded) expanded.insert(each.key);
    for (Line& each : lines) each.expanded = expanded.contains(each.key);
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

int HistoryModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

Qt::ItemFlags HistoryModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || line(index.row()).isDay) return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QString HistoryModel::textOf(int row) const
{
    const Line& shown = line(row);
    if (!shown.expanded || shown.events.empty()) return shown.text;
    return m_wholeNotes.value(shown.events.front().row, shown.text);
}

QString HistoryModel::headOf(const Line& line) const
{
    if (line.isDay || m_heads.isEmpty()) return {};
    const Event& event = line.events.front();
    if (event.type != "note"_L1 || event.what != "create"_L1) return {};
    const QString head = m_heads.value(event.row);
    return head.isEmpty() ? head : head + u"\n\n"_s;
}

void HistoryModel::setHeads(const QHash<Id, QString>& heads)
{
    if (heads == m_heads) return;
    m_heads = heads;
    if (rowCount() > 0) Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool HistoryModel::isLong(int row) const
{
    const Line& shown = line(row);
    if (shown.isDay) return false;
    return shown.text.count(u'\n') >= mostLines || shown.text.size() >= noteStart;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || size_t(index.row()) >= m_lines.size()) return {};
    const Line& shown = line(index.row());
    if (role == EventRole::IsDay) return shown.isDay;
    // Another height, another key: expanded, and with the whole note.
    if (role == EventRole::Key) {
        const QString head = headOf(shown);
        const qint64 key = head.isEmpty() ? shown.key : shown.key ^ qint64(qHash(head) >> 1);
        if (!shown.expanded) return key;
        return key ^ (m_wholeNotes.contains(shown.events.front().row) ? 3 : 1);
    }
    if (role == Qt::DisplayRole) return QString{headOf(shown) + textOf(index.row())};
    if (shown.isDay) return role == Qt::AccessibleTextRole ? QVariant{shown.text} : QVariant{};
    const Event& event = shown.events.front();
    switch (role) {
    case EventRole::Icon: return eventIcon(event.type);
    case EventRole::Time:
        return QLocale{}.toString(QDateTime::fromMSecsSinceEpoch(event.at).time(), QLocale::ShortFormat);
    case EventRole::Creator: return eventCreator(event);
    case EventRole::IsPrivate: return event.isPrivate;
    case EventRole::IsMarkdown: return event.type == "note"_L1 && event.what == "create"_L1;
    case EventRole::MostLines: return shown.expanded ? 0 : mostLines;
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole: {
        QString about = tr("%1, %2").arg(momentLabel(event.at), eventCreator(event));
        if (event.isPrivate) about += u", "_s + tr("private");
        if (role == Qt::AccessibleTextRole) return eventTypeLabel(event.type) + u": "_s + shown.text + u", "_s + about;
        return u"<p>"_s + about.toHtmlEscaped() + u"</p>"_s;
    }
    default: return {};
    }
}

void HistoryModel::toggleExpanded(int row)
{
    Line& shown = m_lines[size_t(row)];
    if (shown.isDay) return;
    shown.expanded = !shown.expanded;
    Q_EMIT dataChanged(index(row), index(row));
    const Event& event = shown.events.front();
    if (!shown.expanded || event.type != "note"_L1 || event.what != "create"_L1 || m_wholeNotes.contains(event.row))
        return;
    whenDone(m_workspace.ask(Record{Entity::Note, event.row}), this,
             [this, note = event.row](const Result<Record::Answer>& record) {
                 if (!record) return;
                 for (const auto& [field, text] : *record)
                     if (field == "text"_L1) m_wholeNotes.insert(note, text);
                 for (int i = 0; i < rowCount(); ++i) {
                     const Line& each = m_lines[size_t(i)];
                     if (!each.isDay && each.events.front().row == note) Q_EMIT dataChanged(index(i), index(i));
                 }
             });
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

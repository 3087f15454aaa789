// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/net_changes.h"

#include "ui/text/field_text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

void addChange(QList<FieldChange>& changes, const FieldChange& change)
{
    const auto known = std::find_if(changes.begin(), changes.end(),
                                    [&](const FieldChange& each) { return each.field == change.field; });
    if (known == changes.end())
        changes.append(change);
    else
        known->to = change.to;
}

/// An edit of something that this version does not know.
bool isUntold(const Event& event) { return event.what == "set"_L1 && event.changes.isEmpty(); }

} // namespace

std::vector<Event> netEvents(const std::vector<Event>& events)
{
    struct Row {
        Event first;
        Event net;        ///< the newest, with the changes of all
        bool told = true; ///< no edit came without its changes
    };
    std::vector<Row> rows;
    QHash<Id, size_t> places;
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const auto known = places.constFind(event->row);
        if (known == places.cend()) {
            places.insert(event->row, rows.size());
            rows.push_back({*event, *event, !isUntold(*event)});
            continue;
        }
        Row& row = rows[*known];
        QList<FieldChange> changes = std::move(row.net.changes);
        for (const FieldChange& change : event->changes) addChange(changes, change);
        row.net = *event;
        row.net.changes = std::move(changes);
        row.told = row.told && !isUntold(*event);
    }
    std::vector<Event> net;
    for (Row& row : rows) {
        row.net.changes.removeIf([](const FieldChange& change) { return change.from == change.to; });
        bool before = row.first.what == "set"_L1 || row.first.what == "delete"_L1;
        const bool after = row.net.what != "delete"_L1;
        // A contact's creation says nothing of what it holds: it is told, and what was changed beside it.
        if (row.first.entity == "contact"_L1 && row.first.what == "create"_L1) {
            net.push_back(row.first);
            before = true;
        }
        if (!before && !after) continue;
        row.net.what = !after ? u"delete"_s : before ? u"set"_s : row.first.what;
        if (row.net.what != "set"_L1 || !row.net.changes.isEmpty() || !row.told) net.push_back(std::move(row.net));
    }
    return net;
}

std::vector<NetChange> netChanges(const std::vector<Event>& events)
{
    std::vector<NetChange> net;
    for (const Event& event : netEvents(events))
        for (const FieldChange& change : event.changes)
            net.push_back(
                {fieldLabel(change.field), valueLabel(change.field, change.from), valueLabel(change.field, change.to)});
    return net;
}

} // namespace kontor

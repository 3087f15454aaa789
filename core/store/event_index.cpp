// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_index.h"

#include "core/store/connection.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QString taskEvent(OpKind kind, const std::vector<Change>& changes)
{
    if (kind == OpKind::Create) return u"task_created"_s;
    const bool done = std::any_of(changes.begin(), changes.end(), [](const Change& change) {
        return change.field == Task::State && change.after.text() == "done"_L1;
    });
    return done ? u"task_completed"_s : u"task_updated"_s;
}

} // namespace

QString eventTypeOf(Entity entity, OpKind kind, const std::vector<Change>& changes, bool importing)
{
    const EntityInfo& info = entityInfo(entity);
    if (entity != Entity::Contact && info.owner < 0) return {};
    if (entity == Entity::ImportProblem || entity == Entity::CustomAssignment || entity == Entity::Separation)
        return {};
    if (entity == Entity::Contact)
        for (const Change& change : changes)
            if (change.field == Contact::MergedInto) return u"merge"_s;
    // An import says once per contact that it came in; the rows with it are no news of their own.
    if (importing) return entity == Entity::Contact || kind == OpKind::Set ? u"import"_s : QString{};
    if (entity == Entity::Note) return u"note"_s;
    if (entity == Entity::Call && kind == OpKind::Create) return u"call_out"_s; // the pen knows the direction
    if (entity == Entity::Task) return taskEvent(kind, changes);
    return u"data_change"_s;
}

std::span<const QLatin1StringView> focusEventTypes()
{
    static constexpr std::array focus{"note"_L1,      "task_created"_L1,  "task_updated"_L1, "task_completed"_L1,
                                      "mail_sent"_L1, "mail_received"_L1, "call_in"_L1,      "call_out"_L1,
                                      "meeting"_L1,   "chat"_L1,          "social"_L1};
    return focus;
}

std::span<const QLatin1StringView> automaticKinds()
{
    static constexpr std::array kinds{"find_coordinates"_L1};
    return kinds;
}

bool isFocusEvent(QStringView type)
{
    const auto focus = focusEventTypes();
    return std::any_of(focus.begin(), focus.end(), [&](QLatin1StringView word) { return type == word; });
}

bool showsByItself(Entity entity) { return isFocusEvent(eventTypeOf(entity, OpKind::Create, {}, false)); }

std::span<const QLatin1StringView> kindsWithoutContact()
{
    static constexpr std::array kinds{"undo"_L1,     "redo"_L1,     "revert"_L1, "remove_employee"_L1,
                                      "delete_%"_L1, "restore_%"_L1};
    return kinds;
}

bool bringsContact(QStringView operationKind)
{
    const auto kinds = kindsWithoutContact();
    return std::none_of(kinds.begin(), kinds.end(), [&](QLatin1StringView kind) {
        return kind.endsWith('%'_L1) ? operationKind.startsWith(kind.chopped(1)) : operationKind == kind;
    });
}

Status EventIndex::add(const Entry& entry)
{
    auto statement = m_connection.prepare(uR"(
        INSERT INTO event(contact, at, type, creator, batch, ord, "table", "row", owner)
        VALUES(:contact, :at, :type, :creator, :batch, :ord, :table, :row, :owner))"_s);
    if (!statement) return statement.error();
    Statement& insert = **statement;
    insert.bind(0, qint64{entry.contact});
    insert.bind(1, entry.at);
    insert.bind(2, entry.type);
    insert.bind(3, entry.creator.isNull() ? Value{} : Value{entry.creator});
    insert.bind(4, entry.batch);
    insert.bind(5, entry.ord);
    insert.bind(6, int(entry.entity));
    insert.bindBlob(7, entry.row.bytes());
    insert.bind(8, entry.owner.isNull() ? Value{} : Value{entry.owner});
    if (auto done = insert.run(); !done) return done;
    if (!isFocusEvent(entry.type) || !entry.owner.isNull() || !entry.contacts) return {};
    auto last =
        m_connection.prepare(u"UPDATE contact SET last_contact = max(coalesce(last_contact, 0), :at) WHERE n = :n"_s);
    if (!last) return last.error();
    (*last)->bind(":at"_L1, entry.at);
    (*last)->bind(":n"_L1, qint64{entry.contact});
    return (*last)->run();
}

} // namespace kontor

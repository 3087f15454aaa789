// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/privacy.h"
#include "core/store/connection.h"
#include "core/store/last_contact.h"
#include "core/store/pen.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Event {
    qint64 at = 0;
    Id creator;
};

/// When and by whom a row was made, as far as it says so itself.
Event ownTime(Entity entity, const std::vector<Value>& values)
{
    const auto at = fieldNamed(entity, u"created_at");
    const FieldIndex author = entityInfo(entity).author;
    return {at ? values[size_t(*at)].integer() : 0, author >= 0 ? values[size_t(author)].id() : Id{}};
}

QString callEvent(const std::vector<Value>& values)
{
    return values[Call::Direction].text() == "in"_L1 ? u"call_in"_s : u"call_out"_s;
}

bool touches(const std::vector<Change>& changes, std::initializer_list<FieldIndex> fields)
{
    return std::any_of(changes.begin(), changes.end(), [&](const Change& change) {
        return std::find(fields.begin(), fields.end(), change.field) != fields.end();
    });
}

} // namespace

bool Pen::isImporting() const
{
    return !m_group.spec.import.isNull() || (m_group.spec.remote && m_group.spec.kind.startsWith("import"_L1));
}

Status Pen::log(std::pair<qint64, int> place, Entity entity, const Id& row, OpKind kind,
                const std::vector<Change>& changes, const Values& values)
{
    m_changes.mark(entity);
    ++m_written;
    const bool secret = !soleReader(entity, values).isNull();
    const QByteArray cbor = changes.empty() ? QByteArray{} : encodeChanges(entity, changes);
    const auto audience = secret ? Audience::AuthorOnly : Audience::Everyone;
    m_context.journal.write(place, entity, row, kind, cbor, audience);
    if (!m_moving && !isReadingState() && !isPast()) m_notices.note(actor().employee, entity, row, changes, values);

    QString type = eventTypeOf(entity, kind, changes, isImporting());
    if (type == "call_out"_L1) type = callEvent(values);
    if (entity == Entity::Call && kind == OpKind::Set && touches(changes, {Call::At, Call::Direction}))
        if (auto moved = moveCall(row, values); !moved) return moved;
    if (isReadingState() && !isFocusEvent(type)) return {}; // how the rows came to be is not known yet
    if (type.isEmpty() || (m_moving && entity != Entity::Contact)) return {};
    const EntityInfo& info = entityInfo(entity);
    if (type == "merge"_L1)
        for (const Change& change : changes)
            if (change.field == Contact::MergedInto)
                for (const Value& survivor : {change.before, change.after})
                    if (auto done = addEvent(place, entity, row, type, survivor.id(), values); !done) return done;
    const Id owner = entity == Entity::Contact ? row : values[size_t(info.owner)].id();
    if (auto done = addEvent(place, entity, row, type, owner, values); !done) return done;
    if (kind == OpKind::Set && showsByItself(entity) &&
        (touches(changes, {deletedField}) || !bringsContact(m_group.spec.kind))) {
        if (auto ready = flushHeld(); !ready) return ready;
        if (auto done = recomputeLastContact(m_context.connection, owner); !done) return done;
    }
    if (info.otherOwner < 0) return {};
    return addEvent(place, entity, row, type, values[size_t(info.otherOwner)].id(), values);
}

/// A call whose time or direction is put right stands where it belongs by now, and the last contact follows.
Status Pen::moveCall(const Id& row, const Values& values)
{
    const Id contact = values[Call::Contact].id();
    auto statement = m_context.connection.prepare(uR"(
        WITH RECURSIVE family(id, n) AS (
            SELECT id, n FROM contact WHERE id = :contact
            UNION SELECT c.id, c.n FROM family f JOIN contact c ON c.merged_into = f.id WHERE c.deleted = 1)
        UPDATE event SET at = coalesce(:at, at), type = :type
         WHERE contact IN (SELECT n FROM family) AND "row" = :row AND type IN ('call_in', 'call_out'))"_s);
    if (!statement) return statement.error();
    (*statement)->bind(":contact"_L1, contact);
    (*statement)->bind(":at"_L1, values[Call::At]);
    (*statement)->bind(":type"_L1, callEvent(values));
    (*statement)->bind(":row"_L1, row);
    if (auto done = (*statement)->run(); !done) return done;
    if (auto done = recomputeLastContact(m_context.connection, contact); !done) return done;
    m_contacts.touch(contact, false);
    return {};
}

Status Pen::addEvent(std::pair<qint64, int> place, Entity entity, const Id& row, const QString& type, const Id& contact,
                     const Values& values)
{
    if (contact.isNull()) return {};
    // A focus event also moves the contact's last_contact, so the contact has to stand in its table.
    if (isFocusEvent(type))
        if (auto ready = flushHeld(); !ready) return ready;
    const auto number = m_contacts.numberOf(contact);
    if (!number) return number.error();
    // A call is told where it happened, however late it was written down.
    if (*number == 0) return {};
    const bool told = entity == Entity::Call && isFocusEvent(type) && !values[Call::At].isNull();
    const Event when = isReadingState() ? ownTime(entity, values) : Event{m_group.at, actor().employee};
    return m_events.add({.contact = *number,
                         .at = told ? values[Call::At].integer() : when.at,
                         .type = type,
                         .creator = when.creator,
                         .batch = place.first,
                         .ord = place.second,
                         .entity = entity,
                         .row = row,
                         .owner = soleReader(entity, values),
                         .contacts = bringsContact(m_group.spec.kind)});
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Erasure: the one writing that leaves nothing to go back to.
#include "core/store/connection.h"
#include "core/store/pen.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Runs `sql`, whose places are all bound to the same value.
Status runWith(Connection& connection, const QString& sql, const Value& value)
{
    auto statement = connection.prepare(sql);
    if (!statement) return statement.error();
    (*statement)->bind(0, value);
    return (*statement)->run();
}

/// The rows of one entity that belong to the contact, with their journal.
Status eraseRows(Connection& connection, const EntityInfo& info, const Id& contact)
{
    const QLatin1StringView table{info.name};
    QString owned = u"%1 = :contact"_s.arg(QLatin1StringView{info.fields[size_t(info.owner)].name});
    if (info.otherOwner >= 0)
        owned += u" OR %1 = :contact"_s.arg(QLatin1StringView{info.fields[size_t(info.otherOwner)].name});
    const QStringList steps{
        u"DELETE FROM op WHERE (batch, ord) IN (SELECT o.batch, o.ord FROM op o JOIN %1 r ON r.id = o.\"row\" "
        "WHERE o.\"table\" = %2 AND (%3))"_s.arg(table)
            .arg(int(info.entity))
            .arg(owned),
        u"DELETE FROM claim WHERE \"row\" IN (SELECT id FROM %1 WHERE %2)"_s.arg(table, owned),
        u"DELETE FROM contested WHERE \"row\" IN (SELECT id FROM %1 WHERE %2)"_s.arg(table, owned),
        u"DELETE FROM attention WHERE \"row\" IN (SELECT id FROM %1 WHERE %2)"_s.arg(table, owned),
        u"DELETE FROM lost_value WHERE \"row\" IN (SELECT id FROM %1 WHERE %2)"_s.arg(table, owned),
        u"DELETE FROM past_row WHERE \"table\" = %1 AND \"row\" IN (SELECT id FROM %2 WHERE %3)"_s.arg(int(info.entity))
            .arg(table, owned),
        u"DELETE FROM %1 WHERE %2"_s.arg(table, owned)};
    for (const QString& step : steps)
        if (auto done = runWith(connection, step, contact); !done) return done;
    return {};
}

} // namespace

/// What went into a contact is that contact.
Status Pen::purgeMergedInto(const Id& contact)
{
    std::vector<Id> merged;
    auto read = m_context.reader.each(u"SELECT id FROM contact WHERE merged_into = :contact AND deleted = 1"_s,
                                      {{":contact"_L1, contact}}, [&](Statement& row) {
                                          merged.push_back(row.id(0));
                                          return true;
                                      });
    if (!read) return read;
    for (const Id& other : merged)
        if (auto done = purge(other); !done) return done;
    return {};
}

Status Pen::purge(const Id& contact)
{
    if (auto fine = allowed(Act::Purge, Entity::Contact); !fine) return fine;
    if (auto ready = flushHeld(); !ready) return ready;
    const auto row = m_context.rows.read(Entity::Contact, contact);
    if (!row) return row.error();
    if (!row->found) return Error{.code = Errc::NotFound, .value = contact.toString()};
    if (!row->deleted) return Error{.code = Errc::StillInUse, .detail = u"not_deleted"_s, .field = u"contact"_s};

    if (auto done = purgeMergedInto(contact); !done) return done;
    return eraseContact(contact, row->n);
}

/// The contact's own rows beside what belongs to it: its line in the list, its history, its number, which is never given
/// to another.
Status Pen::dropContact(const Id& contact, quint32 n)
{
    Connection& connection = m_context.connection;
    const Value number{qint64{n}};
    auto done = runWith(connection, u"DELETE FROM event WHERE contact = :n"_s, number);
    if (done) done = runWith(connection, u"DELETE FROM search_document WHERE n = :n"_s, number);
    if (done) done = runWith(connection, u"DELETE FROM import_row WHERE contact = :contact"_s, contact);
    if (done) done = runWith(connection, u"DELETE FROM notice WHERE contact = :contact"_s, contact);
    if (done) done = m_context.rows.erase(Entity::Contact, contact);
    if (done)
        done = runWith(connection,
                       u"INSERT OR REPLACE INTO setting(key, value) VALUES('last_number', max(:n, "
                       "coalesce((SELECT value FROM setting WHERE key = 'last_number'), 0)))"_s,
                       number);
    if (done) m_changes.contacts.push_back({.n = n, .id = contact, .live = false});
    return done;
}

Status Pen::eraseContact(const Id& contact, quint32 n)
{
    Connection& connection = m_context.connection;
    // Freed pages are overwritten, not only unlinked; a truncating checkpoint follows (Store::checkpoint).
    if (auto on = connection.exec(u"PRAGMA secure_delete = ON"_s); !on) return on;
    for (const EntityInfo& info : allEntities())
        if (info.owner >= 0)
            if (auto done = eraseRows(connection, info, contact); !done) return done;

    // The names of operations that concerned this contact alone are its name.
    auto done = runWith(connection, uR"(
            UPDATE op_group SET label = '' WHERE kind NOT LIKE '%import%' AND no IN (
                SELECT b."group" FROM op o JOIN batch b ON b.no = o.batch WHERE o."row" = :contact))"_s,
                        contact);
    if (done) done = runWith(connection, u"DELETE FROM op WHERE \"row\" = :contact"_s, contact);
    if (done) done = runWith(connection, u"DELETE FROM attention WHERE \"row\" = :contact"_s, contact);
    if (done) done = runWith(connection, u"DELETE FROM lost_value WHERE \"row\" = :contact"_s, contact);
    if (done)
        done = runWith(connection,
                       u"DELETE FROM past_row WHERE \"table\" = %1 AND \"row\" = :contact"_s.arg(int(Entity::Contact)),
                       contact);
    if (done) done = dropContact(contact, n);
    if (!done) return done;

    // What stays in the journal is that it happened, so that every replica learns of it.
    const auto place = m_context.journal.next(m_group);
    if (!place) return place.error();
    m_changes.mark(Entity::Contact);
    ++m_written;
    m_context.journal.write(*place, Entity::Contact, contact, OpKind::Purge, {}, Audience::Everyone);
    return {};
}

} // namespace kontor

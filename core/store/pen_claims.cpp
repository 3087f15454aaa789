// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds an email address or telephone number: one live contact at most.
#include "core/store/connection.h"
#include "core/store/pen.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<Id> Pen::holder(Entity kind, const QString& norm)
{
    auto statement = m_context.connection.prepare(u"SELECT \"row\" FROM claim WHERE kind = :kind AND norm = :norm"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, int(kind));
    (*statement)->bind(1, norm);
    const auto row = (*statement)->step();
    if (!row) return row.error();
    const Id address = *row ? (*statement)->id(0) : Id{};
    (*statement)->reset();
    if (address.isNull()) return Id{};
    if (m_context.rows.holds(kind))
        if (auto ready = m_context.rows.flush(); !ready) return ready.error();
    auto owner = m_context.connection.prepare(kind == Entity::Email ? u"SELECT contact FROM email WHERE id = :id"_s
                                                                    : u"SELECT contact FROM phone WHERE id = :id"_s);
    if (!owner) return owner.error();
    (*owner)->bindBlob(0, address.bytes());
    const auto there = (*owner)->step();
    if (!there) return there.error();
    const Id contact = *there ? (*owner)->id(0) : Id{};
    (*owner)->reset();
    return contact;
}

Result<std::vector<Pen::Address>> Pen::addressesOf(const Id& contact)
{
    std::vector<Address> found;
    auto read = m_context.reader.each(uR"(
        SELECT 0, id, norm FROM email WHERE contact = :contact AND deleted = 0
        UNION ALL SELECT 1, id, e164 FROM phone WHERE contact = :contact AND deleted = 0)"_s,
                                      {{":contact"_L1, contact}}, [&](Statement& row) {
                                          const Entity kind = row.integer(0) == 0 ? Entity::Email : Entity::Phone;
                                          if (!row.isNull(2)) found.push_back({kind, row.id(1), row.text(2)});
                                          return true;
                                      });
    if (!read) return read.error();
    return found;
}

/// Deleting a contact frees its addresses; bringing it back takes them again, all or none.
Status Pen::moveContactClaims(const Id& contact, bool deleted)
{
    const auto addresses = addressesOf(contact);
    if (!addresses) return addresses.error();
    for (const Address& address : *addresses) {
        if (deleted) continue;
        const auto holds = holder(address.kind, address.norm);
        if (!holds) return holds.error();
        if (!holds->isNull() && *holds != contact) return m_claims.clash(address.kind, address.norm, address.norm);
    }
    for (const Address& address : *addresses) {
        if (deleted) {
            if (auto done = m_claims.release(address.kind, address.norm, address.row); !done) return done;
        } else {
            const auto taken = m_claims.take(address.kind, address.norm, address.row);
            if (!taken) return taken.error();
        }
    }
    return {};
}

} // namespace kontor

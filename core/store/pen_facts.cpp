// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from what was written: the contacts whose status and search text change with it, and how all of it reaches
// the file.
#include "core/store/connection.h"
#include "core/store/import_ledger.h"
#include "core/store/organisation_rules.h"
#include "core/store/pen.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

Status Pen::touchOwners(Entity entity, const Id& row, const Values& values, bool facts)
{
    const EntityInfo& info = entityInfo(entity);
    if (entity == Entity::Contact) m_contacts.touch(row, facts);
    if (info.owner >= 0 && !values[size_t(info.owner)].isNull())
        m_contacts.touch(values[size_t(info.owner)].id(), facts);
    if (info.otherOwner >= 0) m_contacts.touch(values[size_t(info.otherOwner)].id(), false);
    if (entity == Entity::Organisation || entity == Entity::CustomField) m_requiredChanged = true;
    return {};
}

/// Persons linked to a business that went or came back may change their status.
Status Pen::touchPersonsOf(const Id& business)
{
    return m_context.reader.each(u"SELECT person FROM contact_person WHERE business = :contact AND deleted = 0"_s,
                                 {{":contact"_L1, business}}, [&](Statement& row) {
                                     m_contacts.touch(row.id(0), true);
                                     return true;
                                 });
}

Status Pen::flush()
{
    if (m_requiredChanged)
        if (auto done = recomputeAll(); !done) return done;
    if (auto written = m_context.journal.flush(); !written) return written;
    if (auto written = m_context.rows.flush(); !written) return written;
    if (auto written = m_context.imports.flush(); !written) return written;
    m_named.clear();
    if (!m_notices.isEmpty()) {
        m_changes.notices = true;
        if (auto written = m_notices.write(m_context.connection, m_group); !written) return written;
    }
    return m_contacts.flush(true, m_changes.contacts);
}

Status Pen::recomputeAll()
{
    if (auto done = countRequiredFields(m_context.connection); !done) return done;
    auto rules = readOrganisationRules(m_context.connection);
    if (!rules) return rules.error();
    m_context.homeRegion = rules->country;
    m_context.mandatory = std::move(rules->mandatory);
    const RequiredFacts before = std::exchange(m_context.required, std::move(rules->required));
    if (before == m_context.required) return {};
    return m_context.reader.each(u"SELECT id FROM contact"_s, {}, [&](Statement& row) {
        m_contacts.touch(row.id(0), true);
        return true;
    });
}

Status Pen::flushHeld()
{
    if (auto written = m_context.journal.flush(); !written) return written;
    if (auto written = m_context.rows.flush(); !written) return written;
    if (auto written = m_context.imports.flush(); !written) return written;
    return m_contacts.flush(false, m_changes.contacts);
}

ChangeSet Pen::takeChanges() { return std::exchange(m_changes, ChangeSet{.group = m_group.id}); }

} // namespace kontor

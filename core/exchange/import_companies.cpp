// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The businesses that the rows of people name: found or made, linked and completed.
#include "core/base/sort_key.h"
#include "core/exchange/import_writer.h"

using namespace Qt::StringLiterals;

namespace kontor {

/// The business of this name; made for its people where there is none.
Result<Id> ImportWriter::businessNamed(ImportTarget& to, const QString& name)
{
    const QByteArray key = sortKey(name);
    if (const Id known = m_businesses.value(key); !known.isNull()) return known;
    const auto made = to.create(Entity::Contact, {{Contact::Type, u"business"_s}, {Contact::LegalName, name}});
    if (!made) return made;
    m_businesses.insert(key, *made);
    m_named.insert(key, *made);
    ++m_businessesCreated;
    return made;
}

Status ImportWriter::linkCompanies(ImportTarget& to, RowDraft& draft, const Id& contact)
{
    for (const RowDraft::Company& company : draft.companies) {
        const auto business = businessNamed(to, company.name);
        if (!business) return business.error();
        if (auto done = completeCompany(to, draft, *business); !done) return done;
        if (auto done = link(to, draft, company, contact, *business); !done) return done;
    }
    return {};
}

Status ImportWriter::link(ImportTarget& to, RowDraft& draft, const RowDraft::Company& company, const Id& person,
                          const Id& business)
{
    Cells cells{{ContactPerson::Person, person}, {ContactPerson::Business, business}};
    const Cells role{{ContactPerson::Note, company.role}};
    if (!company.role.isEmpty()) cells.push_back(role.front());
    const auto made = to.create(Entity::ContactPerson, cells);
    if (made) return {};
    Status done;
    if (made.error().code == Errc::AlreadyExists) {
        if (company.role.isEmpty() || company.rule == FieldRule::Never) return {};
        const auto there = to.linkBetween(person, business);
        if (!there) return there.error();
        if (there->row.isNull()) return {};
        if (company.rule == FieldRule::IfEmpty && !there->role.isEmpty()) return {};
        done = to.set(Entity::ContactPerson, there->row, role);
    } else {
        // Somebody may have deleted the business since the import began.
        done = made.error();
        if (isRule(made.error().code)) m_businesses.remove(sortKey(company.name));
    }
    if (done || !isRule(done.error().code)) return done;
    draft.note(company.source, done.error());
    return {};
}

/// What the row says about its company goes where the company has nothing yet.
Status ImportWriter::completeCompany(ImportTarget& to, RowDraft& draft, const Id& business)
{
    for (const RowDraft::ContactCell& cell : draft.ofCompany) {
        const auto now = to.valueOf(business, cell.field);
        if (!now) return now.error();
        if (cell.rule == FieldRule::Never || !now->isEmpty()) continue;
        const auto set = to.set(Entity::Contact, business, {{cell.field, cell.value}});
        if (set) continue;
        if (!isRule(set.error().code)) return set;
        draft.note(cell.source, set.error());
    }
    return {};
}

} // namespace kontor

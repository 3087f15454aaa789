// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportWriter that changes contacts which are there already.
#include "core/exchange/import_consents.h"
#include "core/exchange/import_writer.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<ImportWriter::Fate> ImportWriter::update(ImportTarget& to, RowDraft& draft, const Id& contact)
{
    const auto type = to.typeOf(contact);
    if (!type) return type.error();
    if (type->isEmpty()) { // deleted since the import began
        m_byKey.remove(draft.key);
        return create(to, draft);
    }
    const bool person = *type != "business"_L1; // permanent, whatever the file says
    if (draft.typed && draft.person != person)
        draft.note(*draft.typed, {.code = Errc::Permanent, .field = u"contact.type"_s, .value = draft.typed->raw});
    draft.person = person;
    if (auto done = updateFields(to, draft, contact); !done) return done.error();
    if (auto done = writeChildren(to, draft, contact, false); !done) return done.error();
    if (auto done = writeCustom(to, draft, contact, false); !done) return done.error();
    if (draft.person)
        if (auto done = linkCompanies(to, draft, contact); !done) return done.error();
    if (auto done = keepProblems(to, draft, contact); !done) return done.error();
    if (auto done = remember(to, draft, contact); !done) return done.error();
    return Fate::Updated;
}

Status ImportWriter::updateFields(ImportTarget& to, RowDraft& draft, const Id& contact)
{
    for (const RowDraft::ContactCell& cell : draft.contact) {
        if (cell.rule == FieldRule::Never) continue;
        if (cell.rule == FieldRule::IfEmpty) {
            const auto now = to.valueOf(contact, cell.field);
            if (!now) return now.error();
            if (!now->isEmpty()) continue;
        }
        auto set = to.set(Entity::Contact, contact, {{cell.field, cell.value}});
        if (set) continue;
        if (set.error().code >= Errc::UnknownField) return set;
        draft.note(cell.source, set.error());
    }
    return {};
}

Status ImportWriter::bringConsent(ImportTarget& to, RowDraft& draft, const RowDraft::Child& consent, const Id& contact)
{
    using Kind = importing::ConsentFate::Kind;
    const auto known = to.consentsTo(cellOf(consent.cells, Consent::Text).id(), contact);
    if (!known) return known.error();
    const auto fate = importing::fateOf(consent, *known);
    switch (fate.kind) {
    case Kind::New: return writeChild(to, draft, consent, contact);
    case Kind::Known: return {};
    case Kind::Withdrawn:
        draft.note(consent.source, {.code = Errc::AlreadyDeleted,
                                    .detail = u"withdrawn"_s,
                                    .field = u"consent.given_at"_s,
                                    .value = fate.day});
        return {};
    case Kind::Withdraws: break;
    }
    Cells cells;
    for (const Cell& cell : consent.cells)
        if (cell.field == Consent::WithdrawnAt || cell.field == Consent::Withdrawal) cells.push_back(cell);
    const auto set = to.set(Entity::Consent, fate.row, cells);
    if (set || set.error().code >= Errc::UnknownField) return set;
    draft.note(consent.source, set.error());
    return {};
}

/// The category or market that a row before, or this one, has made.
Result<Id> ImportWriter::listEntry(ImportTarget& to, const RowDraft::Child& child)
{
    Id& known = m_lists[{int(child.entity), child.newName.toLower()}];
    if (!known.isNull()) return known;
    const auto made = child.entity == Entity::ContactCategory
                          ? to.create(Entity::Category, {{Category::Name, child.newName}})
                          : to.create(Entity::TargetMarket, {{TargetMarket::Name, child.newName}});
    if (made) known = *made;
    return made;
}

Result<bool> ImportWriter::isThere(ImportTarget& to, const RowDraft::Child& child, const Id& contact)
{
    switch (child.entity) {
    case Entity::Email:
    case Entity::Phone: {
        const auto holder = to.holder(child.entity, child.norm);
        if (!holder) return holder.error();
        return *holder == contact;
    }
    case Entity::Link:
    case Entity::Location:
    case Entity::BankAccount: return to.hasLike(child, contact);
    default: return false; // sets: creating what is there changes nothing
    }
}

} // namespace kontor

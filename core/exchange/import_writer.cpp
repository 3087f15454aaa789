// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_writer.h"

#include "core/base/error_code.h"
#include "core/base/sort_key.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// By what name a business is found: its note name, else its legal name, folded.
QByteArray businessKey(const RowDraft& draft)
{
    QString name;
    for (const RowDraft::ContactCell& cell : draft.contact)
        if (cell.field == Contact::NoteName || (cell.field == Contact::LegalName && name.isEmpty()))
            name = cell.value.text();
    return name.isEmpty() ? QByteArray{} : sortKey(name);
}

} // namespace

Status ImportWriter::prepare(Database& reader, bool companies)
{
    if (m_policy != DuplicatePolicy::Create) {
        auto read = reader.each(u"SELECT hash FROM import_row"_s, {}, [&](Statement& row) {
            m_imported.insert(row.id(0));
            return true;
        });
        if (!read) return read;
    }
    if (m_key.kind == ImportKey::Kind::Field) {
        // The key of a contact that was merged into another leads to that one, unless somebody else has it by now.
        auto read = reader.each(uR"(
            WITH RECURSIVE went(key, id, deleted, into_id) AS (
                SELECT %1, id, deleted, merged_into FROM contact
                 WHERE %1 IS NOT NULL AND (deleted = 0 OR merged_into IS NOT NULL)
                UNION SELECT w.key, c.id, c.deleted, c.merged_into
                  FROM went w JOIN contact c ON c.id = w.into_id WHERE w.deleted = 1)
            SELECT w.key, w.id FROM went w JOIN contact c ON c.id = w.id
             WHERE w.deleted = 0 ORDER BY c.%1 IS w.key)"_s.arg(
                                    QLatin1StringView{fieldInfo(Entity::Contact, m_key.field).name}),
                                {}, [&](Statement& row) {
                                    m_byKey.insert(row.text(0), row.id(1));
                                    return true;
                                });
        if (!read) return read;
    }
    if (!companies) return {};
    return reader.each(u"SELECT name_key, id FROM contact WHERE type = 'business' AND deleted = 0 ORDER BY n DESC"_s,
                       {}, [&](Statement& row) {
                           m_businesses.insert(row.utf8(0).toByteArray(), row.id(1));
                           return true;
                       });
}

Result<Id> ImportWriter::find(ImportTarget& to, const RowDraft& draft)
{
    if (!draft.existing.isNull()) {
        const auto live = to.liveContact(draft.existing);
        if (!live || !live->isNull()) return live;
    }
    if (!draft.key.isEmpty()) {
        if (m_key.kind == ImportKey::Kind::Field) {
            if (const Id known = m_byKey.value(draft.key); !known.isNull()) return known;
        } else {
            const auto holder =
                to.holder(m_key.kind == ImportKey::Kind::Email ? Entity::Email : Entity::Phone, draft.key);
            if (!holder || !holder->isNull()) return holder;
        }
    }
    return m_imported.contains(draft.hash) ? to.contactOfRow(draft.hash) : Result{Id{}};
}

Result<ImportWriter::Fate> ImportWriter::write(ImportTarget& to, RowDraft& draft)
{
    if (draft.isEmpty()) {
        draft.reject({.code = Errc::EmptyContact});
        return Fate::Rejected;
    }
    m_recognised = {};
    const DuplicatePolicy policy = policyFor(draft);
    if (draft.choice == RowChoice::Skip) return leaveOut(draft, Fate::Skipped);
    if (policy != DuplicatePolicy::Create) {
        const auto known = find(to, draft);
        if (!known) return known.error();
        m_recognised = *known;
        if (!known->isNull()) {
            if (policy == DuplicatePolicy::Update) return update(to, draft, *known);
            return leaveOut(draft, policy == DuplicatePolicy::Ask ? Fate::Undecided : Fate::Skipped);
        }
    }
    return create(to, draft);
}

DuplicatePolicy ImportWriter::policyFor(const RowDraft& draft) const
{
    switch (draft.choice) {
    case RowChoice::Skip: return DuplicatePolicy::Skip;
    case RowChoice::Update: return DuplicatePolicy::Update;
    case RowChoice::Create: return DuplicatePolicy::Create;
    case RowChoice::None: break;
    }
    return m_policy;
}

ImportWriter::Fate ImportWriter::leaveOut(RowDraft& draft, Fate fate)
{
    draft.problems.clear(); // nothing of such a row was tried
    if (fate == Fate::Undecided)
        draft.note({}, {.code = Errc::AlreadyExists, .field = u"contact"_s, .otherId = m_recognised.toString()});
    return fate;
}

Result<ImportWriter::Fate> ImportWriter::create(ImportTarget& to, RowDraft& draft)
{
    if (const Id named = takeNamed(draft); !named.isNull()) {
        if (const auto filled = update(to, draft, named); !filled) return filled;
        if (m_key.kind == ImportKey::Kind::Field && !draft.key.isEmpty()) m_byKey.insert(draft.key, named);
        --m_businessesCreated;
        return Fate::Created;
    }
    const auto contact = createContact(to, draft);
    if (!contact) {
        if (!isRule(contact.error().code)) return contact.error();
        draft.reject(contact.error());
        return Fate::Rejected;
    }
    if (!draft.person) rememberBusiness(draft, *contact);
    if (auto done = writeChildren(to, draft, *contact, true); !done) return done.error();
    if (auto done = writeCustom(to, draft, *contact, true); !done) return done.error();
    if (auto done = linkCompanies(to, draft, *contact); !done) return done.error();
    if (auto done = keepProblems(to, draft, *contact); !done) return done.error();
    if (auto done = remember(to, draft, *contact); !done) return done.error();
    if (m_key.kind == ImportKey::Kind::Field && !draft.key.isEmpty()) m_byKey.insert(draft.key, *contact);
    return Fate::Created;
}

Status ImportWriter::remember(ImportTarget& to, const RowDraft& draft, const Id& contact)
{
    m_imported.insert(draft.hash);
    return to.rememberRow(draft.hash, contact);
}

/// A business that a row before has named already: the rest of it comes now. Null if there is none.
Id ImportWriter::takeNamed(const RowDraft& draft)
{
    const QByteArray key = draft.person ? QByteArray{} : businessKey(draft);
    return key.isEmpty() ? Id{} : m_named.take(key);
}

/// Later rows that name this company mean this one.
void ImportWriter::rememberBusiness(const RowDraft& draft, const Id& contact)
{
    if (const QByteArray key = businessKey(draft); !key.isEmpty()) m_businesses.insert(key, contact);
}

Result<Id> ImportWriter::createContact(ImportTarget& to, RowDraft& draft)
{
    Cells cells{{Contact::Type, draft.person ? u"person"_s : u"business"_s}};
    for (const auto& cell : draft.contact) cells.push_back({cell.field, cell.value});
    for (;;) {
        auto made = to.create(Entity::Contact, cells);
        if (made || !isRule(made.error().code)) return made;
        // The one value that breaks a rule stays out; the others try again without it.
        const auto broken = std::find_if(draft.contact.begin(), draft.contact.end(), [&](const auto& cell) {
            const Field& field = fieldInfo(Entity::Contact, cell.field);
            return made.error().field == fieldPath(Entity::Contact, cell.field) ||
                   made.error().field == QLatin1StringView{field.name};
        });
        if (broken == draft.contact.end()) return made;
        draft.note(broken->source, made.error());
        std::erase_if(cells, [&](const Cell& cell) { return cell.field == broken->field; });
        draft.contact.erase(broken);
    }
}

Status ImportWriter::writeChildren(ImportTarget& to, RowDraft& draft, const Id& contact, bool fresh)
{
    for (const RowDraft::Child& child : draft.children) {
        if (!fresh) {
            if (child.rule == FieldRule::Never) continue;
            if (child.entity == Entity::Consent) {
                if (auto done = bringConsent(to, draft, child, contact); !done) return done;
                continue;
            }
            const auto there = isThere(to, child, contact);
            if (!there) return there.error();
            if (*there) continue;
        }
        if (auto done = writeChild(to, draft, child, contact); !done) return done;
    }
    return {};
}

Status ImportWriter::writeChild(ImportTarget& to, RowDraft& draft, const RowDraft::Child& child, const Id& contact)
{
    Cells cells = child.cells;
    if (!child.newName.isEmpty()) {
        const auto list = listEntry(to, child);
        if (!list && !isRule(list.error().code)) return list.error();
        if (!list) return draft.note(child.source, list.error()), Status{};
        const bool category = child.entity == Entity::ContactCategory;
        cells.push_back({category ? FieldIndex{ContactCategory::Category} : FieldIndex{MarketMember::Market}, *list});
    }
    if (child.entity == Entity::Picture) { // one that is there stays
        const auto kept = to.keep(child.content);
        if (!kept) return kept.error();
        cells.push_back({Picture::Sha256, *kept});
    }
    cells.push_back({entityInfo(child.entity).owner, contact});
    auto made = to.create(child.entity, cells, {.first = child.norm, .second = child.national});
    if (made || made.error().code == Errc::AlreadyExists) return {};
    if (!isRule(made.error().code)) return made.error();
    // The same address twice in one row is no news to anybody.
    if (made.error().otherId == contact.toString()) return {};
    draft.note(child.source, made.error());
    if (child.entity != Entity::Location) return {};
    // A place that cannot be: the address comes in without it.
    std::erase_if(cells, [](const Cell& cell) { return cell.field == Location::Lat || cell.field == Location::Lon; });
    const bool more = std::any_of(cells.begin(), cells.end(), [](const Cell& cell) {
        return cell.field != Location::Contact && cell.field != Location::Kind && cell.field != Location::Position;
    });
    if (!more) return {};
    made = to.create(child.entity, cells);
    if (made) return {};
    if (!isRule(made.error().code)) return made.error();
    draft.note(child.source, made.error());
    return {};
}

Status ImportWriter::writeCustom(ImportTarget& to, RowDraft& draft, const Id& contact, bool fresh)
{
    for (const RowDraft::Custom& custom : draft.custom) {
        if (!fresh) {
            const auto present = to.customValueOf(contact, custom.field);
            if (!present) return present.error();
            if (!present->isNull()) {
                if (custom.rule != FieldRule::Overwrite) continue;
                if (auto set = to.set(Entity::CustomValue, *present, custom.cells); !set) return set;
                continue;
            }
            if (custom.rule == FieldRule::Never) continue;
        }
        Cells cells = custom.cells;
        cells.push_back({CustomValue::Contact, contact});
        cells.push_back({CustomValue::Field, custom.field});
        const auto made = to.create(Entity::CustomValue, cells);
        if (!made) {
            if (!isRule(made.error().code)) return made.error();
            draft.note(custom.source, made.error());
            continue;
        }
        if (!custom.oneOff) continue;
        const auto assigned = to.create(
            Entity::CustomAssignment, {{CustomAssignment::Contact, contact}, {CustomAssignment::Field, custom.field}});
        if (!assigned && assigned.error().code != Errc::AlreadyExists) return assigned.error();
    }
    return {};
}

Status ImportWriter::keepProblems(ImportTarget& to, RowDraft& draft, const Id& contact)
{
    for (RowProblem& problem : draft.problems) {
        problem.contact = contact;
        const auto made =
            to.create(Entity::ImportProblem, {{ImportProblem::Contact, contact},
                                              {ImportProblem::Import, m_import},
                                              {ImportProblem::Row, problem.row},
                                              {ImportProblem::Column, problem.column},
                                              {ImportProblem::Value, problem.value.left(1000)},
                                              {ImportProblem::Code, QString{codeOf(problem.error.code)}}});
        if (!made) return made.error();
    }
    return {};
}

} // namespace kontor

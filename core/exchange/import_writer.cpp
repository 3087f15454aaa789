// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_writer.h"

#include "core/base/error_code.h"
#include "core/base/sort_key.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// A rule of the CRM that one value breaks, as against a store that fails.
bool isRule(Errc code) { return code < Errc::UnknownField; }

void note(RowDraft& draft, const RowDraft::Source& source, const Error& error)
{
    draft.problems.push_back({.row = draft.row, .column = source.column, .value = source.raw, .error = error});
}

} // namespace

Status ImportWriter::prepare(Database& reader, bool companies)
{
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

Result<Id> ImportWriter::find(Pen& pen, const RowDraft& draft)
{
    if (!draft.existing.isNull()) {
        const auto live = pen.reader().cell(uR"(
            WITH RECURSIVE went(id, deleted, into_id) AS (
                SELECT id, deleted, merged_into FROM contact WHERE id = :id
                UNION SELECT c.id, c.deleted, c.merged_into
                  FROM went w JOIN contact c ON c.id = w.into_id WHERE w.deleted = 1)
            SELECT id FROM went WHERE deleted = 0)"_s,
                                            {{":id"_L1, draft.existing}});
        if (!live) return live.error();
        if (!live->isNull()) return live->id();
    }
    if (!draft.key.isEmpty()) {
        if (m_key.kind == ImportKey::Kind::Field) {
            if (const Id known = m_byKey.value(draft.key); !known.isNull()) return known;
        } else {
            const auto holder =
                pen.holder(m_key.kind == ImportKey::Kind::Email ? Entity::Email : Entity::Phone, draft.key);
            if (!holder || !holder->isNull()) return holder;
        }
    }
    return pen.imports().contactOf(draft.hash);
}

Result<ImportWriter::Fate> ImportWriter::write(Pen& pen, RowDraft& draft)
{
    if (draft.isEmpty()) {
        draft.problems.push_back(
            {.row = draft.row, .column = {}, .value = {}, .error = {.code = Errc::EmptyContact}, .rejected = true});
        return Fate::Rejected;
    }
    if (m_policy != DuplicatePolicy::Create) {
        const auto known = find(pen, draft);
        if (!known) return known.error();
        if (!known->isNull()) {
            if (m_policy == DuplicatePolicy::Update) return update(pen, draft, *known);
            draft.problems.clear(); // nothing of a skipped row was tried
            return Fate::Skipped;
        }
    }
    return create(pen, draft);
}

Result<ImportWriter::Fate> ImportWriter::create(Pen& pen, RowDraft& draft)
{
    const auto contact = createContact(pen, draft);
    if (!contact) {
        if (!isRule(contact.error().code)) return contact.error();
        draft.problems.push_back(
            {.row = draft.row, .column = {}, .value = {}, .error = contact.error(), .rejected = true});
        return Fate::Rejected;
    }
    if (!draft.person) rememberBusiness(draft, *contact);
    if (auto done = writeChildren(pen, draft, *contact, true); !done) return done.error();
    if (auto done = writeCustom(pen, draft, *contact, true); !done) return done.error();
    if (auto done = linkCompanies(pen, draft, *contact); !done) return done.error();
    if (auto done = keepProblems(pen, draft, *contact); !done) return done.error();
    if (auto done = pen.imports().remember(draft.hash, *contact); !done) return done.error();
    if (m_key.kind == ImportKey::Kind::Field && !draft.key.isEmpty()) m_byKey.insert(draft.key, *contact);
    return Fate::Created;
}

/// Later rows that name this company mean this one.
void ImportWriter::rememberBusiness(const RowDraft& draft, const Id& contact)
{
    QString name;
    for (const RowDraft::ContactCell& cell : draft.contact)
        if (cell.field == Contact::NoteName || (cell.field == Contact::LegalName && name.isEmpty()))
            name = cell.value.text();
    if (!name.isEmpty()) m_businesses.insert(sortKey(name), contact);
}

Result<Id> ImportWriter::createContact(Pen& pen, RowDraft& draft)
{
    Cells cells{{Contact::Type, draft.person ? u"person"_s : u"business"_s}};
    for (const auto& cell : draft.contact) cells.push_back({cell.field, cell.value});
    for (;;) {
        auto made = pen.create(Entity::Contact, cells);
        if (made || !isRule(made.error().code)) return made;
        // The one value that breaks a rule stays out; the others try again without it.
        const auto broken = std::find_if(draft.contact.begin(), draft.contact.end(), [&](const auto& cell) {
            const Field& field = fieldInfo(Entity::Contact, cell.field);
            return made.error().field == fieldPath(Entity::Contact, cell.field) ||
                   made.error().field == QLatin1StringView{field.name};
        });
        if (broken == draft.contact.end()) return made;
        note(draft, broken->source, made.error());
        std::erase_if(cells, [&](const Cell& cell) { return cell.field == broken->field; });
        draft.contact.erase(broken);
    }
}

Status ImportWriter::writeChildren(Pen& pen, RowDraft& draft, const Id& contact, bool fresh)
{
    for (const RowDraft::Child& child : draft.children) {
        if (!fresh) {
            if (child.rule == FieldRule::Never) continue;
            const auto there = isThere(pen, child, contact);
            if (!there) return there.error();
            if (*there) continue;
        }
        if (auto done = writeChild(pen, draft, child, contact); !done) return done;
    }
    return {};
}

Status ImportWriter::writeChild(Pen& pen, RowDraft& draft, const RowDraft::Child& child, const Id& contact)
{
    Cells cells = child.cells;
    cells.push_back({entityInfo(child.entity).owner, contact});
    auto made = pen.create(child.entity, cells);
    if (made || made.error().code == Errc::AlreadyExists) return {};
    if (!isRule(made.error().code)) return made.error();
    // The same address twice in one row is no news to anybody.
    if (made.error().otherId == contact.toString()) return {};
    note(draft, child.source, made.error());
    if (child.entity != Entity::Location) return {};
    // A place that cannot be: the address comes in without it.
    std::erase_if(cells, [](const Cell& cell) { return cell.field == Location::Lat || cell.field == Location::Lon; });
    const bool more = std::any_of(cells.begin(), cells.end(), [](const Cell& cell) {
        return cell.field != Location::Contact && cell.field != Location::Kind && cell.field != Location::Position;
    });
    if (!more) return {};
    made = pen.create(child.entity, cells);
    if (made) return {};
    if (!isRule(made.error().code)) return made.error();
    note(draft, child.source, made.error());
    return {};
}

Status ImportWriter::writeCustom(Pen& pen, RowDraft& draft, const Id& contact, bool fresh)
{
    for (const RowDraft::Custom& custom : draft.custom) {
        if (!fresh) {
            const auto present = pen.reader().cell(
                u"SELECT id FROM custom_value WHERE contact = :contact AND field = :field AND deleted = 0"_s,
                {{":contact"_L1, contact}, {":field"_L1, custom.field}});
            if (!present) return present.error();
            if (!present->isNull()) {
                if (custom.rule != FieldRule::Overwrite) continue;
                if (auto set = pen.set(Entity::CustomValue, present->id(), custom.cells); !set) return set;
                continue;
            }
            if (custom.rule == FieldRule::Never) continue;
        }
        Cells cells = custom.cells;
        cells.push_back({CustomValue::Contact, contact});
        cells.push_back({CustomValue::Field, custom.field});
        const auto made = pen.create(Entity::CustomValue, cells);
        if (!made) {
            if (!isRule(made.error().code)) return made.error();
            note(draft, custom.source, made.error());
            continue;
        }
        if (!custom.oneOff) continue;
        const auto assigned = pen.create(
            Entity::CustomAssignment, {{CustomAssignment::Contact, contact}, {CustomAssignment::Field, custom.field}});
        if (!assigned && assigned.error().code != Errc::AlreadyExists) return assigned.error();
    }
    return {};
}

Status ImportWriter::linkCompanies(Pen& pen, RowDraft& draft, const Id& contact)
{
    for (const QString& name : draft.companies) {
        const QByteArray key = sortKey(name);
        Id business = m_businesses.value(key);
        if (business.isNull()) {
            const auto made = pen.create(Entity::Contact, {{Contact::Type, u"business"_s}, {Contact::LegalName, name}});
            if (!made) return made.error();
            business = *made;
            m_businesses.insert(key, business);
            ++m_businessesCreated;
        }
        const auto link =
            pen.create(Entity::ContactPerson, {{ContactPerson::Person, contact}, {ContactPerson::Business, business}});
        if (link || link.error().code == Errc::AlreadyExists) continue;
        // Somebody may have deleted the business since the import began.
        if (!isRule(link.error().code)) return link.error();
        m_businesses.remove(key);
        note(draft, {.column = u"company"_s, .raw = name}, link.error());
    }
    return {};
}

Status ImportWriter::keepProblems(Pen& pen, RowDraft& draft, const Id& contact)
{
    for (RowProblem& problem : draft.problems) {
        problem.contact = contact;
        const auto made =
            pen.create(Entity::ImportProblem, {{ImportProblem::Contact, contact},
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

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of ImportWriter that changes contacts which are there already.
#include "core/exchange/import_writer.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<ImportWriter::Fate> ImportWriter::update(Pen& pen, RowDraft& draft, const Id& contact)
{
    const auto type =
        pen.reader().cell(u"SELECT type FROM contact WHERE id = :id AND deleted = 0"_s, {{":id"_L1, contact}});
    if (!type) return type.error();
    if (type->isNull()) { // deleted since the import began
        m_byKey.remove(draft.key);
        return create(pen, draft);
    }
    draft.person = type->text() != "business"_L1; // permanent, whatever the file says
    if (auto done = updateFields(pen, draft, contact); !done) return done.error();
    if (auto done = writeChildren(pen, draft, contact, false); !done) return done.error();
    if (auto done = writeCustom(pen, draft, contact, false); !done) return done.error();
    if (draft.person)
        if (auto done = linkCompanies(pen, draft, contact); !done) return done.error();
    if (auto done = keepProblems(pen, draft, contact); !done) return done.error();
    if (auto done = remember(pen, draft, contact); !done) return done.error();
    return Fate::Updated;
}

Status ImportWriter::updateFields(Pen& pen, RowDraft& draft, const Id& contact)
{
    for (const RowDraft::ContactCell& cell : draft.contact) {
        if (cell.rule == FieldRule::Never) continue;
        if (cell.rule == FieldRule::IfEmpty) {
            const auto now = pen.reader().cell(u"SELECT %1 FROM contact WHERE id = :id"_s.arg(
                                                   QLatin1StringView{fieldInfo(Entity::Contact, cell.field).name}),
                                               {{":id"_L1, contact}});
            if (!now) return now.error();
            if (!now->isEmpty()) continue;
        }
        auto set = pen.set(Entity::Contact, contact, cell.field, cell.value);
        if (set) continue;
        if (set.error().code >= Errc::UnknownField) return set;
        draft.problems.push_back(
            {.row = draft.row, .column = cell.source.column, .value = cell.source.raw, .error = set.error()});
    }
    return {};
}

Result<bool> ImportWriter::isThere(Pen& pen, const RowDraft::Child& child, const Id& contact)
{
    switch (child.entity) {
    case Entity::Email:
    case Entity::Phone: {
        const auto holder = pen.holder(child.entity, child.norm);
        if (!holder) return holder.error();
        return *holder == contact;
    }
    case Entity::Link: {
        const auto same =
            pen.reader().cell(u"SELECT 1 FROM link WHERE contact = :contact AND url = :url AND deleted = 0"_s,
                              {{":contact"_L1, contact}, {":url"_L1, cellOf(child.cells, Link::Url)}});
        if (!same) return same.error();
        return !same->isNull();
    }
    case Entity::Location: {
        const auto same =
            pen.reader().cell(uR"(
            SELECT 1 FROM location
             WHERE contact = :contact AND deleted = 0 AND coalesce(street, '') = :street
               AND coalesce(city, '') = :city AND coalesce(postal_code, '') = :postal_code)"_s,
                              {{":contact"_L1, contact},
                               {":street"_L1, cellOf(child.cells, Location::Street).text() + u""_s},
                               {":city"_L1, cellOf(child.cells, Location::City).text() + u""_s},
                               {":postal_code"_L1, cellOf(child.cells, Location::PostalCode).text() + u""_s}});
        if (!same) return same.error();
        return !same->isNull();
    }
    default: return false; // sets: creating what is there changes nothing
    }
}

} // namespace kontor

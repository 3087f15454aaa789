// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/primary_row.h"

using namespace Qt::StringLiterals;

namespace kontor {

Status setPrimary(Pen& pen, Entity entity, const Id& contact, const Id& row, bool primary)
{
    const FieldIndex field =
        entity == Entity::Email ? FieldIndex{Contact::PrimaryEmail} : FieldIndex{Contact::PrimaryPhone};
    if (primary) return pen.set(Entity::Contact, contact, field, row);
    const QLatin1StringView table{entityInfo(entity).name};
    const auto chosen = pen.reader().cell(
        u"SELECT r.id FROM contact c JOIN %1 r ON r.id = c.\"%2\" AND r.deleted = 0 WHERE c.id = :contact"_s.arg(
            table, QLatin1StringView{fieldInfo(Entity::Contact, field).name}),
        {{":contact"_L1, contact}});
    if (!chosen) return chosen.error();
    const auto first = pen.reader().cell(
        u"SELECT id FROM %1 WHERE contact = :contact AND deleted = 0 ORDER BY position, id LIMIT 1"_s.arg(table),
        {{":contact"_L1, contact}});
    if (!first) return first.error();
    if ((chosen->isNull() ? *first : *chosen).id() != row) return {}; // it is not the primary one
    if (first->id() != row) return pen.set(Entity::Contact, contact, field, Value{});
    return Error{.code = Errc::Required, .detail = u"primary"_s, .field = table + u".primary"_s};
}

} // namespace kontor

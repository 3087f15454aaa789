// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The list of all entities: an entity is its header, a line here, a number in field.h and a migration.

#include "core/domain/bank_account.h"
#include "core/domain/call.h"
#include "core/domain/category.h"
#include "core/domain/consent.h"
#include "core/domain/consent_text.h"
#include "core/domain/contact.h"
#include "core/domain/contact_category.h"
#include "core/domain/contact_person.h"
#include "core/domain/custom_assignment.h"
#include "core/domain/custom_field.h"
#include "core/domain/custom_value.h"
#include "core/domain/email.h"
#include "core/domain/employee.h"
#include "core/domain/file.h"
#include "core/domain/import_problem.h"
#include "core/domain/keyword.h"
#include "core/domain/link.h"
#include "core/domain/location.h"
#include "core/domain/market_member.h"
#include "core/domain/note.h"
#include "core/domain/organisation.h"
#include "core/domain/phone.h"
#include "core/domain/picture.h"
#include "core/domain/relationship.h"
#include "core/domain/separation.h"
#include "core/domain/target_market.h"
#include "core/domain/task.h"
#include "core/domain/team.h"
#include "core/domain/team_member.h"
#include "core/domain/view.h"

#include <QLatin1StringView>
#include <QStringView>

#include <optional>
#include <span>

namespace kontor {

/// What the generic parts (pen, journal, export, import, command line) know of an entity.
struct EntityInfo {
    Entity entity = Entity::None;
    const char* name = ""; ///< also its table
    std::span<const Field> fields;
    /// Field that names the contact the row belongs to; -1 for rows that belong to none.
    /// A contact person belongs to two, its second owner is `otherOwner`.
    FieldIndex owner = -1;
    FieldIndex otherOwner = -1;
    /// Yes/no field that makes a row its author's alone, and the field that names the author; -1 where rows are for all.
    FieldIndex privateFlag = -1;
    FieldIndex author = -1;

    bool hasPrivateRows() const { return privateFlag >= 0; }
};

const EntityInfo& entityInfo(Entity entity);
std::span<const EntityInfo> allEntities(); ///< in the order of their numbers
std::optional<Entity> entityNamed(QStringView name);
std::optional<FieldIndex> fieldNamed(Entity entity, QStringView name);
inline const Field& fieldInfo(Entity entity, FieldIndex field) { return entityInfo(entity).fields[size_t(field)]; }
/// "email.address"
QString fieldPath(Entity entity, FieldIndex field);

} // namespace kontor

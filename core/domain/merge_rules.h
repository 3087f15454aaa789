// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"
#include "core/domain/field.h"

#include <QByteArray>

#include <span>

namespace kontor {

/// What becomes of an entity's rows when the contacts they belong to become one.
enum class Meeting : quint8 {
    None,     ///< its rows name no contact
    Contact,  ///< the contact itself: merged field by field
    KeepBoth, ///< every row goes on under the surviving contact
    Coalesce, ///< rows of one key that do not contradict each other become one, others stand side by side
    Unique,   ///< there can be one row of a key: the survivor's stands, its gaps are filled from the other
};

struct MergeRule {
    Entity entity = Entity::None;
    Meeting meeting = Meeting::None;
    std::span<const FieldIndex> key{}; ///< beside the surviving contact, what makes two rows the same
};

/// Every entity has one; a new entity does not compile without.
const MergeRule& mergeRule(Entity entity);

/// Equal for two rows that say the same; empty where there is no key.
QByteArray mergeKey(Entity entity, std::span<const Value> values);

/// Is the contact's field one that a merge decides? The rest is the survivor's own.
bool isMergedField(FieldIndex field);

struct MergedField {
    Value value{};
    int side = 0; ///< whose it is; -1: of several
};
/// What becomes of a contact's field where nobody chooses; `values` by contact, the surviving one first: its own, or where
/// that is empty the first of the others'. A ban on emails or calls holds if any had it, remarks are put together.
MergedField mergedField(FieldIndex field, std::span<const Value> values);

/// Do two values of a field say the same to people?
bool sameForMerge(const Value& a, const Value& b);

} // namespace kontor

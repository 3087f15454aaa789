// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entities.h"

namespace kontor {

/// How a field behaves when two people write it at the same time. It follows from what the field table says anyway, so
/// that a new field or entity has the right rule without a further word.
enum class FieldSync : quint8 {
    LastWriter, ///< the later of two concurrent writes stands, the other goes to history
    Permanent,  ///< given at creation; a later write is refused
    Owner,      ///< the contact a row belongs to: changes only where contacts become one or part again
    Assignee,   ///< names a person who works here: one who has left is replaced by a successor
    Redirect,   ///< the contact that this one was merged into
};

/// How a row behaves when one person deletes it and another edits it.
enum class RowSync : quint8 {
    Record,   ///< the deletion stands; edits go into the deleted record
    Member,   ///< a removal takes only what its author had seen, so a concurrent edit keeps the row
    Authored, ///< as a member; and only its author changes what it says
};

FieldSync fieldSync(Entity entity, FieldIndex field);
RowSync rowSync(Entity entity);
/// The field that names the author of an authored row; -1 for other rows.
FieldIndex authorField(Entity entity);

} // namespace kontor

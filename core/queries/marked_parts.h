// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/queries/marked_rows.h"

namespace kontor {

/// A part of a contact that is shown together: rows of one kind, or a field of its own.
struct MarkedPart {
    Entity entity = Entity::None;
    FieldIndex field = wholeRow; ///< of a contact; else, and where a field is not known, the row

    static constexpr FieldIndex wholeRow = -2;
    bool operator==(const MarkedPart&) const = default;
};
size_t qHash(const MarkedPart& part, size_t seed = 0);

/// The parts of contacts with a change that waits for the server or for a decision. A contact that waits as a whole has no
/// parts here. Of a great many the newest only, as in MarkedRows.
struct MarkedParts {
    using Answer = QHash<Id, QHash<MarkedPart, SyncMark>>; ///< by contact
};
Result<MarkedParts::Answer> run(Database& db, const MarkedParts& question);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/pen.h"

namespace kontor {

/// Makes a contact anew as the other type, because a type never changes: fields, rows and history go on under the new
/// one as far as it can hold them, the old one goes to the bin with what cannot (see RecreatePreview) and leads to the
/// new one from then on. One operation.
struct RecreateContact {
    using Outcome = Id; ///< the new contact
    Id contact;
    QString type; ///< "business" or "person", not the one it has
};
Result<Id> run(Pen& pen, const RecreateContact& wish);
QString operationKind(const RecreateContact& wish); ///< "recreate_contact"

} // namespace kontor

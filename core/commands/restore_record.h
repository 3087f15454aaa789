// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pen.h"

namespace kontor {

/// Brings back one deleted record of a contact (not the contact itself); with a note come the files that went with it.
/// Errc::AlreadyExists where it is there.
struct RestoreRecord {
    using Outcome = void;
    Entity entity;
    Id row;
};
Status run(Pen& pen, const RestoreRecord& wish);
QString operationKind(const RestoreRecord& wish); ///< "restore_note"

} // namespace kontor

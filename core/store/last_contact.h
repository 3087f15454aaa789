// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/store/backend.h"

namespace kontor {

/// Reads a contact's last contact anew from the event index: the newest of its own and of those that went into it, as far
/// as the row is still there and the operation was a contact (bringsContact).
Status recomputeLastContact(Connection& connection, const Id& contact);

} // namespace kontor

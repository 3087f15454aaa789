// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"

namespace kontor {

/// Library fields for this type of contact, and one-off fields that it was given or has a value in. `answer.head.type`
/// is known already.
Status readSpecifications(Database& db, const Id& contact, ContactDashboard::Answer& answer);

} // namespace kontor

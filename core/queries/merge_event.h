// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"
#include "core/queries/record_names.h"

namespace kontor {

/// Fills in what a merge's event tells: who went (its subject), and the values that did not become the survivor's. They
/// stand in the contact and the rows that went for as long as these are kept.
Status completeMerge(Database& db, Event& event, RecordNames& names);

} // namespace kontor

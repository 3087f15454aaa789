// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"
#include "core/queries/record_names.h"

namespace kontor {

/// An event carries so much of a note.
constexpr int subjectLength = 200;

/// The events of one contact that `place` lets through, newest first. Binds :contact, :n, :me, :length, :wanted, :unwanted,
/// :by, :automation, :outcomes and what `place` names; eventFrom() reads its rows.
QString eventSelect(QLatin1StringView place);

Event eventFrom(const Statement& row, RecordNames& names);

} // namespace kontor

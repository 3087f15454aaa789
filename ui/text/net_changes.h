// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"

#include <QString>

#include <vector>

namespace kontor {

/// What several edits did to one field.
struct NetChange {
    QString label; ///< of the field
    QString before, after;
};
/// What edits (newest first) come to, as one event for each row, in the order in which these were first touched: from the
/// oldest value to the newest, without what is again as it was, and without rows that came and went.
std::vector<Event> netEvents(const std::vector<Event>& events);
/// The same field by field.
std::vector<NetChange> netChanges(const std::vector<Event>& events);

} // namespace kontor

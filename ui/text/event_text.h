// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"

#include <QString>

namespace kontor {

/// One line of the activity history: "Email added: ada@example.org", "First name: Ada → Augusta Ada".
QString eventText(const Event& event);

/// Who did it: a name, or "Kontor Automation".
QString eventCreator(const Event& event);

/// A type of event for filters: "task_created" -> "Task created".
QString eventTypeLabel(const QString& type);

/// "First name: Ada → Augusta"; an empty side is shown as such.
QString changeText(const FieldChange& change);

/// What several edits did to one field.
struct NetChange {
    QString label; ///< of the field
    QString before, after;
};
/// What edits (newest first) come to: from the oldest value to the newest, in the order in which they were first made;
/// without what is again as it was.
std::vector<NetChange> netChanges(const std::vector<Event>& events);

} // namespace kontor

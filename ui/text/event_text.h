// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_dashboard.h"

#include <QString>

namespace kontor {

/// What happened: "Email added: ada@example.org", "First name: Ada → Augusta Ada",
/// "Outgoing call · +49 731 123456 · 4 min · Reached: wants a quote".
QString eventText(const Event& event);

/// The same as a line among others: begins with the contact it is of, where that is another one, and says when what it tells
/// of is deleted by now.
QString eventLine(const Event& event);

/// Does it tell of something that is deleted by now, other than by telling of that?
bool isOfGone(const Event& event);

/// A call without its note: "Outgoing call · +49 731 123456 · 4 min · Reached".
QString callText(const Event& event);

/// Who did it: a name, or "Kontor Automation".
QString eventCreator(const Event& event);

/// A type of event for filters: "task_created" -> "Task created".
QString eventTypeLabel(const QString& type);

/// "First name: Ada → Augusta"; an empty side is shown as such.
QString changeText(const FieldChange& change);

} // namespace kontor

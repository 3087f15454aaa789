// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/timeline/history_model.h"

namespace kontor {

/// Groups events (newest first) into the lines that are shown; `today` names the days near it.
std::vector<HistoryModel::Line> historyLines(const std::vector<Event>& events, const QDate& today);

/// "Today", "Yesterday · Friday, 20 November 2026", "3 days ago · …", beyond a week the date.
QString dayHeading(const QDate& day, const QDate& today);

/// The icon of an event's type: one each, the same everywhere.
QString eventIcon(const QString& type);

/// What one event says, with the line breaks of notes.
QString historyText(const Event& event);

} // namespace kontor

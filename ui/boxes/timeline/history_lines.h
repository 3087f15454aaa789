// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/timeline/history_model.h"

namespace kontor {

/// Groups events (newest first) into the lines that are shown; `today` names the days near it. The edits of a sitting share
/// a line that tells what they come to; where that is nothing, there is no line.
std::vector<HistoryModel::Line> historyLines(const std::vector<Event>& events, const QDate& today);

/// Where the sitting begins that the last of the events belong to: its lines change with what comes after them.
size_t lastSitting(const std::vector<Event>& events);

/// "Today", "Yesterday · Friday, 20 November 2026", "3 days ago · …", beyond a week the date.
QString dayHeading(const QDate& day, const QDate& today);

/// The key of the heading that an event stands under.
qint64 dayKey(const Event& event);

/// The icon of an event's type: one each, the same everywhere.
QString eventIcon(const QString& type);

/// What one event says, with the line breaks of notes.
QString historyText(const Event& event);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace kontor {

/// How long a task has time, in words: "3 days overdue", "today", "tomorrow", "Friday", a date beyond a week.
QString dueText(const QDate& due, const QDate& today);

} // namespace kontor

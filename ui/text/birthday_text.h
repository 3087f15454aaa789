// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace kontor {

/// "42 · turns 43 in 12 days": age and next birthday of a date (ISO 8601, or --MM-DD without a year); empty for none.
QString birthdayText(const QString& birthday, const QDate& today);

} // namespace kontor

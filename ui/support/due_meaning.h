// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/theme.h"

#include <QDate>

namespace kontor {

/// The colour of a day on which something is due; the words beside it (dueText) say the same.
inline Meaning dueMeaning(const QDate& due, const QDate& today)
{
    if (due < today) return Meaning::Overdue;
    return due == today ? Meaning::Today : Meaning::Future;
}

} // namespace kontor

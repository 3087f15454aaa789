// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// What stands where a contact's name would: its display name, or a word for one that has none.
QString contactName(const QString& displayName);

} // namespace kontor

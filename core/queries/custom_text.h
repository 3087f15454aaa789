// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QString>

namespace kontor {

/// A custom value as people and files write it: "12.50 EUR", "2026-03-31", "yes", or its text. The row has the columns
/// text, number, currency, date from `first` on; `type` is custom_field.type.
QString customText(QStringView type, const Statement& row, int first);

} // namespace kontor

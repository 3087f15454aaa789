// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"

namespace kontor {

/// A custom value as people and files write it, the inverse of customCells: "12.50 EUR", "2026-03-31", "yes", its text.
/// `type` is custom_field.type; the others are the cells of custom_value.
QString customText(QStringView type, const Value& text, const Value& number, const Value& currency, const Value& date);

} // namespace kontor

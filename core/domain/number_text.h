// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <span>

namespace kontor {

/// What parts whole and fraction in a column of numbers.
enum class DecimalSign { Unknown, Point, Comma };

/// A number as people write it to its exact canonical text: "-1234.5". Understands thousands in groups (dot, comma,
/// blank, apostrophe; also India's lakh), signs before and behind, (12.50) for a negative one, 1.5E+3, any digits.
/// A single sign before three digits ("1.234", "1,234") says nothing by itself: then `sign` decides, and if that is
/// Unknown a comma groups and a point is decimal, as files of programs have it.
///
/// Fails with InvalidNumber, `value` = what was typed. Thread-safe.
Result<QString> parseNumber(QStringView typed, DecimalSign sign = DecimalSign::Unknown);

/// The same as the nearest double.
std::optional<double> parseDecimal(QStringView typed, DecimalSign sign = DecimalSign::Unknown);

/// What a column's samples say; Unknown if they leave it open.
DecimalSign guessDecimalSign(std::span<const QString> samples);

} // namespace kontor

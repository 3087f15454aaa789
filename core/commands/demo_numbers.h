// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/demo_random.h"

namespace kontor::demo {

/// A number of the country's VAT register with a right check digit, so that it passes where such numbers are checked;
/// empty for countries without one. Made up: that somebody has it is chance.
QString inventVatId(Random& random, QLatin1StringView country);

/// A number as the country's register of companies gives them.
QString inventRegistration(Random& random, QLatin1StringView country, const QString& city);

} // namespace kontor::demo

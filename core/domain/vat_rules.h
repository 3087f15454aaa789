// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace kontor {

enum class VatVerdict { Fine, Form, CheckDigit };

/// What one prefix stands for. `check` sees the number behind the prefix, upper case, without separators.
struct VatRule {
    QLatin1StringView prefix;
    QLatin1StringView country;
    VatVerdict (*check)(QStringView number);
};

std::span<const VatRule> vatRules();

} // namespace kontor

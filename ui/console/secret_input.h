// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kontor {

/// One line of standard input, without an echo where that is a terminal (then `prompt` is shown on standard error).
Result<QString> readSecret(const QString& prompt);

} // namespace kontor

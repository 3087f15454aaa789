// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace kontor {

/// "yes", "Ja", "x", "1", "TRUE", "да" …; "no", "nein", "0", "false", "-" …; nothing for anything else. Thread-safe.
std::optional<bool> parseYesNo(QStringView typed);

} // namespace kontor

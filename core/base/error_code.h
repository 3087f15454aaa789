// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QLatin1StringView>

#include <optional>

namespace kontor {

/// The word for a kind of failure in files, stores and JSON: "invalid_phone", "coordinate_swapped". Stands in import
/// reports and in stores for ever: never change one. Thread-safe.
QLatin1StringView codeOf(Errc code);

/// The inverse of codeOf; nothing for a word that this version does not know.
std::optional<Errc> errcNamed(QStringView word);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace kontor {

/// The families of first names that a first name belongs to: Bob, Rob and Robert are of one, Sasha is of Alexander's and
/// of Alexandra's. `comparable` as comparableName() gives it; empty for names that are of none. Thread-safe.
std::span<const std::uint16_t> nameFamilies(std::string_view comparable);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace kontor {

/// A key of lists, fields and boxes: the same everywhere, so it cannot be changed.
struct FixedKey {
    QString text, keys, where;
};

std::vector<FixedKey> fixedKeys();

} // namespace kontor

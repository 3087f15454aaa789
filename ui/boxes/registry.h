// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/boxes/box.h"

#include <vector>

namespace kontor {

/// All boxes there are, in the order of boxes.def.
const std::vector<BoxInfo>& allBoxes();

} // namespace kontor

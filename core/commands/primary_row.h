// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pen.h"

namespace kontor {

/// Makes an email or a phone of `contact` its primary one, or no longer so. Where none is chosen the first is the primary
/// one, so that the first cannot cease to be so by itself: Required, `detail` "primary".
Status setPrimary(Pen& pen, Entity entity, const Id& contact, const Id& row, bool primary);

} // namespace kontor

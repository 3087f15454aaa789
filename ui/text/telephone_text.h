// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace kontor {

/// Why a call could not be placed: what was set does not say how, no program takes the number, or the telephone system
/// refused.
QString telephoneSentence(const Error& error);

} // namespace kontor

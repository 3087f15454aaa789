// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kontor {

/// What of Errc::StillInUse: why something cannot go yet, and what to do first.
QString stillInUseSentence(const Error& error);

} // namespace kontor

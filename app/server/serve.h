// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "server/config.h"

namespace kontor::server {

/// Answers until SIGTERM or SIGINT, then finishes what it has begun. Prints the port once it listens.
Status serve(const Config& config);

} // namespace kontor::server

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace kontor {

/// A consistent, verified copy of a store while others read and write it, made on any thread with a connection of its
/// own. Errc::AlreadyExists where the target is there.
Status copyStore(const QString& file, const QString& target);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"
#include "core/domain/entities.h"

#include <span>

namespace kontor {

/// The employee who alone may see a row of these values; null: everybody.
Id soleReader(Entity entity, std::span<const Value> values);

/// What a statement asks so that other people's private records stay out, bound to :me; empty where nothing is private.
/// `alias` is the table's name in the statement.
QString visibleOnly(Entity entity, QStringView alias = {});

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kontor::server {

enum class Level : quint8 { Info, Warning, Error };

/// One line on standard error, for the system's journal. Names, addresses, passwords and tokens have no way into it: an
/// event is a fixed text, and of an error only its code and SQLSTATE are told. Thread-safe.
void log(Level level, const char* event);
void log(Level level, const char* event, const Error& error);
/// Numbers only.
void log(Level level, const char* event, qint64 number);

} // namespace kontor::server

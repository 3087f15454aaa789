// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>

namespace kontor::sync {

/// So much of a page of the log in one transaction, that an edit meanwhile waits a moment only.
inline constexpr size_t effectsTogether = 500, entriesTogether = 50;

/// An answer that says nothing that was asked, or not in the protocol's form: taken for a disturbed network.
inline Error malformed() { return {.code = Errc::Network, .detail = QStringLiteral("malformed")}; }

} // namespace kontor::sync

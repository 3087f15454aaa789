// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

/// The keychain of the person who is logged in to this computer (Secret Service, macOS Keychain, Windows Credential
/// Manager), by QtKeychain. Calls wait, also for somebody who unlocks it; from a thread that may.
/// Errors: NotFound where nothing of this name is kept; Network, `detail` keychain, where there is no keychain, or it
/// does not open.
namespace kontor::sync::keychain {

/// Bytes are kept under a name that nothing else of Kontor has.
Status write(const QString& name, const QByteArray& secret);
Result<QByteArray> read(const QString& name);
/// Nothing is wrong if it was not there.
Status forget(const QString& name);

} // namespace kontor::sync::keychain

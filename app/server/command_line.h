// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kontor::server {

/// kontor-server's commands. Exit codes as kontorctl's: 0 done, 1 the check found something, 2 the call is wrong, 3 a file
/// or password cannot be read, 4 the database refused, 5 the network or the address.
int runCommand(const QStringList& arguments);

} // namespace kontor::server

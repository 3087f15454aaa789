// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace kontor::bench {

/// What connections opened in `work` run while `asked` is true: SQL with its values in it, in order. A yardstick runs it
/// again without anything around it. Needs the SQLite that Qt's driver uses to be ours; one thread.
std::vector<std::string> tracedStatements(const std::function<void(bool& asked)>& work);

} // namespace kontor::bench

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace kontor::test {

/// From now on the calling thread's files are noted: every path that it, or a library for it, opens, but for those of
/// the system (fonts, locales, plug-ins) and of Qt's resources. Linux; elsewhere nothing is noted.
void noteOpenedFiles();
/// What was noted since, and an end to it.
std::vector<std::string> openedFiles();

} // namespace kontor::test

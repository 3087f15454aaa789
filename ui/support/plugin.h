// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// The file of a plugin that lies beside the program or in its folder of plugins; empty where there is none. Plugins are
/// for what not every system has, and what no start should wait for.
QString pluginFile(const QString& name);
/// The same for a program that is run beside this one.
QString pluginProgram(const QString& name);

} // namespace kontor

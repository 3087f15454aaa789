// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kontor {

/// The writing connection. Complete in core/store alone, so that nothing else can write: outside it is only a name.
class Connection;

enum class OpenMode { ReadOnly, ReadWrite, Create };
/// Native needs the driver's SQLite to be the library we link; Automatic compares them and takes Native where it can.
enum class Backend { Automatic, Native, QtSql };

} // namespace kontor

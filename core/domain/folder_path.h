// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// A folder of files as it is compared and kept: its names without blanks around them and without empty ones, with "/"
/// between them. "." and ".." are no names: written out to a disk, a folder stays within what it is put into. Empty: no
/// folder.
QString folderPath(QStringView text);
/// Is it the folder `outer`, or does it lie in it? Both as folderPath() makes them.
bool isWithinFolder(const QString& folder, const QString& outer);
/// The folder it lies in; empty at the top.
QString outerFolder(const QString& folder);
/// Its own name, without those it lies in.
QString folderName(const QString& folder);

} // namespace kontor

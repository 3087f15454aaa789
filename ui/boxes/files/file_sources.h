// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/folder_files.h"

#include <QStringList>

namespace kontor {

/// The files that are meant by these paths, for `folder`: a directory brings all that is in it, in folders as it lies
/// there, but nothing hidden and nothing that is only linked to. Reads the disk: not for the GUI thread.
std::vector<AddFiles::Source> fileSources(const QStringList& paths, const QString& folder);

} // namespace kontor

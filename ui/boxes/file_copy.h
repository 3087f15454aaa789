// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kontor {

/// Whole or not at all: a file that was there stays as it is until the copy lies beside it. Makes the folder. Reads and
/// writes the disk, so not for the GUI thread. FileUnreadable, or FileUnwritable with what the system says.
Status copyFile(const QString& from, const QString& to);
/// A name as it may be given to a file: only its last part, as folders in it come from outside.
QString safeFileName(const QString& name);

} // namespace kontor

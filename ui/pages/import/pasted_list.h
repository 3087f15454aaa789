// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QString>

namespace kontor {

/// A list that was pasted becomes a file that only its owner can read, in a folder beside the store: an import that is
/// interrupted needs it again. Files of this kind that are older than a month go. The name of the file.
QFuture<Result<QString>> keepPastedList(const QString& storeFile, const QString& text);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace kontor {

/// The keywords of a line, with commas or semicolons between them, without needless blanks. Thread-safe.
QStringList keywordsIn(QStringView line);

} // namespace kontor

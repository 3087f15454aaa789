// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/arena.h"

#include <QList>
#include <QStringView>

namespace kontor {

/// The spellings under which a search document may hold what a person typed, any of which is a hit: both foldings
/// (König: konig, koenig); of what is written like a telephone number its digits, with + and 00 taken for each other
/// and without a (0) after the country's code, and the text itself (2026-03-31);
/// of an email address both spellings of its domain.
QList<QByteArray> needleForms(QStringView text);
Needle needleFor(QStringView text);

} // namespace kontor

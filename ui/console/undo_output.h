// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undo.h"

#include <QJsonArray>

namespace kontor {

/// What stayed as it is, one object each, with the reason as a code and a sentence.
QJsonArray keptJson(const std::vector<Kept>& kept);
/// One line each.
QString keptLines(const std::vector<Kept>& kept);

} // namespace kontor

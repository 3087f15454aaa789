// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QHash>

namespace kontor {

/// How many contacts have each choice of a custom field; without those that nobody has.
struct ChoiceUses {
    using Answer = QHash<QString, qint64>;
    Id field;
};
Result<ChoiceUses::Answer> run(Database& db, const ChoiceUses& question);

} // namespace kontor

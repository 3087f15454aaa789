// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QString>

namespace kontor {

/// The addresses that this computer asked a geocoder for, as AskedAddresses writes them: a setting of the store that is
/// not synchronised.
struct AskedBefore {
    using Answer = QString;
    static constexpr QLatin1StringView setting{"geocoder_asked"};
};
Result<QString> run(Database& db, const AskedBefore& question);

} // namespace kontor

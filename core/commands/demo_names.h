// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/demo_random.h"

namespace kontor::demo {

/// A person who does not exist.
struct Name {
    QString title, first, middle, last, suffix, nickname;
    QString latin; ///< what an address is made of: "anna.mueller"
    bool female = false;
};

/// A name as people have it who speak this language (BCP 47).
Name inventName(Random& random, QLatin1StringView language);

/// One of the names that do not fit into forms; they come round.
Name longName(Random& random, int which);

/// A family name alone, for the names of businesses; in its own script.
QString familyName(Random& random, QLatin1StringView language);

} // namespace kontor::demo

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace kontor {

/// What a word in a date can be, in any language that QLocale carries (compiled into Qt; not the machine's locale).
struct DateWord {
    int month = 0;          ///< 1..12, or 0
    bool ambiguous = false; ///< a month, but another one in another language ("listopad": October or November)
    bool filler = false;    ///< day of the week, "of", "de", "th", …: says nothing
};

/// `word` letters only, any case, with or without accents. Thread-safe; the first word that is not English loads the
/// table (some 20 ms).
DateWord dateWord(QStringView word);

} // namespace kontor

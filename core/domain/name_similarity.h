// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace kontor {

/// A name in the letters a to z, the digits and blanks, so that its spellings meet: "Müller", "Mueller" and "Muller",
/// "Чайковский" and "Chaikovskii", "Παπαδόπουλος" and "Papadopoulos". For comparing only, never to be shown. Scripts
/// without an alphabet of sounds stay as they are. Pure; thread-safe.
std::string comparableName(QStringView name);

/// How a word sounds, roughly: consonants by group, doubles and vowels dropped ("meier", "maier", "mayr" are one).
/// Empty for words without letters a to z.
std::string soundOf(std::string_view comparable);

/// Jaro-Winkler similarity, 0…1 (Winkler 1990), of the bytes.
double jaroWinkler(std::string_view a, std::string_view b);

/// Are insertions, deletions, replacements and swaps of neighbours, at most `limit` of them, enough to make one of the
/// other (optimal string alignment)?
bool withinEdits(std::string_view a, std::string_view b, int limit);

/// A slip of the pen: as many edits as a word of this length forgives.
bool looksMistyped(std::string_view a, std::string_view b);

} // namespace kontor

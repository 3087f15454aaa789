// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

namespace kontor {

/// Folding makes texts comparable for people: case, accents and typographic variants disappear, every script
/// survives. All functions are pure, thread-safe, and give valid UTF-8.
///
/// The rule: NFKD; marks of the Latin, Greek, Cyrillic, Hebrew and Arabic scripts are dropped (й, ї and ў stay: they
/// are letters, not accents; marks of other scripts stay, they carry vowels); full case folding (ß -> ss, ς -> σ);
/// letters that Unicode does not decompose become what people type for them (ł -> l, ø -> o, đ and ð -> d, ı -> i,
/// æ -> ae, œ -> oe, þ -> th …); decimal digits of every script become 0-9; curly apostrophes, quotes and dashes
/// become ' " -; invisible format characters vanish; control characters and white space become one blank between
/// words, none at the ends; NFC. (Unicode Standard Annex 15, Standard 3.13)
QByteArray foldText(QStringView text);
QByteArray foldText(QByteArrayView utf8);

/// The second way to write a letter in ASCII: ä -> ae, ö -> oe, ü -> ue, å -> aa, ø -> oe; else as foldText.
QByteArray foldTextExpanded(QStringView text);
QByteArray foldTextExpanded(QByteArrayView utf8);

/// foldText behind what `out` holds already. Nothing is put between.
void appendFolded(QByteArray& out, QStringView text);
void appendFolded(QByteArray& out, QByteArrayView utf8);

/// Both foldings: "König" is found as konig and as koenig.
struct SearchForms {
    QByteArray plain;    ///< foldText
    QByteArray expanded; ///< foldTextExpanded, empty where it does not differ

    bool operator==(const SearchForms&) const = default;
};
SearchForms searchForms(QStringView text);
SearchForms searchForms(QByteArrayView utf8);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace kontor {

/// How the gazetteer compares names: foldText, then no apostrophes, a blank for every other sign, and the short form of
/// saint, mount and fort. "L’Aquila" -> "laquila", "Saint-Étienne" -> "st etienne".
/// resources/places/make_places.py makes the same of the names in its file.
QByteArray placeKey(QStringView name);

/// The keys of everything that one mistake away from `key` may have been meant: a letter too many, missing, wrong, or
/// two exchanged.
QList<QByteArray> misspellings(const QByteArray& key);

} // namespace kontor

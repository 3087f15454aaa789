// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace kontor {

/// A choice that a list no longer has.
struct LostChoice {
    QString word;
    QString now; ///< what it seems to be called from now on; empty: it went
    /// The same word in another writing: nobody needs to be asked.
    bool isSame() const { return word.compare(now, Qt::CaseInsensitive) == 0; }
    bool operator==(const LostChoice&) const = default;
};

/// What became of the choices of `before` that are not in `after`: another writing of them, or the new word that stands at
/// the same place of a list as long as before.
std::vector<LostChoice> lostChoices(const QStringList& before, const QStringList& after);

/// What is chosen, with other words for some of it; a word without another one goes, and none is there twice.
QString chosenAnew(const QString& chosen, const QHash<QString, QString>& words);

} // namespace kontor

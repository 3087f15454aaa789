// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/choice_change.h"

namespace kontor {

std::vector<LostChoice> lostChoices(const QStringList& before, const QStringList& after)
{
    const auto writtenAnew = [&](const QString& word) {
        for (const QString& other : after)
            if (other.compare(word, Qt::CaseInsensitive) == 0) return other;
        return QString{};
    };
    std::vector<LostChoice> lost;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (after.contains(before[i])) continue;
        QString now = writtenAnew(before[i]);
        if (now.isEmpty() && after.size() == before.size() && !before.contains(after[i], Qt::CaseInsensitive))
            now = after[i];
        lost.push_back({before[i], now});
    }
    return lost;
}

QString chosenAnew(const QString& chosen, const QHash<QString, QString>& words)
{
    QStringList kept;
    for (const QString& word : chosen.split(u';', Qt::SkipEmptyParts)) {
        const QString now = words.value(word, word);
        if (!now.isEmpty() && !kept.contains(now)) kept << now;
    }
    return kept.join(u';');
}

} // namespace kontor

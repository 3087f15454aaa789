// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/keyword_words.h"

namespace kontor {

QStringList keywordsIn(QStringView line)
{
    QStringList words;
    for (const auto half : line.split(u';'))
        for (const auto part : half.split(u','))
            if (const QString word = part.toString().simplified(); !word.isEmpty()) words.append(word);
    return words;
}

} // namespace kontor

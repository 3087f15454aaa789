// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/custom_key.h"

#include "core/base/text_folding.h"

namespace kontor {

QString customKeyFor(const QString& label)
{
    QString key;
    for (const QChar letter : QString::fromUtf8(searchForms(label).plain).toLower()) {
        if (letter.isLetterOrNumber())
            key += letter;
        else if (!key.isEmpty() && !key.endsWith(u'_'))
            key += u'_';
    }
    while (key.endsWith(u'_')) key.chop(1);
    return key;
}

} // namespace kontor

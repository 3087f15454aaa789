// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/custom_text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kontor {

QString customText(QStringView type, const Statement& row, int first)
{
    const int text = first, number = first + 1, currency = first + 2, date = first + 3;
    if (!row.isNull(date)) return row.text(date);
    if (type == "money"_L1) {
        // The text holds the amount as it was written, to the last digit; the number is for comparing.
        const QString amount = row.isNull(text) ? QString::number(row.real(number), 'f', 2) : row.text(text);
        return row.isNull(currency) ? amount : amount + u' ' + row.text(currency);
    }
    if (row.isNull(number)) return row.text(text);
    if (type == "yes_no"_L1) return row.integer(number) ? u"yes"_s : u"no"_s;
    return QString::number(row.real(number), 'g', QLocale::FloatingPointShortest);
}

} // namespace kontor

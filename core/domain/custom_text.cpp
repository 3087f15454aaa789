// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/custom_text.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace kontor {

QString customText(QStringView type, const Value& text, const Value& number, const Value& currency, const Value& date)
{
    if (!date.isEmpty()) return date.text();
    if (text.isEmpty() && number.isNull()) return {};
    if (type == "money"_L1) {
        // The text holds the amount as it was written, to the last digit; the number is for comparing.
        const QString amount = text.isEmpty() ? QString::number(number.real(), 'f', 2) : text.text();
        return currency.isEmpty() ? amount : amount + u' ' + currency.text();
    }
    if (number.isNull()) return text.text();
    if (type == "yes_no"_L1) return number.boolean() ? u"yes"_s : u"no"_s;
    return QString::number(number.real(), 'g', QLocale::FloatingPointShortest);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/custom_cells.h"

#include "core/domain/email_address.h"
#include "core/domain/money.h"
#include "core/domain/number_text.h"
#include "core/domain/phone_number.h"
#include "core/domain/web_address.h"
#include "core/domain/yes_no.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Error wrong(Errc code, const QString& key, const QString& value)
{
    return {.code = code, .field = u"custom."_s + key, .value = value};
}

Error named(Error error, const QString& key)
{
    error.field = u"custom."_s + key;
    return error;
}

Result<Cells> choiceCells(const QString& key, const QStringList& choices, const QString& text, bool several)
{
    QStringList chosen;
    for (const QString& part : several ? text.split(u';', Qt::SkipEmptyParts) : QStringList{text}) {
        const QString word = part.trimmed();
        const auto found = std::find_if(choices.begin(), choices.end(), [&](const QString& choice) {
            return choice.compare(word, Qt::CaseInsensitive) == 0;
        });
        if (found == choices.end()) {
            Error error = wrong(Errc::InvalidChoice, key, word);
            error.detail = choices.join(u';');
            return error;
        }
        if (!chosen.contains(*found)) chosen.append(*found);
    }
    return Cells{{CustomValue::Text, chosen.join(u';')}};
}

} // namespace

Result<Cells> customCells(const CustomType& field, const QString& text)
{
    const auto& [key, type, choices, dates, region] = field;
    if (type == "number"_L1) {
        const auto number = parseDecimal(text);
        if (!number) return wrong(Errc::InvalidNumber, key, text);
        return Cells{{CustomValue::Number, *number}};
    }
    if (type == "money"_L1) {
        const auto money = parseMoney(text);
        if (!money) return named(money.error(), key);
        return Cells{{CustomValue::Number, money->amount.toDouble()},
                     {CustomValue::Text, money->amount},
                     {CustomValue::Currency, money->currency}};
    }
    if (type == "date"_L1) {
        const auto date = parseDate(text, dates);
        if (!date) return wrong(Errc::InvalidDate, key, text);
        return Cells{{CustomValue::Date, *date}};
    }
    if (type == "yes_no"_L1) {
        const auto yes = parseYesNo(text);
        if (!yes) return wrong(Errc::InvalidChoice, key, text);
        return Cells{{CustomValue::Number, *yes ? 1.0 : 0.0}};
    }
    if (type == "choice"_L1 || type == "multiple_choice"_L1)
        return choiceCells(key, choices, text, type == "multiple_choice"_L1);
    if (type == "url"_L1) {
        const auto url = parseWebAddress(text);
        if (!url) return named(url.error(), key);
    } else if (type == "email"_L1) {
        const auto email = parseEmail(text);
        if (!email) return named(email.error(), key);
    } else if (type == "phone"_L1) {
        const auto phone = parsePhone(text, region);
        if (!phone) return named(phone.error(), key);
    } else if (type == "contact"_L1 && !Id::fromString(text)) {
        return wrong(Errc::UnknownReference, key, text);
    }
    return Cells{{CustomValue::Text, text}};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/vat_id.h"

#include "core/domain/country.h"
#include "core/domain/vat_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qsizetype longest = 20;

Error wrong(QStringView text, const QString& detail)
{
    return {.code = Errc::InvalidVatId, .detail = detail, .field = u"contact.vat_id"_s, .value = text.toString()};
}

/// Upper case, without the dots, dashes and blanks that people group it by.
QString bare(QStringView text)
{
    QString out = text.trimmed().toString().toUpper();
    out.removeIf([](QChar c) { return c.isSpace() || c == u'.' || c == u'-' || c == u'/' || c == u':' || c == u','; });
    return out;
}

const VatRule* ruleOf(QStringView prefix)
{
    for (const VatRule& rule : vatRules())
        if (prefix == rule.prefix) return &rule;
    return nullptr;
}

const VatRule* ruleIn(QStringView country)
{
    for (const VatRule& rule : vatRules())
        if (country == rule.country) return &rule;
    return nullptr;
}

Result<VatId> checked(const VatRule& rule, QStringView number, QStringView text)
{
    switch (rule.check(number)) {
    case VatVerdict::Fine: return VatId{QString{rule.prefix} + number.toString(), QString{rule.country}};
    case VatVerdict::Form: return wrong(text, u"form"_s);
    case VatVerdict::CheckDigit: return wrong(text, u"check_digit"_s);
    }
    return wrong(text, u"form"_s);
}

} // namespace

Result<VatId> parseVatId(QStringView text, const QString& region)
{
    QString number = bare(text);
    if (number.size() < 4 || number.size() > longest) return wrong(text, u"form"_s);
    if (number.startsWith("GR"_L1)) number.replace(0, 2, u"EL"_s); // the tax office writes EL
    // The longest prefix first: CHE before the CH of nobody.
    const VatRule* rule = ruleOf(QStringView{number}.first(3));
    if (rule) return checked(*rule, QStringView{number}.sliced(3), text);
    rule = ruleOf(QStringView{number}.first(2));
    // A number may begin with letters of its own (ES X1234567L, FR XX123456789): then its region speaks.
    const VatRule* home = ruleIn(region);
    if (rule) {
        auto found = checked(*rule, QStringView{number}.sliced(2), text);
        if (found || !home || home == rule || home->check(number) != VatVerdict::Fine) return found;
    }
    if (home && (!number.front().isLetter() || home->check(number) == VatVerdict::Fine))
        return checked(*home, number, text);
    if (!number.front().isLetter()) return wrong(text, u"prefix"_s);
    const QString country = number.first(2);
    const bool plain = std::all_of(number.begin(), number.end(), [](QChar c) { return c.isLetterOrNumber(); });
    if (!isCountry(country) || !plain) return wrong(text, u"prefix"_s);
    return VatId{number, country};
}

} // namespace kontor

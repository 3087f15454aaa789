// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/iban.h"

#include "core/domain/check_digits.h"
#include "core/domain/country.h"
#include "core/domain/iban_table.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Error wrong(Errc code, QStringView text, const QString& detail)
{
    const QString field = code == Errc::InvalidIban ? u"bank_account.iban"_s : u"bank_account.bic"_s;
    return {.code = code, .detail = detail, .field = field, .value = text.toString()};
}

QString bare(QStringView text)
{
    QString out = text.trimmed().toString().toUpper();
    out.removeIf([](QChar c) { return c.isSpace() || c == u'-' || c == u'.'; });
    return out;
}

bool isOf(QChar c, QChar kind)
{
    const bool digit = c >= u'0' && c <= u'9', capital = c >= u'A' && c <= u'Z';
    return kind == u'n' ? digit : kind == u'a' ? capital : digit || capital;
}

/// Walks through "10n11c2n": the length that is asked for, and whether `account` has that form.
std::pair<qsizetype, bool> compare(QLatin1StringView parts, QStringView account)
{
    qsizetype length = 0;
    bool fits = true;
    qsizetype count = 0;
    for (const QChar c : QString{parts}) {
        if (c.isDigit()) {
            count = count * 10 + c.digitValue();
            continue;
        }
        for (; count > 0; --count, ++length) fits = fits && length < account.size() && isOf(account[length], c);
    }
    return {length, fits};
}

} // namespace

Result<QString> parseIban(QStringView text)
{
    QString iban = bare(text);
    if (iban.startsWith("IBAN"_L1)) iban.remove(0, 4);
    const QStringView all{iban};
    const auto form = std::find_if(ibanForms.begin(), ibanForms.end(), [&](const IbanForm& one) {
        return all.first(std::min<qsizetype>(2, all.size())) == one.country;
    });
    if (form == ibanForms.end()) return wrong(Errc::InvalidIban, text, u"country"_s);
    const QStringView account = all.sliced(std::min<qsizetype>(4, all.size()));
    const auto [length, fits] = compare(form->parts, account);
    if (account.size() != length) return wrong(Errc::InvalidIban, text, u"length"_s);
    if (!fits || !isDigits(all.sliced(2, 2))) return wrong(Errc::InvalidIban, text, u"form"_s);
    if (remainderOf(QString{iban.sliced(4) + iban.first(4)}, 97) != 1)
        return wrong(Errc::InvalidIban, text, u"check_digit"_s);
    return iban;
}

QString ibanText(QStringView norm)
{
    QString out;
    for (qsizetype i = 0; i < norm.size(); ++i) {
        if (i > 0 && i % 4 == 0) out += u' ';
        out += norm[i];
    }
    return out;
}

Result<QString> parseBic(QStringView text)
{
    const QString bic = bare(text);
    const bool sized = bic.size() == 8 || bic.size() == 11;
    const bool lettered = sized && std::all_of(bic.begin(), bic.begin() + 6, [](QChar c) { return isOf(c, u'a'); }) &&
                          std::all_of(bic.begin() + 6, bic.end(), [](QChar c) { return isOf(c, u'c'); });
    if (!lettered) return wrong(Errc::InvalidBic, text, u"form"_s);
    if (const QString country = bic.sliced(4, 2); !isCountry(country) && country != "XK"_L1)
        return wrong(Errc::InvalidBic, text, u"country"_s);
    return bic;
}

} // namespace kontor

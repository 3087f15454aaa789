// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/money.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr std::u16string_view currencies = u"AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND "
                                           u"BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY "
                                           u"COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS "
                                           u"GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR "
                                           u"IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR "
                                           u"LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR "
                                           u"MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN "
                                           u"PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD "
                                           u"SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS "
                                           u"UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF "
                                           u"XPF YER ZAR ZMW ZWG";
constexpr std::u16string_view withoutDecimals = u"BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF";
constexpr std::u16string_view withThreeDecimals = u"BHD IQD JOD KWD LYD OMR TND";

bool lists(std::u16string_view list, QStringView code)
{
    const std::u16string_view word{code.utf16(), std::size_t(code.size())};
    return word.size() == 3 && word.find(u' ') == word.npos && list.find(word) != list.npos;
}

/// Signs and words; several codes where the default currency has to tell, the first if it does not.
struct CurrencyWord {
    QStringView word;
    const char* codes;
    bool onlyDefault = false; ///< too many countries: without a default it means nothing
};
constexpr std::array currencyWords = std::to_array<CurrencyWord>({
    {u"€", "EUR"},
    {u"euro", "EUR"},
    {u"euros", "EUR"},
    {u"$", "USD AUD CAD NZD HKD SGD TWD MXN ARS CLP COP BSD BBD JMD TTD UYU"},
    {u"us$", "USD"},
    {u"$us", "USD"},
    {u"dollar", "USD AUD CAD NZD HKD SGD"},
    {u"dollars", "USD AUD CAD NZD HKD SGD"},
    {u"a$", "AUD"},
    {u"au$", "AUD"},
    {u"c$", "CAD"},
    {u"ca$", "CAD"},
    {u"can$", "CAD"},
    {u"nz$", "NZD"},
    {u"hk$", "HKD"},
    {u"s$", "SGD"},
    {u"nt$", "TWD"},
    {u"mx$", "MXN"},
    {u"r$", "BRL"},
    {u"£", "GBP EGP FKP GIP SHP"},
    {u"pound", "GBP"},
    {u"pounds", "GBP"},
    {u"¥", "JPY CNY"},
    {u"￥", "JPY CNY"},
    {u"円", "JPY"},
    {u"元", "CNY TWD"},
    {u"rmb", "CNY"},
    {u"yuan", "CNY"},
    {u"yen", "JPY"},
    {u"₩", "KRW KPW"},
    {u"원", "KRW"},
    {u"₹", "INR"},
    {u"rs", "INR PKR LKR NPR MUR"},
    {u"₽", "RUB"},
    {u"руб", "RUB"},
    {u"р", "RUB"},
    {u"₴", "UAH"},
    {u"грн", "UAH"},
    {u"₺", "TRY"},
    {u"tl", "TRY"},
    {u"zł", "PLN"},
    {u"zl", "PLN"},
    {u"kč", "CZK"},
    {u"ft", "HUF"},
    {u"lei", "RON MDL"},
    {u"leu", "RON MDL"},
    {u"лв", "BGN"},
    {u"kn", "EUR"},
    {u"fr", "CHF"},
    {u"sfr", "CHF"},
    {u"franken", "CHF"},
    {u"₪", "ILS"},
    {u"฿", "THB"},
    {u"₫", "VND"},
    {u"đ", "VND"},
    {u"₱", "PHP"},
    {u"₦", "NGN"},
    {u"₸", "KZT"},
    {u"₾", "GEL"},
    {u"₡", "CRC"},
    {u"₲", "PYG"},
    {u"₵", "GHS"},
    {u"r", "ZAR"},
    {u"rp", "IDR"},
    {u"rm", "MYR"},
    {u"s/", "PEN"},
    {u"kr", "SEK NOK DKK ISK", true},
    {u"ksh", "KES"},
    {u"dh", "AED MAD", true},
    {u"dhs", "AED"},
});

/// Empty if the word is no currency, or leaves open whose.
QString currencyOf(QStringView word, QStringView defaultCurrency)
{
    QString lower = word.toString().toLower();
    while (lower.endsWith(u'.')) lower.chop(1);
    if (const QString upper = lower.toUpper(); isCurrency(upper)) return upper;
    for (const auto& [known, codes, onlyDefault] : currencyWords) {
        if (lower != known) continue;
        const QString list = QString::fromLatin1(codes);
        if (defaultCurrency.size() == 3 && list.contains(defaultCurrency)) return defaultCurrency.toString();
        return onlyDefault ? QString{} : list.first(3);
    }
    return {};
}

bool isNumberSign(QChar c)
{
    return c.isDigit() || c == u'.' || c == u',' || c == u'-' || c == u'+' || c == u'(' || c == u')' || c == u'\'' ||
           c == u'’' || c == QChar{0x2212} || c == u'–' || c == u'—' || c.isSpace();
}

struct Parts {
    QString number;
    QString before;
    QString behind;
};

/// What stands before the digits, the digits, what stands behind; a sign may stand before the currency.
Parts split(QStringView text)
{
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    const auto first = std::find_if(text.begin(), text.end(), isDigit);
    if (first == text.end()) return {{}, text.toString(), {}};
    auto start = first;
    while (start != text.begin() && isNumberSign(*(start - 1))) --start;
    // ".-" and ",--" are whole francs; "S/." is Peru's sign and its dot is no decimal
    auto end = start;
    while (end != text.end() && isNumberSign(*end)) ++end;
    Parts parts;
    parts.before = QStringView{text.begin(), start}.trimmed().toString();
    parts.number = QStringView{start, end}.trimmed().toString();
    parts.behind = QStringView{end, text.end()}.trimmed().toString();
    if (!parts.before.isEmpty() && parts.number.startsWith(u'.')) parts.number.remove(0, 1); // the dot of "Rs."
    if (!parts.behind.isEmpty() && parts.number.size() > 1 && parts.number.endsWith(u'(')) parts.number.chop(1);
    return parts;
}

void takeSign(Parts& parts)
{
    for (QString* side : {&parts.before, &parts.behind}) {
        const bool negative = side->startsWith(u'-') || side->startsWith(QChar{0x2212});
        if (!negative && !side->startsWith(u'+')) continue;
        *side = side->sliced(1).trimmed();
        if (negative) parts.number.prepend(u'-');
    }
}

/// "1200.-", "1200,--": no centimes. A single minus behind stays a sign.
void takeWholeMark(QString& number)
{
    for (const QString& mark : {u".--"_s, u",--"_s, u".-"_s, u",-"_s, u".–"_s, u",–"_s, u".—"_s, u",—"_s})
        if (number.endsWith(mark)) {
            number.chop(mark.size());
            return;
        }
}

QString padded(QString amount, int decimals)
{
    const auto point = amount.indexOf(u'.');
    qsizetype have = point < 0 ? 0 : amount.size() - point - 1;
    if (point < 0 && decimals > 0) amount.append(u'.');
    for (; have < decimals; ++have) amount.append(u'0');
    return amount;
}

} // namespace

bool isCurrency(QStringView code) { return lists(currencies, code); }

int currencyDecimals(QStringView code)
{
    return lists(withoutDecimals, code) ? 0 : lists(withThreeDecimals, code) ? 3 : 2;
}

Result<Money> parseMoney(QStringView typed, QStringView defaultCurrency, DecimalSign sign)
{
    const auto invalid = [&](QLatin1StringView reason) {
        return Error{.code = Errc::InvalidNumber, .detail = reason, .value = typed.toString()};
    };
    constexpr qsizetype longest = 60;
    QStringView text = typed.trimmed();
    const bool inBrackets = text.startsWith(u'(') && text.endsWith(u')');
    if (inBrackets) text = text.sliced(1, std::max<qsizetype>(0, text.size() - 2)).trimmed();
    if (text.size() > longest) return invalid("not_a_number"_L1);
    Parts parts = split(text);
    if (parts.number.isEmpty()) return invalid("not_a_number"_L1);
    takeSign(parts);
    takeWholeMark(parts.number);
    if (inBrackets) parts.number.prepend(u'-');

    QString currency = defaultCurrency.toString();
    if (!parts.before.isEmpty() || !parts.behind.isEmpty()) {
        const QString before = currencyOf(parts.before, defaultCurrency);
        const QString behind = currencyOf(parts.behind, defaultCurrency);
        // "$ 12 CAD": both may stand there, the code is the clearer one
        currency = behind.isEmpty() ? before : behind;
        const bool strange =
            (!parts.before.isEmpty() && before.isEmpty()) || (!parts.behind.isEmpty() && behind.isEmpty());
        if (strange || currency.isEmpty()) return invalid("no_currency"_L1);
    }
    if (!isCurrency(currency)) return invalid("no_currency"_L1);

    const int decimals = currencyDecimals(currency);
    const auto decimalsOf = [](const QString& amount) {
        const auto point = amount.indexOf(u'.');
        return point < 0 ? 0 : int(amount.size() - point - 1);
    };
    auto amount = parseNumber(parts.number, sign);
    if (!amount) return invalid("not_a_number"_L1);
    if (decimalsOf(*amount) > decimals && decimals != 3) { // then the sign before three digits groups thousands
        const auto other =
            parseNumber(parts.number, parts.number.contains(u',') ? DecimalSign::Point : DecimalSign::Comma);
        if (other) amount = other;
    }
    if (decimalsOf(*amount) > decimals) return invalid("too_precise"_L1);
    return Money{padded(*amount, decimals), currency};
}

} // namespace kontor

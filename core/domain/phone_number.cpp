// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phone_number.h"

#include "core/domain/phone_plan.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <optional>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

namespace lib = i18n::phonenumbers;
using Verdict = PhonePlans::Verdict;

constexpr int longestTyped = 250; // libphonenumber's own limit
constexpr int bareInternational = 11;

Error invalid(QStringView typed, QLatin1StringView reason)
{
    return {.code = Errc::InvalidPhone, .detail = reason, .value = typed.toString()};
}

QLatin1StringView reasonOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::TooShort: return "too_short"_L1;
    case Verdict::TooLong: return "too_long"_L1;
    case Verdict::UnknownCountry: return "unknown_country"_L1;
    case Verdict::NotInUse: return "not_in_use"_L1;
    default: return "not_a_number"_L1;
    }
}

/// A plus and digits, with nothing in between but what may stand in a number anywhere and means nothing.
struct Plain {
    PhoneDigits digits;
    bool plus = false;
};

/// Nothing where letters, commas, `#` and the like may carry a meaning: that is for the library.
std::optional<Plain> plainDigits(QStringView typed)
{
    Plain plain;
    if (typed.size() > 32) return std::nullopt;
    for (const QChar c : typed) {
        const char16_t u = c.unicode();
        if (u >= u'0' && u <= u'9') {
            const char digit = char(u);
            plain.digits.append({&digit, 1});
        } else if (u == u'+' || u == u'\uff0b') {
            if (plain.plus || plain.digits.size() > 0) return std::nullopt;
            plain.plus = true;
        } else if (u == u' ' || u == u'-' || u == u'(' || u == u')' || u == u'.' || u == u'/' || u == u'\u00a0' ||
                   (u >= u'\u2010' && u <= u'\u2015')) {
            continue;
        } else if (u > 0x7f && c.isDigit() && c.digitValue() >= 0) {
            const char digit = char('0' + c.digitValue());
            plain.digits.append({&digit, 1});
        } else {
            return std::nullopt;
        }
    }
    return plain;
}

/// "9054445050.0": a spreadsheet took the number for a quantity.
QStringView withoutFloatTail(QStringView typed)
{
    const auto point = typed.lastIndexOf(u'.');
    if (point < 7 || point < typed.size() - 3 || point == typed.size() - 1) return typed;
    for (const QChar c : typed.mid(point + 1))
        if (c != u'0') return typed;
    const QStringView whole = typed.first(point);
    for (const QChar c : whole.mid(whole.startsWith(u'+') ? 1 : 0))
        if (c < u'0' || c > u'9') return typed;
    return whole;
}

bool inUpperCase(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// Digits inside an address of the web or of mail are no number, though the library would find one there.
bool isOtherAddress(QStringView typed)
{
    return typed.contains(u'@') || typed.contains("://"_L1) || typed.startsWith("www."_L1, Qt::CaseInsensitive);
}

QString e164From(int callingCode, std::string_view national)
{
    QString text{u'+' + QString::number(callingCode)};
    return text.append(QLatin1StringView{national.data(), qsizetype(national.size())});
}

Result<PhoneNumber> byLibrary(QStringView typed, QStringView original, QStringView region)
{
    if (typed.size() > longestTyped) return invalid(original, "too_long"_L1);
    const auto* util = lib::PhoneNumberUtil::GetInstance();
    const QByteArray utf8 = typed.toUtf8();
    const std::string home = region.isEmpty() ? std::string{"ZZ"} : region.toUtf8().toStdString();
    lib::PhoneNumber number;
    switch (util->Parse(utf8.toStdString(), home, &number)) {
    case lib::PhoneNumberUtil::NO_PARSING_ERROR: break;
    case lib::PhoneNumberUtil::INVALID_COUNTRY_CODE_ERROR: return invalid(original, "unknown_country"_L1);
    case lib::PhoneNumberUtil::TOO_SHORT_AFTER_IDD:
    case lib::PhoneNumberUtil::TOO_SHORT_NSN: return invalid(original, "too_short"_L1);
    case lib::PhoneNumberUtil::TOO_LONG_NSN: return invalid(original, "too_long"_L1);
    default: return invalid(original, "not_a_number"_L1);
    }
    if (!util->IsValidNumber(number)) {
        switch (util->IsPossibleNumberWithReason(number)) {
        case lib::PhoneNumberUtil::TOO_SHORT:
        case lib::PhoneNumberUtil::IS_POSSIBLE_LOCAL_ONLY: return invalid(original, "too_short"_L1);
        case lib::PhoneNumberUtil::TOO_LONG: return invalid(original, "too_long"_L1);
        default: return invalid(original, "not_in_use"_L1);
        }
    }
    std::string e164;
    util->Format(number, lib::PhoneNumberUtil::E164, &e164);
    return PhoneNumber{QString::fromStdString(e164), QString::fromStdString(number.extension())};
}

Result<PhoneNumber> parseAs(QStringView typed, QStringView original, QStringView region)
{
    if (const PhonePlans* plans = PhonePlans::instance()) {
        if (const auto plain = plainDigits(typed)) {
            const auto reading = plans->read(plain->digits.view(), plain->plus, plans->ofRegion(region));
            if (reading.verdict == Verdict::Valid)
                return PhoneNumber{e164From(reading.callingCode, reading.national.view()), {}};
            if (reading.verdict != Verdict::AskLibrary) return invalid(original, reasonOf(reading.verdict));
        }
    }
    return byLibrary(typed, original, region);
}

struct Parts {
    int callingCode = 0;
    std::string national;
    QStringView extension;
};

std::optional<Parts> partsOf(QStringView norm)
{
    const auto semicolon = norm.indexOf(u';');
    const QStringView e164 = semicolon < 0 ? norm : norm.first(semicolon);
    const PhonePlans* plans = PhonePlans::instance();
    if (!plans || e164.size() < 4 || e164.size() > 24 || e164[0] != u'+') return std::nullopt;
    const QByteArray digits = e164.mid(1).toLatin1();
    for (const char c : digits)
        if (c < '0' || c > '9') return std::nullopt;
    std::string_view rest{digits.constData(), std::size_t(digits.size())};
    const int code = plans->takeCallingCode(rest);
    if (!code || !plans->ofCallingCode(code)->readable) return std::nullopt;
    constexpr qsizetype label = 5; // ";ext="
    return Parts{code, std::string{rest}, semicolon < 0 ? QStringView{} : norm.mid(semicolon + label)};
}

QString formatByLibrary(QStringView norm, lib::PhoneNumberUtil::PhoneNumberFormat format)
{
    const auto* util = lib::PhoneNumberUtil::GetInstance();
    lib::PhoneNumber number;
    if (util->Parse(norm.toUtf8().toStdString(), "ZZ", &number) != lib::PhoneNumberUtil::NO_PARSING_ERROR)
        return norm.toString();
    std::string text;
    util->Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

Result<PhoneNumber> parsePhone(QStringView typed, QStringView region)
{
    const QStringView trimmed = withoutFloatTail(typed.trimmed());
    if (isOtherAddress(trimmed)) return invalid(typed, "not_a_number"_L1);
    const QString upper = inUpperCase(region) ? QString{} : region.toString().toUpper();
    if (!upper.isEmpty()) region = upper;
    if (!region.isEmpty() || trimmed.startsWith(u'+') || trimmed.startsWith(u'\uff0b'))
        return parseAs(trimmed, typed, region);

    const auto plain = plainDigits(trimmed);
    if (!plain || plain->plus) return parseAs(trimmed, typed, region);
    const QByteArrayView digits{plain->digits.view().data(), qsizetype(plain->digits.size())};
    const bool dialled = digits.startsWith("00");
    if (!dialled && digits.size() < bareInternational) return invalid(typed, "unknown_country"_L1);
    const QString withPlus = u'+' + QString::fromLatin1(dialled ? digits.sliced(2) : digits);
    return parseAs(withPlus, typed, region);
}

Result<PhoneNumber> parsePhoneByLibrary(QStringView typed, QStringView region)
{
    return byLibrary(typed, typed, region);
}

QString nationalDigits(QStringView norm)
{
    QString text;
    if (const auto parts = partsOf(norm)) {
        const PhonePlan* plan = PhonePlans::instance()->ofCallingCode(parts->callingCode);
        text = QString::fromStdString(formatByPlan(*plan, parts->national, false));
    } else {
        const auto semicolon = norm.indexOf(u';');
        text = formatByLibrary(semicolon < 0 ? norm : norm.first(semicolon), lib::PhoneNumberUtil::NATIONAL);
    }
    text.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return text;
}

QString internationalPhone(QStringView norm)
{
    const auto parts = partsOf(norm);
    if (!parts) return formatByLibrary(norm, lib::PhoneNumberUtil::INTERNATIONAL);
    const PhonePlan* plan = PhonePlans::instance()->ofCallingCode(parts->callingCode);
    QString text = u'+' + QString::number(parts->callingCode) + u' ' +
                   QString::fromStdString(formatByPlan(*plan, parts->national, true));
    if (!parts->extension.isEmpty())
        text.append(QString::fromStdString(plan->extensionPrefix)).append(parts->extension);
    return text;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/phone_plan.h"

#include <algorithm>

namespace kontor {

namespace {

constexpr int shortestNational = 2;
constexpr int longestNational = 17;

enum class Length { Possible, LocalOnly, TooShort, TooLong, Impossible };

Length lengthOf(int size, const PhonePlan& plan)
{
    if (plan.shortest < 0) return Length::Impossible;
    if (plan.localLengths >> size & 1) return Length::LocalOnly;
    if (size < plan.shortest) return Length::TooShort;
    if (size > plan.longest) return Length::TooLong;
    return plan.lengths >> size & 1 ? Length::Possible : Length::Impossible;
}

/// The number without what is dialled before it inside the country, or rewritten by the plan's transform rule.
/// Unchanged if it would no longer be viable.
PhoneDigits withoutNationalPrefix(const PhonePlan& plan, const PhoneDigits& number)
{
    if (!plan.hasNationalPrefix || number.size() == 0) return number;
    DigitPattern::Groups groups;
    const std::string_view digits = number.view();
    const int length = plan.nationalPrefix.matchesStart(digits, &groups);
    if (length < 0) return number;

    PhoneDigits rest;
    // The last of at most two groups holds what the transform keeps; the first of two is a carrier code.
    const int kept = std::min(plan.nationalPrefix.groupCount(), 2);
    if (!plan.transform.empty() && kept > 0 && groups.begin[kept] != groups.end[kept]) {
        for (const char c : plan.transform) rest.append(c < 10 ? groups.of(digits, c) : std::string_view{&c, 1});
    }
    rest.append(digits.substr(std::size_t(length)));
    if (plan.general.matches(digits) && !plan.general.matches(rest.view())) return number;
    return rest;
}

bool isOfSomeKind(const PhonePlan& plan, std::string_view national)
{
    const auto size = national.size();
    if (!(plan.lengths >> size & 1)) return false;
    if (!plan.general.matches(national)) return false;
    return std::any_of(plan.kinds.begin(), plan.kinds.end(), [&](const PhonePlan::Kind& kind) {
        return (!kind.lengths || kind.lengths >> size & 1) && kind.pattern.matches(national);
    });
}

} // namespace

const PhonePlan* PhonePlans::ofRegion(QStringView region) const
{
    if (region.size() != 2) return nullptr;
    const int first = region[0].unicode() - 'A';
    const int second = region[1].unicode() - 'A';
    if (first < 0 || first > 25 || second < 0 || second > 25) return nullptr;
    const int index = m_byRegion[std::size_t(first * 26 + second)];
    return index < 0 ? nullptr : &m_plans[std::size_t(index)];
}

const PhonePlan* PhonePlans::ofCallingCode(int code) const
{
    const auto* plans = code > 0 && code < 1000 ? m_codes[std::size_t(code)] : nullptr;
    return plans ? &m_plans[std::size_t(plans->front())] : nullptr;
}

int PhonePlans::takeCallingCode(std::string_view& digits) const
{
    if (digits.empty() || digits[0] == '0') return 0;
    int code = 0;
    for (std::size_t i = 0; i < 3 && i < digits.size(); ++i) {
        code = code * 10 + (digits[i] - '0');
        if (m_codes[std::size_t(code)]) {
            digits.remove_prefix(i + 1);
            return code;
        }
    }
    return 0;
}

bool PhonePlans::isInUse(int callingCode, std::string_view national) const
{
    const std::vector<int>& plans = *m_codes[std::size_t(callingCode)];
    if (plans.size() == 1) return isOfSomeKind(m_plans[std::size_t(plans.front())], national);
    for (const int index : plans) {
        const PhonePlan& plan = m_plans[std::size_t(index)];
        if (plan.hasLeadingDigits) {
            if (plan.leadingDigits.matchesStart(national) >= 0) return isOfSomeKind(plan, national);
        } else if (isOfSomeKind(plan, national)) {
            return true;
        }
    }
    return false;
}

PhonePlans::Reading PhonePlans::read(std::string_view digits, bool plus, const PhonePlan* home) const
{
    if (!plus && !home) return {Verdict::UnknownCountry};
    if (home && !home->readable) return {};
    if (digits.size() < 4 || digits.size() > 30) return {}; // rare; the library has more to say about them

    int code = 0;
    PhoneDigits number{digits};
    bool international = plus;
    if (!plus) {
        const int length = home->internationalPrefix.matchesStart(digits);
        if (length >= 0 && (length == int(digits.size()) || digits[std::size_t(length)] != '0')) {
            number = PhoneDigits{digits.substr(std::size_t(length))};
            international = true;
        }
    }
    if (international) {
        if (number.size() <= shortestNational) return {Verdict::TooShort};
        std::string_view rest = number.view();
        code = takeCallingCode(rest);
        if (code == 0) return {plus ? Verdict::AskLibrary : Verdict::UnknownCountry};
        number = PhoneDigits{rest};
    } else {
        // The own calling code without a plus counts where the number makes sense without it only, or is too long with it.
        const std::string own = std::to_string(home->callingCode);
        if (digits.starts_with(own)) {
            const PhoneDigits rest = withoutNationalPrefix(*home, PhoneDigits{digits.substr(own.size())});
            if ((!home->general.matches(digits) && home->general.matches(rest.view())) ||
                lengthOf(number.size(), *home) == Length::TooLong) {
                number = rest;
                code = home->callingCode;
            }
        }
    }

    const PhonePlan* plan = code ? ofCallingCode(code) : home;
    if (!plan->readable) return {};
    code = plan->callingCode;
    if (number.size() < shortestNational) return {Verdict::TooShort, code};
    const PhoneDigits shorter = withoutNationalPrefix(*plan, number);
    const Length length = lengthOf(shorter.size(), *plan);
    if (length == Length::Possible || length == Length::TooLong) number = shorter;

    if (number.size() < shortestNational) return {Verdict::TooShort, code};
    if (number.size() > longestNational) return {Verdict::TooLong, code};
    if (isInUse(code, number.view())) return {Verdict::Valid, code, number};
    switch (lengthOf(number.size(), *ofCallingCode(code))) {
    case Length::TooShort:
    case Length::LocalOnly: return {Verdict::TooShort, code};
    case Length::TooLong: return {Verdict::TooLong, code};
    default: return {Verdict::NotInUse, code};
    }
}

std::string formatByPlan(const PhonePlan& plan, std::string_view national, bool international)
{
    const auto& formats =
        international && !plan.internationalFormats.empty() ? plan.internationalFormats : plan.formats;
    DigitPattern::Groups groups;
    for (const PhonePlan::Format& format : formats) {
        if (!format.leading.isEmpty() && format.leading.matchesStart(national) < 0) continue;
        if (!format.pattern.matches(national, &groups)) continue;
        std::string text;
        for (const char c : international ? format.international : format.national) {
            if (c > 0 && c < 10)
                text += groups.of(national, c);
            else
                text += c;
        }
        return text;
    }
    return std::string{national};
}

} // namespace kontor

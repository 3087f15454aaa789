// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/digit_pattern.h"

#include <QStringView>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace kontor {

/// Digits of a number on the way through the rules; no allocation.
class PhoneDigits {
public:
    static constexpr int capacity = 40;
    PhoneDigits() = default;
    explicit PhoneDigits(std::string_view digits) { append(digits); }
    void append(std::string_view digits)
    {
        for (const char c : digits)
            if (m_size < capacity) m_digits[m_size++] = c;
    }
    std::string_view view() const { return {m_digits, std::size_t(m_size)}; }
    int size() const { return m_size; }

private:
    char m_digits[capacity];
    int m_size = 0;
};

/// One numbering plan: of a region, or of a calling code that belongs to no region ("001").
struct PhonePlan {
    struct Kind {
        DigitPattern pattern;
        quint32 lengths = 0; ///< bit n = n digits are possible; 0 = any length
    };
    struct Format {
        DigitPattern pattern;
        DigitPattern leading; ///< empty = any
        std::string national; ///< characters 1..9 stand for the groups
        std::string international;
    };

    std::string region;
    int callingCode = 0;
    bool readable = true; ///< false: a rule is written in a way that we do not read; ask the library
    bool hasNationalPrefix = false;
    bool hasLeadingDigits = false;
    int shortest = 0; ///< -1: no number is possible
    int longest = 0;
    quint32 lengths = 0;
    quint32 localLengths = 0;
    DigitPattern internationalPrefix;
    DigitPattern nationalPrefix;
    DigitPattern leadingDigits;
    DigitPattern general;
    std::string transform; ///< what replaces the national prefix; characters 1..9 stand for the groups
    std::string extensionPrefix;
    std::vector<Kind> kinds;
    std::vector<Format> formats;
    std::vector<Format> internationalFormats; ///< empty = `formats` serve
};

/// All numbering plans as the linked libphonenumber carries them, compiled once into `DigitPattern`s. It answers
/// exactly what `PhoneNumberUtil::Parse` + `IsValidNumber` answer, for input that is a plus and digits only; a test
/// holds the two against each other. Source of the steps: the documented behaviour of libphonenumber 8.12.
/// Immutable; usable from every thread.
class PhonePlans {
public:
    enum class Verdict {
        Valid,
        NotANumber,
        TooShort,
        TooLong,
        UnknownCountry,
        NotInUse,   ///< long enough, but no such number is handed out
        AskLibrary, ///< outside of what is read here
    };
    struct Reading {
        Verdict verdict = Verdict::AskLibrary;
        int callingCode = 0;
        PhoneDigits national; ///< national significant number
    };

    /// Null where the library hides its metadata. The first call takes some milliseconds.
    static const PhonePlans* instance();

    /// `region` ISO 3166-1 alpha-2 in upper case.
    const PhonePlan* ofRegion(QStringView region) const;
    /// The main plan of a calling code ("US" for 1).
    const PhonePlan* ofCallingCode(int code) const;
    /// `digits` without the plus; `home` where numbers without a plus are dialled, or null.
    Reading read(std::string_view digits, bool plus, const PhonePlan* home) const;
    /// Splits digits that begin with a calling code; 0 if they do not.
    int takeCallingCode(std::string_view& digits) const;

private:
    bool load(); ///< false if the library hides its metadata
    bool isInUse(int callingCode, std::string_view national) const;

    std::vector<PhonePlan> m_plans;
    std::vector<std::int16_t> m_byRegion;
    std::map<int, std::vector<int>> m_byCode;     ///< main region first
    std::vector<const std::vector<int>*> m_codes; ///< 0..999
};

/// Writes `national` as the plan's format says; all of it or its digits only.
std::string formatByPlan(const PhonePlan& plan, std::string_view national, bool international);

} // namespace kontor

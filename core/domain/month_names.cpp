// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/month_names.h"

#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>
#include <bit>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr quint16 fillerBit = 1u << 15;

/// Letters (and the signs that are part of them in Indic scripts) without case and Latin, Greek or Cyrillic accents.
QString keyOf(QStringView word)
{
    QString key = word.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    key.replace(QChar{0x131}, u'i'); // Turkish capitals
    key.removeIf(
        [](QChar c) { return (c.unicode() >= 0x300 && c.unicode() < 0x370) || !(c.isLetter() || c.isMark()); });
    return key;
}

/// Bit n = month n+1 (0..11), bit 15 = filler.
using Words = QHash<QString, quint16>;

void addLocale(Words& words, const QLocale& locale)
{
    const auto formats = {QLocale::LongFormat, QLocale::ShortFormat};
    for (const auto format : formats) {
        for (int month = 1; month <= 12; ++month)
            for (const QString& name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
                const bool onlyWord = std::none_of(name.begin(), name.end(), [](QChar c) { return c.isDigit(); });
                if (const QString key = keyOf(name); onlyWord && key.size() > 1)
                    words[key] |= quint16(1u << (month - 1));
            }
        for (int day = 1; day <= 7; ++day)
            for (const QString& name : {locale.dayName(day, format), locale.standaloneDayName(day, format)})
                if (const QString key = keyOf(name); key.size() > 1 && !words.value(key)) words[key] = fillerBit;
    }
}

Words englishWords()
{
    Words words;
    addLocale(words, QLocale{QLocale::English, QLocale::UnitedKingdom});
    addLocale(words, QLocale{QLocale::English, QLocale::UnitedStates});
    words.insert(u"sept"_s, 1u << 8);
    const QLatin1StringView roman[] = {"i"_L1,   "ii"_L1,   "iii"_L1, "iv"_L1, "v"_L1,  "vi"_L1,
                                       "vii"_L1, "viii"_L1, "ix"_L1,  "x"_L1,  "xi"_L1, "xii"_L1};
    for (int month = 0; month < 12; ++month) words.insert(QString{roman[month]}, quint16(1u << month));
    for (const auto word : {"st"_L1, "nd"_L1,  "rd"_L1, "th"_L1,  "of"_L1,   "the"_L1, "on"_L1, "de"_L1, "del"_L1,
                            "d"_L1,  "le"_L1,  "er"_L1, "den"_L1, "der"_L1,  "am"_L1,  "el"_L1, "di"_L1, "il"_L1,
                            "do"_L1, "dia"_L1, "g"_L1,  "r"_L1,   "roku"_L1, "a"_L1,   "o"_L1})
        words.insert(QString{word}, fillerBit);
    words.insert(keyOf(u"г"), fillerBit);
    words.insert(keyOf(u"года"), fillerBit);
    return words;
}

/// Languages that business lists come in. Short names of rarer ones collide with theirs, and give way.
bool isCommon(QLocale::Language language)
{
    static constexpr std::array common{QLocale::Afrikaans,
                                       QLocale::Albanian,
                                       QLocale::Arabic,
                                       QLocale::Armenian,
                                       QLocale::Azerbaijani,
                                       QLocale::Basque,
                                       QLocale::Belarusian,
                                       QLocale::Bosnian,
                                       QLocale::Bulgarian,
                                       QLocale::Catalan,
                                       QLocale::Chinese,
                                       QLocale::Croatian,
                                       QLocale::Czech,
                                       QLocale::Danish,
                                       QLocale::Dutch,
                                       QLocale::English,
                                       QLocale::Estonian,
                                       QLocale::Finnish,
                                       QLocale::French,
                                       QLocale::Galician,
                                       QLocale::Georgian,
                                       QLocale::German,
                                       QLocale::Greek,
                                       QLocale::Hebrew,
                                       QLocale::Hindi,
                                       QLocale::Hungarian,
                                       QLocale::Icelandic,
                                       QLocale::Indonesian,
                                       QLocale::Irish,
                                       QLocale::Italian,
                                       QLocale::Japanese,
                                       QLocale::Kazakh,
                                       QLocale::Korean,
                                       QLocale::Latvian,
                                       QLocale::Lithuanian,
                                       QLocale::Luxembourgish,
                                       QLocale::Macedonian,
                                       QLocale::Malay,
                                       QLocale::Maltese,
                                       QLocale::NorwegianBokmal,
                                       QLocale::NorwegianNynorsk,
                                       QLocale::Persian,
                                       QLocale::Polish,
                                       QLocale::Portuguese,
                                       QLocale::Romanian,
                                       QLocale::Russian,
                                       QLocale::Serbian,
                                       QLocale::Slovak,
                                       QLocale::Slovenian,
                                       QLocale::Spanish,
                                       QLocale::Swahili,
                                       QLocale::Swedish,
                                       QLocale::Thai,
                                       QLocale::Turkish,
                                       QLocale::Ukrainian,
                                       QLocale::Uzbek,
                                       QLocale::Vietnamese,
                                       QLocale::Welsh};
    return std::find(common.begin(), common.end(), language) != common.end();
}

Words allWords()
{
    Words words;
    Words rare;
    const auto locales = QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory);
    for (const QLocale& locale : locales) addLocale(isCommon(locale.language()) ? words : rare, locale);
    for (auto it = rare.cbegin(); it != rare.cend(); ++it)
        if (!words.contains(it.key())) words.insert(it.key(), it.value());
    return words;
}

DateWord meaning(quint16 bits)
{
    if (bits & fillerBit && bits == fillerBit) return {.filler = true};
    const quint16 months = bits & 0xfff;
    if (!months) return {};
    if (std::has_single_bit(months)) return {.month = std::countr_zero(months) + 1};
    return {.ambiguous = true};
}

} // namespace

DateWord dateWord(QStringView word)
{
    static const Words english = englishWords();
    const QString key = keyOf(word);
    if (const quint16 bits = english.value(key)) return meaning(bits);
    static const Words all = allWords();
    return meaning(all.value(key));
}

} // namespace kontor

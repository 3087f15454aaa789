// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_words.h"

#include "core/base/text_folding.h"
#include "core/exchange/csv_name_words.h"
#include "core/exchange/csv_words_more.h"
#include "core/exchange/csv_words_table.h"

#include <QHash>
#include <QSet>

#include <span>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// "FirstName" → "First Name", "VATNumber" → "VAT Number", "Address2" → "Address 2".
QString withSpaces(const QString& text)
{
    QString spaced;
    spaced.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (i > 0) {
            const QChar before = text[i - 1];
            const bool lowerNext = i + 1 < text.size() && text[i + 1].isLower();
            if ((c.isUpper() && before.isLower()) || (c.isUpper() && before.isUpper() && lowerNext) ||
                (c.isDigit() && before.isLetter()) || (c.isLetter() && before.isDigit()))
                spaced += u' ';
        }
        spaced += c.isLetterOrNumber() || c.isMark() ? c : QChar{u' '};
    }
    return spaced;
}

QString folded(const QString& text) { return QString::fromUtf8(foldText(QStringView{text})); }

struct Meaning {
    Word word = Word::Filler;
    QString network;
};

/// Phrases, folded, words joined by one blank.
const QHash<QString, Meaning>& vocabulary()
{
    static const QHash<QString, Meaning> words = [] {
        QHash<QString, Meaning> all;
        const auto add = [&all](QStringView phrase, const Meaning& meaning) {
            const QString key = foldedWords(phrase.toString()).join(u' ');
            if (!key.isEmpty() && !all.contains(key)) all.insert(key, meaning); // the first entry wins
        };
        for (const auto table : {std::span<const WordEntry>{fieldWords}, std::span<const WordEntry>{moreWords}})
            for (const WordEntry& entry : table)
                for (const QStringView phrase : entry.phrases.split(u'|')) add(phrase, {entry.word, {}});
        for (const QStringView names : networkTable) {
            const auto phrases = names.split(u'|');
            for (const QStringView phrase : phrases) add(phrase, {Word::Social, phrases.front().toString()});
        }
        return all;
    }();
    return words;
}

QSet<QString> setOf(QStringView words, QChar separator)
{
    QSet<QString> set;
    for (const QStringView word : words.split(separator)) set.insert(foldedWords(word.toString()).join(u' '));
    return set;
}

HeaderWords understood(const QStringList& tokens)
{
    constexpr qsizetype longest = 6;
    HeaderWords header;
    header.tokens = tokens;
    header.complete = !tokens.isEmpty();
    for (qsizetype i = 0; i < tokens.size();) {
        qsizetype length = std::min(longest, tokens.size() - i);
        for (; length > 0; --length) {
            const auto found = vocabulary().constFind(tokens.mid(i, length).join(u' '));
            if (found == vocabulary().constEnd()) continue;
            if (found->word != Word::Filler) header.words.push_back(found->word);
            if (found->word == Word::Social) header.network = found->network;
            break;
        }
        if (length == 0) {
            bool isNumber = false;
            const int number = tokens[i].toInt(&isNumber);
            if (isNumber && number > 0 && number < 1000 && header.number == 0) {
                header.number = number;
                header.numberAt = int(header.words.size());
            } else {
                header.complete = false;
            }
            length = 1;
        }
        i += length;
    }
    return header;
}

QString transliterated(QChar c)
{
    static constexpr QStringView from = u"абвгдеёжзийклмнопрстуфхцчшщъыьэюяіїєґ";
    static const QStringList to{u"a"_s,  u"b"_s,  u"v"_s,   u"g"_s,    u"d"_s, u"e"_s,    u"e"_s, u"zh"_s,
                                u"z"_s,  u"i"_s,  u"y"_s,   u"k"_s,    u"l"_s, u"m"_s,    u"n"_s, u"o"_s,
                                u"p"_s,  u"r"_s,  u"s"_s,   u"t"_s,    u"u"_s, u"f"_s,    u"h"_s, u"c"_s,
                                u"ch"_s, u"sh"_s, u"sch"_s, QString{}, u"y"_s, QString{}, u"e"_s, u"yu"_s,
                                u"ya"_s, u"i"_s,  u"yi"_s,  u"ye"_s,   u"g"_s};
    const auto at = from.indexOf(c);
    return at < 0 ? u"_"_s : to[at];
}

} // namespace

QStringList foldedWords(const QString& text)
{
    QString plain = folded(text);
    for (QChar& c : plain)
        if (!c.isLetterOrNumber() && !c.isMark()) c = u' ';
    return plain.split(u' ', Qt::SkipEmptyParts);
}

HeaderWords readHeader(const QString& header)
{
    if (header.size() > 200) return {}; // a sentence, not a header
    // Both ways to cut it into words are tried: "eMail" and "MyAddress" want different ones.
    const HeaderWords spaced = understood(foldedWords(withSpaces(header)));
    if (spaced.known()) return spaced;
    const HeaderWords plain = understood(foldedWords(header));
    return plain.known() ? plain : spaced;
}

QString slug(const QString& text)
{
    QString key;
    for (const QChar c : folded(withSpaces(text))) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            key += c;
        else if (c.unicode() < 0x80)
            key += u'_';
        else
            key += transliterated(c);
    }
    key = key.split(u'_', Qt::SkipEmptyParts).join(u'_');
    if (key.isEmpty()) return u"field"_s;
    if (key.front().isDigit()) key.prepend(u"field_"_s);
    key.truncate(60);
    while (key.endsWith(u'_')) key.chop(1);
    return key;
}

bool isGivenName(const QString& word)
{
    static const QSet<QString> names = setOf(givenNames, u' ');
    return names.contains(word);
}

bool isFirmWord(const QString& word)
{
    static const QSet<QString> words = setOf(firmWords, u' ');
    return words.contains(word);
}

bool isHonorific(const QString& text)
{
    static const QSet<QString> titles = setOf(honorifics, u'|');
    return titles.contains(foldedWords(text).join(u' '));
}

QString contactTypeOf(const QString& text)
{
    static const QSet<QString> firms = setOf(contactTypeFirms, u'|'), people = setOf(contactTypePeople, u'|');
    const QString words = foldedWords(text).join(u' ');
    return firms.contains(words) ? u"business"_s : people.contains(words) ? u"person"_s : QString{};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_decoder.h"
#include "core/exchange/csv_encoding.h"

#include <QStringList>

#include <uchardet.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// The letters beyond a to z of languages with a Latin alphabet. A code page that makes sense of a list of names makes
/// letters of few languages; a wrong one makes a mixture that nobody writes.
constexpr QStringView alphabets[]{
    u"äöüÄÖÜßẞ",                           // German
    u"àâæçéèêëîïôœùûüÿÀÂÆÇÉÈÊËÎÏÔŒÙÛÜŸ",   // French
    u"áéíñóúüÁÉÍÑÓÚÜ",                     // Spanish
    u"àèéìíîòóùúÀÈÉÌÍÎÒÓÙÚ",               // Italian
    u"áàâãçéêíóôõúüÁÀÂÃÇÉÊÍÓÔÕÚÜ",         // Portuguese
    u"æøåéöÆØÅÉÖ",                         // Danish, Norwegian
    u"åäöéÅÄÖÉ",                           // Swedish, Finnish
    u"áðéíóúýþæöÁÐÉÍÓÚÝÞÆÖ",               // Icelandic
    u"ąćęłńóśźżĄĆĘŁŃÓŚŹŻ",                 // Polish
    u"áčďéěíňóřšťúůýžÁČĎÉĚÍŇÓŘŠŤÚŮÝŽ",     // Czech
    u"áäčďéíĺľňóôŕšťúýžÁÄČĎÉÍĹĽŇÓÔŔŠŤÚÝŽ", // Slovak
    u"áéíóöőúüűÁÉÍÓÖŐÚÜŰ",                 // Hungarian
    u"ăâîșțşţĂÂÎȘȚŞŢ",                     // Romanian
    u"čćđšžČĆĐŠŽ",                         // Croatian, Slovene
    u"çğıİöşüâîÇĞÖŞÜ",                     // Turkish
    u"ąčęėįšųūžĄČĘĖĮŠŲŪŽ",                 // Lithuanian
    u"āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ",             // Latvian
    u"äõöüšžÄÕÖÜŠŽ",                       // Estonian
};
constexpr QStringView commonCyrillic = u"оеаинтсрвлкм";

struct Candidate {
    QStringView encoding;
    double prior;
};
/// In order of preference: where two read the same text, the first is named.
constexpr Candidate candidates[]{
    {u"ISO-8859-1", 0.16},
    {u"windows-1252", 0.16},
    {u"windows-1250", 0.08},
    {u"ISO-8859-2", 0.04},
    {u"windows-1251", 0.1},
    {u"KOI8-R", 0.04},
    {u"windows-1253", 0.06},
    {u"windows-1254", 0.06},
    {u"windows-1257", 0},
    {u"windows-1255", 0},
    {u"windows-1256", 0},
    {u"ISO-8859-15", 0},
    {u"ISO-8859-5", 0},
    {u"ISO-8859-7", 0},
    {u"windows-932", 0.05},
    {u"Shift_JIS", 0},
    {u"EUC-JP", 0.05},
    {u"GB18030", 0.05},
    {u"Big5", 0},
    {u"EUC-KR", 0.02},
    {u"windows-949", 0},
    {u"windows-874", 0},
    {u"macintosh", -0.25},
    {u"IBM850", -0.3},
    {u"IBM852", -0.35},
    {u"IBM866", -0.1},
};

enum class Sign { Letter, Ideograph, Mark, Quote, Symbol, Wrong };

Sign signOf(QChar c)
{
    const char16_t u = c.unicode();
    if (u == QChar::ReplacementCharacter || (u >= 0x80 && u < 0xA0) || (u >= 0xE000 && u < 0xF900) || u == 0x1A)
        return Sign::Wrong;
    if (u >= 0x2500 && u < 0x25A0) return Sign::Wrong; // frames of the DOS pages
    if (c.category() == QChar::Other_NotAssigned) return Sign::Wrong;
    const auto script = c.script();
    if (script == QChar::Script_Han || script == QChar::Script_Hiragana || script == QChar::Script_Katakana ||
        script == QChar::Script_Hangul)
        return u >= 0xFF61 && u < 0xFFA0 ? Sign::Symbol : Sign::Ideograph; // half-width kana are mostly mistakes
    if (c.isMark()) return Sign::Mark;
    if (c.isLetter() && u != 0xAA && u != 0xBA && u != 0x192) return Sign::Letter;
    static constexpr QStringView usual = u"’‘“”„‚–—…€«»·©®™ªº¿¡\u00A0、。「」・（），：￥";
    return usual.contains(c) ? Sign::Quote : Sign::Symbol;
}

/// How much sense the text makes, about -5 to +2, from the characters beyond ASCII and their neighbours.
class Plausibility {
public:
    explicit Plausibility(const QString& text) : m_text{text}
    {
        for (qsizetype i = 0; i < text.size(); ++i)
            if (text[i].unicode() >= 0x80) look(i);
    }

    double score() const
    {
        if (m_count == 0) return 0;
        double best = 0;
        for (const double covered : m_covered) best = std::max(best, covered);
        const double latin = m_latin > 0 ? best / m_latin * (m_latin / m_count) : 0;
        const double cyrillic = m_cyrillic > 0 ? m_commonCyrillic / m_cyrillic * (m_cyrillic / m_count) : 0;
        return m_sum / m_count + latin + cyrillic;
    }

private:
    void look(qsizetype i)
    {
        const QChar c = m_text[i];
        const QChar before = i > 0 ? m_text[i - 1] : QChar{u' '};
        const QChar after = i + 1 < m_text.size() ? m_text[i + 1] : QChar{u' '};
        if (c.isLowSurrogate()) return;
        ++m_count;
        switch (signOf(c)) {
        case Sign::Wrong: m_sum -= 5; return;
        case Sign::Quote: m_sum += before.isLetter() && after.isLetter() && c != u'’' && c != u'·' ? -2 : 0.3; return;
        case Sign::Symbol: m_sum -= before.isLetter() || after.isLetter() ? 3 : 0.7; return;
        case Sign::Mark: m_sum += before.script() == c.script() || before.isMark() ? 0.7 : -2; return;
        case Sign::Ideograph: m_sum += ideograph(before) + ideograph(after); return;
        case Sign::Letter: m_sum += letter(c, before, after); return;
        }
    }

    static double ideograph(QChar neighbour)
    {
        if (neighbour.unicode() < 0x80) return neighbour.isLetter() ? -1 : 0.6;
        return signOf(neighbour) == Sign::Ideograph ? 0.7 : 0.2;
    }

    double letter(QChar c, QChar before, QChar after)
    {
        double sum = 0.5;
        for (const QChar neighbour : {before, after})
            if (neighbour.isLetter() && neighbour.script() != c.script()) sum -= 3;
        if (before.isLower() && c.isUpper()) sum -= 1.5;
        if (c.isLower() && after.isUpper()) sum -= 1.5;
        if (c.script() == QChar::Script_Latin) {
            ++m_latin;
            if (before.unicode() >= 0x80 && before.isLetter() && after.unicode() >= 0x80 && after.isLetter())
                sum -= 1.5;
            for (size_t k = 0; k < std::size(alphabets); ++k)
                if (alphabets[k].contains(c)) ++m_covered[k];
        } else if (c.script() == QChar::Script_Cyrillic) {
            ++m_cyrillic;
            if (commonCyrillic.contains(c.toLower())) ++m_commonCyrillic;
        } else {
            sum += 0.3; // Greek, Hebrew, Arabic, Thai: whole words of them are no accident
        }
        return sum;
    }

    const QString& m_text;
    double m_count = 0, m_sum = 0, m_latin = 0, m_cyrillic = 0, m_commonCyrillic = 0;
    std::array<double, std::size(alphabets)> m_covered{};
};

/// Mozilla's statistical detector.
QString uchardetName(QByteArrayView bytes)
{
    const uchardet_t detector = uchardet_new();
    QString name;
    if (uchardet_handle_data(detector, bytes.data(), size_t(bytes.size())) == 0) {
        uchardet_data_end(detector);
        name = canonicalEncoding(QString::fromLatin1(uchardet_get_charset(detector)));
    }
    uchardet_delete(detector);
    return name;
}

/// The Windows page that holds the same letters: Windows wrote most of the files that claim the ISO page.
bool kindred(QStringView a, QStringView b)
{
    static constexpr std::array<std::array<QStringView, 2>, 6> pairs{{
        {u"ISO-8859-1", u"windows-1252"},
        {u"ISO-8859-2", u"windows-1250"},
        {u"ISO-8859-7", u"windows-1253"},
        {u"ISO-8859-9", u"windows-1254"},
        {u"ISO-8859-13", u"windows-1257"},
        {u"Shift_JIS", u"windows-932"},
    }};
    return a == b || std::ranges::any_of(pairs, [&](const auto& pair) {
               return (a == pair[0] && b == pair[1]) || (a == pair[1] && b == pair[0]);
           });
}

} // namespace

QString guessCodePage(QByteArrayView lines)
{
    const QString hint = uchardetName(lines);
    QStringList names;
    for (const Candidate& candidate : candidates) names += candidate.encoding.toString();
    if (!hint.isEmpty() && !names.contains(hint) && !hint.startsWith(u"UTF-")) names += hint;

    QString best = u"windows-1252"_s;
    double bestScore = -1e9;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString name = canonicalEncoding(names[i]);
        const auto decoder = CsvDecoder::make(name);
        if (!decoder) continue;
        QByteArray utf8;
        decoder->decode(lines, true, utf8);
        double score = Plausibility{QString::fromUtf8(utf8)}.score();
        score += i < qsizetype(std::size(candidates)) ? candidates[i].prior : 0;
        if (!hint.isEmpty() && kindred(name, hint)) score += 0.3;
        if (decoder->damage() >= 0) score -= 3;
        if (score > bestScore + 1e-9) {
            bestScore = score;
            best = name;
        }
    }
    return best;
}

} // namespace kontor

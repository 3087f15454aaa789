// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_decoder.h"

#include <QStringConverter>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr char32_t replacement = 0xFFFD;

int putUtf8(char32_t c, char* to)
{
    if (c < 0x80) return to[0] = char(c), 1;
    if (c < 0x800) return to[0] = char(0xC0 | c >> 6), to[1] = char(0x80 | (c & 63)), 2;
    if (c < 0x10000)
        return to[0] = char(0xE0 | c >> 12), to[1] = char(0x80 | (c >> 6 & 63)), to[2] = char(0x80 | (c & 63)), 3;
    to[0] = char(0xF0 | c >> 18), to[1] = char(0x80 | (c >> 12 & 63));
    return to[2] = char(0x80 | (c >> 6 & 63)), to[3] = char(0x80 | (c & 63)), 4;
}

bool isSurrogate(char32_t c) { return c >= 0xD800 && c < 0xE000; }

/// One byte, one character: a table, built once through Qt's converter.
class TableDecoder final : public CsvDecoder {
public:
    explicit TableDecoder(const QString& encoding)
    {
        const bool ascii = encoding == u"US-ASCII";
        const bool windows = encoding.startsWith(u"windows-");
        QStringDecoder converter{ascii ? "ISO-8859-1" : encoding.toLatin1().constData()};
        for (int byte = 0; byte < 256; ++byte) {
            const char source = char(byte);
            const QString text = converter.decode(QByteArrayView{&source, 1});
            converter.resetState();
            char32_t c = text.size() == 1 ? text.front().unicode() : replacement;
            // The converters let the holes of the Windows code pages through as control characters.
            if ((ascii && byte >= 0x80) || (windows && byte >= 0x80 && c < 0xA0)) c = replacement;
            m_length[size_t(byte)] = quint8(putUtf8(c, m_text[size_t(byte)].data()));
            m_bad[size_t(byte)] = c == replacement;
        }
    }

    void decode(QByteArrayView bytes, bool, QByteArray& utf8) override
    {
        const auto before = utf8.size();
        utf8.resize(before + 4 * bytes.size());
        char* to = utf8.data() + before;
        char* const start = to;
        for (const char source : bytes) {
            const auto byte = quint8(source);
            if (m_bad[byte]) noteDamage(m_written + (to - start));
            std::memcpy(to, m_text[byte].data(), 4); // the buffer has room for four of every one
            to += m_length[byte];
        }
        m_written += to - start;
        utf8.resize(before + (to - start));
    }

private:
    std::array<std::array<char, 4>, 256> m_text{};
    std::array<quint8, 256> m_length{};
    std::array<bool, 256> m_bad{};
};

/// UTF-16 and UTF-32, strict: lone surrogates and numbers above U+10FFFF are damage.
class WideDecoder final : public CsvDecoder {
public:
    WideDecoder(int unit, bool bigEndian) : m_unit{unit}, m_bigEndian{bigEndian} {}

    void decode(QByteArrayView bytes, bool last, QByteArray& utf8) override
    {
        const auto before = utf8.size();
        utf8.resize(before + (bytes.size() / m_unit + 3) * 4);
        m_to = utf8.data() + before;
        m_start = m_to;
        qsizetype i = 0;
        for (; m_carried > 0 && m_carried < m_unit && i < bytes.size(); ++i) m_carry[m_carried++] = bytes[i];
        if (m_carried == m_unit) unit(m_carry), m_carried = 0;
        for (; i + m_unit <= bytes.size(); i += m_unit) unit(bytes.data() + i);
        for (; i < bytes.size(); ++i) m_carry[m_carried++] = bytes[i];
        if (last && m_high) put(replacement), m_high = 0;
        if (last && m_carried) put(replacement), m_carried = 0;
        m_written += m_to - m_start;
        utf8.resize(before + (m_to - m_start));
    }

private:
    void unit(const char* bytes)
    {
        char32_t c = 0;
        for (int k = 0; k < m_unit; ++k) c = c << 8 | quint8(bytes[m_bigEndian ? k : m_unit - 1 - k]);
        if (m_unit == 4) return put(c > 0x10FFFF || isSurrogate(c) ? replacement : c);
        if (m_high) {
            const char32_t high = std::exchange(m_high, 0);
            if (c >= 0xDC00 && c < 0xE000) return put(0x10000 + ((high & 0x3FF) << 10) + (c & 0x3FF));
            put(replacement);
        }
        if (c >= 0xD800 && c < 0xDC00)
            m_high = c;
        else
            put(isSurrogate(c) ? replacement : c);
    }
    void put(char32_t c)
    {
        if (c == replacement) noteDamage(m_written + (m_to - m_start));
        m_to += putUtf8(c, m_to);
    }

    int m_unit;
    bool m_bigEndian;
    char m_carry[4]{};
    int m_carried = 0;
    char32_t m_high = 0;
    char* m_to = nullptr;
    char* m_start = nullptr;
};

/// The encodings of several bytes, through Qt's converter, which keeps the state between pieces.
class ConverterDecoder final : public CsvDecoder {
public:
    explicit ConverterDecoder(const QString& encoding) : m_converter{encoding.toLatin1().constData()} {}

    void decode(QByteArrayView bytes, bool last, QByteArray& utf8) override
    {
        // Without an error the state holds what a piece ended in; so only an error makes these two mean damage.
        const QString text = m_converter.decode(bytes);
        const QByteArray piece = text.toUtf8();
        if (m_damage < 0 && m_converter.hasError()) {
            const auto lost = text.indexOf(QChar::ReplacementCharacter);
            const auto substitute = text.indexOf(QChar{0x1A});
            const auto at = lost < 0 ? substitute : substitute < 0 ? lost : std::min(lost, substitute);
            noteDamage(m_written + (at < 0 ? 0 : text.first(at).toUtf8().size()));
        }
        utf8 += piece;
        m_written += piece.size();
        if (last && endsInside(bytes)) noteDamage(m_written);
    }

private:
    /// A character cut off by the end of the file: a fresh piece of ASCII behind it brings it out as an error.
    bool endsInside(QByteArrayView)
    {
        const QString rest = m_converter.decode(QByteArrayView{"\n"});
        return rest != u"\n";
    }
    QStringDecoder m_converter;
};

bool isTable(const QString& name)
{
    static const QStringList starts{u"windows-125"_s, u"windows-874"_s, u"ISO-8859-"_s, u"KOI8-"_s,  u"IBM4"_s,
                                    u"IBM7"_s,        u"IBM8"_s,        u"macintosh"_s, u"x-mac-"_s, u"US-ASCII"_s};
    return std::ranges::any_of(starts, [&](const QString& start) { return name.startsWith(start); });
}

struct Alias {
    QStringView folded; ///< letters and digits only, lower case
    QStringView name;
};
constexpr Alias aliases[]{
    {u"utf8", u"UTF-8"},
    {u"utf8sig", u"UTF-8"},
    {u"utf8bom", u"UTF-8"},
    {u"unicode", u"UTF-16"},
    {u"utf16", u"UTF-16"},
    {u"ucs2", u"UTF-16"},
    {u"utf16le", u"UTF-16LE"},
    {u"ucs2le", u"UTF-16LE"},
    {u"utf16be", u"UTF-16BE"},
    {u"utf32", u"UTF-32"},
    {u"utf32le", u"UTF-32LE"},
    {u"utf32be", u"UTF-32BE"},
    {u"ascii", u"US-ASCII"},
    {u"usascii", u"US-ASCII"},
    {u"latin1", u"ISO-8859-1"},
    {u"l1", u"ISO-8859-1"},
    {u"latin2", u"ISO-8859-2"},
    {u"latin9", u"ISO-8859-15"},
    {u"ansi", u"windows-1252"},
    {u"sjis", u"Shift_JIS"},
    {u"shiftjis", u"Shift_JIS"},
    {u"cp932", u"windows-932"},
    {u"windows932", u"windows-932"},
    {u"windows31j", u"windows-932"},
    {u"eucjp", u"EUC-JP"},
    {u"euckr", u"EUC-KR"},
    {u"uhc", u"windows-949"},
    {u"cp949", u"windows-949"},
    {u"windows949", u"windows-949"},
    {u"gb2312", u"GB18030"},
    {u"gbk", u"GB18030"},
    {u"cp936", u"GB18030"},
    {u"gb18030", u"GB18030"},
    {u"hzgb2312", u"HZ-GB-2312"},
    {u"big5", u"Big5"},
    {u"cp950", u"Big5"},
    {u"euctw", u"EUC-TW"},
    {u"iso2022jp", u"ISO-2022-JP"},
    {u"iso2022kr", u"ISO-2022-KR"},
    {u"iso2022cn", u"ISO-2022-CN"},
    {u"koi8r", u"KOI8-R"},
    {u"koi8u", u"KOI8-U"},
    {u"macroman", u"macintosh"},
    {u"macintosh", u"macintosh"},
    {u"mac", u"macintosh"},
    {u"xmacroman", u"macintosh"},
    {u"maccyrillic", u"x-mac-cyrillic"},
    {u"xmaccyrillic", u"x-mac-cyrillic"},
    {u"maccentraleurope", u"x-mac-centraleurroman"},
    {u"xmaccentraleurroman", u"x-mac-centraleurroman"},
    {u"tis620", u"windows-874"},
    {u"viscii", u"VISCII"},
};

QString spelled(const QString& folded)
{
    for (const Alias& alias : aliases)
        if (folded == alias.folded) return alias.name.toString();
    const auto numbered = [&](QLatin1StringView start, const QString& name) {
        const QString rest = folded.sliced(start.size());
        const bool digits = !rest.isEmpty() && std::ranges::all_of(rest, [](QChar c) { return c.isDigit(); });
        return digits ? name + rest : QString{};
    };
    if (folded.startsWith("iso8859"_L1)) return numbered("iso8859"_L1, u"ISO-8859-"_s);
    if (folded.startsWith("windows"_L1)) return numbered("windows"_L1, u"windows-"_s);
    if (folded.startsWith("win12"_L1)) return numbered("win"_L1, u"windows-"_s);
    if (folded.startsWith("cp12"_L1)) return numbered("cp"_L1, u"windows-"_s);
    if (folded.startsWith("cp"_L1)) return numbered("cp"_L1, u"IBM"_s);
    if (folded.startsWith("ibm"_L1)) return numbered("ibm"_L1, u"IBM"_s);
    if (folded.startsWith("dos"_L1)) return numbered("dos"_L1, u"IBM"_s);
    return {};
}

} // namespace

QString canonicalEncoding(QStringView name)
{
    QString folded;
    for (const QChar c : name)
        if (c.isLetterOrNumber()) folded += c.toLower();
    const QString result = spelled(folded);
    if (result.startsWith(u"UTF-") || result == u"US-ASCII") return result;
    return !result.isEmpty() && QStringDecoder{result.toLatin1().constData()}.isValid() ? result : QString{};
}

int byteOrderMark(QByteArrayView head, const QString& encoding)
{
    const auto starts = [&](QByteArrayView mark) { return head.startsWith(mark) ? int(mark.size()) : 0; };
    if (encoding == u"UTF-8") return starts({"\xEF\xBB\xBF", 3});
    if (encoding == u"UTF-16LE") return starts({"\xFF\xFE", 2});
    if (encoding == u"UTF-16BE") return starts({"\xFE\xFF", 2});
    if (encoding == u"UTF-32LE") return starts({"\xFF\xFE\0\0", 4});
    if (encoding == u"UTF-32BE") return starts({"\0\0\xFE\xFF", 4});
    return 0;
}

std::unique_ptr<CsvDecoder> CsvDecoder::make(const QString& encoding)
{
    if (encoding.startsWith(u"UTF-16")) return std::make_unique<WideDecoder>(2, encoding.endsWith(u"BE"));
    if (encoding.startsWith(u"UTF-32")) return std::make_unique<WideDecoder>(4, encoding.endsWith(u"BE"));
    if (isTable(encoding)) return std::make_unique<TableDecoder>(encoding);
    if (!encoding.isEmpty()) return std::make_unique<ConverterDecoder>(encoding);
    return {};
}

} // namespace kontor

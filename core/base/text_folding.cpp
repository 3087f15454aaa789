// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text_folding.h"

#include "core/base/folding_rule.h"

#include <QString>
#include <QVarLengthArray>

#include <array>
#include <cstring>
#include <type_traits>

namespace kontor {

namespace {

// ---- tables for what nearly every name consists of ---------------------------------------------------------------

constexpr auto asciiTable = [] {
    std::array<char, 128> table{};
    for (int c = 0; c < 128; ++c) {
        if (c >= 'A' && c <= 'Z')
            table[size_t(c)] = char(c + 32);
        else if (c <= ' ' || c == 127)
            table[size_t(c)] = ' ';
        else
            table[size_t(c)] = c == '`' ? '\'' : char(c);
    }
    return table;
}();

struct Entry {
    std::uint8_t size = 0;
    char bytes[7]{};
};

// Latin to Armenian, Latin and Greek Extended, punctuation. Combining marks are no entries: they need their letter.
struct {
    char32_t first, last;
} constexpr tableRanges[] = {{0x0080, 0x0590}, {0x1e00, 0x2070}};
constexpr size_t firstSize = 0x0590 - 0x0080, secondSize = 0x2070 - 0x1e00;
constexpr std::uint8_t notInTable = 0xff;

class Table {
public:
    explicit Table(Folding folding)
    {
        for (const auto& range : tableRanges)
            for (char32_t c = range.first; c < range.last; ++c) {
                Entry& entry = m_entries[indexOf(c)];
                const auto folded =
                    isDroppedMark(c) ? QByteArray{} : foldedByRule(QString{QChar{char16_t(c)}}, folding);
                if (isDroppedMark(c) || folded.size() > qsizetype(sizeof entry.bytes)) {
                    entry.size = notInTable;
                    continue;
                }
                entry.size = std::uint8_t(folded.size());
                std::memcpy(entry.bytes, folded.constData(), size_t(folded.size()));
            }
    }

    const Entry* find(char32_t c) const
    {
        if (c >= tableRanges[0].last && (c < tableRanges[1].first || c >= tableRanges[1].last)) return nullptr;
        const Entry& entry = m_entries[indexOf(c)];
        return entry.size == notInTable ? nullptr : &entry;
    }

private:
    static size_t indexOf(char32_t c)
    {
        return c < tableRanges[0].last ? c - tableRanges[0].first : firstSize + (c - tableRanges[1].first);
    }
    std::array<Entry, firstSize + secondSize> m_entries{};
};

const Table& table(Folding folding)
{
    if (folding == Folding::Plain) {
        static const Table plain{Folding::Plain};
        return plain;
    }
    static const Table expanded{Folding::Expanded};
    return expanded;
}

// ---- reading and writing -----------------------------------------------------------------------------------------

/// Writes folded bytes, one blank between words and none at the ends.
struct Sink {
    char* const begin;
    char* at = begin;

    void put(char c)
    {
        if (c == ' ' && (at == begin || at[-1] == ' ')) return;
        *at++ = c;
    }
    void put(const Entry& entry)
    {
        if (entry.size == 1) return put(entry.bytes[0]);
        std::memcpy(at, entry.bytes, entry.size);
        at += entry.size;
    }
    qsizetype finish()
    {
        if (at != begin && at[-1] == ' ') --at;
        return at - begin;
    }
};

char32_t next(const char16_t*& at, const char16_t*) { return *at++; } // surrogates are in no table

/// Code point of one to three bytes; 0xfffd for anything longer or malformed.
char32_t next(const char*& at, const char* end)
{
    const auto byte = [&](int i) { return std::uint8_t(at[i]); };
    const auto continues = [&](int i) { return end - at > i && (byte(i) & 0xc0) == 0x80; };
    const std::uint8_t lead = byte(0);
    if (lead < 0x80) return char32_t(*at++);
    if (lead >= 0xc2 && lead < 0xe0 && continues(1)) {
        const char32_t c = char32_t(lead & 0x1f) << 6 | (byte(1) & 0x3f);
        at += 2;
        return c;
    }
    if (lead > 0xe0 && lead < 0xf0 && continues(1) && continues(2)) {
        const char32_t c = char32_t(lead & 0x0f) << 12 | char32_t(byte(1) & 0x3f) << 6 | (byte(2) & 0x3f);
        at += 3;
        return c;
    }
    at = end;
    return 0xfffd;
}

QString toString(QStringView text) { return text.toString(); }
QString toString(QByteArrayView utf8) { return QString::fromUtf8(utf8); }

const char16_t* first(QStringView text) { return text.utf16(); }
const char* first(QByteArrayView utf8) { return utf8.data(); }

template <class Unit>
bool isAscii(const Unit* at, const Unit* end)
{
    std::make_unsigned_t<std::conditional_t<sizeof(Unit) == 1, char, short>> seen = 0;
    for (; at != end; ++at) seen = decltype(seen)(seen | *at);
    return seen < 0x80;
}

/// False where a character needs the whole rule.
template <class Unit>
bool foldByTable(Sink& sink, const Unit* at, const Unit* end, const Table& letters)
{
    while (at != end) {
        const char32_t c = next(at, end);
        if (c < 0x80) {
            sink.put(asciiTable[c]);
        } else if (const Entry* entry = letters.find(c)) {
            sink.put(*entry);
        } else {
            return false;
        }
    }
    return true;
}

template <class View>
void append(QByteArray& out, View text, Folding folding)
{
    if (text.isEmpty()) return;
    const auto* const begin = first(text);
    const auto* const end = begin + text.size();
    const qsizetype before = out.size();
    if (isAscii(begin, end)) {
        out.resize(before + text.size());
        Sink sink{out.data() + before};
        for (const auto* at = begin; at != end; ++at) sink.put(asciiTable[size_t(*at)]);
        out.truncate(before + sink.finish());
        return;
    }
    QVarLengthArray<char, 1024> buffer(text.size() * qsizetype(sizeof(Entry::bytes)));
    Sink sink{buffer.data()};
    if (foldByTable(sink, begin, end, table(folding))) {
        out.append(buffer.constData(), sink.finish());
        return;
    }
    const auto folded = foldedByRule(toString(text), folding);
    out.resize(before + folded.size());
    Sink whole{out.data() + before};
    for (const char c : folded) whole.put(c);
    out.truncate(before + whole.finish());
}

template <class View>
QByteArray folded(View text, Folding folding)
{
    QByteArray out;
    append(out, text, folding);
    return out;
}

template <class View>
SearchForms formsOf(View text)
{
    SearchForms forms{folded(text, Folding::Plain), {}};
    if (isAscii(first(text), first(text) + text.size())) return forms;
    forms.expanded = folded(text, Folding::Expanded);
    if (forms.expanded == forms.plain) forms.expanded.clear();
    return forms;
}

} // namespace

QByteArray foldText(QStringView text) { return folded(text, Folding::Plain); }
QByteArray foldText(QByteArrayView utf8) { return folded(utf8, Folding::Plain); }
QByteArray foldTextExpanded(QStringView text) { return folded(text, Folding::Expanded); }
QByteArray foldTextExpanded(QByteArrayView utf8) { return folded(utf8, Folding::Expanded); }
void appendFolded(QByteArray& out, QStringView text) { append(out, text, Folding::Plain); }
void appendFolded(QByteArray& out, QByteArrayView utf8) { append(out, utf8, Folding::Plain); }
SearchForms searchForms(QStringView text) { return formsOf(text); }
SearchForms searchForms(QByteArrayView utf8) { return formsOf(utf8); }

} // namespace kontor

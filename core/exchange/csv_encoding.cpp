// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_encoding.h"

#include "core/exchange/csv_decoder.h"

#include <algorithm>
#include <array>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qint64 blockSize = 1 << 20;
constexpr qsizetype sampleLimit = 1 << 17;    ///< bytes that the guess of a code page looks at
constexpr qsizetype samplePerBlock = 1 << 12; ///< of each block, once the sample is half full

Error failure(Errc code, const CsvInput& input, QString detail = {})
{
    Error error{.code = code};
    error.detail = std::move(detail);
    error.file = input.name();
    return error;
}

/// Counts what decides between text and binary, and between the encodings.
struct ByteCounts {
    qint64 total = 0;
    qint64 zeros = 0;
    qint64 controls = 0;  ///< other than tab, line ends, form feed, escape, the separators 0x1C to 0x1F, Ctrl-Z
    qint64 sequences = 0; ///< characters of several bytes in correct UTF-8
    qint64 faults = 0;    ///< bytes that are not UTF-8

    void count(QByteArrayView block)
    {
        total += block.size();
        for (const char c : block) controls += isOddControl(quint8(c));
        zeros += block.count('\0');
    }
    static bool isOddControl(quint8 byte)
    {
        constexpr quint32 fine = 1u << 9 | 1u << 10 | 1u << 11 | 1u << 12 | 1u << 13 | 1u << 1 | 1u << 2 | 0xFC000000u;
        return byte < 32 && byte != 0 && !(fine >> byte & 1);
    }
    void countSequences(QByteArrayView block)
    {
        for (qsizetype i = 0; i < block.size();) {
            if (quint8(block[i]) < 0x80) {
                ++i;
                continue;
            }
            qsizetype length = 4;
            while (length > 1 && (i + length > block.size() || !block.sliced(i, length).isValidUtf8() ||
                                  quint8(block[i + length - 1]) < 0x80))
                --length;
            if (length > 1)
                ++sequences;
            else
                ++faults;
            i += length;
        }
    }
};

/// Commas, line ends, digits and the like: there in every script.
bool isSign(char c)
{
    return c == '\n' || c == '\r' || c == ',' || c == ';' || c == '\t' || c == '"' || c == ' ' ||
           (c >= '0' && c <= '9');
}

/// Does the head read as text in this encoding?
bool readsWell(QByteArrayView head, const QString& encoding)
{
    QByteArray utf8;
    const auto decoder = CsvDecoder::make(encoding);
    decoder->decode(head.first(head.size() / 4 * 4 - (head.size() >= 8 ? 4 : 0)), false, utf8);
    ByteCounts counts;
    counts.count(utf8);
    return decoder->damage() < 0 && counts.zeros == 0 && counts.controls * 50 <= counts.total;
}

/// Where are the zero bytes of the signs? Empty = no encoding of two or four bytes a character.
QString wideEncoding(QByteArrayView head)
{
    std::array<qsizetype, 4> zeros{};
    std::array<qsizetype, 2> signs{}; ///< with their zero behind (little endian), in front (big endian)
    const qsizetype size = head.size() / 2 * 2;
    for (qsizetype i = 0; i < size; ++i) zeros[size_t(i % 4)] += head[i] == 0;
    for (qsizetype i = 0; i < size; i += 2) {
        signs[0] += isSign(head[i]) && head[i + 1] == 0;
        signs[1] += head[i] == 0 && isSign(head[i + 1]);
    }
    const auto even = zeros[0] + zeros[2], odd = zeros[1] + zeros[3], units = size / 4;
    QString name;
    if (units > 0 && zeros[3] >= units && zeros[2] * 2 > units)
        name = u"UTF-32LE"_s;
    else if (units > 0 && zeros[0] >= units && zeros[1] * 2 > units)
        name = u"UTF-32BE"_s;
    else if (signs[0] * 60 >= size / 2 && signs[0] > 0 && even * 20 <= odd)
        name = u"UTF-16LE"_s;
    else if (signs[1] * 60 >= size / 2 && signs[1] > 0 && odd * 20 <= even)
        name = u"UTF-16BE"_s;
    return !name.isEmpty() && readsWell(head, name) ? name : QString{};
}

/// Takes lines with other letters out of a block.
void addLines(QByteArrayView block, qsizetype limit, QByteArray& sample)
{
    const auto until = sample.size() + limit;
    for (qsizetype at = 0; at < block.size() && sample.size() < until;) {
        while (at < block.size() && quint8(block[at]) < 0x80) ++at;
        if (at == block.size()) return;
        qsizetype start = at, end = at;
        while (start > 0 && at - start < 512 && block[start - 1] != '\n' && block[start - 1] != '\r') --start;
        while (end < block.size() && end - at < 2048 && block[end] != '\n' && block[end] != '\r') ++end;
        sample += block.sliced(start, end - start);
        sample += '\n';
        at = end;
    }
}

QString markedEncoding(QByteArrayView head)
{
    // UTF-32LE before UTF-16LE, whose mark it begins with.
    for (const QString& name : {u"UTF-8"_s, u"UTF-32LE"_s, u"UTF-32BE"_s, u"UTF-16LE"_s, u"UTF-16BE"_s})
        if (byteOrderMark(head, name) > 0) return name;
    return {};
}

Result<QByteArray> headOf(const CsvInput& input)
{
    QByteArray head(std::min<qint64>(input.size(), 1 << 16), Qt::Uninitialized);
    const qint64 got = input.read(0, head.data(), head.size());
    if (got < 0) return failure(Errc::FileUnreadable, input);
    head.truncate(got);
    return head;
}

/// Seven bits only, switched to Japanese and back by escape sequences (RFC 1468).
bool isIso2022Jp(QByteArrayView block)
{
    return block.contains('\x1b') &&
           (block.contains(QByteArrayView{"\x1b$B"}) || block.contains(QByteArrayView{"\x1b$@"}));
}

bool isAscii(QByteArrayView block)
{
    quint64 high = 0;
    qsizetype i = 0;
    for (quint64 word = 0; i + 8 <= block.size(); i += 8) {
        std::memcpy(&word, block.data() + i, 8);
        high |= word;
    }
    for (; i < block.size(); ++i) high |= quint8(block[i]);
    return (high & 0x8080808080808080u) == 0;
}

} // namespace

QString binaryKind(QByteArrayView head)
{
    struct Magic {
        QByteArrayView bytes;
        QStringView kind;
    };
    static const Magic known[]{
        {{"\x89PNG\r\n", 6}, u"png"},
        {{"\xFF\xD8\xFF", 3}, u"jpeg"},
        {{"GIF8", 4}, u"gif"},
        {{"%PDF-", 5}, u"pdf"},
        {{"PK\x03\x04", 4}, u"zip"},
        {{"PK\x05\x06", 4}, u"zip"},
        {{"\x1F\x8B", 2}, u"gzip"},
        {{"BZh9", 4}, u"bzip2"},
        {{"\xFD"
          "7zXZ",
          5},
         u"xz"},
        {{"7z\xBC\xAF", 4}, u"7z"},
        {{"Rar!\x1A", 5}, u"rar"},
        {{"SQLite format 3", 15}, u"sqlite"},
        {{"\x7F"
          "ELF",
          4},
         u"elf"},
        {{"\xD0\xCF\x11\xE0\xA1\xB1", 6}, u"ole"},
        {{"\x28\xB5\x2F\xFD", 4}, u"zstd"},
        {{"PAR1", 4}, u"parquet"},
        {{"II*\0", 4}, u"tiff"},
        {{"MM\0*", 4}, u"tiff"},
    };
    for (const Magic& magic : known)
        if (head.startsWith(magic.bytes)) return magic.kind.toString();
    return {};
}

QString otherTextKind(QByteArrayView utf8Head)
{
    const QByteArray head = utf8Head.first(std::min<qsizetype>(utf8Head.size(), 512)).toByteArray().trimmed().toLower();
    if (head.startsWith("begin:vcard")) return u"vcard"_s;
    if (head.startsWith("begin:vcalendar")) return u"icalendar"_s;
    if (head.startsWith("<!doctype html") || head.startsWith("<html")) return u"html"_s;
    if (head.startsWith("<?xml")) return u"xml"_s;
    if (head.startsWith("{\\rtf")) return u"rtf"_s;
    QByteArray dense = head;
    dense.removeIf([](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; });
    if (dense.startsWith("{\"") || dense.startsWith("[{\"") || dense.startsWith("[[\"")) return u"json"_s;
    return {};
}

Result<QString> resolveEncoding(const CsvInput& input, QStringView forced)
{
    QString name = canonicalEncoding(forced);
    if (name.isEmpty()) {
        Error error = failure(Errc::BadMapping, input, u"encoding"_s);
        error.value = forced.toString();
        return error;
    }
    if (name != u"UTF-16" && name != u"UTF-32") return name;
    const auto head = headOf(input);
    if (!head) return head.error();
    if (const QString marked = markedEncoding(*head); marked.startsWith(name)) return marked;
    if (const QString guessed = wideEncoding(*head); guessed.startsWith(name)) return guessed;
    return name + u"LE"_s;
}

Result<QString> detectEncoding(const CsvInput& input)
{
    const auto head = headOf(input);
    if (!head) return head.error();
    if (head->isEmpty()) return failure(Errc::FileEmpty, input);
    if (const QString kind = binaryKind(*head); !kind.isEmpty()) return failure(Errc::FileBinary, input, kind);
    if (const QString marked = markedEncoding(*head); !marked.isEmpty()) return marked;
    if (head->contains('\0')) {
        const QString wide = wideEncoding(*head);
        return wide.isEmpty() ? Result<QString>{failure(Errc::FileBinary, input)} : Result<QString>{wide};
    }

    ByteCounts counts;
    Utf8Check utf8;
    QByteArray sample;
    bool ascii = true, escapes = false;
    QByteArray block(blockSize, Qt::Uninitialized);
    for (qint64 offset = 0;;) {
        const qint64 got = input.read(offset, block.data(), block.size());
        if (got < 0) return failure(Errc::FileUnreadable, input);
        if (got == 0) break;
        const QByteArrayView view{block.constData(), got};
        offset += got;
        if (view.contains('\0')) return failure(Errc::FileBinary, input);
        counts.count(view.first(std::min<qint64>(got, 1 << 16)));
        escapes = escapes || isIso2022Jp(view);
        utf8.feed(view);
        if (isAscii(view)) continue;
        ascii = false;
        if (sample.size() >= sampleLimit) continue;
        counts.countSequences(view);
        addLines(view, sample.size() < sampleLimit / 2 ? sampleLimit / 2 : samplePerBlock, sample);
    }
    utf8.finish();
    if (counts.controls * 50 > counts.total) return failure(Errc::FileBinary, input);
    if (ascii && escapes) return u"ISO-2022-JP"_s;
    if (utf8.damage() < 0) return u"UTF-8"_s;
    // A few foreign bytes in what is UTF-8 otherwise: no code page makes sense of both.
    if (counts.sequences > 3 * counts.faults) return failure(Errc::FileEncoding, input, u"UTF-8"_s);
    return guessCodePage(sample);
}

} // namespace kontor

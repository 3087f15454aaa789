// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_text.h"

#include "core/exchange/csv_decoder.h"

#include <algorithm>
#include <cctype>
#include <optional>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qsizetype lineLimit = 75;

QString decoded(const QByteArray& bytes, const QString& charset)
{
    QString encoding = canonicalEncoding(charset);
    // Nobody says so, and yet it happens: version 2.1 in the code page of the machine it came from.
    if (encoding.isEmpty()) encoding = validUtf8Prefix(bytes) == bytes.size() ? u"UTF-8"_s : u"windows-1252"_s;
    const auto decoder = CsvDecoder::make(encoding);
    if (!decoder) return QString::fromUtf8(bytes);
    QByteArray utf8;
    decoder->decode(bytes, true, utf8);
    return QString::fromUtf8(utf8);
}

/// The file as UTF-8 where a byte order mark says that it is something else; else as it is.
QByteArray withoutMark(const QByteArray& file)
{
    for (const QString& encoding : {u"UTF-8"_s, u"UTF-16LE"_s, u"UTF-16BE"_s}) {
        const int mark = byteOrderMark(file.first(std::min<qsizetype>(4, file.size())), encoding);
        if (mark == 0) continue;
        if (encoding == "UTF-8"_L1) return file.sliced(mark);
        const auto decoder = CsvDecoder::make(encoding);
        QByteArray utf8;
        if (decoder) decoder->decode(file.sliced(mark), true, utf8);
        return utf8;
    }
    return file;
}

bool isQuotedPrintable(QByteArrayView line)
{
    const QByteArray head = line.first(std::max<qsizetype>(0, line.indexOf(':'))).toByteArray().toUpper();
    return head.contains("QUOTED-PRINTABLE");
}

/// Logical lines: folded ones are put together, the soft line ends of quoted-printable too.
std::vector<QByteArray> unfolded(const QByteArray& file)
{
    std::vector<QByteArray> lines;
    bool soft = false; // the line before ended in the middle of quoted-printable
    for (qsizetype at = 0; at < file.size();) {
        qsizetype end = at;
        while (end < file.size() && file[end] != '\n' && file[end] != '\r') ++end;
        const QByteArray line = file.sliced(at, end - at);
        at = end + (end + 1 < file.size() && file[end] == '\r' && file[end + 1] == '\n' ? 2 : 1);
        if (soft)
            lines.back() += line;
        else if (!lines.empty() && !line.isEmpty() && (line[0] == ' ' || line[0] == '\t'))
            lines.back() += line.sliced(1);
        else
            lines.push_back(line);
        soft = lines.back().endsWith('=') && isQuotedPrintable(lines.back());
        if (soft) lines.back().chop(1);
    }
    return lines;
}

QByteArray fromQuotedPrintable(const QByteArray& text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=' && i + 2 < text.size() && std::isxdigit(quint8(text[i + 1])) &&
            std::isxdigit(quint8(text[i + 2]))) {
            bytes += QByteArray::fromHex(text.sliced(i + 1, 2));
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    return bytes;
}

/// Parts of the head at `;`, and where the head ends: at the first `:` outside quotes.
struct Head {
    QList<QByteArray> parts;
    qsizetype end = -1;
};
Head headOf(const QByteArray& line)
{
    Head head;
    bool quoted = false;
    qsizetype from = 0;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == '"') quoted = !quoted;
        if (quoted || (line[i] != ';' && line[i] != ':')) continue;
        head.parts += line.sliced(from, i - from);
        from = i + 1;
        if (line[i] == ':') {
            head.end = i;
            return head;
        }
    }
    return head;
}

/// RFC 6868: what a parameter cannot hold as it is.
QString parameterText(QString text)
{
    if (text.size() >= 2 && text.startsWith(u'"') && text.endsWith(u'"')) text = text.sliced(1, text.size() - 2);
    return text.replace("^n"_L1, "\n"_L1).replace("^'"_L1, "\""_L1).replace("^^"_L1, "^"_L1);
}

void takeParameter(VcardProperty& property, const QByteArray& part)
{
    const QString text = QString::fromUtf8(part);
    const qsizetype equals = text.indexOf(u'=');
    const QString name = equals < 0 ? QString{} : text.first(equals).trimmed().toUpper();
    const QString value = text.sliced(equals + 1).trimmed();
    if (equals < 0) {
        // Version 2.1 names only the value.
        const QString bare = value.toUpper();
        if (bare == "QUOTED-PRINTABLE"_L1 || bare == "BASE64"_L1 || bare == "B"_L1)
            property.parameters.emplace_back(u"ENCODING"_s, bare);
        else
            property.types += value.toLower();
    } else if (name == "TYPE"_L1) {
        QString types = value;
        for (const QString& type : types.remove(u'"').split(u',', Qt::SkipEmptyParts))
            property.types += type.trimmed().toLower();
    } else {
        property.parameters.emplace_back(name, parameterText(value));
    }
}

std::optional<VcardProperty> propertyOf(const QByteArray& line)
{
    const Head head = headOf(line);
    if (head.end < 0 || head.parts.isEmpty()) return std::nullopt;
    VcardProperty property;
    const QString name = QString::fromUtf8(head.parts.front()).trimmed();
    const qsizetype dot = name.lastIndexOf(u'.');
    property.group = name.first(std::max<qsizetype>(0, dot));
    property.name = name.sliced(dot + 1).toUpper();
    for (const QByteArray& part : head.parts.sliced(1)) takeParameter(property, part);
    QByteArray value = line.sliced(head.end + 1);
    const QString encoding = property.parameter(u"ENCODING").toUpper();
    if (encoding == "BASE64"_L1 || encoding == "B"_L1) {
        property.data = QByteArray::fromBase64(value);
        return property;
    }
    if (encoding == "QUOTED-PRINTABLE"_L1) {
        value = fromQuotedPrintable(value);
        property.plain = true;
    }
    property.value = decoded(value, property.parameter(u"CHARSET"));
    property.value.replace("\r\n"_L1, "\n"_L1); // quoted-printable has line ends of its own
    return property;
}

QString unescaped(QStringView text, bool plain)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escape = text[i] == u'\\' && i + 1 < text.size();
        if (!escape) {
            result += text[i];
            continue;
        }
        const QChar next = text[++i];
        if (!plain && (next == u'n' || next == u'N'))
            result += u'\n';
        else if (plain && next != u';' && next != u',' && next != u'\\')
            result += QString{u'\\'} + next;
        else
            result += next;
    }
    return result;
}

QStringList splitAt(QStringView text, QChar separator, bool plain)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == u'\\') {
            ++i;
            continue;
        }
        if (i < text.size() && text[i] != separator) continue;
        parts += unescaped(text.sliced(from, std::min(i, text.size()) - from), plain).trimmed();
        from = i + 1;
    }
    return parts;
}

} // namespace

QString VcardProperty::parameter(QStringView wanted) const
{
    for (const auto& [key, text] : parameters)
        if (key == wanted) return text;
    return {};
}

bool VcardProperty::hasType(QStringView type) const
{
    return std::ranges::any_of(types, [&](const QString& one) { return one == type; });
}

QString VcardProperty::text() const { return unescaped(value, plain); }
QStringList VcardProperty::components() const { return splitAt(value, u';', plain); }
QStringList VcardProperty::items() const { return splitAt(value, u',', plain); }

Result<std::vector<Vcard>> parseVcards(const QByteArray& file)
{
    std::vector<Vcard> cards;
    int depth = 0;
    for (const QByteArray& line : unfolded(withoutMark(file))) {
        auto property = propertyOf(line);
        if (!property) continue;
        const bool card = property->value.trimmed().compare("VCARD"_L1, Qt::CaseInsensitive) == 0;
        if (property->name == "BEGIN"_L1 && card) {
            if (++depth == 1) cards.emplace_back();
        } else if (property->name == "END"_L1 && card) {
            depth = std::max(0, depth - 1);
        } else if (depth == 1) {
            if (property->name == "VERSION"_L1)
                cards.back().version = property->value.trimmed();
            else
                cards.back().properties.push_back(std::move(*property));
        }
    }
    if (cards.empty()) return Error{.code = Errc::FileFormat, .detail = u"vcard"_s};
    return cards;
}

QString vcardEscaped(QStringView text)
{
    QString escaped;
    for (const QChar sign : text) {
        if (sign == u'\r') continue;
        if (sign == u'\n') {
            escaped += "\\n"_L1;
            continue;
        }
        if (sign == u'\\' || sign == u',' || sign == u';') escaped += u'\\';
        escaped += sign;
    }
    return escaped;
}

QByteArray vcardLine(const QString& line)
{
    const QByteArray bytes = line.toUtf8();
    QByteArray folded;
    qsizetype room = lineLimit;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = std::min(bytes.size(), at + room);
        while (end < bytes.size() && end > at && (quint8(bytes[end]) & 0xC0) == 0x80) --end;
        folded += bytes.sliced(at, end - at);
        at = end;
        if (at < bytes.size()) folded += "\r\n ";
        room = lineLimit - 1;
    }
    return folded + "\r\n";
}

} // namespace kontor

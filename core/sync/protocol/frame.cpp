// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/protocol/frame.h"

#include <QCborParserError>
#include <QCborValue>

#include <optional>

using namespace Qt::StringLiterals;

namespace kontor::protocol {

namespace {

/// Steps through CBOR by its heads (RFC 8949, section 3).
class Walk {
public:
    Walk(QByteArrayView bytes, const FrameLimits& limits) : m_bytes{bytes}, m_limits{limits} {}

    bool item(int depth)
    {
        if (depth > m_limits.depth || ++m_items > m_limits.items || m_at >= m_bytes.size()) return false;
        const auto head = quint8(m_bytes[m_at++]);
        const int kind = head >> 5, low = head & 31;
        if (kind == 7) return simple(low);
        const auto length = argument(low);
        if (!length) return false;
        switch (kind) {
        case 0:
        case 1: return *length <= quint64(std::numeric_limits<qint64>::max());
        case 2:
        case 3: return skip(*length);
        case 4: return items(*length, depth);
        case 5: return *length <= quint64(m_limits.items) && items(*length * 2, depth);
        default: return false; // tags
        }
    }
    bool atEnd() const { return m_at == m_bytes.size(); }

    /// The head of an item of this kind: its length or count.
    std::optional<quint64> head(int kind)
    {
        if (m_at >= m_bytes.size()) return std::nullopt;
        const auto first = quint8(m_bytes[m_at++]);
        return first >> 5 == kind ? argument(first & 31) : std::nullopt;
    }
    std::optional<QByteArrayView> byteString()
    {
        const auto length = head(2);
        const qsizetype begin = m_at;
        if (!length || !skip(*length)) return std::nullopt;
        return m_bytes.sliced(begin, qsizetype(*length));
    }

private:
    std::optional<quint64> argument(int low)
    {
        if (low < 24) return quint64(low);
        if (low > 27) return std::nullopt;
        const int size = 1 << (low - 24);
        if (m_bytes.size() - m_at < size) return std::nullopt;
        quint64 value = 0;
        for (int i = 0; i < size; ++i) value = value << 8 | quint8(m_bytes[m_at++]);
        return value;
    }
    bool simple(int low)
    {
        if (low >= 20 && low <= 22) return true;                    // false, true, null
        return (low == 26 || low == 27) && skip(low == 26 ? 4 : 8); // float, double
    }
    bool skip(quint64 length)
    {
        if (length > quint64(m_bytes.size() - m_at)) return false;
        m_at += qsizetype(length);
        return true;
    }
    bool items(quint64 count, int depth)
    {
        if (count > quint64(m_bytes.size() - m_at)) return false;
        for (quint64 i = 0; i < count; ++i)
            if (!item(depth + 1)) return false;
        return true;
    }

    QByteArrayView m_bytes;
    const FrameLimits& m_limits;
    qsizetype m_at = 0;
    qsizetype m_items = 0;
};

} // namespace

bool isPlainFrame(QByteArrayView cbor, const FrameLimits& limits)
{
    if (cbor.size() > limits.bytes) return false;
    Walk walk{cbor, limits};
    return walk.item(1) && walk.atEnd();
}

Result<QCborMap> mapFrom(QByteArrayView cbor, const FrameLimits& limits)
{
    const Error malformed{.code = Errc::FileFormat, .detail = u"frame"_s};
    if (!isPlainFrame(cbor, limits)) return malformed;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(QByteArray::fromRawData(cbor.data(), cbor.size()), &error);
    if (error.error != QCborError::NoError || !value.isMap()) return malformed;
    return value.toMap();
}

Result<std::vector<QByteArrayView>> splitFrames(QByteArrayView joined)
{
    const Error malformed{.code = Errc::FileFormat, .detail = u"frames"_s};
    const FrameLimits none{};
    Walk walk{joined, none};
    const auto count = walk.head(4);
    if (!count || *count > quint64(joined.size())) return malformed;
    std::vector<QByteArrayView> frames;
    frames.reserve(size_t(*count));
    for (quint64 i = 0; i < *count; ++i) {
        const auto frame = walk.byteString();
        if (!frame) return malformed;
        frames.push_back(*frame);
    }
    if (!walk.atEnd()) return malformed;
    return frames;
}

} // namespace kontor::protocol

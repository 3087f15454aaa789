// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/protocol/cbor_map.h"

using namespace Qt::StringLiterals;

namespace kontor::protocol {

QCborValue MapReader::value(QLatin1StringView key, bool (QCborValue::*isKind)() const)
{
    const QCborValue found = m_map.value(key);
    if (found.isUndefined() || found.isNull() || (found.*isKind)()) return found;
    m_good = false;
    return {};
}

qint64 MapReader::integer(QLatin1StringView key, qint64 fallback)
{
    return value(key, &QCborValue::isInteger).toInteger(fallback);
}

qint64 MapReader::count(QLatin1StringView key, qint64 fallback)
{
    const qint64 number = integer(key, fallback);
    if (number < 0) m_good = false;
    return number;
}

bool MapReader::flag(QLatin1StringView key) { return value(key, &QCborValue::isBool).toBool(); }

QString MapReader::text(QLatin1StringView key, qsizetype longest)
{
    QString text = value(key, &QCborValue::isString).toString();
    if (text.size() <= longest && text.isValidUtf16() && !text.contains(QChar{0})) return text;
    m_good = false;
    return {};
}

QByteArray MapReader::bytes(QLatin1StringView key, qsizetype longest)
{
    QByteArray bytes = value(key, &QCborValue::isByteArray).toByteArray();
    if (bytes.size() <= longest) return bytes;
    m_good = false;
    return {};
}

Id MapReader::id(QLatin1StringView key)
{
    const QByteArray found = bytes(key, 16);
    if (!found.isEmpty() && found.size() != 16) m_good = false;
    return Id::fromBytes(found);
}

sync::Place MapReader::place(QLatin1StringView key)
{
    const QCborArray parts = list(key, 2);
    if (parts.isEmpty()) return {};
    const bool whole = parts.size() == 2 && parts[0].isInteger() && parts[1].isByteArray();
    if (whole && parts[0].toInteger() >= 0 && parts[1].toByteArray().size() <= 64)
        return {parts[0].toInteger(), parts[1].toByteArray()};
    m_good = false;
    return {};
}

QCborArray MapReader::list(QLatin1StringView key, qsizetype longest)
{
    QCborArray array = value(key, &QCborValue::isArray).toArray();
    if (array.size() <= longest) return array;
    m_good = false;
    return {};
}

QCborMap MapReader::map(QLatin1StringView key) { return value(key, &QCborValue::isMap).toMap(); }

QCborValue toCbor(const Id& id) { return id.isNull() ? QCborValue{nullptr} : QCborValue{id.bytes().toByteArray()}; }
QCborValue toCbor(const sync::Place& place) { return QCborArray{place.seq, place.tag}; }
QCborValue toCbor(const sync::RowKey& key) { return QCborArray{key.table, toCbor(key.row)}; }

std::optional<sync::RowKey> keyFrom(const QCborValue& value)
{
    const QCborArray parts = value.toArray();
    if (parts.size() != 2 || !parts[0].isInteger() || parts[0].toInteger() < 0 || parts[0].toInteger() > 0xffff)
        return std::nullopt;
    const bool none = parts[1].isNull();
    if (!none && parts[1].toByteArray().size() != 16) return std::nullopt;
    return sync::RowKey{quint16(parts[0].toInteger()), Id::fromBytes(parts[1].toByteArray())};
}

/// Two bytes each: what became of it, and why it was refused.
QByteArray packFates(const std::vector<sync::OpFate>& fates)
{
    QByteArray bytes;
    for (const sync::OpFate& fate : fates) bytes.append(char(fate.fate)).append(char(fate.refusal));
    return bytes;
}

/// What a newer server calls by a number that this version does not know is a refusal, so that nobody overlooks it.
std::vector<sync::OpFate> unpackFates(QByteArrayView bytes)
{
    std::vector<sync::OpFate> fates;
    for (qsizetype i = 0; i + 1 < bytes.size(); i += 2) {
        const auto fate = std::min(quint8(bytes[i]), quint8(sync::Fate::Rejected));
        auto refusal = sync::Refusal(quint8(bytes[i + 1]));
        if (refusal > sync::Refusal::DependsOnRejected) refusal = sync::Refusal::NotAllowed;
        fates.push_back({sync::Fate(fate), refusal});
    }
    return fates;
}

QCborMap toCbor(const Remark& remark)
{
    QCborMap map;
    if (!remark.kind.isEmpty()) map.insert("kind"_L1, remark.kind);
    if (!remark.label.isEmpty()) map.insert("label"_L1, remark.label);
    if (!remark.onBehalfOf.isNull()) map.insert("for"_L1, toCbor(remark.onBehalfOf));
    if (remark.at != 0) map.insert("at"_L1, remark.at);
    if (!remark.import.isNull()) map.insert("import"_L1, toCbor(remark.import));
    if (remark.seen >= 0) map.insert("seen"_L1, remark.seen);
    return map;
}

Remark remarkFrom(MapReader& map)
{
    return {.kind = map.text("kind"_L1),
            .label = map.text("label"_L1),
            .onBehalfOf = map.id("for"_L1),
            .at = map.integer("at"_L1),
            .import = map.id("import"_L1),
            .seen = map.integer("seen"_L1, -1)};
}

QCborMap replyMap(qint64 now, const sync::Place& head, int minVersion, const std::optional<Failure>& failure)
{
    QCborMap map{{"now"_L1, now}, {"min"_L1, minVersion}};
    if (head.seq > 0) map.insert("head"_L1, toCbor(head));
    if (failure) map.insert("error"_L1, QCborArray{QString{wordOf(failure->code)}, failure->retryAfter});
    return map;
}

} // namespace kontor::protocol

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/batch.h"
#include "core/sync/protocol/messages.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

/// How the small parts of messages stand in maps: by codec.cpp and codec_pages.cpp alone.
namespace kontor::protocol {

/// Takes values out of a map. What is missing is the default; what is of another kind or too long makes the whole bad.
class MapReader {
public:
    explicit MapReader(QCborMap map) : m_map{std::move(map)} {}

    bool isGood() const { return m_good; }
    void spoil() { m_good = false; }

    bool has(QLatin1StringView key) const { return m_map.contains(key); }
    qint64 integer(QLatin1StringView key, qint64 fallback = 0);
    /// A count or place: refused below zero.
    qint64 count(QLatin1StringView key, qint64 fallback = 0);
    bool flag(QLatin1StringView key);
    QString text(QLatin1StringView key, qsizetype longest = limit::textLength);
    QByteArray bytes(QLatin1StringView key, qsizetype longest);
    Id id(QLatin1StringView key);
    sync::Place place(QLatin1StringView key);
    QCborArray list(QLatin1StringView key, qsizetype longest);
    QCborMap map(QLatin1StringView key);

private:
    QCborValue value(QLatin1StringView key, bool (QCborValue::*isKind)() const);

    QCborMap m_map;
    bool m_good = true;
};

QCborValue toCbor(const Id& id);
QCborValue toCbor(const sync::Place& place);
QCborValue toCbor(const sync::RowKey& key);
std::optional<sync::RowKey> keyFrom(const QCborValue& value);
QByteArray packFates(const std::vector<sync::OpFate>& fates);
std::vector<sync::OpFate> unpackFates(QByteArrayView bytes);
QCborMap toCbor(const Remark& remark);
Remark remarkFrom(MapReader& map);

QCborMap replyMap(qint64 now, const sync::Place& head, int minVersion, const std::optional<Failure>& failure);

} // namespace kontor::protocol

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/protocol/codec.h"

#include "core/sync/protocol/cbor_map.h"
#include "core/sync/protocol/frame.h"

using namespace Qt::StringLiterals;

namespace kontor::protocol {

namespace {

constexpr FrameLimits requestLimits{.bytes = limit::requestBytes, .items = 200, .depth = 6};
constexpr FrameLimits pushLimits{.bytes = limit::pushBytes, .items = 20 * limit::batches + 100, .depth = 6};
constexpr FrameLimits batchLimits{.bytes = sync::maxFrame, .items = 400'000, .depth = 8};

Error malformed() { return {.code = Errc::FileFormat, .detail = u"message"_s}; }

// -- requests

QCborMap toMap(const LogIn& m)
{
    return {{"user"_L1, m.user},       {"password"_L1, m.password},       {"device"_L1, toCbor(m.device)},
            {"name"_L1, m.deviceName}, {"replica"_L1, toCbor(m.replica)}, {"attempt"_L1, m.attempt}};
}
void fromMap(MapReader& map, LogIn& m)
{
    m.user = map.text("user"_L1, 320);
    m.password = map.text("password"_L1, limit::passwordLength);
    m.device = map.id("device"_L1);
    m.deviceName = map.text("name"_L1, 100);
    m.replica = map.id("replica"_L1);
    m.attempt = map.count("attempt"_L1);
}

QCborMap toMap(const Refresh& m) { return {{"device"_L1, toCbor(m.device)}, {"refresh"_L1, m.refreshToken}}; }
void fromMap(MapReader& map, Refresh& m)
{
    m.device = map.id("device"_L1);
    m.refreshToken = map.bytes("refresh"_L1, 200);
}

QCborMap toMap(const Leave&) { return {}; }
void fromMap(MapReader&, Leave&) {}

QCborMap toMap(const Push& m)
{
    QCborArray offers;
    for (const Offer& offer : m.offers) {
        QCborMap map = toCbor(offer.remark);
        map.insert("batch"_L1, sync::encode(offer.batch));
        offers.append(map);
    }
    return {{"cursor"_L1, toCbor(m.cursor)},
            {"witness"_L1, toCbor(m.witness)},
            {"now"_L1, m.clientNow},
            {"version"_L1, m.version},
            {"offers"_L1, offers}};
}
void fromMap(MapReader& map, Push& m)
{
    m.cursor = map.place("cursor"_L1);
    m.witness = map.place("witness"_L1);
    m.clientNow = map.integer("now"_L1);
    m.version = int(std::min<qint64>(map.count("version"_L1, 1), 1'000'000));
    for (const QCborValue& value : map.list("offers"_L1, limit::batches)) {
        MapReader offer{value.toMap()};
        const QByteArray frame = offer.bytes("batch"_L1, sync::maxFrame);
        auto batch = isPlainFrame(frame, batchLimits) ? sync::decodeBatch(frame) : malformed();
        const Remark remark = remarkFrom(offer);
        if (!batch || !offer.isGood()) return map.spoil();
        m.offers.push_back({std::move(*batch), remark});
    }
}

QCborMap toMap(const Pull& m) { return {{"cursor"_L1, toCbor(m.cursor)}, {"witness"_L1, toCbor(m.witness)}}; }
void fromMap(MapReader& map, Pull& m)
{
    m.cursor = map.place("cursor"_L1);
    m.witness = map.place("witness"_L1);
}

QCborMap toMap(const History& m)
{
    return {{"witness"_L1, toCbor(m.witness)}, {"after"_L1, m.after}, {"until"_L1, m.until}};
}
void fromMap(MapReader& map, History& m)
{
    m.witness = map.place("witness"_L1);
    m.after = map.count("after"_L1);
    m.until = map.count("until"_L1);
}

QCborMap toMap(const ReadState& m)
{
    QCborMap map{{"witness"_L1, toCbor(m.witness)}, {"after"_L1, toCbor(m.after)}};
    if (m.byContact) map.insert("by_contact"_L1, true);
    return map;
}
void fromMap(MapReader& map, ReadState& m)
{
    m.witness = map.place("witness"_L1);
    m.byContact = map.flag("by_contact"_L1);
    const QCborArray after = map.list("after"_L1, 2);
    const auto key = keyFrom(after);
    if (key) m.after = *key;
    if (!key && !after.isEmpty()) map.spoil();
}

QCborMap toMap(const Wait& m) { return {{"seq"_L1, m.seq}, {"patience"_L1, m.patience}}; }
void fromMap(MapReader& map, Wait& m)
{
    m.seq = map.count("seq"_L1);
    m.patience = std::min<qint64>(map.count("patience"_L1, limit::waitMs), limit::waitMs);
}

} // namespace

template <class Request>
QByteArray encode(const Request& request)
{
    return QCborValue{toMap(request)}.toCbor();
}

template <class Request>
Result<Request> decode(QByteArrayView frame)
{
    const auto map = mapFrom(frame, std::is_same_v<Request, Push> ? pushLimits : requestLimits);
    if (!map) return map.error();
    MapReader reader{*map};
    Request request;
    fromMap(reader, request);
    if (!reader.isGood()) return malformed();
    return request;
}

#define KONTOR_REQUEST(Type)                                                                                           \
    template QByteArray encode<Type>(const Type&);                                                                     \
    template Result<Type> decode<Type>(QByteArrayView);
KONTOR_REQUEST(LogIn)
KONTOR_REQUEST(Refresh)
KONTOR_REQUEST(Leave)
KONTOR_REQUEST(Push)
KONTOR_REQUEST(Pull)
KONTOR_REQUEST(History)
KONTOR_REQUEST(ReadState)
KONTOR_REQUEST(Wait)
#undef KONTOR_REQUEST

} // namespace kontor::protocol

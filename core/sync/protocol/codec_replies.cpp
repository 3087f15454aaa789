// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/protocol/codec.h"

#include "core/sync/protocol/cbor_map.h"
#include "core/sync/protocol/frame.h"

using namespace Qt::StringLiterals;

namespace kontor::protocol {

namespace {

constexpr FrameLimits effectLimits{.bytes = sync::maxFrame, .items = 100'000, .depth = 4};
constexpr FrameLimits replyLimits{.bytes = limit::replyBytes, .items = 400'000, .depth = 8};

Error malformed() { return {.code = Errc::FileFormat, .detail = u"message"_s}; }

QCborMap toMap(const Done&) { return {}; }
void fromMap(MapReader&, Done&) {}

QCborMap toMap(const Hello& m) { return {{"program"_L1, m.program}, {"oldest"_L1, m.oldest}, {"newest"_L1, m.newest}}; }
void fromMap(MapReader& map, Hello& m)
{
    m.program = map.text("program"_L1);
    m.oldest = int(map.integer("oldest"_L1, 1));
    m.newest = int(map.integer("newest"_L1, 1));
}

QCborMap toMap(const Session& m)
{
    return {{"access"_L1, m.accessToken},
            {"access_expires"_L1, m.accessExpires},
            {"refresh"_L1, m.refreshToken},
            {"refresh_expires"_L1, m.refreshExpires},
            {"organisation"_L1, toCbor(m.organisation)},
            {"organisation_name"_L1, m.organisationName},
            {"employee"_L1, toCbor(m.employee)},
            {"employee_name"_L1, m.employeeName},
            {"email"_L1, m.email}};
}
void fromMap(MapReader& map, Session& m)
{
    m.accessToken = map.bytes("access"_L1, 200);
    m.accessExpires = map.integer("access_expires"_L1);
    m.refreshToken = map.bytes("refresh"_L1, 200);
    m.refreshExpires = map.integer("refresh_expires"_L1);
    m.organisation = map.id("organisation"_L1);
    m.organisationName = map.text("organisation_name"_L1);
    m.employee = map.id("employee"_L1);
    m.employeeName = map.text("employee_name"_L1);
    m.email = map.text("email"_L1);
}

QCborMap toMap(const PushAnswer& m)
{
    QCborArray results;
    for (const PushResult& result : m.results)
        results.append(QCborMap{{"batch"_L1, toCbor(result.batch)},
                                {"at"_L1, toCbor(result.at)},
                                {"repeated"_L1, result.repeated},
                                {"fates"_L1, packFates(result.fates)}});
    return {{"results"_L1, results}};
}
void fromMap(MapReader& map, PushAnswer& m)
{
    for (const QCborValue& value : map.list("results"_L1, limit::batches)) {
        MapReader result{value.toMap()};
        m.results.push_back({.batch = result.id("batch"_L1),
                             .at = result.place("at"_L1),
                             .repeated = result.flag("repeated"_L1),
                             .fates = unpackFates(result.bytes("fates"_L1, 2 * sync::maxOps))});
        if (!result.isGood()) map.spoil();
    }
}

/// Effects of a joined field; lost values are effects of one cell each.
std::optional<std::vector<sync::Effect>> effectsFrom(QByteArrayView joined, std::vector<QByteArray>* kept = nullptr)
{
    std::vector<sync::Effect> effects;
    if (joined.isEmpty()) return effects;
    const auto frames = splitFrames(joined);
    if (!frames) return std::nullopt;
    effects.reserve(frames->size());
    for (const QByteArrayView frame : *frames) {
        auto effect = isPlainFrame(frame, effectLimits) ? sync::decodeEffect(frame) : malformed();
        if (!effect) return std::nullopt;
        effects.push_back(std::move(*effect));
        if (kept) kept->push_back(frame.toByteArray());
    }
    return effects;
}

QByteArray joinedEffects(const std::vector<sync::Effect>& effects)
{
    std::vector<QByteArray> frames;
    for (const sync::Effect& effect : effects) frames.push_back(sync::encode(effect));
    return joinFrames(frames);
}

QCborMap toMap(const PackedEntry& packed)
{
    const Entry& e = packed.entry;
    QCborMap map = toCbor(e.remark);
    map.insert("place"_L1, toCbor(e.at));
    map.insert("batch"_L1, toCbor(e.batch));
    if (!e.group.isNull()) map.insert("group"_L1, toCbor(e.group));
    if (!e.author.isNull()) map.insert("author"_L1, toCbor(e.author));
    if (e.hlc != 0) map.insert("hlc"_L1, qint64(e.hlc));
    if (e.received != 0) map.insert("received"_L1, e.received);
    if (!packed.effects.isEmpty()) map.insert("effects"_L1, packed.effects);
    if (!packed.lost.isEmpty()) map.insert("lost"_L1, packed.lost);
    if (!e.fates.empty()) map.insert("fates"_L1, packFates(e.fates));
    QCborArray evicted;
    for (const sync::RowKey& key : e.evicted) evicted.append(toCbor(key));
    if (!evicted.isEmpty()) map.insert("evicted"_L1, evicted);
    return map;
}

std::optional<Entry> entryFrom(const QCborValue& value)
{
    MapReader map{value.toMap()};
    Entry e{.at = map.place("place"_L1),
            .batch = map.id("batch"_L1),
            .group = map.id("group"_L1),
            .author = map.id("author"_L1),
            .hlc = quint64(map.integer("hlc"_L1)),
            .received = map.integer("received"_L1),
            .remark = remarkFrom(map),
            .fates = unpackFates(map.bytes("fates"_L1, 2 * sync::maxOps))};
    auto effects = effectsFrom(map.bytes("effects"_L1, limit::replyBytes));
    const auto lost = effectsFrom(map.bytes("lost"_L1, limit::replyBytes));
    if (!effects || !lost || e.at.seq == 0) return std::nullopt;
    e.effects = std::move(*effects);
    for (const sync::Effect& effect : *lost)
        for (const auto& [field, cell] : effect.cells) e.lost.push_back({effect.at, field, cell.value});
    for (const QCborValue& key : map.list("evicted"_L1, 1'000'000)) {
        const auto row = keyFrom(key);
        if (!row) return std::nullopt;
        e.evicted.push_back(*row);
    }
    if (!map.isGood()) return std::nullopt;
    return e;
}

QCborMap pageMap(const sync::Place& after, const std::vector<PackedEntry>& entries, bool more)
{
    QCborArray list;
    for (const PackedEntry& entry : entries) list.append(toMap(entry));
    return {{"after"_L1, toCbor(after)}, {"entries"_L1, list}, {"more"_L1, more}};
}

QCborMap toMap(const Page& m)
{
    std::vector<PackedEntry> packed;
    for (const Entry& entry : m.entries) {
        std::vector<QByteArray> lost;
        for (const sync::LostValue& value : entry.lost) lost.push_back(encodeLost(value, {}));
        packed.push_back({entry, entry.effects.empty() ? QByteArray{} : joinedEffects(entry.effects),
                          lost.empty() ? QByteArray{} : joinFrames(lost)});
    }
    return pageMap(m.after, packed, m.more);
}
void fromMap(MapReader& map, Page& m)
{
    m.after = map.place("after"_L1);
    m.more = map.flag("more"_L1);
    for (const QCborValue& value : map.list("entries"_L1, limit::pageEntries)) {
        auto entry = entryFrom(value);
        if (!entry) return map.spoil();
        m.entries.push_back(std::move(*entry));
    }
}

QCborMap stateMap(const QByteArray& rows, bool last, bool byContact)
{
    QCborMap map{{"rows"_L1, rows}, {"last"_L1, last}};
    if (byContact) map.insert("by_contact"_L1, true);
    return map;
}
QCborMap toMap(const StatePage& m) { return stateMap(joinedEffects(m.rows), m.last, m.byContact); }
void fromMap(MapReader& map, StatePage& m)
{
    m.last = map.flag("last"_L1);
    m.byContact = map.flag("by_contact"_L1);
    auto rows = effectsFrom(map.bytes("rows"_L1, limit::replyBytes), &m.frames);
    if (!rows) return map.spoil();
    m.rows = std::move(*rows);
}

QByteArray bytesOf(QCborMap map) { return QCborValue{std::move(map)}.toCbor(); }

} // namespace

template <class Body>
QByteArray encodeReply(const Reply<Body>& reply)
{
    QCborMap map = replyMap(reply.now, reply.head, reply.minVersion, reply.failure);
    if (reply.body) map.insert("body"_L1, toMap(*reply.body));
    return bytesOf(std::move(map));
}

template <class Body>
Result<Reply<Body>> decodeReply(QByteArrayView frame)
{
    const auto map = mapFrom(frame, replyLimits);
    if (!map) return map.error();
    MapReader reader{*map};
    Reply<Body> reply{
        .now = reader.integer("now"_L1), .head = reader.place("head"_L1), .minVersion = int(reader.count("min"_L1))};
    if (const QCborArray error = reader.list("error"_L1, 8); !error.isEmpty())
        reply.failure =
            Failure{errorNamed(error[0].toString()), std::clamp<qint64>(error.at(1).toInteger(), 0, 86'400'000)};
    if (reader.has("body"_L1)) {
        MapReader body{reader.map("body"_L1)};
        fromMap(body, reply.body.emplace());
        if (!body.isGood()) return malformed();
    }
    if (!reader.isGood() || (!reply.body && !reply.failure)) return malformed();
    return reply;
}

QByteArray joinFrames(const std::vector<QByteArray>& effects)
{
    QCborArray array;
    for (const QByteArray& effect : effects) array.append(effect);
    return QCborValue{array}.toCbor();
}

QByteArray encodePage(const Reply<Done>& head, const sync::Place& after, const std::vector<PackedEntry>& entries,
                      bool more)
{
    QCborMap map = replyMap(head.now, head.head, head.minVersion, {});
    map.insert("body"_L1, pageMap(after, entries, more));
    return bytesOf(std::move(map));
}

QByteArray encodeStatePage(const Reply<Done>& head, const QByteArray& rows, bool last, bool byContact)
{
    QCborMap map = replyMap(head.now, head.head, head.minVersion, {});
    map.insert("body"_L1, stateMap(rows, last, byContact));
    return bytesOf(std::move(map));
}

QByteArray encodeLost(const sync::LostValue& lost, const Id& reader)
{
    return sync::encode(sync::Effect{.at = lost.at, .cells = {{lost.field, {lost.value, {}}}}, .reader = reader});
}

#define KONTOR_BODY(Type)                                                                                              \
    template QByteArray encodeReply<Type>(const Reply<Type>&);                                                         \
    template Result<Reply<Type>> decodeReply<Type>(QByteArrayView);
KONTOR_BODY(Done)
KONTOR_BODY(Hello)
KONTOR_BODY(Session)
KONTOR_BODY(PushAnswer)
KONTOR_BODY(Page)
KONTOR_BODY(StatePage)
#undef KONTOR_BODY

} // namespace kontor::protocol

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/desktop/engine.h"

#include "core/store/merge_changes.h"
#include "core/sync/desktop/attention.h"
#include "core/sync/desktop/page_mark.h"
#include "core/sync/protocol/codec.h"

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

Place placeOf(qint64 seq, const QByteArray& tag) { return {seq, seq ? tag : QByteArray{}}; }
Place cursorOf(const SyncStanding& s) { return placeOf(s.cursorSeq, s.cursorTag); }
Place witnessOf(const SyncStanding& s) { return placeOf(s.witnessSeq, s.witnessTag); }

void witness(SyncStanding& standing, const Place& place)
{
    if (place.seq <= standing.witnessSeq) return;
    standing.witnessSeq = place.seq;
    standing.witnessTag = place.tag;
}

Error unreadable() { return {.code = Errc::Network, .detail = u"malformed"_s}; }

} // namespace

void Engine::hear(SyncStanding& standing, qint64 serverNow)
{
    if (serverNow) standing.clockOffset = serverNow - m_store.options().clock();
}

Result<std::optional<Request>> Engine::next()
{
    std::optional<Request> request;
    auto done = m_store.together([&]() -> Status {
        auto standing = m_store.sync().standing();
        if (!standing) return standing.error();
        m_asked = {};
        if (!standing->isJoined()) return {};
        if (standing->phase == "past"_L1) {
            m_asked = AskedPast{};
            const PastMark mark = PastMark::from(standing->page);
            request = {protocol::path::history,
                       protocol::encode(protocol::History{witnessOf(*standing), mark.after, mark.until})};
            return {};
        }
        if (standing->phase != "log"_L1) {
            m_asked = AskedState{};
            const PageMark mark = PageMark::from(standing->page);
            const bool begun = !mark.after.row.isNull(); // as it began, so it goes on
            request = {protocol::path::state, protocol::encode(protocol::ReadState{witnessOf(*standing), mark.after,
                                                                                   !begun || mark.byContact})};
            return {};
        }
        if (auto offered = makeOffers(m_store, *standing); !offered) return offered;
        std::vector<SyncOffer> offers;
        const auto waiting = m_store.sync().waiting(standing->cursorSeq);
        if (!waiting) return waiting.error();
        for (const SyncOffer& offer : *waiting)
            if (!offer.acked && offers.size() < size_t(m_batches)) offers.push_back(offer);
        if (offers.empty() || m_pullOnly) {
            auto history = historyRequest(witnessOf(*standing));
            if (!history) return history.error();
            if (*history) {
                request = std::move(*history);
                return {};
            }
            m_asked = AskedPull{};
            request = {protocol::path::pull,
                       protocol::encode(protocol::Pull{cursorOf(*standing), witnessOf(*standing)})};
            return {};
        }
        auto made = pushRequest(*standing, offers);
        if (!made) return made.error();
        request = std::move(*made);
        return {};
    });
    if (!done) return done.error();
    return request;
}

Result<Request> Engine::pushRequest(const SyncStanding& standing, const std::vector<SyncOffer>& offers)
{
    constexpr qsizetype enough = 2 << 20;
    protocol::Push push{
        .cursor = cursorOf(standing), .witness = witnessOf(standing), .clientNow = m_store.options().clock()};
    AskedPush asked;
    auto read = readOffers(m_store, standing, offers);
    if (!read) return read.error();
    qsizetype bytes = 0;
    for (Outgoing& out : *read) {
        const qsizetype own = encode(out.content.batch).size();
        if (!push.offers.empty() && bytes + own > enough) break;
        bytes += own;
        push.offers.push_back(std::move(out.content));
        asked.offers.push_back(out.offer);
    }
    m_asked = std::move(asked);
    return Request{protocol::path::push, protocol::encode(push)};
}

Result<Progress> Engine::receive(QByteArrayView reply)
{
    const auto asked = std::exchange(m_asked, {});
    m_taking = {};
    if (const auto* push = std::get_if<AskedPush>(&asked)) return receivePush(*push, reply);
    if (std::holds_alternative<AskedPull>(asked)) return receivePull(reply);
    if (std::holds_alternative<AskedPast>(asked)) return receivePast(reply);
    if (std::holds_alternative<AskedHistory>(asked)) return receiveHistory(reply);
    if (!std::holds_alternative<AskedState>(asked)) return Progress{};
    auto page = protocol::decodeReply<protocol::StatePage>(reply);
    if (!page) return unreadable();
    return receiveState(std::move(*page));
}

Result<Progress> Engine::receive(protocol::Reply<protocol::StatePage> reply)
{
    m_taking = {};
    if (!std::holds_alternative<AskedState>(std::exchange(m_asked, {}))) return Progress{};
    return receiveState(std::move(reply));
}

Result<Progress> Engine::go()
{
    if (std::holds_alternative<Taking<protocol::Page>>(m_taking)) return goOnPulling();
    if (std::holds_alternative<Taking<protocol::StatePage>>(m_taking)) return goOnReading();
    if (std::holds_alternative<TakingHistory>(m_taking)) return goOnTelling();
    return Progress{};
}

/// True where there is nothing more to do with the reply.
bool Engine::fails(const std::optional<protocol::Failure>& failure, qint64 now, Progress& progress, Status& done)
{
    if (!failure) return false;
    progress.code = failure->code;
    progress.retryAfter = failure->retryAfter;
    const auto inTransaction = [&](const auto& work) {
        done = m_store.together([&]() -> Status {
            auto standing = m_store.sync().standing();
            if (!standing) return standing.error();
            hear(*standing, now);
            if (auto worked = work(*standing); !worked) return worked;
            return m_store.saveStanding(*standing);
        });
        m_waiting.clear();
        progress.more = bool(done);
    };
    const auto reaction = protocol::reactionTo(failure->code);
    switch (reaction) {
    case protocol::Reaction::NewReplica: inTransaction([&](SyncStanding& s) { return renumber(s); }); break;
    case protocol::Reaction::Recover: inTransaction([&](SyncStanding& s) { return recover(s); }); break;
    case protocol::Reaction::ReadRows: inTransaction([&](SyncStanding& s) { return readAnew(s, u"state"_s); }); break;
    case protocol::Reaction::Split:
    case protocol::Reaction::SetAside: return false; // the push knows which batch it was
    default:
        progress.reaction = reaction;
        progress.more = false;
        break;
    }
    return true;
}

Result<Progress> Engine::receivePush(const AskedPush& asked, QByteArrayView bytes)
{
    const auto reply = protocol::decodeReply<protocol::PushAnswer>(bytes);
    if (!reply) return unreadable();
    Progress progress;
    Status done;
    const auto results = reply->body ? reply->body->results : std::vector<protocol::PushResult>{};
    if (!results.empty())
        done = m_store.together([&]() -> Status {
            auto standing = m_store.sync().standing();
            if (!standing) return standing.error();
            hear(*standing, reply->now);
            return acknowledge(*standing, asked, results, progress);
        });
    if (!done) return done.error();
    progress.more = true;
    if (!reply->failure || fails(reply->failure, reply->now, progress, done)) {
        if (!done) return done.error();
        return progress;
    }
    const bool tooLarge = protocol::reactionTo(reply->failure->code) == protocol::Reaction::Split;
    if (tooLarge && m_batches > 1 && asked.offers.size() > 1) {
        m_batches = std::max(1, int(asked.offers.size()) / 2);
        return progress;
    }
    if (results.size() >= asked.offers.size()) return progress;
    done = m_store.together([&]() -> Status {
        auto standing = m_store.sync().standing();
        if (!standing) return standing.error();
        return setAside(*standing, asked.offers[results.size()], tooLarge, progress);
    });
    if (!done) return done.error();
    progress.code = protocol::ErrorCode::None;
    return progress;
}

Status Engine::acknowledge(SyncStanding& standing, const AskedPush& asked,
                           const std::vector<protocol::PushResult>& results, Progress& progress)
{
    std::vector<SyncOffer> settled, decided;
    std::vector<const protocol::PushResult*> said;
    for (const protocol::PushResult& result : results) {
        const auto at = std::find_if(asked.offers.begin(), asked.offers.end(),
                                     [&](const SyncOffer& offer) { return offer.id == result.batch; });
        if (at == asked.offers.end()) continue;
        if (auto done = m_store.sync().acknowledge(*at, result.at.seq, result.at.tag); !done) return done;
        witness(standing, result.at);
        decided.push_back(*at);
        said.push_back(&result);
        if (result.at.seq <= standing.cursorSeq) settled.push_back(*at);
        ++progress.pushed;
    }
    const auto read = readOffers(m_store, standing, decided);
    if (!read) return read.error();
    for (size_t i = 0; i < read->size(); ++i)
        if (auto told = tellFates(m_store, (*read)[i], said[i]->fates, {}, false); !told) return told;
    if (auto saved = m_store.saveStanding(standing); !saved) return saved;
    return settle(standing, settled, progress);
}

/// A batch that the server will never take as it is. What it says stays here; its author is told. Whether its number counts
/// there is not known, and the next one must not look like a gap, so what waits begins anew.
Status Engine::setAside(SyncStanding& standing, const SyncOffer& offer, bool tooLarge, Progress& progress)
{
    const auto goOn = [&]() -> Status {
        m_waiting.clear();
        if (auto numbered = renumber(standing); !numbered) return numbered;
        return m_store.saveStanding(standing);
    };
    if (tooLarge) {
        const auto read = readOffers(m_store, standing, {offer});
        if (!read) return read.error();
        for (size_t i = 0; i < read->front().content.batch.ops.size(); ++i)
            if (auto told = addAttention(m_store, read->front(), i, u"too_large"_s, {}); !told) return told;
        if (auto done = m_store.sync().acknowledge(offer, standing.cursorSeq, standing.cursorTag); !done) return done;
        return goOn();
    }
    // The server knows it with another content, which an erasure since explains: what it made of it comes with the log.
    if (auto done = m_store.sync().acknowledge(offer, standing.witnessSeq, standing.witnessTag); !done) return done;
    if (auto numbered = goOn(); !numbered) return numbered;
    return standing.witnessSeq <= standing.cursorSeq ? settle(standing, {offer}, progress) : Status{};
}

Result<std::vector<RowKey>> Engine::rowsOf(const SyncStanding& standing, const std::vector<SyncOffer>& offers)
{
    const auto read = readOffers(m_store, standing, offers);
    if (!read) return read.error();
    std::set<RowKey> rows;
    bool purged = false;
    for (const Outgoing& out : *read)
        for (const Op& op : out.content.batch.ops) {
            rows.insert(op.at);
            purged = purged || op.kind == OpKind::Purge;
        }
    if (purged) {
        // What belonged to the contact here may belong to another one there, or the server refused to erase it; the
        // journal no longer says what it was.
        const auto missing = m_store.sync().rowsMissing();
        if (!missing) return missing.error();
        for (const auto& [table, row] : *missing) rows.insert({quint16(table), row});
    }
    return std::vector<RowKey>{rows.begin(), rows.end()};
}

/// What is written here and not on the server yet, before anything comes in: also what was written while the answer was on
/// its way. Nobody's first reading comes upon rows that are here already.
Status Engine::knowWaiting(SyncStanding& standing)
{
    while (standing.aliased) {
        const auto fresh = m_store.sync().notOffered(1);
        if (!fresh) return fresh.error();
        if (fresh->empty()) break;
        if (auto offered = makeOffers(m_store, standing); !offered) return offered;
    }
    return m_waiting.refresh(m_store, standing);
}

/// Batches that wait no longer: their rows become what the server made of them.
Status Engine::settle(SyncStanding& standing, const std::vector<SyncOffer>& offers, Progress& progress)
{
    if (offers.empty()) return {};
    auto rows = rowsOf(standing, offers);
    if (!rows) return rows.error();
    if (auto known = knowWaiting(standing); !known) return known;
    auto changes = takeIn(m_store, standing, m_waiting,
                          {.kind = u"sync"_s, .actor = {.employee = standing.employee}, .remote = true},
                          {.settled = std::move(*rows)});
    if (!changes) return changes.error();
    mergeChanges(progress.changes, std::move(*changes));
    return {};
}

Status Engine::renumber(SyncStanding& standing)
{
    standing.replica = m_store.newId();
    standing.nextNo = 1;
    const auto waiting = m_store.sync().waiting(standing.cursorSeq);
    if (!waiting) return waiting.error();
    for (const SyncOffer& offer : *waiting)
        if (!offer.acked)
            if (auto done = m_store.sync().setPushNo(offer.no, standing.nextNo++); !done) return done;
    return {};
}

/// The server lost a part of its history: everything that we ever gave it is offered again; it knows by the ids what it
/// still has. The rows are read anew beside the old ones.
Status Engine::recover(SyncStanding& standing)
{
    if (auto again = m_store.sync().offerAgain(); !again) return again;
    standing.witnessSeq = standing.cursorSeq = 0;
    standing.witnessTag = standing.cursorTag = {};
    if (auto cut = cutPast(); !cut) return cut;
    if (auto numbered = renumber(standing); !numbered) return numbered;
    return readAnew(standing, u"rebuild"_s);
}

Status Engine::readAnew(SyncStanding& standing, const QString& phase)
{
    // What happened during the first reading will not be pulled, so that nobody knows any more where the past ends.
    const auto past = m_store.past().standing();
    if (!past) return past.error();
    if (past->state == PastStanding::State::Waiting)
        if (auto cut = cutPast(); !cut) return cut;
    standing.phase = phase;
    standing.page.clear();
    standing.fromSeq = -1;
    standing.fromTag.clear();
    ++standing.round;
    return {};
}

} // namespace kontor::sync

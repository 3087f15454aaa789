// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from the server: its log, or its rows.
#include "core/store/merge_changes.h"
#include "core/sync/desktop/attention.h"
#include "core/sync/desktop/engine.h"
#include "core/sync/desktop/page_mark.h"
#include "core/sync/protocol/codec.h"

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

/// So many rows of a page in one transaction, that an edit meanwhile waits a moment only. The first are few, so that
/// people see something soon; each transaction writes the same pages of the store's indexes again, so that many rows together
/// cost a part of what they cost one by one.
constexpr size_t fewRows = 500, manyRows = 5000;
constexpr size_t effectsTogether = 500;
constexpr size_t entriesTogether = 50;

Error malformed() { return {.code = Errc::Network, .detail = u"malformed"_s}; }

/// The group into which all rows go that are read: one operation for people, however many pages there are.
Status beginReading(Store& store, const GroupSpec& spec, PageMark& mark)
{
    const auto group = store.begin(spec);
    if (!group) return group.error();
    mark.group = group->no;
    mark.groupId = group->id;
    const auto blank = store.sync().isBlank();
    if (!blank) return blank.error();
    mark.first = *blank;
    return store.end(*group);
}

} // namespace

GroupSpec specOf(const protocol::Entry& entry)
{
    const Id author = entry.remark.onBehalfOf.isNull() ? entry.author : entry.remark.onBehalfOf;
    const qint64 at = entry.remark.at ? entry.remark.at : qint64(entry.hlc >> 16);
    return {.kind = entry.remark.kind.isEmpty() ? u"sync"_s : entry.remark.kind,
            .label = entry.remark.label,
            .actor = {.employee = author},
            .remote = true,
            .at = entry.received ? std::min(at, entry.received) : at};
}

Engine::Engine(Store& store) : m_store{store}, m_rows{fewRows} {}

std::optional<Request> following(const Request& asked, const protocol::Reply<protocol::StatePage>& page)
{
    const auto before = protocol::decode<protocol::ReadState>(asked.body);
    if (!before || page.failure || !page.body || page.body->last || page.body->rows.empty()) return std::nullopt;
    const Place& witness = page.head.seq > before->witness.seq ? page.head : before->witness;
    return Request{protocol::path::state,
                   protocol::encode(protocol::ReadState{witness, page.body->rows.back().at, page.body->byContact})};
}

Result<Progress> Engine::receivePull(QByteArrayView bytes)
{
    auto reply = protocol::decodeReply<protocol::Page>(bytes);
    if (!reply) return malformed();
    Progress progress;
    Status done;
    if (fails(reply->failure, reply->now, progress, done)) {
        if (!done) return done.error();
        return progress;
    }
    if (reply->failure || !reply->body) return malformed();
    const auto standing = m_store.sync().standing();
    if (!standing) return standing.error();
    const Place& after = reply->body->after;
    const bool ours = after.seq == standing->cursorSeq && (after.seq == 0 || after.tag == standing->cursorTag);
    if (!ours) return malformed();
    m_taking = Taking<protocol::Page>{std::move(*reply)};
    return goOnPulling();
}

Result<Progress> Engine::goOnPulling()
{
    auto& [reply, at] = std::get<Taking<protocol::Page>>(m_taking);
    if (m_store.keepsWalShort()) return Progress{.unfinished = true};
    const protocol::Page& page = *reply.body;
    Progress progress;
    size_t next = at;
    auto done = m_store.together([&]() -> Status {
        auto standing = m_store.sync().standing();
        if (!standing) return standing.error();
        hear(*standing, reply.now);
        if (auto known = knowWaiting(*standing); !known) return known;
        for (size_t effects = 0;
             next < page.entries.size() && next - at < entriesTogether && (next == at || effects < effectsTogether);
             ++next) {
            const protocol::Entry& entry = page.entries[next];
            effects += entry.effects.size();
            if (auto entered = applyEntry(*standing, entry, progress); !entered) return entered;
        }
        // Rows may come as they are at the head of the history.
        if (reply.head.seq > standing->witnessSeq && next > at) {
            standing->witnessSeq = reply.head.seq;
            standing->witnessTag = reply.head.tag;
        }
        return m_store.saveStanding(*standing);
    });
    if (!done) {
        m_waiting.clear();
        m_taking = {};
        return done.error();
    }
    progress.pulled = int(next - at);
    at = next;
    progress.unfinished = at < page.entries.size();
    if (progress.unfinished) return progress;
    progress.more = page.more;
    if (done = finishPull(progress); !done) return done.error();
    return progress;
}

Status Engine::finishPull(Progress& progress)
{
    const qint64 now = std::get<Taking<protocol::Page>>(m_taking).reply.now;
    const bool caughtUp = !progress.more;
    m_taking = {};
    if (!m_pullOnly && !progress.more) {
        const auto pending = m_store.sync().nextPending();
        const auto fresh = m_store.sync().notOffered(1);
        if (!pending || !fresh) return pending ? fresh.error() : pending.error();
        progress.more = pending->has_value() || !fresh->empty();
    }
    if (!caughtUp) return {};
    return m_store.together([&]() -> Status {
        if (!progress.more) {
            auto standing = m_store.sync().standing();
            if (!standing) return standing.error();
            hear(*standing, now);
            standing->lastSync = m_store.options().clock();
            standing->failure.clear();
            if (auto saved = m_store.saveStanding(*standing); !saved) return saved;
        }
        return turnToPast(progress);
    });
}

/// One batch of the history, its effects and the cursor together.
Status Engine::applyEntry(SyncStanding& standing, const protocol::Entry& entry, Progress& progress)
{
    if (entry.at.seq <= standing.cursorSeq) return {};
    if (entry.at.seq != standing.cursorSeq + 1) return malformed();
    const auto own = m_store.sync().offerOf(entry.batch);
    if (!own) return own.error();
    if (*own && !(*own)->acked)
        if (auto done = m_store.sync().acknowledge(**own, entry.at.seq, entry.at.tag); !done) return done;
    const auto reached = m_store.sync().reached(standing.cursorSeq, entry.at.seq);
    if (!reached) return reached.error();
    standing.cursorSeq = entry.at.seq;
    standing.cursorTag = entry.at.tag;
    if (entry.at.seq > standing.witnessSeq) {
        standing.witnessSeq = entry.at.seq;
        standing.witnessTag = entry.at.tag;
    }
    m_store.observe(entry.hlc);
    if (auto noted = noteOverlap(entry); !noted) return noted;
    auto rows = rowsOf(standing, *reached);
    if (!rows) return rows.error();
    if (!reached->empty())
        if (auto known = m_waiting.refresh(m_store, standing); !known) return known;
    if (!entry.effects.empty() || !entry.evicted.empty() || !rows->empty()) {
        auto changes = takeIn(m_store, standing, m_waiting, specOf(entry),
                              {.effects = entry.effects,
                               .gone = entry.evicted,
                               .settled = std::move(*rows),
                               .seen = *own ? -1 : entry.remark.seen});
        if (!changes) return changes.error();
        progress.meChanged |= changes->touches(Entity::Employee);
        mergeChanges(progress.changes, std::move(*changes));
    }
    return tellOutcome(standing, entry, *own);
}

Result<Progress> Engine::receiveState(protocol::Reply<protocol::StatePage> reply)
{
    Progress progress;
    Status done;
    if (fails(reply.failure, reply.now, progress, done)) {
        if (!done) return done.error();
        return progress;
    }
    if (reply.failure || !reply.body) return malformed();
    m_taking = Taking<protocol::StatePage>{std::move(reply)};
    return goOnReading();
}

Result<Progress> Engine::goOnReading()
{
    auto& [reply, at] = std::get<Taking<protocol::StatePage>>(m_taking);
    if (m_store.keepsWalShort()) return Progress{.unfinished = true};
    auto& rows = reply.body->rows; // each is taken out; where that fails the page is asked for again
    const size_t end = std::min(rows.size(), at + m_rows);
    const auto taken = [&](auto& from) {
        using Some = std::remove_reference_t<decltype(from)>;
        const size_t count = std::min(from.size(), end);
        return Some(std::make_move_iterator(from.begin() + qsizetype(std::min(at, count))),
                    std::make_move_iterator(from.begin() + qsizetype(count)));
    };
    protocol::StatePage some{.rows = taken(rows),
                             .last = reply.body->last && end == rows.size(),
                             .byContact = reply.body->byContact,
                             .frames = taken(reply.body->frames)};
    Progress progress;
    const auto done = m_store.together([&]() -> Status {
        auto standing = m_store.sync().standing();
        if (!standing) return standing.error();
        hear(*standing, reply.now);
        if (standing->fromSeq < 0) {
            standing->fromSeq = reply.head.seq;
            standing->fromTag = reply.head.tag;
        }
        if (reply.head.seq > standing->witnessSeq) {
            standing->witnessSeq = reply.head.seq;
            standing->witnessTag = reply.head.tag;
        }
        return applyRows(*standing, std::move(some), progress);
    });
    if (!done) {
        m_waiting.clear();
        m_taking = {};
        m_careful = true;
        return done.error();
    }
    m_rows = std::min(2 * m_rows, manyRows);
    progress.pulled = int(end - at);
    at = end;
    progress.unfinished = at < rows.size();
    progress.more = !progress.unfinished;
    if (!progress.unfinished) m_taking = {};
    return progress;
}

Status Engine::applyRows(SyncStanding& standing, protocol::StatePage page, Progress& progress)
{
    PageMark mark = PageMark::from(standing.page);
    const auto named = adoptNames(m_store, standing, page.rows);
    if (!named) return named.error();
    if (*named) {
        progress.meChanged = progress.changes.everything = true;
        m_waiting.clear();
    }
    if (auto known = knowWaiting(standing); !known) return known;
    GroupSpec spec{.kind = u"join_server"_s,
                   .label = standing.organisationName,
                   .actor = {.employee = standing.employee},
                   .remote = true};
    if (!page.rows.empty()) {
        mark.after = page.rows.back().at;
        mark.byContact = page.byContact;
        if (mark.group == 0)
            if (auto begun = beginReading(m_store, spec, mark); !begun) return begun;
        Group group{.no = mark.group, .id = mark.groupId, .spec = spec, .at = m_store.options().clock()};
        const bool first =
            mark.first && mark.byContact && m_waiting.isEmpty() && !m_careful && page.frames.size() == page.rows.size();
        auto changes =
            first ? takeInFirst(m_store, standing, group, std::move(page.rows), std::move(page.frames))
                  : takeIn(m_store, standing, m_waiting, group, {.effects = std::move(page.rows), .whole = true});
        if (!changes) return changes.error();
        progress.meChanged |= changes->touches(Entity::Employee);
        mergeChanges(progress.changes, std::move(*changes));
    }
    standing.page = mark.text();
    if (page.last)
        if (auto finished = finishRows(standing, progress); !finished) return finished;
    return m_store.saveStanding(standing);
}

Status Engine::finishRows(SyncStanding& standing, Progress& progress)
{
    const auto forgotten = m_store.sync().rowsBefore(standing.round);
    if (!forgotten) return forgotten.error();
    const bool lossOfServer = standing.phase == "rebuild"_L1;
    const bool blank = PageMark::from(standing.page).first && !lossOfServer && standing.cursorSeq == 0;
    const qint64 before = standing.cursorSeq;
    standing.cursorSeq = std::max<qint64>(standing.fromSeq, 0);
    const bool skipped = !lossOfServer && before > 0 && before < standing.cursorSeq;
    standing.phase = skipped ? u"past"_s : u"log"_s;
    standing.page = skipped ? PastMark{before, standing.cursorSeq}.text() : QString{};
    standing.cursorTag = standing.fromTag;
    standing.aliased = true;
    if (standing.witnessSeq < standing.cursorSeq) {
        standing.witnessSeq = standing.cursorSeq;
        standing.witnessTag = standing.cursorTag;
    }
    if (auto saved = m_store.saveStanding(standing); !saved) return saved;
    if (blank)
        if (auto begun = beginPast(standing); !begun) return begun;
    if (!forgotten->empty()) {
        // Absence is a deletion only where the history is the one that we know: there it was an erasure.
        if (lossOfServer) return offerForgotten(standing, *forgotten);
        Arrival arrival;
        for (const auto& [table, row] : *forgotten) arrival.gone.push_back({quint16(table), row});
        auto changes = takeIn(m_store, standing, m_waiting,
                              {.kind = u"sync"_s, .actor = {.employee = standing.employee}, .remote = true}, arrival);
        if (!changes) return changes.error();
        mergeChanges(progress.changes, std::move(*changes));
    }
    // Batches that the server had decided while nobody followed its log.
    const auto reached = m_store.sync().reached(before, standing.cursorSeq);
    if (!reached) return reached.error();
    return settle(standing, *reached, progress);
}

/// Rows that the server had before it lost a part of its history, and has no longer: this store has them, so it offers
/// them like something new. Where others do the same, the ids are the same.
Status Engine::offerForgotten(const SyncStanding& standing, const std::vector<std::pair<int, Id>>& rows)
{
    const auto each = [&](Pen& pen, kontor::OpKind kind) -> Status {
        for (const auto& [table, row] : rows) {
            const RowKey key{quint16(table), row};
            if (!key.isKnown()) continue;
            if (auto done = pen.note(key.entity(), row, kind); !done) return done;
            if (kind == kontor::OpKind::Create)
                if (auto done = m_store.sync().dropRow(table, row); !done) return done;
        }
        return {};
    };
    const Actor me{.employee = standing.employee};
    const auto lost = m_store.write({.kind = u"sync"_s, .actor = me, .remote = true},
                                    [&](Pen& pen) { return each(pen, kontor::OpKind::Purge); });
    if (!lost) return lost.error();
    const auto again = m_store.write({.kind = u"offer_again"_s, .actor = me},
                                     [&](Pen& pen) { return each(pen, kontor::OpKind::Create); });
    return again ? Status{} : Status{again.error()};
}

} // namespace kontor::sync

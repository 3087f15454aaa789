// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from the server: its log.
#include "core/store/merge_changes.h"
#include "core/sync/desktop/answers.h"
#include "core/sync/desktop/attention.h"
#include "core/sync/desktop/engine.h"
#include "core/sync/desktop/page_mark.h"
#include "core/sync/protocol/codec.h"

using namespace Qt::StringLiterals;

namespace kontor::sync {

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
        if (next >= page.entries.size()) { // in the same transaction: each of them waits for the disk
            progress.more = page.more;
            if (auto finished = finishPull(*standing, progress); !finished) return finished;
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
    if (!progress.unfinished) m_taking = {};
    return progress;
}

/// The page is in: is there more to be had or to be sent? `standing` is saved afterwards.
Status Engine::finishPull(SyncStanding& standing, Progress& progress)
{
    if (progress.more) return {};
    if (!m_pullOnly) {
        const auto pending = m_store.sync().nextPending();
        const auto fresh = m_store.sync().notOffered(1);
        if (!pending || !fresh) return pending ? fresh.error() : pending.error();
        progress.more = pending->has_value() || !fresh->empty();
    }
    if (!progress.more) {
        standing.lastSync = m_store.options().clock();
        standing.failure.clear();
    }
    return turnToPast(progress);
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

} // namespace kontor::sync

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What the log says beside the rows: what became of our batches, and what did not stand.
#include "core/sync/desktop/answers.h"
#include "core/sync/desktop/attention.h"
#include "core/sync/desktop/engine.h"
#include "core/sync/desktop/page_mark.h"
#include "core/sync/protocol/codec.h"

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

LostCell lostCell(const LostValue& lost, const protocol::Entry& entry)
{
    const bool known = lost.at.isKnown() && lost.field.isDeclared();
    return {.table = lost.at.table,
            .row = lost.at.row,
            .field = known ? QString{QLatin1StringView{fieldInfo(lost.at.entity(), lost.field.index).name}}
                           : QString::fromUtf8(lost.field.name),
            .value = lost.value,
            .author = entry.author,
            .at = entry.received};
}

} // namespace

/// What did not stand goes to the history of its row, and whose it was is asked.
Status Engine::tellOutcome(const SyncStanding& standing, const protocol::Entry& entry,
                           const std::optional<SyncOffer>& own)
{
    for (const LostValue& lost : entry.lost)
        if (auto kept = m_store.sync().addLost(lostCell(lost, entry)); !kept) return kept;
    if (!own) return {};
    const auto out = readOffers(m_store, standing, {*own});
    if (!out) return out.error();
    return tellFates(m_store, out->front(), entry.fates, entry.lost, true);
}

/// The part of the log in whose place rows were read: what became of our batches, and what did not stand.
Result<Progress> Engine::receivePast(QByteArrayView bytes)
{
    const auto reply = protocol::decodeReply<protocol::Page>(bytes);
    if (!reply) return malformed();
    Progress progress;
    Status done;
    if (fails(reply->failure, reply->now, progress, done)) {
        if (!done) return done.error();
        return progress;
    }
    if (reply->failure || !reply->body) return malformed();
    done = m_store.together([&]() -> Status {
        auto standing = m_store.sync().standing();
        if (!standing) return standing.error();
        PastMark mark = PastMark::from(standing->page);
        for (const protocol::Entry& entry : reply->body->entries) {
            if (entry.at.seq != mark.after + 1 || entry.at.seq > mark.until) return malformed();
            const auto own = m_store.sync().offerOf(entry.batch);
            if (!own) return own.error();
            if (auto told = tellOutcome(*standing, entry, *own); !told) return told;
            mark.after = entry.at.seq;
        }
        const bool read = mark.after >= mark.until || !reply->body->more;
        standing->phase = read ? u"log"_s : standing->phase;
        standing->page = read ? QString{} : mark.text();
        return m_store.saveStanding(*standing);
    });
    if (!done) return done.error();
    progress.more = true;
    return progress;
}

} // namespace kontor::sync

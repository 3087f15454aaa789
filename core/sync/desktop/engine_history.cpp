// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What was written before this store joined: the log up to where the rows were read, for journal and history alone.
#include "core/store/merge_changes.h"
#include "core/sync/desktop/answers.h"
#include "core/sync/desktop/engine.h"
#include "core/sync/desktop/mirror_rows.h"
#include "core/sync/desktop/rebase.h"
#include "core/sync/merge/decide.h"
#include "core/sync/merge/wire.h"
#include "core/sync/protocol/codec.h"

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

Result<RowState> rowFrom(const QByteArray& bytes)
{
    auto effect = decodeEffect(bytes);
    if (!effect) return Error{.code = Errc::StoreDamaged, .detail = effect.error().detail};
    return RowState{.cells = std::move(effect->cells), .reader = effect->reader, .born = true, .erased = effect->erase};
}

AdoptedRow rowOf(const RowKey& key, const RowState& row)
{
    return {.entity = key.entity(), .row = key.row, .values = valuesOf(key.entity(), row), .deleted = row.isDeleted()};
}

/// A row before and after an entry of the log.
struct Told {
    std::optional<RowState> before;
    RowState after;
};

/// Nothing is said of what was erased.
Result<bool> isHere(Store& store, const RowKey& key)
{
    if (!key.isKnown()) return true;
    const auto row =
        store.reader().cell(u"SELECT 1 FROM %1 WHERE id = :row"_s.arg(QLatin1StringView{entityInfo(key.entity()).name}),
                            {{":row"_L1, key.row}});
    if (!row) return row.error();
    return !row->isNull();
}

/// `gone` where the row is no longer here, so that nothing is told of it.
Status tellRow(Pen& pen, PastLedger& ledger, const PastStanding& past, const RowKey& key, const Told& row, bool& gone)
{
    const EntityInfo& info = entityInfo(key.entity());
    if (row.after.erased) {
        gone = true;
        // Whatever was said of the row before comes as an erasure, too.
        if (pen.group().spec.kind == "purge_contacts"_L1 && info.owner < 0)
            if (auto done = pen.recallErased(key.entity(), key.row); !done) return done;
        return ledger.dropRow(key.table, key.row);
    }
    const qint64 written = pen.written();
    std::optional<AdoptedRow> before;
    if (row.before) before = rowOf(key, *row.before);
    if (auto done = pen.recall(rowOf(key, row.after), before ? &*before : nullptr, past.seam); !done) return done;
    if (!before && pen.written() == written) {
        gone = true;
        return {};
    }
    return ledger.putRow(key.table, key.row, encode(key, row.after));
}

} // namespace

/// The rows are here, and this store had none before: the past may be told.
Status Engine::beginPast(const SyncStanding& standing)
{
    const auto known = m_store.past().standing();
    if (!known) return known.error();
    if (known->state != PastStanding::State::None) return {};
    const auto seam = m_store.reader().cell(u"SELECT max(no) FROM batch"_s);
    if (!seam) return seam.error();
    return m_store.past().save({.state = PastStanding::State::Waiting,
                                .from = standing.cursorSeq,
                                .until = standing.cursorSeq,
                                .seam = seam->integer()});
}

/// There is no more of it: what is told stays.
Status Engine::cutPast()
{
    auto past = m_store.past().standing();
    if (!past) return past.error();
    if (!past->isOpen()) return {};
    past->state = PastStanding::State::Cut;
    if (auto cleared = m_store.past().clear(); !cleared) return cleared;
    return m_store.past().save(*past);
}

/// An entry of the log comes: which rows have it already, because they were read later?
Status Engine::noteOverlap(const protocol::Entry& entry)
{
    const auto past = m_store.past().standing();
    if (!past) return past.error();
    if (past->state != PastStanding::State::Waiting) return {};
    for (const Effect& effect : entry.effects) {
        const auto stored = m_store.sync().row(effect.at.table, effect.at.row);
        if (!stored) return stored.error();
        if (!*stored) continue;
        const auto row = rowFrom((*stored)->state);
        if (!row) return row.error();
        const bool later = std::any_of(row->cells.begin(), row->cells.end(),
                                       [&](const auto& cell) { return cell.second.stamp.seq >= entry.at.seq; });
        if (!later) continue;
        if (auto noted = m_store.past().noteOverlap(entry.at.seq, effect.at.table, effect.at.row); !noted) return noted;
    }
    return {};
}

/// Everything that was to be had is here: now there is time for the past.
Status Engine::turnToPast(Progress& progress)
{
    auto past = m_store.past().standing();
    if (!past) return past.error();
    if (past->state == PastStanding::State::Waiting) {
        const auto last = m_store.past().lastOverlap();
        if (!last) return last.error();
        past->state = PastStanding::State::Telling;
        past->until = std::max(past->until, *last);
        if (auto saved = m_store.past().save(*past); !saved) return saved;
    }
    m_turnOfPast = past->isOpen();
    progress.onlyPast = m_turnOfPast && !progress.more;
    progress.more |= m_turnOfPast;
    return {};
}

Result<std::optional<Request>> Engine::historyRequest(const Place& witness)
{
    if (!std::exchange(m_turnOfPast, false)) return std::optional<Request>{};
    const auto past = m_store.past().standing();
    if (!past) return past.error();
    if (past->state != PastStanding::State::Telling) return std::optional<Request>{};
    m_asked = AskedHistory{};
    return std::optional{
        Request{protocol::path::history, protocol::encode(protocol::History{witness, past->told, past->until})}};
}

Result<Progress> Engine::receiveHistory(QByteArrayView bytes)
{
    auto reply = protocol::decodeReply<protocol::Page>(bytes);
    if (!reply) return malformed();
    Progress progress;
    Status done;
    // What the server cannot say now, it says at another time: nothing else waits for it.
    if (reply->failure && protocol::reactionTo(reply->failure->code) == protocol::Reaction::RetryLater) return progress;
    if (fails(reply->failure, reply->now, progress, done)) {
        if (!done) return done.error();
        return progress;
    }
    if (reply->failure || !reply->body) return malformed();
    m_taking = TakingHistory{std::move(*reply)};
    return goOnTelling();
}

Result<Progress> Engine::goOnTelling()
{
    auto& [reply, at] = std::get<TakingHistory>(m_taking);
    if (m_store.keepsWalShort()) return Progress{.unfinished = true};
    const protocol::Page& page = *reply.body;
    Progress progress{.more = true};
    size_t next = at;
    bool waits = false;
    const auto done = m_store.together([&]() -> Status {
        const auto standing = m_store.sync().standing();
        auto past = m_store.past().standing();
        if (!standing || !past) return standing ? past.error() : standing.error();
        if (past->state != PastStanding::State::Telling) {
            next = page.entries.size();
            return {};
        }
        for (size_t effects = 0;
             next < page.entries.size() && next - at < entriesTogether && (next == at || effects < effectsTogether);
             ++next) {
            const protocol::Entry& entry = page.entries[next];
            if (entry.at.seq <= past->told) continue;
            if (entry.at.seq != past->told + 1 || entry.at.seq > past->until) break;
            effects += entry.effects.size();
            if (auto told = tell(*standing, *past, entry, progress); !told) return told;
            past->told = entry.at.seq;
        }
        const bool gap = next == at && next < page.entries.size();
        const bool over = next >= page.entries.size() && (!page.more || page.entries.empty());
        if (past->told >= past->until)
            past->state = PastStanding::State::Complete;
        else if (gap || over)
            past->state = PastStanding::State::Cut;
        if (!past->isOpen())
            if (auto cleared = m_store.past().clear(); !cleared) return cleared;
        // What people write meanwhile goes first; the rest of the page is asked for again.
        const auto fresh = m_store.sync().notOffered(1);
        if (!fresh) return fresh.error();
        waits = !m_pullOnly && !fresh->empty();
        return m_store.past().save(*past);
    });
    if (!done) {
        m_taking = {};
        return done.error();
    }
    const auto past = m_store.past().standing();
    if (!past) return past.error();
    at = next;
    progress.unfinished = !waits && past->isOpen() && at < page.entries.size();
    if (!progress.unfinished) m_taking = {};
    return progress;
}

/// One batch of the past becomes a group of the journal.
Status Engine::tell(const SyncStanding& standing, const PastStanding& past, const protocol::Entry& entry,
                    Progress& progress)
{
    const auto own = m_store.sync().offerOf(entry.batch);
    if (!own) return own.error();
    if (*own) return {}; // it is in the journal
    std::map<RowKey, Told> rows;
    for (const Effect& effect : entry.effects) {
        if (!effect.at.isKnown()) continue; // kept for a version that knows it
        if (entry.at.seq > past.from) {
            const auto overlaps = m_store.past().overlaps(entry.at.seq, effect.at.table, effect.at.row);
            if (!overlaps) return overlaps.error();
            if (!*overlaps) continue;
        }
        const auto [row, fresh] = rows.try_emplace(effect.at);
        if (fresh) {
            const auto bytes = m_store.past().row(effect.at.table, effect.at.row);
            if (!bytes) return bytes.error();
            if (*bytes) {
                auto before = rowFrom(**bytes);
                if (!before) return before.error();
                row->second.after = *before;
                row->second.before = std::move(*before);
            }
        }
        apply(effect, row->second.after);
    }
    if (entry.at.seq <= past.from) {
        protocol::Entry outcome{.at = entry.at, .author = entry.author, .received = entry.received};
        for (const LostValue& lost : entry.lost) {
            const auto here = isHere(m_store, lost.at);
            if (!here) return here.error();
            if (*here) outcome.lost.push_back(lost);
        }
        if (auto told = tellOutcome(standing, outcome, {}); !told) return told;
    }
    if (rows.empty()) return {};
    GroupSpec spec = specOf(entry);
    spec.past = entry.at.seq;
    auto written = m_store.write(spec, [&](Pen& pen) -> Status {
        bool gone = false;
        for (const auto& [key, row] : rows)
            if (auto told = tellRow(pen, m_store.past(), past, key, row, gone); !told) return told;
        // The label may be its name.
        return gone && !spec.kind.contains("import"_L1) ? pen.rename(u""_s) : Status{};
    });
    if (!written) return written.error();
    mergeChanges(progress.changes, std::move(written->changes));
    return {};
}

} // namespace kontor::sync

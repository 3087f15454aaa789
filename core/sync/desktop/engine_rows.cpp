// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from the server where its rows are read instead of the log.
#include "core/store/merge_changes.h"
#include "core/sync/desktop/answers.h"
#include "core/sync/desktop/engine.h"
#include "core/sync/desktop/page_mark.h"
#include "core/sync/protocol/codec.h"

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

/// So many rows of a page in one transaction, that an edit meanwhile waits a moment only. The first are few, so that
/// people see something soon; each transaction writes the same pages of the store's indexes again, so that many rows together
/// cost a part of what they cost one by one. Between pieces somebody who waits is let in.
constexpr size_t fewRows = 500, pieceRows = 5000, manyRows = 30'000;

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

Engine::Engine(Store& store, std::function<bool()> awaited)
    : m_store{store}
    , m_awaited{std::move(awaited)}
    , m_rows{fewRows}
{}

std::optional<Request> following(const Request& asked, const protocol::Reply<protocol::StatePage>& page)
{
    const auto before = protocol::decode<protocol::ReadState>(asked.body);
    if (!before || page.failure || !page.body || page.body->last || page.body->rows.empty()) return std::nullopt;
    const Place& witness = page.head.seq > before->witness.seq ? page.head : before->witness;
    return Request{protocol::path::state,
                   protocol::encode(protocol::ReadState{witness, page.body->rows.back().at, page.body->byContact})};
}

bool append(protocol::Reply<protocol::StatePage>& page, protocol::Reply<protocol::StatePage>& next)
{
    const auto isWhole = [](const protocol::Reply<protocol::StatePage>& reply) {
        return !reply.failure && reply.body && reply.body->frames.size() == reply.body->rows.size();
    };
    if (!isWhole(page) || !isWhole(next) || page.body->byContact != next.body->byContact) return false;
    const auto move = [](auto& from, auto& to) {
        to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
    };
    move(next.body->rows, page.body->rows);
    move(next.body->frames, page.body->frames);
    page.body->last = next.body->last;
    page.now = next.now;
    if (next.head.seq > page.head.seq) page.head = next.head;
    return true;
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
    const size_t total = reply.body->rows.size();
    Progress progress;
    size_t next = at;
    const auto done = m_store.together([&]() -> Status {
        do {
            if (auto taken = takeRows(next, progress); !taken) return taken;
        } while (next < total && next - at < m_rows && m_awaited && !m_awaited());
        return {};
    });
    if (!done) {
        m_waiting.clear();
        m_taking = {};
        m_careful = true;
        return done.error();
    }
    m_rows = std::min(2 * m_rows, manyRows);
    progress.pulled = int(next - at);
    at = next;
    progress.unfinished = at < total;
    progress.more = !progress.unfinished;
    if (!progress.unfinished) m_taking = {};
    return progress;
}

/// A piece of the page, from row `next` on. Rows are taken out; where that fails the page is asked for again.
Status Engine::takeRows(size_t& next, Progress& progress)
{
    auto& reply = std::get<Taking<protocol::StatePage>>(m_taking).reply;
    protocol::StatePage& page = *reply.body;
    const size_t end = std::min(page.rows.size(), next + std::min(m_rows, pieceRows));
    const auto taken = [&](auto& from) {
        using Some = std::remove_reference_t<decltype(from)>;
        const size_t count = std::min(from.size(), end);
        return Some(std::make_move_iterator(from.begin() + qsizetype(std::min(next, count))),
                    std::make_move_iterator(from.begin() + qsizetype(count)));
    };
    protocol::StatePage some{.rows = taken(page.rows),
                             .last = page.last && end == page.rows.size(),
                             .byContact = page.byContact,
                             .frames = taken(page.frames)};
    next = end;
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

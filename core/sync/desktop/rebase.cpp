// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/desktop/rebase.h"

#include "core/domain/claim_key.h"
#include "core/domain/sync_rule.h"
#include "core/sync/desktop/attention.h"
#include "core/sync/merge/decide.h"

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

class TakingIn {
public:
    TakingIn(Store& store, const SyncStanding& standing, const Waiting& waiting, const Arrival& arrival)
        : m_store{store}
        , m_standing{standing}
        , m_waiting{waiting}
        , m_arrival{arrival}
        , m_mirror{store}
        , m_view{m_mirror}
    {}

    Status run(Pen& pen)
    {
        auto done = fillMirror();
        if (done) done = collectAhead();
        if (done) done = replayWaiting();
        if (done) done = write(pen);
        if (done) done = plantAgain(pen);
        if (done) done = claim(pen);
        if (done) done = markAhead();
        return done ? m_mirror.status() : done;
    }

private:
    Status fillMirror()
    {
        for (const Effect& effect : m_arrival.effects) {
            const RowState* before = m_mirror.find(effect.at);
            RowState row = before && !m_arrival.whole ? *before : RowState{};
            if (auto told = tellOverwritten(effect, row); !told) return told;
            apply(effect, row);
            if (before) note(effect.at, *before);
            note(effect.at, row);
            if (auto put = m_mirror.put(effect.at, std::move(row), m_standing.round); !put) return put;
            for (const auto& [field, cell] : effect.cells) m_store.observe(cell.stamp.hlc);
        }
        for (const RowKey& key : m_arrival.gone) {
            m_incoming.rows.insert(key.row);
            m_affected.insert(key);
            if (auto dropped = m_mirror.drop(key); !dropped) return dropped;
        }
        for (const RowKey& key : m_arrival.settled) {
            m_affected.insert(key);
            m_incoming.rows.insert(key.row);
            m_mirror.differs(key);
        }
        return {};
    }

    /// Somebody who did not know of it wrote over what we had written: the value is not lost, and its author is asked.
    Status tellOverwritten(const Effect& effect, const RowState& before)
    {
        if (m_arrival.seen < 0 || !effect.at.isKnown() || effect.erase) return {};
        for (const auto& [field, cell] : effect.cells) {
            const auto old = before.cells.find(field);
            if (!field.isDeclared() || old == before.cells.end() || cell.stamp.replica.isNull()) continue;
            const Stamp& ours = old->second.stamp;
            const bool unseen = ours.replica == m_standing.replica && ours.seq > m_arrival.seen &&
                                !(cell.stamp.replica == ours.replica);
            if (!unseen || old->second.value.isEmpty() || old->second.value == cell.value) continue;
            const FieldSync rule = fieldSync(effect.at.entity(), field.index);
            if (rule != FieldSync::LastWriter && rule != FieldSync::Assignee) continue;
            if (auto told = addOverwritten(m_store, effect.at, field.index, old->second.value); !told) return told;
        }
        return {};
    }

    /// What of this row can matter to what waits.
    void note(const RowKey& key, const RowState& row)
    {
        m_affected.insert(key);
        m_incoming.rows.insert(key.row);
        if (!key.isKnown()) return;
        const bool atWork = !row.isDeleted() && row[Employee::State].text() != "inactive"_L1;
        const bool carries = key.entity() == Entity::Contact || (key.entity() == Entity::Employee && !atWork);
        if (carries) m_incoming.consequential.insert(key.row);
        if (!isClaimed(key.entity())) return;
        if (const QString norm = claimOf(key, row, m_mirror.homeRegion()); !norm.isEmpty())
            m_incoming.norms.insert(norm);
        // A row that goes to another contact, or whose contact changes, is looked at with it.
    }

    /// Rows that an earlier replay made something else of than the mirror says, and whose reason may be gone by now.
    Status collectAhead()
    {
        const auto ahead = m_store.sync().rowsAhead();
        if (!ahead) return ahead.error();
        for (const auto& [table, id] : *ahead) {
            const RowKey key{quint16(table), id};
            m_mirror.differs(key);
            m_ahead.insert(key);
        }
        return {};
    }

    Status replayWaiting()
    {
        for (const RowKey& key : m_ahead)
            if (!m_arrival.settled.empty()) m_incoming.rows.insert(key.row);
        const auto offers = m_waiting.concerned(m_incoming);
        if (!m_arrival.settled.empty() || !offers.empty()) m_affected.insert(m_ahead.begin(), m_ahead.end());
        if (offers.empty()) return {};
        const auto batches = readOffers(m_store, m_standing, offers);
        if (!batches) return batches.error();
        for (const Outgoing& out : *batches)
            for (const Op& op : out.content.batch.ops)
                if (m_mirror.find(op.at)) m_mirror.differs(op.at);
        qint64 seq = m_standing.cursorSeq;
        for (const Outgoing& out : *batches) {
            Decision decision = decide(m_view, out.content.batch, ++seq);
            for (size_t i = 0; i < decision.fates.size(); ++i) {
                const RowKey& at = out.content.batch.ops[i].at;
                if (decision.fates[i].fate == Fate::Rejected) m_undecided.insert(at);
            }
            m_view.take(std::move(decision));
        }
        for (const auto& [key, row] : m_view.changed()) m_affected.insert(key);
        return {};
    }

    Status write(Pen& pen)
    {
        for (const RowKey& key : m_affected) {
            if (!key.isKnown()) continue; // kept for a version that knows it
            const RowState* row = m_view.find(key);
            Status done;
            if (row && row->erased && key.entity() == Entity::Contact) done = collectUprooted(key.row);
            if (!done) return done;
            if (row && row->erased)
                done = pen.forget(key.entity(), key.row, true);
            else if (m_undecided.contains(key))
                continue; // the server says what becomes of it, not we
            else if (row && row->born)
                done = pen.adopt({.entity = key.entity(),
                                  .row = key.row,
                                  .values = valuesOf(key.entity(), *row),
                                  .deleted = row->isDeleted()});
            else if (!m_waiting.writes(key.row))
                done = pen.forget(key.entity(), key.row, false);
            if (!done) return done;
        }
        return {};
    }

    /// What belongs to the contact here goes with it.
    Status collectUprooted(const Id& contact)
    {
        for (const EntityInfo& info : allEntities())
            for (const FieldIndex owner : {info.owner, info.otherOwner}) {
                if (owner < 0 || fieldInfo(info.entity, owner).target != Entity::Contact) continue;
                auto read = m_store.reader().each(
                    u"SELECT id FROM %1 WHERE \"%2\" = :contact"_s.arg(
                        QLatin1StringView{info.name}, QLatin1StringView{fieldInfo(info.entity, owner).name}),
                    {{":contact"_L1, contact}}, [&](Statement& row) {
                        m_uprooted.insert({info.entity, row.id(0)});
                        return true;
                    });
                if (!read) return read;
            }
        return {};
    }

    /// … but with the server some of it may belong to another one, where what moved it here was refused or still waits.
    Status plantAgain(Pen& pen)
    {
        for (const RowKey& key : m_uprooted) {
            const RowState* row = m_view.find(key);
            if (!row || !row->born || row->erased) continue;
            auto done = pen.adopt({.entity = key.entity(),
                                   .row = key.row,
                                   .values = valuesOf(key.entity(), *row),
                                   .deleted = row->isDeleted()});
            if (!done) return done;
            m_affected.insert(key);
            m_undecided.erase(key);
        }
        return {};
    }

    /// After all rows, because an address goes from one to another.
    Status claim(Pen& pen)
    {
        for (const RowKey& key : m_affected) {
            if (!key.isKnown() || !isClaimed(key.entity()) || m_undecided.contains(key)) continue;
            const RowState* row = m_view.find(key);
            if (!row || row->erased || !row->born) continue;
            const QString text = (*row)[FieldKey::claim].text();
            const bool held = text.startsWith(u'=');
            if (auto done =
                    pen.settle(key.entity(), key.row, held ? text.mid(1) : QString{}, held ? QString{} : text.mid(1));
                !done)
                return done;
            if (text.startsWith(u'?')) continue;
            if (auto closed = m_store.sync().closeAttention(u"contested"_s, key.table, key.row, pen.now()); !closed)
                return closed;
        }
        return {};
    }

    Status markAhead()
    {
        for (const RowKey& key : m_affected)
            if (auto done = m_mirror.setAhead(key, m_view.changed().contains(key)); !done) return done;
        return {};
    }

    Store& m_store;
    const SyncStanding& m_standing;
    const Waiting& m_waiting;
    const Arrival& m_arrival;
    MirrorRows m_mirror;
    Draft m_view;
    std::set<RowKey> m_affected, m_ahead;
    std::set<RowKey> m_undecided; ///< refused by our own reckoning: left as they are until the server has spoken
    std::set<RowKey> m_uprooted;
    Incoming m_incoming;
};

} // namespace

Result<ChangeSet> takeIn(Store& store, const SyncStanding& standing, const Waiting& waiting, const GroupSpec& spec,
                         const Arrival& arrival)
{
    auto written = store.write(spec, [&](Pen& pen) { return TakingIn{store, standing, waiting, arrival}.run(pen); });
    if (!written) return written.error();
    return std::move(written->changes);
}

Result<ChangeSet> takeIn(Store& store, const SyncStanding& standing, const Waiting& waiting, Group& group,
                         const Arrival& arrival)
{
    auto written = store.write(group, [&](Pen& pen) { return TakingIn{store, standing, waiting, arrival}.run(pen); });
    if (!written) return written.error();
    return std::move(written->changes);
}

} // namespace kontor::sync

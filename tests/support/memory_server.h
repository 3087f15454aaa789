// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/admission.h"
#include "core/sync/merge/decide.h"
#include "core/sync/merge/step.h"
#include "core/sync/protocol/codec.h"
#include "tests/core/sync/simulator/memory_rows.h"

#include <QCryptographicHash>

#include <cstring>

namespace kontor::test {

/// An organisation's server in this process: the merge, with rows in memory. Speaks the protocol's bytes, so that what is
/// tested over it is what would travel. A value: copies are backups.
class MemoryServer {
public:
    struct Logged {
        protocol::Entry entry;
        std::vector<sync::Effect> effects;
    };
    struct Decided {
        sync::Place at;
        std::vector<sync::OpFate> fates;
    };

    Id organisation = Id::named("test", "organisation");
    Id organisationRow = Id::named("test", "organisation_row");
    qint64 now = 1'700'000'000'000;
    int pageEntries = 7; ///< so that several pages are asked for
    int pageRows = 11;
    bool handsOutByContact = true; ///< servers of an earlier version do not
    qint64 logBehind = protocol::limit::logBehind;
    qint64 horizon = 0; ///< the history does not go back to here
    simulator::MemoryRows rows;
    std::vector<Logged> log;
    std::map<Id, Decided> decided;
    std::map<Id, qint64> lastNo;
    std::map<Id, QByteArray> offered; ///< everything that was ever offered, as it came

    /// A new organisation with its first people: what `kontor-server init` and `user add` do.
    void found(const QString& name)
    {
        publish({{.at = {Entity::Organisation, organisationRow},
                  .kind = sync::OpKind::Create,
                  .writes = {{Organisation::Name, {}, name}, {Organisation::Country, {}, QStringLiteral("DE")}}}});
    }
    Id addEmployee(const QString& name, const QString& email, const QString& role = QStringLiteral("crm_admin"))
    {
        const Id id = Id::named("test_employee", email.toUtf8());
        publish({{.at = {Entity::Employee, id},
                  .kind = sync::OpKind::Create,
                  .writes = {{Employee::Name, {}, name},
                             {Employee::Email, {}, email},
                             {Employee::Role, {}, role},
                             {Employee::State, {}, QStringLiteral("active")}}}});
        if (m_first.isNull()) m_first = id;
        return id;
    }
    protocol::Session session(const Id& employee) const
    {
        return {.organisation = organisation, .organisationName = QStringLiteral("Acme"), .employee = employee};
    }
    sync::Place head() const { return log.empty() ? sync::Place{} : log.back().entry.at; }

    /// The reply to what `user` asks.
    QByteArray answer(const char* path, const QByteArray& body, const Id& user)
    {
        now += 10;
        if (!std::strcmp(path, protocol::path::push)) return push(*protocol::decode<protocol::Push>(body), user);
        if (!std::strcmp(path, protocol::path::pull)) return pull(*protocol::decode<protocol::Pull>(body), user);
        if (!std::strcmp(path, protocol::path::history)) return past(*protocol::decode<protocol::History>(body), user);
        return state(*protocol::decode<protocol::ReadState>(body), user);
    }

    /// The server forgets all that came after `seq`.
    void loseAfter(const MemoryServer& backup) { *this = backup; }

private:
    template <class Body>
    QByteArray reply(std::optional<Body> body, std::optional<protocol::ErrorCode> code = {})
    {
        protocol::Reply<Body> reply{.now = now, .head = head(), .body = std::move(body)};
        if (code) reply.failure = protocol::Failure{.code = *code};
        return protocol::encodeReply(reply);
    }

    bool isKnown(const sync::Place& place) const
    {
        if (place.seq == 0) return true;
        return place.seq <= qint64(log.size()) && log[size_t(place.seq - 1)].entry.at == place;
    }

    void publish(std::vector<sync::Op> ops)
    {
        const Id id = Id::make(now);
        decide({.batch = {.id = id, .author = m_first, .hlc = quint64(now) << 16, .ops = std::move(ops)}});
    }

    Decided& decide(const protocol::Offer& offer)
    {
        sync::Batch batch = offer.batch;
        batch.hlc = sync::withoutFuture(batch.hlc, quint64(now) << 16);
        if (!isKnown(batch.base)) batch.base = {};
        sync::Decision decision = sync::decide(rows, batch, head().seq + 1);
        rows.store(decision);
        for (const auto& [key, row] : decision.rows) homes.try_emplace(key, homeOf(key, row));
        QCryptographicHash hash{QCryptographicHash::Sha1};
        hash.addData(head().tag);
        hash.addData(batch.id.bytes());
        for (const sync::Effect& effect : decision.effects) hash.addData(sync::encode(effect));
        protocol::Entry entry{.at = {head().seq + 1, hash.result().left(8)},
                              .batch = batch.id,
                              .group = batch.group,
                              .author = batch.author,
                              .hlc = batch.hlc,
                              .received = now,
                              .remark = offer.remark,
                              .lost = decision.lost,
                              .fates = decision.fates};
        log.push_back({entry, decision.effects});
        return decided[batch.id] = {entry.at, decision.fates};
    }

    QByteArray push(const protocol::Push& push, const Id& user)
    {
        protocol::PushAnswer answer;
        if (!isKnown(push.cursor) || !isKnown(push.witness))
            return reply(std::optional{answer}, protocol::ErrorCode::HistoryFork);
        for (const protocol::Offer& offer : push.offers) {
            const sync::Batch& batch = offer.batch;
            const QByteArray content = contentOf(batch);
            const auto known = decided.find(batch.id);
            qint64& last = lastNo[batch.replica];
            const auto admission = sync::admit({.batchKnown = known != decided.end(),
                                                .sameContent = known == decided.end() || offered[batch.id] == content,
                                                .no = batch.no,
                                                .lastNo = last});
            switch (admission) {
            case sync::Admission::Decide: {
                if (batch.author != user) return reply(std::optional{answer}, protocol::ErrorCode::Malformed);
                offered[batch.id] = content;
                const Decided& made = decide(offer);
                last = batch.no;
                answer.results.push_back({batch.id, made.at, false, made.fates});
                break;
            }
            case sync::Admission::Repeat:
                last = sync::numberAfterRepeat(batch.no, last);
                answer.results.push_back({batch.id, known->second.at, true, known->second.fates});
                break;
            case sync::Admission::Mutated: return reply(std::optional{answer}, protocol::ErrorCode::BatchMutated);
            case sync::Admission::Fork: return reply(std::optional{answer}, protocol::ErrorCode::ReplicaFork);
            case sync::Admission::Gap: return reply(std::optional{answer}, protocol::ErrorCode::Gap);
            case sync::Admission::HistoryFork: return reply(std::optional{answer}, protocol::ErrorCode::HistoryFork);
            }
        }
        return reply(std::optional{answer});
    }

    static QByteArray contentOf(sync::Batch batch)
    {
        batch.replica = {};
        batch.no = 0;
        batch.base = {};
        return sync::encode(batch);
    }

    QByteArray pull(const protocol::Pull& pull, const Id& user)
    {
        if (!isKnown(pull.cursor) || !isKnown(pull.witness))
            return reply<protocol::Page>({}, protocol::ErrorCode::HistoryFork);
        if (head().seq - pull.cursor.seq > logBehind) return reply<protocol::Page>({}, protocol::ErrorCode::ReadState);
        return reply(std::optional{page(pull.cursor, pull.cursor.seq, qint64(log.size()), user)});
    }

    QByteArray past(const protocol::History& history, const Id& user)
    {
        if (!isKnown(history.witness)) return reply<protocol::Page>({}, protocol::ErrorCode::HistoryFork);
        const qint64 after = std::max(history.after, horizon);
        return reply(
            std::optional{page({}, after, std::max(after, std::min(history.until, qint64(log.size()))), user)});
    }

    protocol::Page page(const sync::Place& after, qint64 from, qint64 until, const Id& user) const
    {
        protocol::Page page{.after = after};
        for (auto i = size_t(from); i < size_t(until) && page.entries.size() < size_t(pageEntries); ++i) {
            protocol::Entry entry = log[i].entry;
            for (const sync::Effect& effect : log[i].effects)
                if (effect.reader.isNull() || effect.reader == user) entry.effects.push_back(effect);
            if (entry.author != user) entry.fates.clear();
            std::erase_if(entry.lost, [&](const sync::LostValue& value) { return !visible(value.at, user); });
            page.entries.push_back(std::move(entry));
        }
        page.more = from + qint64(page.entries.size()) < until;
        return page;
    }

    bool visible(const sync::RowKey& key, const Id& user) const
    {
        const auto* row = rows.find(key);
        return row && !row->erased && sync::isPublic(rows, key, *row) && (row->reader.isNull() || row->reader == user);
    }

    QByteArray state(const protocol::ReadState& read, const Id& user)
    {
        if (!isKnown(read.witness)) return reply<protocol::StatePage>({}, protocol::ErrorCode::HistoryFork);
        protocol::StatePage page{.byContact = read.byContact && handsOutByContact};
        std::map<std::pair<Id, sync::RowKey>, const sync::RowState*> order;
        const auto placeOf = [&](const sync::RowKey& key) {
            const auto home = homes.find(key);
            return std::pair{page.byContact && home != homes.end() ? home->second : Id{}, key};
        };
        for (const auto& [key, row] : rows.rows) order.emplace(placeOf(key), &row);
        auto at = order.upper_bound(placeOf(read.after));
        for (; at != order.end() && page.rows.size() < size_t(pageRows); ++at) {
            const auto& [key, row] = std::pair{at->first.second, at->second};
            if (visible(key, user)) page.rows.push_back({.at = key, .cells = row->cells, .reader = row->reader});
        }
        page.last = at == order.end();
        return reply(std::optional{page});
    }

    static Id homeOf(const sync::RowKey& key, const sync::RowState& row)
    {
        if (!key.isKnown()) return {};
        const FieldIndex owner = entityInfo(key.entity()).owner;
        return key.entity() == Entity::Contact ? key.row : owner < 0 ? Id{} : row[owner].id();
    }

    std::map<sync::RowKey, Id> homes; ///< the contact a row came with
    Id m_first;
};

} // namespace kontor::test

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/desktop/outbox.h"

#include "core/sync/desktop/attention.h"
#include "core/sync/merge/wire.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

using Born = QHash<std::pair<Id, FieldIndex>, Value>;

/// One operation as the journal has it.
struct Written {
    int ord = 0;
    RowKey at;
    kontor::OpKind kind = kontor::OpKind::Set;
    bool authorOnly = false;
    std::vector<Change> changes;
};

FieldKey keyOf(FieldIndex field) { return field == deletedField ? FieldKey{FieldKey::deleted} : FieldKey{field}; }

class Reader {
public:
    Reader(Store& store, const SyncStanding& standing) : m_store{store}, m_standing{standing} {}

    Status start()
    {
        const auto aliases = m_store.sync().aliases();
        if (!aliases) return aliases.error();
        m_aliases = {aliases->begin(), aliases->end()};
        return {};
    }

    Result<std::vector<Outgoing>> read(const std::vector<SyncOffer>& offers)
    {
        std::vector<Outgoing> all;
        std::vector<std::vector<Written>> written;
        for (const SyncOffer& offer : offers) {
            auto out = head(offer);
            if (!out) return out.error();
            auto ops = opsOf(offer);
            if (!ops) return ops.error();
            all.push_back(std::move(*out));
            written.push_back(std::move(*ops));
        }
        if (auto known = followBirths(offers, written); !known) return known.error();
        for (size_t i = 0; i < all.size(); ++i)
            for (const Written& op : written[i])
                if (auto added = add(all[i], op); !added) return added.error();
        return all;
    }

private:
    Result<Outgoing> head(const SyncOffer& offer)
    {
        Outgoing out{.offer = offer, .content = {}, .ords = {}};
        Id author;
        auto read = m_store.reader().each(uR"(
            SELECT g.id, g.kind, g.label, g.author, g.at, g."import", b.base_seq, b.base_tag, b.hlc
              FROM batch b JOIN op_group g ON g.no = b."group" WHERE b.no = :batch)"_s,
                                          {{":batch"_L1, offer.batch}}, [&](Statement& row) {
                                              author = row.id(3);
                                              out.content.batch = {.id = offer.id,
                                                                   .group = row.id(0),
                                                                   .author = m_standing.employee,
                                                                   .replica = m_standing.replica,
                                                                   .no = offer.pushNo,
                                                                   .base = {row.integer(6), row.blob(7)},
                                                                   .hlc = quint64(row.integer(8))};
                                              out.content.remark = {.kind = row.text(1).left(200),
                                                                    .label = row.text(2).left(200),
                                                                    .at = row.integer(4),
                                                                    .import = row.id(5),
                                                                    .seen = row.integer(6)};
                                              return false;
                                          });
        if (!read) return read.error();
        if (!author.isNull() && author != m_standing.employee) out.content.remark.onBehalfOf = author;
        m_author = author;
        return out;
    }

    Result<std::vector<Written>> opsOf(const SyncOffer& offer)
    {
        std::vector<Written> ops;
        auto read = m_store.reader().each(
            uR"(
            SELECT ord, "table", "row", kind, audience, fields FROM op
             WHERE batch = :batch AND ord >= :first AND ord <= :last ORDER BY ord)"_s,
            {{":batch"_L1, offer.batch}, {":first"_L1, offer.first}, {":last"_L1, offer.last}}, [&](Statement& row) {
                const auto entity = Entity(row.integer(1));
                Written op{.ord = int(row.integer(0)),
                           .at = {entity, row.id(2)},
                           .kind = kontor::OpKind(row.integer(3)),
                           .authorOnly = Audience(row.integer(4)) == Audience::AuthorOnly,
                           .changes = decodeChanges(entity, row.blob(5))};
                if (goesUp(offer, op)) ops.push_back(std::move(op));
                return true;
            });
        if (!read) return read.error();
        return ops;
    }

    bool goesUp(const SyncOffer& offer, const Written& op) const
    {
        if (op.authorOnly && !m_author.isNull() && m_author != m_standing.employee) return false;
        const bool ofServer = op.at.entity() == Entity::Employee || op.at.entity() == Entity::Organisation;
        return !ofServer || offer.batch > m_standing.joinedBatch || !m_aliases.contains(op.at.row);
    }

    /// What the first later change found in the cells of rows that these batches create.
    Status followBirths(const std::vector<SyncOffer>& offers, const std::vector<std::vector<Written>>& written)
    {
        std::set<Id> born;
        for (const auto& ops : written)
            for (const Written& op : ops)
                if (op.kind == kontor::OpKind::Create) born.insert(op.at.row);
        if (born.empty()) return {};
        return m_store.reader().each(
            u"SELECT \"table\", \"row\", fields FROM op WHERE batch >= :first AND kind = 2 ORDER BY batch, ord"_s,
            {{":first"_L1, offers.front().batch}}, [&](Statement& row) {
                const Id id = row.id(1);
                if (!born.contains(id)) return true;
                for (const Change& change : decodeChanges(Entity(row.integer(0)), row.blob(2)))
                    if (!m_born.contains({id, change.field})) m_born.insert({id, change.field}, change.before);
                return true;
            });
    }

    Status add(Outgoing& out, const Written& written)
    {
        Op op{.at = written.at, .kind = OpKind(int(written.kind)), .authorOnly = written.authorOnly};
        bool bornDeleted = false;
        if (written.kind == kontor::OpKind::Create) {
            auto image = imageOf(written.at, bornDeleted);
            if (!image) return image.error();
            op.writes = std::move(*image);
        }
        for (const Change& change : written.changes)
            op.writes.push_back({keyOf(change.field), change.before, change.after});
        out.content.batch.ops.push_back(std::move(op));
        out.ords.push_back(written.ord);
        if (!bornDeleted) return {};
        out.content.batch.ops.push_back(
            {.at = written.at, .kind = OpKind::Set, .writes = {{FieldKey{FieldKey::deleted}, false, true}}});
        out.ords.push_back(written.ord);
        return {};
    }

    Result<std::vector<Write>> imageOf(const RowKey& at, bool& bornDeleted)
    {
        const EntityInfo& info = entityInfo(at.entity());
        std::vector<Write> writes;
        auto read = m_store.reader().each(imageSql(info), {{":id"_L1, at.row}}, [&](Statement& row) {
            const auto first = [&](FieldIndex field, const Value& now) {
                const auto found = m_born.constFind({at.row, field});
                return found == m_born.constEnd() ? now : *found;
            };
            bornDeleted = first(deletedField, row.value(0)).boolean();
            for (FieldIndex i = 0; i < FieldIndex(info.fields.size()); ++i)
                if (const Value value = first(i, row.value(i + 1)); !value.isEmpty())
                    writes.push_back({FieldKey{i}, {}, value});
            return false;
        });
        if (!read) return read.error();
        return writes;
    }

    /// Made once for each entity: a batch of an import creates a thousand rows.
    const QString& imageSql(const EntityInfo& info)
    {
        QString& sql = m_imageSql[info.entity];
        if (!sql.isEmpty()) return sql;
        QString columns;
        for (const Field& field : info.fields) columns += u", \"%1\""_s.arg(QLatin1StringView{field.name});
        return sql = u"SELECT deleted%1 FROM %2 WHERE id = :id"_s.arg(columns, QLatin1StringView{info.name});
    }

    Store& m_store;
    const SyncStanding& m_standing;
    std::set<Id> m_aliases;
    std::map<Entity, QString> m_imageSql;
    Born m_born;
    Id m_author; ///< of the batch that is read
};

/// Roughly the bytes of an operation; exact enough to know what is far from the limit.
qsizetype weightOf(const Op& op)
{
    qsizetype weight = 32;
    for (const Write& write : op.writes) weight += 48 + 3 * (write.before.text().size() + write.after.text().size());
    return weight;
}

constexpr qsizetype fullBatch = maxFrame - (64 << 10);

qsizetype exactWeightOf(const Op& op) { return encode(Batch{.id = Id::named("weight", "op"), .ops = {op}}).size(); }

/// Where a batch has to be divided: the first and last operation of each part, by their place in `out`.
std::vector<std::pair<size_t, size_t>> partsOf(const Outgoing& out, std::set<size_t>& tooLarge)
{
    const auto& ops = out.content.batch.ops;
    std::vector<std::pair<size_t, size_t>> parts;
    qsizetype weight = fullBatch;
    for (size_t i = 0; i < ops.size(); ++i) {
        qsizetype own = weightOf(ops[i]);
        if (own > fullBatch) own = exactWeightOf(ops[i]);
        if (own > fullBatch) {
            tooLarge.insert(i);
            weight = fullBatch; // the next one begins a part
            continue;
        }
        const bool again = i > 0 && out.ords[i] == out.ords[i - 1];
        const bool full = parts.empty() || weight + own > fullBatch || i - parts.back().first >= size_t(maxOps) - 1;
        if (full && !again) {
            parts.emplace_back(i, i);
            weight = 0;
        }
        parts.back().second = i;
        weight += own;
    }
    return parts;
}

} // namespace

Result<std::vector<Outgoing>> readOffers(Store& store, const SyncStanding& standing,
                                         const std::vector<SyncOffer>& offers)
{
    if (offers.empty()) return std::vector<Outgoing>{};
    Reader reader{store, standing};
    if (auto started = reader.start(); !started) return started.error();
    return reader.read(offers);
}

Status makeOffers(Store& store, SyncStanding& standing)
{
    constexpr int together = 16;
    constexpr int everything = 1 << 30;
    const auto batches = store.sync().notOffered(together);
    if (!batches) return batches.error();
    if (batches->empty()) return {}; // nothing is written, so that nobody waits for the disk
    std::vector<SyncOffer> whole;
    for (const qint64 batch : *batches) {
        const auto id = store.reader().cell(u"SELECT id FROM batch WHERE no = :no"_s, {{":no"_L1, batch}});
        if (!id) return id.error();
        whole.push_back({.batch = batch, .first = 0, .last = everything, .id = id->id()});
    }
    const auto read = readOffers(store, standing, whole);
    if (!read) return read.error();
    for (const Outgoing& out : *read) {
        std::set<size_t> tooLarge;
        const auto parts = partsOf(out, tooLarge);
        for (const size_t i : tooLarge)
            if (auto told = addAttention(store, out, i, u"too_large"_s, {}); !told) return told;
        if (parts.empty())
            if (auto done = store.sync().setBatchState(out.offer.batch, u"acked"_s); !done) return done;
        for (size_t part = 0; part < parts.size(); ++part) {
            SyncOffer offer = out.offer;
            offer.first = out.ords[parts[part].first];
            offer.last = out.ords[parts[part].second];
            offer.pushNo = standing.nextNo++;
            if (part > 0)
                offer.id = Id::named("batch_part", offer.id.bytes().toByteArray() + QByteArray::number(qint64(part)));
            if (const auto made = store.sync().offer(offer); !made) return made.error();
        }
    }
    return store.saveStanding(standing);
}

} // namespace kontor::sync

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journal.h"

#include "core/store/connection.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QCborValue toCbor(const Value& value)
{
    if (value.isInteger()) return value.integer();
    if (value.isReal()) return value.real();
    if (value.isText()) return value.text();
    if (value.isId()) return value.id().bytes().toByteArray();
    return nullptr;
}

Value fromCbor(const QCborValue& value)
{
    if (value.isInteger()) return Value{qint64{value.toInteger()}};
    if (value.isDouble()) return Value{value.toDouble()};
    if (value.isString()) return Value{value.toString()};
    if (value.isByteArray()) return Value{Id::fromBytes(value.toByteArray())};
    return {};
}

} // namespace

QByteArray encodeChanges(Entity entity, const std::vector<Change>& changes)
{
    QCborMap map;
    for (const Change& change : changes) {
        const QLatin1StringView name{change.field == deletedField ? "deleted" : fieldInfo(entity, change.field).name};
        map.insert(name, QCborArray{toCbor(change.before), toCbor(change.after)});
    }
    return map.toCborValue().toCbor();
}

std::vector<Change> decodeChanges(Entity entity, QByteArrayView cbor)
{
    std::vector<Change> changes;
    const QCborMap map = QCborValue::fromCbor(cbor.data(), cbor.size()).toMap();
    for (const auto& [key, pair] : map) {
        const QString name = key.toString();
        const auto field = name == "deleted"_L1 ? std::optional{deletedField} : fieldNamed(entity, name);
        if (!field) continue;
        const QCborArray values = pair.toArray();
        changes.push_back({*field, fromCbor(values.at(0)), fromCbor(values.at(1))});
    }
    return changes;
}

Result<Group> Journal::begin(const GroupSpec& spec)
{
    Group group{.id = m_ids(m_clock()), .spec = spec, .at = spec.at ? spec.at : m_clock()};
    auto statement = m_connection.prepare(uR"(
        INSERT INTO op_group(no, id, kind, label, author, at, "import", undoes, remote)
        VALUES(:no, :id, :kind, :label, :author, :at, :import, :undoes, :remote)
        RETURNING no)"_s);
    if (!statement) return statement.error();
    Statement& insert = **statement;
    insert.bind(":no"_L1, spec.past ? Value{pastNumber(spec.past)} : Value{});
    insert.bind(":id"_L1, group.id);
    insert.bind(":kind"_L1, spec.kind);
    insert.bind(":label"_L1, spec.label.isNull() ? u""_s : spec.label);
    insert.bind(":author"_L1, spec.actor.employee.isNull() ? Value{} : Value{spec.actor.employee});
    insert.bind(":at"_L1, group.at);
    insert.bind(":import"_L1, spec.import.isNull() ? Value{} : Value{spec.import});
    insert.bind(":undoes"_L1, spec.undoes ? Value{spec.undoes} : Value{});
    insert.bind(":remote"_L1, spec.remote);
    const auto row = insert.step();
    if (!row) return row.error();
    group.no = insert.integer(0);
    insert.reset();
    closeBatch();
    return group;
}

Status Journal::finish(const Group& group)
{
    auto statement = m_connection.prepare(u"UPDATE op_group SET state = 'done' WHERE no = :no"_s);
    if (!statement) return statement.error();
    (*statement)->bind(":no"_L1, group.no);
    return (*statement)->run();
}

Status Journal::discard(const Group& group)
{
    auto statement = m_connection.prepare(u"DELETE FROM op_group WHERE no = :no"_s);
    if (!statement) return statement.error();
    (*statement)->bind(":no"_L1, group.no);
    return (*statement)->run();
}

Result<qint64> Journal::nextHlc()
{
    if (m_hlc == 0) {
        const auto last = m_connection.cell(u"SELECT max(hlc) FROM batch"_s);
        if (!last) return last.error();
        m_hlc = last->integer();
    }
    // Hybrid logical clock: 48 bits of milliseconds, 16 of counter (Kulkarni et al. 2014).
    m_hlc = std::max({m_hlc + 1, m_seenHlc + 1, (m_clock() + m_base.clockOffset) << 16});
    return m_hlc;
}

Result<qint64> Journal::openBatch(const Group& group)
{
    const auto hlc = nextHlc();
    if (!hlc) return hlc.error();
    auto statement = m_connection.prepare(uR"(
        INSERT INTO batch(no, "group", id, hlc, state, base_seq, base_tag)
        VALUES(:no, :group, :id, :hlc, :state, :seq, :tag) RETURNING no)"_s);
    if (!statement) return statement.error();
    Statement& insert = **statement;
    insert.bind(":no"_L1, group.spec.past ? Value{group.no} : Value{});
    insert.bind(":group"_L1, group.no);
    insert.bind(":id"_L1, m_ids(m_clock()));
    insert.bind(":hlc"_L1, *hlc);
    insert.bind(":state"_L1, group.spec.remote ? u"remote"_s : m_base.joined ? u"pending"_s : u"local"_s);
    insert.bind(":seq"_L1, m_base.joined ? Value{m_base.seq} : Value{});
    if (m_base.joined && !m_base.tag.isEmpty())
        insert.bindBlob(6, m_base.tag);
    else
        insert.bind(6, Value{});
    const auto row = insert.step();
    if (!row) return row.error();
    const qint64 no = insert.integer(0);
    insert.reset();
    return no;
}

Result<std::pair<qint64, int>> Journal::next(const Group& group)
{
    if ((m_ops >= maxOps && !group.spec.past) || m_group != group.no) {
        const auto batch = openBatch(group);
        if (!batch) return batch.error();
        m_batch = *batch;
        m_group = group.no;
        m_ops = 0;
    }
    return std::pair{m_batch, m_ops++};
}

void Journal::closeBatch()
{
    m_group = 0;
    m_ops = maxOps;
    m_waiting.clear();
}

void Journal::write(std::pair<qint64, int> place, Entity entity, const Id& row, OpKind kind, const QByteArray& changes,
                    Audience audience)
{
    m_waiting.push_back({place.first, place.second, entity, row, kind, changes, audience});
}

Status Journal::flush()
{
    std::span<const Op> left{m_waiting};
    while (!left.empty()) {
        const size_t count = left.size() < opsTogether ? 1 : opsTogether;
        if (auto done = insert(left.first(count)); !done) return done;
        left = left.subspan(count);
    }
    m_waiting.clear();
    return {};
}

Status Journal::insert(std::span<const Op> ops)
{
    // Or fail: a statement of several rows that may be taken back alone keeps copies of the pages it writes to.
    static const QString one = uR"(
        INSERT OR FAIL INTO op(batch, ord, "table", "row", kind, fields, audience) VALUES(?, ?, ?, ?, ?, ?, ?))"_s;
    static const QString many = one + QString{u", (?, ?, ?, ?, ?, ?, ?)"_s}.repeated(opsTogether - 1);
    auto statement = m_connection.prepare(ops.size() == 1 ? one : many);
    if (!statement) return statement.error();
    Statement& insert = **statement;
    int place = 0;
    for (const Op& op : ops) {
        insert.bind(place++, op.batch);
        insert.bind(place++, op.ord);
        insert.bind(place++, int(op.entity));
        insert.bindBlob(place++, op.row.bytes());
        insert.bind(place++, int(op.kind));
        if (op.changes.isEmpty())
            insert.bind(place++, Value{});
        else
            insert.bindBlob(place++, op.changes);
        insert.bind(place++, int(op.audience));
    }
    return insert.run();
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge/wire.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <optional>

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

Error malformed(QLatin1StringView what) { return {.code = Errc::FileFormat, .detail = what}; }

QCborValue bytesOf(const Id& id) { return id.isNull() ? QCborValue{nullptr} : QCborValue{id.bytes().toByteArray()}; }

QCborValue toCbor(const Value& value)
{
    if (value.isInteger()) return value.integer();
    if (value.isReal()) return value.real();
    if (value.isText()) return value.text();
    if (value.isId()) return value.id().bytes().toByteArray();
    return nullptr;
}

std::optional<Value> valueFrom(const QCborValue& value)
{
    if (value.isNull()) return Value{};
    if (value.isInteger()) return Value{qint64{value.toInteger()}};
    if (value.isDouble()) return Value{value.toDouble()};
    if (value.isString()) return Value{value.toString()};
    if (value.isByteArray() && value.toByteArray().size() == 16) return Value{Id::fromBytes(value.toByteArray())};
    return std::nullopt;
}

/// Null stands for the null id.
std::optional<Id> idFrom(const QCborValue& value)
{
    const auto id = valueFrom(value);
    if (!id || !(id->isNull() || id->isId())) return std::nullopt;
    return id->id();
}

QString nameOf(quint16 table, const FieldKey& field)
{
    if (field.index == FieldKey::deleted) return u"deleted"_s;
    if (field.index == FieldKey::claim) return u"claim"_s;
    if (!field.isDeclared()) return QString::fromUtf8(field.name);
    return QLatin1StringView{fieldInfo(Entity(table), field.index).name};
}

FieldKey fieldFrom(quint16 table, const QString& name)
{
    if (name == "deleted"_L1) return FieldKey{FieldKey::deleted};
    if (name == "claim"_L1) return FieldKey{FieldKey::claim};
    if (table >= 1 && table <= entityCount)
        if (const auto known = fieldNamed(Entity(table), name)) return FieldKey{*known};
    return FieldKey{name.toUtf8()};
}

/// The one array that the bytes are, and nothing behind it.
std::optional<QCborArray> arrayFrom(QByteArrayView cbor, qsizetype length)
{
    if (cbor.size() > maxFrame) return std::nullopt;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(cbor.toByteArray(), &error);
    const bool whole = error.error == QCborError::NoError && error.offset == cbor.size();
    if (!whole || !value.isArray() || value.toArray().size() != length) return std::nullopt;
    return value.toArray();
}

QCborArray toCbor(const Op& op)
{
    QCborMap writes;
    for (const Write& write : op.writes)
        writes.insert(nameOf(op.at.table, write.field), QCborArray{toCbor(write.before), toCbor(write.after)});
    return {op.at.table, bytesOf(op.at.row), int(op.kind), op.authorOnly, writes};
}

std::optional<RowKey> keyFrom(const QCborValue& table, const QCborValue& row)
{
    const auto id = idFrom(row);
    if (!table.isInteger() || table.toInteger() < 1 || table.toInteger() > 0xffff || !id || id->isNull())
        return std::nullopt;
    return RowKey{quint16(table.toInteger()), *id};
}

std::optional<Op> opFrom(const QCborValue& value)
{
    const QCborArray parts = value.toArray();
    if (parts.size() != 5 || !parts[2].isInteger() || !parts[3].isBool() || !parts[4].isMap()) return std::nullopt;
    const auto key = keyFrom(parts[0], parts[1]);
    const qint64 kind = parts[2].toInteger();
    if (!key || kind < int(OpKind::Create) || kind > int(OpKind::Purge)) return std::nullopt;
    Op op{.at = *key, .kind = OpKind(kind), .authorOnly = parts[3].toBool()};
    const QCborMap writes = parts[4].toMap();
    for (const auto& [name, pair] : writes) {
        const QCborArray values = pair.toArray();
        if (!name.isString() || values.size() != 2) return std::nullopt;
        const auto before = valueFrom(values[0]), after = valueFrom(values[1]);
        if (!before || !after) return std::nullopt;
        op.writes.push_back({fieldFrom(key->table, name.toString()), *before, *after});
    }
    return op;
}

} // namespace

QByteArray encode(const Batch& batch)
{
    QCborArray ops;
    for (const Op& op : batch.ops) ops.append(toCbor(op));
    const QCborArray all{bytesOf(batch.id),
                         bytesOf(batch.group),
                         bytesOf(batch.author),
                         bytesOf(batch.replica),
                         batch.no,
                         batch.base.seq,
                         batch.base.tag,
                         qint64(batch.hlc),
                         ops};
    return QCborValue{all}.toCbor();
}

Result<Batch> decodeBatch(QByteArrayView cbor)
{
    const auto parts = arrayFrom(cbor, 9);
    if (!parts) return malformed("batch"_L1);
    const QCborArray& all = *parts;
    const auto id = idFrom(all[0]), group = idFrom(all[1]), author = idFrom(all[2]), replica = idFrom(all[3]);
    if (!id || id->isNull() || !group || !author || !replica) return malformed("batch id"_L1);
    if (!all[4].isInteger() || !all[5].isInteger() || !all[6].isByteArray() || !all[7].isInteger() || !all[8].isArray())
        return malformed("batch head"_L1);
    Batch batch{.id = *id,
                .group = *group,
                .author = *author,
                .replica = *replica,
                .no = all[4].toInteger(),
                .base = {all[5].toInteger(), all[6].toByteArray()},
                .hlc = quint64(all[7].toInteger())};
    const QCborArray ops = all[8].toArray();
    if (ops.size() > maxOps) return malformed("too many operations"_L1);
    for (const QCborValue& value : ops) {
        auto op = opFrom(value);
        if (!op) return malformed("operation"_L1);
        batch.ops.push_back(std::move(*op));
    }
    return batch;
}

QByteArray encode(const Effect& effect)
{
    QCborMap cells;
    for (const auto& [field, cell] : effect.cells)
        cells.insert(nameOf(effect.at.table, field), QCborArray{toCbor(cell.value), cell.stamp.seq,
                                                                qint64(cell.stamp.hlc), bytesOf(cell.stamp.replica)});
    const QCborArray all{effect.at.table, bytesOf(effect.at.row), bytesOf(effect.reader), effect.erase, cells};
    return QCborValue{all}.toCbor();
}

Result<Effect> decodeEffect(QByteArrayView cbor)
{
    const auto parts = arrayFrom(cbor, 5);
    if (!parts) return malformed("effect"_L1);
    const QCborArray& all = *parts;
    const auto key = keyFrom(all[0], all[1]);
    const auto reader = idFrom(all[2]);
    if (!key || !reader || !all[3].isBool() || !all[4].isMap()) return malformed("effect head"_L1);
    Effect effect{.at = *key, .reader = *reader, .erase = all[3].toBool()};
    const QCborMap cells = all[4].toMap();
    for (const auto& [name, cell] : cells) {
        const QCborArray values = cell.toArray();
        if (!name.isString() || values.size() != 4) return malformed("cell"_L1);
        const auto value = valueFrom(values[0]);
        const auto replica = idFrom(values[3]);
        if (!value || !replica || !values[1].isInteger() || !values[2].isInteger()) return malformed("cell"_L1);
        const Stamp stamp{values[1].toInteger(), quint64(values[2].toInteger()), *replica};
        effect.cells.insert_or_assign(fieldFrom(key->table, name.toString()), CellState{*value, stamp});
    }
    return effect;
}

} // namespace kontor::sync

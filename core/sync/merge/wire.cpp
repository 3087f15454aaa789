// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge/wire.h"

#include "core/sync/merge/plain_reader.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <bit>
#include <optional>

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

Error malformed(QLatin1StringView what) { return {.code = Errc::FileFormat, .detail = what}; }

/// Writes CBOR (RFC 8949, section 3) piece by piece: rows are encoded by the hundred thousand.
class Writer {
public:
    void array(qsizetype length) { head(4, quint64(length)); }
    void map(qsizetype length) { head(5, quint64(length)); }
    void integer(qint64 number) { number < 0 ? head(1, ~quint64(number)) : head(0, quint64(number)); }
    void flag(bool yes) { m_out.append(char(yes ? 0xf5 : 0xf4)); }
    void null() { m_out.append(char(0xf6)); }
    void bytes(QByteArrayView bytes)
    {
        head(2, quint64(bytes.size()));
        m_out.append(bytes);
    }
    void text(const QString& text) { utf8(text.toUtf8()); }
    void utf8(QByteArrayView text)
    {
        head(3, quint64(text.size()));
        m_out.append(text);
    }
    void id(const Id& id) { id.isNull() ? null() : bytes(id.bytes()); }
    void value(const Value& value)
    {
        if (value.isInteger())
            integer(value.integer());
        else if (value.isReal())
            real(value.real());
        else if (value.isText())
            text(value.text());
        else if (value.isId())
            bytes(value.id().bytes());
        else
            null();
    }
    QByteArray take() { return std::move(m_out); }

private:
    void head(int kind, quint64 number)
    {
        const int size = number < 24 ? 0 : number <= 0xff ? 1 : number <= 0xffff ? 2 : number <= 0xffffffff ? 4 : 8;
        const int low = size == 0 ? int(number) : size == 1 ? 24 : size == 2 ? 25 : size == 4 ? 26 : 27;
        m_out.append(char(kind << 5 | low));
        bigEndian(number, size);
    }
    void real(double number)
    {
        m_out.append(char(0xfb));
        bigEndian(std::bit_cast<quint64>(number), 8);
    }
    void bigEndian(quint64 number, int size)
    {
        for (int shift = 8 * (size - 1); shift >= 0; shift -= 8) m_out.append(char(number >> shift));
    }

    QByteArray m_out;
};

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

QByteArrayView nameOf(quint16 table, const FieldKey& field)
{
    if (field.index == FieldKey::deleted) return "deleted";
    if (field.index == FieldKey::claim) return "claim";
    if (!field.isDeclared()) return field.name;
    return fieldInfo(Entity(table), field.index).name;
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

void put(Writer& out, const Op& op)
{
    out.array(5);
    out.integer(op.at.table);
    out.id(op.at.row);
    out.integer(int(op.kind));
    out.flag(op.authorOnly);
    out.map(qsizetype(op.writes.size()));
    for (const Write& write : op.writes) {
        out.utf8(nameOf(op.at.table, write.field));
        out.array(2);
        out.value(write.before);
        out.value(write.after);
    }
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

QByteArray encoded(const RowKey& at, const std::map<FieldKey, CellState>& cells, const Id& reader, bool erase)
{
    Writer out;
    out.array(5);
    out.integer(at.table);
    out.id(at.row);
    out.id(reader);
    out.flag(erase);
    out.map(qsizetype(cells.size()));
    for (const auto& [field, cell] : cells) {
        out.utf8(nameOf(at.table, field));
        out.array(4);
        out.value(cell.value);
        out.integer(cell.stamp.seq);
        out.integer(qint64(cell.stamp.hlc));
        out.id(cell.stamp.replica);
    }
    return out.take();
}

} // namespace

QByteArray encode(const Batch& batch)
{
    Writer out;
    out.array(9);
    for (const Id& id : {batch.id, batch.group, batch.author, batch.replica}) out.id(id);
    out.integer(batch.no);
    out.integer(batch.base.seq);
    out.bytes(batch.base.tag);
    out.integer(qint64(batch.hlc));
    out.array(qsizetype(batch.ops.size()));
    for (const Op& op : batch.ops) put(out, op);
    return out.take();
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

QByteArray encode(const Effect& effect) { return encoded(effect.at, effect.cells, effect.reader, effect.erase); }

QByteArray encode(const RowKey& key, const RowState& row) { return encoded(key, row.cells, row.reader, row.erased); }

Result<Effect> decodeEffect(QByteArrayView cbor)
{
    if (cbor.size() <= maxFrame)
        if (auto plain = readPlain(cbor)) return std::move(*plain);
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

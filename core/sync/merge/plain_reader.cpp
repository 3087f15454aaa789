// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/merge/plain_reader.h"

#include <bit>
#include <limits>

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

class PlainReader {
public:
    explicit PlainReader(QByteArrayView bytes) : m_at{bytes.begin()}, m_end{bytes.end()} {}

    std::optional<Effect> effect()
    {
        qint64 table = 0;
        Effect effect;
        quint64 count = 0;
        if (!head(4, count) || count != 5 || !integer(table) || table < 1 || table > 0xffff) return {};
        effect.at.table = quint16(table);
        if (!id(effect.at.row) || effect.at.row.isNull() || !id(effect.reader) || !flag(effect.erase)) return {};
        if (!head(5, count)) return {};
        for (; count > 0; --count) {
            QByteArrayView name;
            quint64 four = 0;
            qint64 hlc = 0;
            CellState cell;
            if (!text(name) || !head(4, four) || four != 4 || !value(cell.value) || !integer(cell.stamp.seq) ||
                !integer(hlc) || !id(cell.stamp.replica))
                return {};
            cell.stamp.hlc = quint64(hlc);
            effect.cells.insert_or_assign(fieldFrom(effect.at.table, QString::fromUtf8(name)), std::move(cell));
        }
        return m_at == m_end ? std::optional{std::move(effect)} : std::nullopt;
    }

private:
    bool head(int kind, quint64& number)
    {
        if (m_at == m_end || (uchar(*m_at) >> 5) != kind) return false;
        const int low = uchar(*m_at++) & 31;
        const int size = low < 24 ? 0 : low < 28 ? 1 << (low - 24) : -1;
        if (size < 0 || m_end - m_at < size) return false;
        number = size == 0 ? quint64(low) : 0;
        for (int i = 0; i < size; ++i) number = number << 8 | uchar(*m_at++);
        return true;
    }
    bool bytes(int kind, QByteArrayView& out)
    {
        quint64 size = 0;
        if (!head(kind, size) || size > quint64(m_end - m_at)) return false;
        out = {m_at, qsizetype(size)};
        m_at += size;
        return true;
    }
    bool text(QByteArrayView& out) { return bytes(3, out) && QUtf8StringView{out.data(), out.size()}.isValidUtf8(); }
    bool integer(qint64& out)
    {
        quint64 number = 0;
        const bool negative = m_at != m_end && (uchar(*m_at) >> 5) == 1;
        if (!head(negative ? 1 : 0, number) || number > quint64(std::numeric_limits<qint64>::max())) return false;
        out = negative ? -1 - qint64(number) : qint64(number);
        return true;
    }
    bool simple(uchar what)
    {
        if (m_at == m_end || uchar(*m_at) != what) return false;
        ++m_at;
        return true;
    }
    bool flag(bool& out)
    {
        out = m_at != m_end && uchar(*m_at) == 0xf5;
        return simple(out ? 0xf5 : 0xf4);
    }
    bool id(Id& out)
    {
        if (simple(0xf6)) {
            out = {};
            return true;
        }
        QByteArrayView raw;
        if (!bytes(2, raw) || raw.size() != 16) return false;
        out = Id::fromBytes(raw);
        return true;
    }
    bool value(Value& out)
    {
        if (m_at == m_end) return false;
        QByteArrayView raw;
        qint64 number = 0;
        Id row;
        switch (uchar(*m_at) >> 5) {
        case 0:
        case 1:
            if (!integer(number)) return false;
            out = Value{number};
            return true;
        case 2:
            if (!id(row)) return false;
            out = Value{row};
            return true;
        case 3:
            if (!text(raw)) return false;
            out = Value{QString::fromUtf8(raw)};
            return true;
        default: break;
        }
        if (simple(0xf6)) {
            out = {};
            return true;
        }
        if (!simple(0xfb) || m_end - m_at < 8) return false;
        quint64 bits = 0;
        for (int i = 0; i < 8; ++i) bits = bits << 8 | uchar(*m_at++);
        out = Value{std::bit_cast<double>(bits)};
        return true;
    }

    QByteArrayView::const_iterator m_at, m_end;
};

} // namespace

std::optional<Effect> readPlain(QByteArrayView cbor) { return PlainReader{cbor}.effect(); }

FieldKey fieldFrom(quint16 table, const QString& name)
{
    if (name == "deleted"_L1) return FieldKey{FieldKey::deleted};
    if (name == "claim"_L1) return FieldKey{FieldKey::claim};
    if (table >= 1 && table <= entityCount)
        if (const auto known = fieldNamed(Entity(table), name)) return FieldKey{*known};
    return FieldKey{name.toUtf8()};
}

} // namespace kontor::sync

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/value.h"
#include "core/domain/entities.h"

#include <QByteArray>

#include <map>

namespace kontor::sync {

/// A row of any table. Tables are numbers that never change (Entity); a number that this version does not know is kept.
struct RowKey {
    quint16 table = 0;
    Id row;

    RowKey() = default;
    RowKey(Entity entity, const Id& id) : table{quint16(entity)}, row{id} {}
    RowKey(quint16 number, const Id& id) : table{number}, row{id} {}
    bool isKnown() const { return table >= 1 && table <= entityCount; }
    Entity entity() const { return isKnown() ? Entity(table) : Entity::None; }
    auto operator<=>(const RowKey&) const = default;
};

/// A field by its place in the field table, or by the name it came with where this version does not know it.
struct FieldKey {
    static constexpr FieldIndex deleted = -1; ///< the state of the row
    static constexpr FieldIndex claim = -2;   ///< what the row holds of its address; written by the merge alone
    static constexpr FieldIndex unknown = -3;

    FieldIndex index = unknown;
    QByteArray name{};

    FieldKey(FieldIndex known) : index{known} {}
    explicit FieldKey(QByteArray foreign) : name{std::move(foreign)} {}
    bool isDeclared() const { return index >= 0; }
    bool operator==(const FieldKey&) const = default;
    bool operator<(const FieldKey& other) const
    {
        return index != other.index ? index < other.index : name < other.name;
    }
};

/// Who wrote a cell last: the place in the organisation's order, and what decides between concurrent writes.
/// A write that the merge itself made (a move, a settled claim) names no replica.
struct Stamp {
    qint64 seq = 0;
    quint64 hlc = 0;
    Id replica{};

    bool operator==(const Stamp&) const = default;
};

struct CellState {
    Value value;
    Stamp stamp;

    bool operator==(const CellState&) const = default;
};

/// One row with the origin of each of its cells.
struct RowState {
    std::map<FieldKey, CellState> cells;
    Id reader{};         ///< set where only this employee may see the row
    bool born = false;   ///< its creation has arrived; until then what came ahead of it waits here
    bool erased = false; ///< purged: nothing is left of it but this, and nothing more may come

    const Value& operator[](const FieldKey& field) const
    {
        static const Value none;
        const auto at = cells.find(field);
        return at == cells.end() ? none : at->second.value;
    }
    bool isDeleted() const { return (*this)[FieldKey::deleted].boolean(); }
    bool operator==(const RowState&) const = default;
};

} // namespace kontor::sync

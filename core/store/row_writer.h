// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cells.h"
#include "core/store/backend.h"
#include "core/store/statement.h"

#include <array>
#include <span>
#include <vector>

namespace kontor {

/// Columns of a row that are worked out from its fields and stand beside them.
struct DerivedCells {
    QString first{};  ///< email.norm, phone.e164, note.folded
    QString second{}; ///< phone.national

    bool operator==(const DerivedCells&) const = default;
};

/// Reads and writes whole rows of any entity; the SQL follows from the field tables, names from nowhere else.
class RowWriter {
public:
    /// All fields of a row as stored.
    struct Row {
        std::vector<Value> values; ///< by FieldIndex
        bool found = false;
        bool deleted = false;
        qint64 rev = 0; ///< batch that changed it last
        quint32 n = 0;  ///< contacts only

        const Value& operator[](FieldIndex field) const { return values[size_t(field)]; }
    };

    explicit RowWriter(Connection& connection) : m_connection{connection} {}

    Result<Row> read(Entity entity, const Id& row);
    /// SQL that finds :id where it is not deleted, of employees where it is active.
    const QString& selectLive(Entity entity) { return texts(entity).live; }
    /// False when the id is taken.
    Result<bool> insert(Entity entity, const Id& row, const std::vector<Value>& values, qint64 rev,
                        const DerivedCells& derived = {});
    /// A row whose id nobody can have given out yet waits for others of its kind until flush(): in the order of their
    /// ids and several in one statement they cost half.
    void hold(Entity entity, const Id& row, std::vector<Value> values, qint64 rev, const DerivedCells& derived);
    bool holds(Entity entity) const { return !m_held[size_t(entity)].empty(); }
    Status flush();
    /// What was not flushed is dropped with its transaction.
    void drop();
    Status update(Entity entity, const Id& row, const Cells& cells, qint64 rev);
    Status updateState(Entity entity, const Id& row, bool deleted, qint64 rev);
    Status updateDerived(Entity entity, const Id& row, const DerivedCells& derived);
    /// Purge only.
    Status erase(Entity entity, const Id& row);

private:
    struct Texts {
        QString select, live, insert, state, erase;
        QString one, many; ///< insert what was held
    };
    static const Texts& texts(Entity entity);
    static Texts textsOf(Entity entity);
    struct Held {
        Id id;
        std::vector<Value> values;
        qint64 rev;
        DerivedCells derived;
    };
    static constexpr size_t rowsTogether = 16;
    Status flush(Entity entity);
    Status insert(Entity entity, std::span<const Held> rows);
    int bindRow(Statement& insert, int place, Entity entity, const Id& row, const std::vector<Value>& values,
                qint64 rev, const DerivedCells& derived);

    Connection& m_connection;
    std::array<std::vector<Held>, entityCount + 1> m_held{};
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"
#include "core/sync/merge/rows.h"

#include <optional>
#include <set>

namespace kontor::sync {

/// The server's rows as this device knows them, for the merge to read: the mirror in the store. Reads what it is asked
/// for, and keeps it. Lives within one transaction, on the writer thread.
class MirrorRows final : public Rows {
public:
    explicit MirrorRows(Store& store) : m_store{store} {}

    const RowState* find(const RowKey& key) const override;
    std::vector<Id> naming(Entity entity, FieldIndex field, const Id& target) const override;
    std::vector<Id> claiming(Entity entity, const QString& norm) const override;
    std::vector<Id> all(Entity entity) const override;
    bool isRefused(const RowKey& key) const override;
    bool isReachable(const RowKey&) const override { return true; } // what is here may be seen
    QString homeRegion() const override;

    /// Writes a row of the mirror.
    Status put(const RowKey& key, RowState row, qint64 round);
    Status drop(const RowKey& key);
    bool isAhead(const RowKey& key) const;
    Status setAhead(const RowKey& key, bool ahead);
    /// A row whose line in its own table may say something else than the mirror: `naming` looks at it by itself.
    void differs(const RowKey& key) { m_differing.insert(key); }

    /// What went wrong while reading; the rows answered are then not to be trusted.
    const Status& status() const { return m_status; }

private:
    struct Known {
        std::optional<RowState> row;
        bool ahead = false;
    };
    Known& known(const RowKey& key) const;
    template <class T>
    T valueOr(const Result<T>& result, T otherwise) const
    {
        if (result) return *result;
        m_status = result.error();
        return otherwise;
    }

    Store& m_store;
    mutable std::map<RowKey, Known> m_known;
    std::set<RowKey> m_differing;
    mutable std::optional<QString> m_region;
    mutable Status m_status;
};

/// The values of a row by field, as its table holds them.
std::vector<Value> valuesOf(Entity entity, const RowState& row);

} // namespace kontor::sync

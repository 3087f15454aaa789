// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/rows.h"

namespace kontor::sync {

/// Rows as they become, over rows that stay untouched until all is decided.
class Draft final : public Rows {
public:
    explicit Draft(const Rows& base) : m_base{base} {}

    const RowState* find(const RowKey& key) const override;
    std::vector<Id> naming(Entity entity, FieldIndex field, const Id& target) const override;
    std::vector<Id> claiming(Entity entity, const QString& norm) const override;
    std::vector<Id> all(Entity entity) const override;
    bool isRefused(const RowKey& key) const override;
    bool isReachable(const RowKey& key) const override { return m_base.isReachable(key); }
    QString homeRegion() const override { return m_base.homeRegion(); }

    /// The row to write on; made where there was none.
    RowState& edit(const RowKey& key);
    void refuse(const RowKey& key) { m_refused.push_back(key); }
    /// Lets a decision stand, for the next batch to be decided upon it.
    void take(Decision decision);

    const Rows& base() const { return m_base; }
    const std::map<RowKey, RowState>& changed() const { return m_changed; }
    const std::vector<RowKey>& refused() const { return m_refused; }

private:
    /// Adds the changed rows that `fits`, takes out those that no longer do.
    template <class Fits>
    std::vector<Id> withChanged(Entity entity, std::vector<Id> ids, const Fits& fits) const;

    const Rows& m_base;
    std::map<RowKey, RowState> m_changed;
    std::vector<RowKey> m_refused;
};

} // namespace kontor::sync

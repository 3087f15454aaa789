// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/rows.h"

#include <set>
#include <tuple>

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

    /// The row to write on; made where there was none. To be written on at once: the next question looks at it.
    RowState& edit(const RowKey& key);
    void refuse(const RowKey& key) { m_refused.push_back(key); }
    /// Lets a decision stand, for the next batch to be decided upon it.
    void take(Decision decision);

    const Rows& base() const { return m_base; }
    const std::map<RowKey, RowState>& changed() const { return m_changed; }
    /// The changed rows, out of a draft that nobody asks any more.
    std::map<RowKey, RowState> release() { return std::move(m_changed); }
    const std::vector<RowKey>& refused() const { return m_refused; }

private:
    using Ids = std::set<Id>;
    using Link = std::tuple<Entity, FieldIndex, Id>;
    using Claim = std::pair<Entity, QString>;
    /// Where the indexes below name a changed row.
    struct Places {
        std::vector<Link> links;
        std::vector<Claim> claims;
    };

    /// `ids` of the base without the changed rows, and with those that `fit`.
    std::vector<Id> withChanged(Entity entity, std::vector<Id> ids, const Ids& fit) const;
    /// Brings the indexes up to what was written since: a batch of a thousand rows asks thousands of questions.
    void index() const;
    void index(const RowKey& key, const RowState& row) const;

    const Rows& m_base;
    std::map<RowKey, RowState> m_changed;
    std::vector<RowKey> m_refused;
    mutable std::set<RowKey> m_written; ///< since the indexes were made
    mutable std::map<RowKey, Places> m_places;
    mutable std::map<Link, Ids> m_links;
    mutable std::map<Claim, Ids> m_claims;
};

} // namespace kontor::sync

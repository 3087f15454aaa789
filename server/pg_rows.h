// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/rows.h"
#include "server/database.h"

#include <set>
#include <unordered_map>

namespace kontor::server {

/// An organisation's rows in PostgreSQL, for the decision on one batch, under the organisation's lock. Reads once what a
/// batch will ask for, some four statements for a thousand operations, and the rest when it is asked for.
class PgRows final : public sync::Rows {
public:
    PgRows(Database& database, const Id& organisation, QString homeRegion);

    Status prefetch(const sync::Batch& batch);
    /// What went wrong while the merge asked: its answers are worth nothing then.
    const Status& status() const { return m_status; }

    const sync::RowState* find(const sync::RowKey& key) const override;
    std::vector<Id> naming(Entity entity, FieldIndex field, const Id& target) const override;
    std::vector<Id> claiming(Entity entity, const QString& norm) const override;
    std::vector<Id> all(Entity entity) const override;
    bool isRefused(const sync::RowKey& key) const override;
    bool isReachable(const sync::RowKey&) const override { return true; }
    QString homeRegion() const override { return m_region; }

private:
    using Keys = std::set<sync::RowKey>;
    struct KeyHash {
        size_t operator()(const sync::RowKey& key) const { return std::hash<Id>{}(key.row) * 31 + key.table; }
    };
    using Ids = std::vector<Id>;

    void readRows(const Keys& keys) const;
    Keys readLinks(const std::set<Id>& targets) const;
    Keys readClaims(const std::set<std::pair<Entity, QString>>& norms) const;
    void readRefused(const std::set<Id>& ids) const;
    std::set<std::pair<Entity, QString>> normsOf(const sync::Batch& batch) const;
    Answer ask(const char* sql, const std::vector<Param>& params) const;

    Database& m_database;
    Id m_organisation;
    QString m_region;
    mutable Status m_status;
    mutable std::unordered_map<sync::RowKey, std::optional<sync::RowState>, KeyHash> m_rows;
    mutable std::set<Id> m_targets; ///< of which every link is known
    mutable std::map<std::tuple<Entity, FieldIndex, Id>, Ids> m_links;
    mutable std::map<std::pair<Entity, QString>, Ids> m_claims;
    mutable std::map<Id, bool> m_refusedIds; ///< looked up; true where some row of this id was refused
    mutable Keys m_refused;
};

/// A row as the table keeps it, and back.
QByteArray encodeState(const sync::RowKey& key, const sync::RowState& row);
std::optional<sync::RowState> decodeState(QByteArrayView frame, bool born);

} // namespace kontor::server

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/rows.h"

#include <QString>

#include <functional>
#include <set>

namespace kontor::simulator {

/// Rows in memory, with looking through all of them in the place of indexes.
class MemoryRows final : public sync::Rows {
public:
    std::map<sync::RowKey, sync::RowState> rows;
    std::set<sync::RowKey> refused;
    std::function<bool(const sync::RowKey&)> reachable; ///< everything, where it is empty

    const sync::RowState* find(const sync::RowKey& key) const override;
    std::vector<Id> naming(Entity entity, FieldIndex field, const Id& target) const override;
    std::vector<Id> claiming(Entity entity, const QString& norm) const override;
    std::vector<Id> all(Entity entity) const override;
    bool isRefused(const sync::RowKey& key) const override { return refused.contains(key); }
    bool isReachable(const sync::RowKey& key) const override { return !reachable || reachable(key); }
    QString homeRegion() const override { return QStringLiteral("DE"); }

    void store(const sync::Decision& decision);

private:
    template <class Fits>
    std::vector<Id> select(Entity entity, const Fits& fits) const;
};

} // namespace kontor::simulator

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/batch.h"

namespace kontor::sync {

/// The rows that a merge reads: the server's truth, or a device's copy of it.
class Rows {
public:
    virtual ~Rows() = default;
    /// Null for a row that nobody has heard of. Valid until the rows change.
    virtual const RowState* find(const RowKey& key) const = 0;
    /// Rows whose field names `target`, deleted ones too, ascending by id.
    virtual std::vector<Id> naming(Entity entity, FieldIndex field, const Id& target) const = 0;
    /// Rows that claim `norm` or hold it, deleted ones too, ascending by id.
    virtual std::vector<Id> claiming(Entity entity, const QString& norm) const = 0;
    virtual std::vector<Id> all(Entity entity) const = 0;
    /// Was the creation of this row refused?
    virtual bool isRefused(const RowKey& key) const = 0;
    /// Does the row lie within what the batch's author may see?
    virtual bool isReachable(const RowKey& key) const = 0;
    /// The organisation's country, for numbers typed without one.
    virtual QString homeRegion() const = 0;
};

/// What the row claims now; empty for nothing.
QString claimOf(const RowKey& key, const RowState& row, QStringView homeRegion);

} // namespace kontor::sync

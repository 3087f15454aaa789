// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entities.h"
#include "core/store/pen.h"

#include <QHash>

#include <functional>

namespace kontor {

/// The rows of one contact go to another: every entity by its merge rule, every reference to a contact by the field
/// tables, so that nothing needs to know what kinds of rows there are.
class RowMerge {
public:
    RowMerge(Pen& pen, const Id& survivor, const Id& absorbed) : m_pen{pen}, m_survivor{survivor}, m_absorbed{absorbed}
    {}

    /// Rows for which it says no stay where they are.
    void moveOnly(std::function<bool(Entity, const std::vector<Value>&)> wanted) { m_wanted = std::move(wanted); }
    Status run();
    /// Rows that went because another says the same, and which.
    const QHash<Id, Id>& successors() const { return m_successors; }

private:
    struct Row {
        Id id;
        bool deleted = false;
        std::vector<Value> values;
    };

    Status mergeEntity(const EntityInfo& info);
    Result<std::vector<Row>> rowsOf(const EntityInfo& info, const Id& contact);
    Cells moved(const EntityInfo& info, Row& row) const;
    Status move(const EntityInfo& info, Row& row, std::vector<Row>& kept);
    Status coalesce(const EntityInfo& info, const Row& row, const Cells& cells, Row& twin);
    Status followReferences(Entity entity, const Id& from, const Id& to);
    Status followCustomValues();

    Pen& m_pen;
    Id m_survivor;
    Id m_absorbed;
    QHash<Id, Id> m_successors;
    std::function<bool(Entity, const std::vector<Value>&)> m_wanted;
};

} // namespace kontor

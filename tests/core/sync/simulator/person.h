// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/draft.h"
#include "tests/core/sync/simulator/device.h"

namespace kontor::simulator {

/// Everybody and everything that exists from the start.
struct Company {
    std::vector<Id> employees; ///< the first is the administrator
    std::vector<Id> teams;
};

/// What a person does next on a device, by chance: small pools of values, so that people get in each other's way.
class Person {
public:
    Person(Device& device, const Company& company, qint64 now, Dice& dice)
        : m_device{device}
        , m_company{company}
        , m_now{now}
        , m_dice{dice}
    {}

    /// The batches that it wrote; none where the desktop would have refused.
    std::vector<sync::Batch> act();
    /// The founder's first batch: employees, teams, who belongs where.
    std::vector<sync::Batch> found(const std::vector<QString>& roles);

private:
    using Ops = std::vector<sync::Op>;
    sync::RowKey some(Entity entity, bool deleted = false);
    Id newId() { return m_dice.id(quint64(m_device.clock(m_now))); }
    Value valueOf(const sync::RowKey& key, const sync::FieldKey& field) const;
    sync::Op change(const sync::RowKey& key, const sync::FieldKey& field, Value value) const;
    sync::Op creation(const sync::RowKey& key, std::vector<std::pair<FieldIndex, Value>> cells) const;

    Ops addContact();
    Ops addChild();
    Ops addAddress(const Id& contact);
    Ops addNote(const Id& contact);
    Ops editContact();
    Ops editChild();
    Ops removeChild();
    Ops deleteOrRestore();
    Ops mergeContacts();
    Ops administer();
    Ops writeFuture();
    Ops undo();
    std::vector<sync::Batch> import();
    std::vector<sync::Batch> commit(const Id& group, Ops ops);

    Device& m_device;
    const Company& m_company;
    qint64 m_now;
    Dice& m_dice;
    const sync::Draft* m_view = nullptr;
};

} // namespace kontor::simulator

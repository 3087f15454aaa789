// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/sync_rule.h"
#include "core/sync/merge/decide.h"
#include "core/sync/merge/step.h"
#include "tests/core/sync/simulator/memory_rows.h"
#include "tests/support/catch.h"

#include <optional>

namespace kontor::test {

using namespace sync;
using simulator::MemoryRows;

/// Does a contact of this version have a field that leads to the one it was merged into?
inline bool contactsMerge()
{
    if (redirectField() >= 0) return true;
    WARN("contacts cannot be merged in this version: the case waits for their field");
    return false;
}

/// An organisation in memory, and people whose batches come to it in whatever order a test likes.
class Office {
    std::vector<std::pair<Id, const char*>> m_people{}; // first: the people below enter themselves

public:
    const Id boss = person("boss", "crm_admin");
    const Id ada = person("ada", "crm_sales");
    const Id ben = person("ben", "crm_sales");
    MemoryRows rows{};
    Decision last{};

    Office()
    {
        for (const auto& [id, role] : m_people)
            push(boss, {create({Entity::Employee, id}, {{Employee::Name, text("N")},
                                                        {Employee::Role, QString::fromLatin1(role)},
                                                        {Employee::State, text("active")}})});
    }

    qint64 head() const { return m_seq; }
    static Value text(const char* words) { return Value{QString::fromUtf8(words)}; }
    static Id id(const char* name) { return Id::named("test", name); }

    static Op create(const RowKey& at, std::vector<std::pair<FieldIndex, Value>> cells)
    {
        Op op{.at = at, .kind = OpKind::Create};
        for (auto& [field, value] : cells) op.writes.push_back({field, {}, value});
        return op;
    }
    static Op set(const RowKey& at, const FieldKey& field, Value after)
    {
        return {.at = at, .writes = {{field, {}, after}}};
    }
    static Op remove(const RowKey& at) { return set(at, FieldKey::deleted, true); }

    /// `base` is what the author had seen; all of it where none is given. `hlc` decides between those who had not.
    const Decision& push(const Id& author, std::vector<Op> ops, std::optional<qint64> base = {}, quint64 hlc = 0)
    {
        const Batch batch{.id = Id::named("batch", QByteArray::number(m_seq)),
                          .author = author,
                          .replica = Id::named("device", author.bytes().toByteArray()),
                          .base = {base.value_or(m_seq), {}},
                          .hlc = hlc ? hlc : quint64(1000 + m_seq),
                          .ops = std::move(ops)};
        last = decide(rows, batch, ++m_seq);
        rows.store(last);
        return last;
    }
    OpFate fate(size_t op = 0) const { return last.fates[op]; }
    RowKey contact(const char* name, const char* type = "person")
    {
        const RowKey key{Entity::Contact, id(name)};
        push(
            boss,
            {create(key, {{Contact::Type, text(type)}, {Contact::NoteName, text(name)}, {Contact::Responsible, ada}})});
        return key;
    }
    RowKey email(const char* name, const RowKey& contact, const char* address)
    {
        const RowKey key{Entity::Email, id(name)};
        push(ada, {create(key, {{Email::Contact, contact.row}, {Email::Address, text(address)}})});
        return key;
    }
    Value at(const RowKey& key, const FieldKey& field) const
    {
        const RowState* row = rows.find(key);
        return row ? (*row)[field] : Value{};
    }
    bool lives(const RowKey& key) const
    {
        const RowState* row = rows.find(key);
        return row && row->born && !row->isDeleted() && !row->erased;
    }

private:
    Id person(const char* name, const char* role)
    {
        m_people.emplace_back(id(name), role);
        return id(name);
    }
    qint64 m_seq = 0;
};

} // namespace kontor::test

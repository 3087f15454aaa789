// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/customer_numbers.h"

#include "core/domain/role.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

sync::FieldKey numberOf() { return sync::FieldKey{Contact::CustomerNumber}; }

struct Candidate {
    sync::RowKey key;
    QString brought; ///< what the batch says; may be empty
    bool consumer = false;
};

sync::Effect* effectOn(sync::Decision& decision, const sync::RowKey& key)
{
    const auto at = std::find_if(decision.effects.begin(), decision.effects.end(),
                                 [&](const sync::Effect& effect) { return effect.at == key; });
    return at == decision.effects.end() ? nullptr : &*at;
}

void put(sync::Decision& decision, const sync::RowKey& key, const sync::CellState& cell)
{
    decision.rows[key].cells[numberOf()] = cell;
    if (sync::Effect* effect = effectOn(decision, key)) effect->cells[numberOf()] = cell;
}

/// An issued number stays issued. Collects the contacts that may need one.
std::vector<Candidate> candidates(const PgRows& rows, sync::Decision& decision)
{
    std::vector<Candidate> found;
    for (auto& [key, row] : decision.rows) {
        if (key.entity() != Entity::Contact || !row.born || row.erased) continue;
        const sync::RowState* before = rows.find(key);
        const QString issued = before && before->born ? (*before)[numberOf()].text() : QString{};
        const QString now = row[numberOf()].text();
        if (!issued.isEmpty()) {
            if (issued != now) put(decision, key, before->cells.at(numberOf()));
            continue;
        }
        const bool consumer = row[Contact::Consumer].boolean();
        if (consumer || !now.isEmpty()) found.push_back({key, now, consumer});
    }
    return found;
}

Result<std::set<QString>> takenOf(Database& database, const Id& organisation, const std::vector<Candidate>& all)
{
    std::vector<QString> brought;
    for (const Candidate& candidate : all)
        if (!candidate.brought.isEmpty()) brought.push_back(candidate.brought);
    std::set<QString> taken;
    if (brought.empty()) return taken;
    const auto rows = database.run("SELECT number FROM customer_number WHERE org_id = $1 AND number = ANY($2)",
                                   {organisation, Param::texts(brought)});
    if (!rows) return rows.error();
    for (int i = 0; i < rows->rows(); ++i) taken.insert(rows->text(i, 0));
    return taken;
}

} // namespace

Status giveNumbers(Database& database, const Id& organisation, const sync::Batch& batch, Head& head, const PgRows& rows,
                   sync::Decision& decision)
{
    const auto all = candidates(rows, decision);
    if (all.empty()) return {};
    auto taken = takenOf(database, organisation, all);
    if (!taken) return taken.error();
    const sync::RowState* author = rows.find({Entity::Employee, batch.author});
    const bool admin = author && roleNamed((*author)[Employee::Role].text()) == Role::Admin;
    std::vector<QString> given;
    std::vector<Id> contacts;
    for (const Candidate& candidate : all) {
        const qint64 brought = candidate.brought.toLongLong();
        const bool fits = brought == head.nextNumber || (admin && brought > 0 && brought < 1'000'000'000);
        QString number = fits && QString::number(brought) == candidate.brought ? candidate.brought : QString{};
        if (taken->contains(number)) number.clear();
        if (number.isEmpty() && candidate.consumer) {
            while (taken->contains(QString::number(head.nextNumber))) ++head.nextNumber;
            number = QString::number(head.nextNumber);
        }
        if (number != candidate.brought)
            put(decision, candidate.key,
                {number.isEmpty() ? Value{} : Value{number}, {head.at.seq + 1, batch.hlc, {}}});
        if (number.isEmpty()) continue;
        taken->insert(number);
        head.nextNumber = std::max(head.nextNumber, number.toLongLong() + 1);
        given.push_back(number);
        contacts.push_back(candidate.key.row);
    }
    if (given.empty()) return {};
    return database.send(R"(
        INSERT INTO customer_number(org_id, number, contact) SELECT $1, * FROM unnest($2::text[], $3::uuid[]))",
                         {organisation, Param::texts(given), Param::ids(contacts)});
}

} // namespace kontor::server

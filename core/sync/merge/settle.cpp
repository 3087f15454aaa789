// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/claim_key.h"
#include "core/sync/merge/step.h"

#include <algorithm>
#include <tuple>

namespace kontor::sync {

namespace {

QString held(const QString& norm) { return u'=' + norm; }
QString contested(const QString& norm) { return u'?' + norm; }

Id ownerOf(const RowKey& key, const RowState& row) { return row[entityInfo(key.entity()).owner].id(); }

/// Who comes first: the holder, then in the order in which they came.
auto rank(const RowKey& key, const RowState& row, const QString& norm)
{
    const QString& text = row[FieldKey::claim].text();
    const auto claim = row.cells.find(FieldKey::claim);
    const bool waiting = text == contested(norm);
    qint64 since = 0;
    if (waiting)
        since = claim->second.stamp.seq;
    else
        for (const auto& [field, cell] : row.cells) since = std::max(since, cell.stamp.seq);
    return std::tuple{text != held(norm), !waiting, since, key.row};
}

} // namespace

/// Every address that a row of this batch has or had.
std::set<Step::Claim> Step::touchedClaims() const
{
    std::set<Claim> claims;
    for (const auto& [key, row] : m_draft.changed()) {
        if (isClaimed(key.entity())) addClaims(key, claims);
        if (key.entity() != Entity::Contact) continue;
        const RowState* before = m_rows.find(key);
        const bool stays = before && before->born == row.born && before->erased == row.erased &&
                           before->isDeleted() == row.isDeleted();
        if (stays) continue;
        for (const FieldPlace& place : referencesTo(Entity::Contact))
            if (isClaimed(place.entity))
                for (const Id& id : m_draft.naming(place.entity, place.field, key.row))
                    addClaims({place.entity, id}, claims);
    }
    return claims;
}

void Step::addClaims(const RowKey& key, std::set<Claim>& claims) const
{
    const QString region = m_draft.homeRegion();
    for (const RowState* row : {m_rows.find(key), find(key)}) {
        if (!row) continue;
        claims.insert({key.entity(), claimOf(key, *row, region)});
        claims.insert({key.entity(), (*row)[FieldKey::claim].text().mid(1)});
    }
    claims.erase({key.entity(), QString{}});
}

bool Step::isClaimant(const RowKey& key, const Claim& claim) const
{
    const RowState* row = find(key);
    if (!row || !row->born || row->erased || row->isDeleted()) return false;
    if (claimOf(key, *row, m_draft.homeRegion()) != claim.second) return false;
    const RowState* contact = find({Entity::Contact, ownerOf(key, *row)});
    return contact && contact->born && !contact->erased && !contact->isDeleted();
}

/// Whose is it? Asked anew for every address that something happened to, from the rows as they are and never from a
/// count that is kept: then nothing can be forgotten. The holder stays; else the first who came holds it. A second row of
/// the same contact goes up in the first. Rows of other contacts keep what they say and are marked: people decide.
void Step::settle(const Claim& claim)
{
    std::vector<RowKey> claimants;
    for (const Id& id : m_draft.claiming(claim.first, claim.second)) {
        const RowKey key{claim.first, id};
        if (isClaimant(key, claim))
            claimants.push_back(key);
        else if (find(key)->cells.contains(FieldKey::claim) &&
                 (*find(key))[FieldKey::claim].text().mid(1) == claim.second)
            setClaim(key, {});
    }
    const auto before = [&](const RowKey& a, const RowKey& b) {
        return rank(a, *find(a), claim.second) < rank(b, *find(b), claim.second);
    };
    std::sort(claimants.begin(), claimants.end(), before);
    std::map<Id, RowKey> firstOf;
    for (const RowKey& key : claimants) {
        const auto [first, fresh] = firstOf.try_emplace(ownerOf(key, *find(key)), key);
        if (!fresh)
            coalesce(key, first->second);
        else
            setClaim(key, firstOf.size() == 1 ? held(claim.second) : contested(claim.second));
    }
}

void Step::coalesce(const RowKey& row, const RowKey& into)
{
    putByMerge(row, FieldKey::deleted, Value{true});
    setClaim(row, {});
    moveReferences(row.entity(), row.row, into.row);
}

void Step::setClaim(const RowKey& key, const QString& text)
{
    if ((*find(key))[FieldKey::claim].text() == text) return;
    putByMerge(key, FieldKey::claim, text.isEmpty() ? Value{} : Value{text});
}

} // namespace kontor::sync

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/desktop/waiting.h"

#include "core/domain/claim_key.h"

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

/// Read together, so that births are looked for once.
constexpr size_t together = 32;

QString regionOf(Store& store)
{
    const auto country = store.reader().cell(u"SELECT country FROM organisation LIMIT 1"_s);
    return country ? country->text() : QString{};
}

} // namespace

void Waiting::clear()
{
    m_offers.clear();
    m_byRow.clear();
    m_byName.clear();
    m_byNorm.clear();
    m_last = 0;
}

Status Waiting::refresh(Store& store, const SyncStanding& standing)
{
    const auto now = store.sync().waiting(standing.cursorSeq);
    if (!now) return now.error();
    std::set<qint64> live;
    std::vector<SyncOffer> fresh;
    for (const SyncOffer& offer : *now) {
        live.insert(offer.no);
        if (offer.no > m_last) fresh.push_back(offer);
    }
    for (auto at = m_offers.begin(); at != m_offers.end();) {
        if (live.contains(at->first)) {
            ++at;
            continue;
        }
        const auto leave = [&](auto& index, const auto& key) {
            const auto found = index.find(key);
            if (found == index.end()) return;
            found->second.erase(at->first);
            if (found->second.empty()) index.erase(found);
        };
        for (const Id& row : at->second.rows) leave(m_byRow, row);
        for (const Id& row : at->second.named) leave(m_byName, row);
        for (const QString& norm : at->second.norms) m_byNorm[norm].remove(at->first);
        at = m_offers.erase(at);
    }
    const QString region = fresh.empty() ? QString{} : regionOf(store);
    for (size_t i = 0; i < fresh.size(); i += together) {
        const std::vector<SyncOffer> some{fresh.begin() + qsizetype(i),
                                          fresh.begin() + qsizetype(std::min(fresh.size(), i + together))};
        const auto read = readOffers(store, standing, some);
        if (!read) return read.error();
        for (const Outgoing& out : *read) add(out, region);
    }
    if (!fresh.empty()) m_last = fresh.back().no;
    return {};
}

void Waiting::add(const Outgoing& out, QStringView region)
{
    Tokens tokens{.offer = out.offer};
    std::set<Id> rows, named;
    for (const Op& op : out.content.batch.ops) {
        rows.insert(op.at.row);
        RowState row;
        for (const Write& write : op.writes) {
            if (write.after.isId()) named.insert(write.after.id());
            if (write.before.isId()) named.insert(write.before.id());
            row.cells[write.field] = {write.after, {}};
        }
        if (!op.at.isKnown() || !isClaimed(op.at.entity())) continue;
        if (const QString norm = claimOf(op.at, row, region); !norm.isEmpty()) tokens.norms.push_back(norm);
    }
    tokens.rows = {rows.begin(), rows.end()};
    tokens.named = {named.begin(), named.end()};
    for (const Id& row : rows) m_byRow[row].insert(out.offer.no);
    for (const Id& row : named) m_byName[row].insert(out.offer.no);
    for (const QString& norm : tokens.norms) m_byNorm[norm].insert(out.offer.no);
    m_offers.emplace(out.offer.no, std::move(tokens));
}

std::vector<SyncOffer> Waiting::concerned(const Incoming& incoming) const
{
    std::set<qint64> chosen;
    std::vector<qint64> open;
    const auto choose = [&](qint64 no) {
        if (chosen.insert(no).second) open.push_back(no);
    };
    const auto chooseAll = [&](const auto& index, const Id& key) {
        if (const auto found = index.find(key); found != index.end())
            for (const qint64 no : found->second) choose(no);
    };
    if (m_offers.empty()) return {};
    for (const Id& row : incoming.rows) chooseAll(m_byRow, row);
    for (const Id& row : incoming.consequential) chooseAll(m_byName, row);
    for (const QString& norm : incoming.norms)
        for (const qint64 no : m_byNorm.value(norm)) choose(no);
    // What a batch writes others may build upon, and it builds upon what others have made of the rows that it names.
    while (!open.empty()) {
        const Tokens& tokens = m_offers.at(open.back());
        open.pop_back();
        for (const Id& row : tokens.rows) chooseAll(m_byRow, row);
        for (const Id& row : tokens.rows) chooseAll(m_byName, row);
        for (const Id& row : tokens.named) chooseAll(m_byRow, row);
        for (const QString& norm : tokens.norms)
            for (const qint64 no : m_byNorm.value(norm)) choose(no);
    }
    std::vector<SyncOffer> offers;
    for (const qint64 no : chosen) offers.push_back(m_offers.at(no).offer);
    return offers;
}

} // namespace kontor::sync

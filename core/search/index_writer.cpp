// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/index_writer.h"

#include <algorithm>

namespace kontor {

void putColumns(ColumnChunk& chunk, std::uint32_t index, const ContactColumns& columns, quint16 team,
                quint16 responsible)
{
    chunk.put(Plane::Present, index, true);
    chunk.put(Plane::Business, index, columns.business);
    chunk.put(Plane::Complete, index, columns.complete);
    chunk.put(Plane::Archived, index, columns.archived);
    chunk.put(Plane::Deleted, index, columns.deleted);
    for (int stage = 0; stage < maxStages; ++stage)
        chunk.put(stagePlane(stage), index, columns.relationship >> stage & 1);
    chunk.team[index] = team;
    chunk.responsible[index] = responsible;
}

std::shared_ptr<const IndexSnapshot> IndexWriter::apply(std::span<const IndexChange> changes)
{
    std::vector<Placed> placed;
    placed.reserve(changes.size());
    for (const IndexChange& change : changes) {
        if (change.n == 0) continue;
        const auto known = m_next->slotOf(change.n);
        if (!known && change.purged) continue;
        placed.push_back({known ? *known : slotFor(change.n), &change});
    }
    std::stable_sort(placed.begin(), placed.end(), [](const Placed& a, const Placed& b) { return a.slot < b.slot; });
    for (std::size_t from = 0; from < placed.size();) {
        const std::size_t chunk = placed[from].slot / slotsPerChunk;
        std::size_t to = from;
        while (to < placed.size() && placed[to].slot / slotsPerChunk == chunk) ++to;
        const std::span<const Placed> ofChunk{placed.data() + from, to - from};
        rebuildColumns(chunk, ofChunk);
        rebuildText(chunk, ofChunk);
        from = to;
    }
    return m_next;
}

std::uint32_t IndexWriter::slotFor(quint32 n)
{
    const std::uint32_t slot = m_next->m_slotCount++;
    place(n, slot);
    return slot;
}

void IndexWriter::place(quint32 n, std::uint32_t slot)
{
    page(n / IndexSnapshot::contactsPerPage)[n % IndexSnapshot::contactsPerPage] = slot;
}

std::vector<std::uint32_t>& IndexWriter::page(std::size_t number)
{
    auto& pages = m_next->m_pages;
    if (number >= pages.size()) pages.resize(number + 1);
    if (number >= m_ownPages.size()) m_ownPages.resize(number + 1);
    if (!m_ownPages[number]) {
        m_ownPages[number] = pages[number] ? std::make_shared<IndexSnapshot::Page>(*pages[number])
                                           : std::make_shared<IndexSnapshot::Page>(IndexSnapshot::contactsPerPage,
                                                                                   IndexSnapshot::noSlot);
        pages[number] = m_ownPages[number];
    }
    return *m_ownPages[number];
}

quint16 IndexWriter::numberIn(std::shared_ptr<const IdDictionary>& dictionary, const Id& id)
{
    if (const auto known = dictionary->numberOf(id); known != IdDictionary::overflow) return known;
    auto grown = std::make_shared<IdDictionary>(*dictionary);
    const auto number = grown->add(id);
    dictionary = std::move(grown);
    return number;
}

void IndexWriter::rebuildColumns(std::size_t chunk, std::span<const Placed> changes)
{
    auto& columns = m_next->m_columns;
    const auto own =
        chunk < columns.size() ? std::make_shared<ColumnChunk>(*columns[chunk]) : std::make_shared<ColumnChunk>();
    bool touched = chunk >= columns.size();
    for (const auto& [slot, change] : changes) {
        const std::uint32_t index = slot % slotsPerChunk;
        if (change->purged) {
            putColumns(*own, index, {}, 0, 0);
            own->put(Plane::Present, index, false);
            own->n[index] = 0;
            place(change->n, IndexSnapshot::noSlot);
            touched = true;
        } else if (change->columns || own->n[index] == 0) {
            const auto given = change->columns.value_or(ContactColumns{});
            if (own->n[index] == 0) place(change->n, slot);
            own->n[index] = change->n;
            putColumns(*own, index, given, numberIn(m_next->m_teams, given.team),
                       numberIn(m_next->m_employees, given.responsible));
            touched = true;
        }
    }
    if (!touched) return;
    if (chunk >= columns.size()) columns.resize(chunk + 1);
    columns[chunk] = own;
}

void IndexWriter::rebuildText(std::size_t chunk, std::span<const Placed> changes)
{
    auto& arena = m_next->m_arena;
    const ArenaChunk* const old = chunk < arena.size() ? arena[chunk].get() : nullptr;
    const std::uint32_t count = std::min(slotsPerChunk, m_next->m_slotCount - std::uint32_t(chunk) * slotsPerChunk);
    bool touched = !old || old->count() != count;
    std::vector<QByteArrayView> documents(count, QByteArrayView{"\n", 1});
    if (old)
        for (std::uint32_t i = 0; i < old->count(); ++i) documents[i] = old->document(i);
    for (const auto& [slot, change] : changes) {
        if (!change->document && !change->purged) continue;
        documents[slot % slotsPerChunk] = change->purged ? QByteArrayView{"\n", 1} : QByteArrayView{*change->document};
        touched = true;
    }
    if (!touched) return;
    if (chunk >= arena.size()) arena.resize(chunk + 1);
    arena[chunk] = std::make_shared<ArenaChunk>(documents);
}

} // namespace kontor

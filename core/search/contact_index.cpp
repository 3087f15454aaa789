// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/contact_index.h"

#include "core/search/index_writer.h"

#include <algorithm>
#include <utility>

namespace kontor {

std::optional<std::uint32_t> IndexSnapshot::slotOf(quint32 n) const
{
    const std::size_t page = n / contactsPerPage;
    if (page >= m_pages.size() || !m_pages[page]) return std::nullopt;
    const auto slot = (*m_pages[page])[n % contactsPerPage];
    return slot == noSlot ? std::nullopt : std::optional{slot};
}

QByteArrayView IndexSnapshot::documentOf(std::uint32_t slot) const
{
    return m_arena[slot / slotsPerChunk]->document(slot % slotsPerChunk);
}

ContactColumns IndexSnapshot::columnsOf(std::uint32_t slot) const
{
    const ColumnChunk& chunk = *m_columns[slot / slotsPerChunk];
    const std::uint32_t index = slot % slotsPerChunk;
    ContactColumns columns{.business = chunk.test(Plane::Business, index),
                           .complete = chunk.test(Plane::Complete, index),
                           .archived = chunk.test(Plane::Archived, index),
                           .deleted = chunk.test(Plane::Deleted, index),
                           .team = m_teams->idOf(chunk.team[index]),
                           .responsible = m_employees->idOf(chunk.responsible[index])};
    for (int stage = 0; stage < maxStages; ++stage)
        columns.relationship |= quint8(chunk.test(stagePlane(stage), index) << stage);
    return columns;
}

Bitmap IndexSnapshot::current() const
{
    return slotsWith(Plane::Present).subtract(slotsWith(Plane::Deleted)).subtract(slotsWith(Plane::Archived));
}

Bitmap IndexSnapshot::slotsOf(std::span<const quint32> contacts) const
{
    Bitmap slots{m_slotCount};
    for (const quint32 n : contacts)
        if (const auto slot = slotOf(n)) slots.set(*slot);
    return slots;
}

std::vector<quint32> IndexSnapshot::contactsOf(const Bitmap& slots) const
{
    std::vector<quint32> contacts;
    contacts.reserve(slots.count());
    slots.forEach([&](std::uint32_t slot) { contacts.push_back(nOf(slot)); });
    return contacts;
}

IndexSnapshot::Memory IndexSnapshot::memory() const
{
    Memory memory;
    for (const auto& chunk : m_arena) {
        memory.text += chunk->size() + scanPadding;
        memory.other += sizeof(ArenaChunk) + (chunk->count() + 1) * sizeof(std::uint32_t);
    }
    memory.other += m_columns.size() * sizeof(ColumnChunk);
    for (const auto& page : m_pages) memory.other += page ? contactsPerPage * sizeof(std::uint32_t) : 0;
    return memory;
}

bool IndexBuilder::add(quint32 n, QByteArrayView document, const ContactColumns& columns)
{
    if (n <= m_last) return false;
    m_last = n;
    if (m_ends.size() == slotsPerChunk) closeChunk();
    m_text.append(document.first(std::min(document.size(), maxDocumentSize)));
    m_ends.push_back(std::uint32_t(m_text.size()));

    const std::uint32_t slot = m_slotCount++;
    if (slot % slotsPerChunk == 0) m_columns.push_back(std::make_shared<ColumnChunk>());
    m_columns.back()->n[slot % slotsPerChunk] = n;
    put(slot, columns);

    const std::size_t page = n / IndexSnapshot::contactsPerPage;
    if (page >= m_pages.size()) m_pages.resize(page + 1);
    if (!m_pages[page])
        m_pages[page] = std::make_shared<IndexSnapshot::Page>(IndexSnapshot::contactsPerPage, IndexSnapshot::noSlot);
    (*m_pages[page])[n % IndexSnapshot::contactsPerPage] = slot;
    return true;
}

bool IndexBuilder::setColumns(quint32 n, const ContactColumns& columns)
{
    const std::size_t page = n / IndexSnapshot::contactsPerPage;
    if (page >= m_pages.size() || !m_pages[page]) return false;
    const auto slot = (*m_pages[page])[n % IndexSnapshot::contactsPerPage];
    if (slot == IndexSnapshot::noSlot) return false;
    put(slot, columns);
    return true;
}

void IndexBuilder::put(std::uint32_t slot, const ContactColumns& columns)
{
    putColumns(*m_columns[slot / slotsPerChunk], slot % slotsPerChunk, columns, m_teams.add(columns.team),
               m_employees.add(columns.responsible));
}

void IndexBuilder::closeChunk()
{
    std::vector<QByteArrayView> documents;
    documents.reserve(m_ends.size());
    std::uint32_t start = 0;
    for (const auto end : m_ends) {
        documents.emplace_back(m_text.constData() + start, qsizetype(end - start));
        start = end;
    }
    m_arena.push_back(std::make_shared<ArenaChunk>(documents));
    m_text.resize(0); // keeps the memory
    m_ends.clear();
}

std::shared_ptr<const IndexSnapshot> IndexBuilder::finish()
{
    if (!m_ends.empty()) closeChunk();
    auto snapshot = std::make_shared<IndexSnapshot>();
    snapshot->m_slotCount = std::exchange(m_slotCount, 0);
    snapshot->m_arena = std::exchange(m_arena, {});
    snapshot->m_columns.assign(m_columns.begin(), m_columns.end());
    snapshot->m_pages.assign(m_pages.begin(), m_pages.end());
    snapshot->m_teams = std::make_shared<IdDictionary>(std::exchange(m_teams, {}));
    snapshot->m_employees = std::make_shared<IdDictionary>(std::exchange(m_employees, {}));
    *this = {};
    return snapshot;
}

std::shared_ptr<const IndexSnapshot> ContactIndex::snapshot() const
{
    const std::scoped_lock lock{m_exchange};
    return m_snapshot;
}

void ContactIndex::exchange(std::shared_ptr<const IndexSnapshot> next)
{
    {
        const std::scoped_lock lock{m_exchange};
        m_snapshot.swap(next);
    }
    // the old one, if nobody reads it, is taken apart here, outside the lock
}

void ContactIndex::beginLoading()
{
    const std::scoped_lock lock{m_writing};
    m_loading = true;
    m_waiting.clear();
}

void ContactIndex::load(IndexBuilder&& contacts)
{
    auto loaded = contacts.finish();
    const std::scoped_lock lock{m_writing};
    m_loading = false;
    if (!m_waiting.empty()) loaded = IndexWriter{*loaded}.apply(std::exchange(m_waiting, {}));
    exchange(std::move(loaded));
}

void ContactIndex::apply(std::span<const IndexChange> changes)
{
    if (changes.empty()) return;
    const std::scoped_lock lock{m_writing};
    if (m_loading) m_waiting.insert(m_waiting.end(), changes.begin(), changes.end());
    exchange(IndexWriter{*snapshot()}.apply(changes));
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/arena.h"
#include "core/search/columns.h"

#include <QByteArray>

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace kontor {

/// All contacts of a store as search and list see them at one moment. Immutable: any thread may read it without a
/// lock, as long as it likes, and it stays what it was.
///
/// A contact keeps its slot for life; a new one gets the next slot. A purged contact leaves an empty slot until the
/// index is loaded anew. Slots are not `contact.n`.
class IndexSnapshot {
public:
    std::uint32_t slotCount() const { return m_slotCount; }
    const Arena& arena() const { return m_arena; }
    const Columns& columns() const { return m_columns; }
    const IdDictionary& teams() const { return *m_teams; }
    const IdDictionary& employees() const { return *m_employees; }

    /// 0 = no contact in this slot.
    quint32 nOf(std::uint32_t slot) const { return m_columns[slot / slotsPerChunk]->n[slot % slotsPerChunk]; }
    std::optional<std::uint32_t> slotOf(quint32 n) const;
    /// With its line end. `slot` < slotCount().
    QByteArrayView documentOf(std::uint32_t slot) const;
    ContactColumns columnsOf(std::uint32_t slot) const;

    /// Slots of the contacts that are neither in the bin nor archived.
    Bitmap current() const;
    Bitmap slotsWith(Plane plane) const { return kontor::slotsWith(m_columns, m_slotCount, plane); }
    /// Unknown numbers are passed over.
    Bitmap slotsOf(std::span<const quint32> contacts) const;
    std::vector<quint32> contactsOf(const Bitmap& slots) const; ///< in slot order
    GroupCounts counts(const Bitmap& slots) const { return countGroups(m_columns, *m_teams, slots); }

    /// Bytes held, of text and of everything else.
    struct Memory {
        std::size_t text = 0, other = 0;
    };
    Memory memory() const;

private:
    friend class IndexBuilder;
    friend class IndexWriter;
    friend class ContactIndex;

    static constexpr quint32 contactsPerPage = 4096;
    static constexpr std::uint32_t noSlot = 0xffffffff;
    using Page = std::vector<std::uint32_t>; ///< slots of contactsPerPage consecutive n

    std::uint32_t m_slotCount = 0;
    Arena m_arena;
    Columns m_columns;
    std::vector<std::shared_ptr<const Page>> m_pages; ///< null where no n of the page is known
    std::shared_ptr<const IdDictionary> m_teams = std::make_shared<IdDictionary>();
    std::shared_ptr<const IdDictionary> m_employees = std::make_shared<IdDictionary>();
};

/// Collects the contacts of a store. One thread.
class IndexBuilder {
public:
    /// In ascending order of n; an n that does not ascend is refused (false). The columns may follow later.
    bool add(quint32 n, QByteArrayView document, const ContactColumns& columns = {});
    /// False for an n that was not added.
    bool setColumns(quint32 n, const ContactColumns& columns);
    /// The builder is empty afterwards.
    std::shared_ptr<const IndexSnapshot> finish();

private:
    void closeChunk();
    void put(std::uint32_t slot, const ContactColumns& columns);

    QByteArray m_text; ///< documents of the open chunk
    std::vector<std::uint32_t> m_ends;
    quint32 m_last = 0;
    Arena m_arena;
    std::vector<std::shared_ptr<ColumnChunk>> m_columns;
    std::vector<std::shared_ptr<std::vector<std::uint32_t>>> m_pages;
    IdDictionary m_teams, m_employees;
    std::uint32_t m_slotCount = 0;
};

/// What became of one contact. What is not given stays; a contact that the index does not know is added.
struct IndexChange {
    quint32 n = 0;
    std::optional<QByteArray> document{};
    std::optional<ContactColumns> columns{};
    bool purged = false; ///< gone for good
};

/// The index as it changes. Any number of threads may ask for snapshots and keep them; changes come one after the
/// other, normally from the thread that commits. Neither ever waits for the other: a change builds the few chunks it
/// touches anew (some 0.05 ms each) beside the old ones, which live on as long as somebody scans them, and exchanging
/// the snapshot takes nanoseconds under a mutex. With a lock around one growing arena, an edit would wait for a whole
/// scan or a scan be broken off by every edit.
class ContactIndex {
public:
    std::shared_ptr<const IndexSnapshot> snapshot() const;

    /// From now on until load(), changes are kept and then applied on top of what was loaded: nothing is missed that is
    /// committed while the store is read. The snapshot stays what it was.
    void beginLoading();
    void load(IndexBuilder&& contacts);

    /// All at once: no snapshot holds half of the changes. Of several changes to one contact later ones win.
    void apply(std::span<const IndexChange> changes);

private:
    void exchange(std::shared_ptr<const IndexSnapshot> next);

    std::mutex m_writing; ///< held while changes are made
    bool m_loading = false;
    std::vector<IndexChange> m_waiting;

    mutable std::mutex m_exchange; ///< held for copying the pointer only
    std::shared_ptr<const IndexSnapshot> m_snapshot = std::make_shared<IndexSnapshot>();
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/column_order.h"
#include "core/queries/contact_list.h"
#include "core/queries/field_columns.h"
#include "core/queries/kept_answers.h"
#include "core/queries/name_order.h"
#include "core/search/contact_index.h"
#include "core/store/change_set.h"

#include <array>
#include <atomic>
#include <deque>
#include <memory>
#include <mutex>
#include <unordered_map>

namespace kontor {

/// All contacts at one moment: what a list is answered from. Stays what it was as long as somebody holds it.
struct IndexView {
    std::shared_ptr<const IndexSnapshot> contacts;
    std::shared_ptr<const NameOrder> names;
};

/// The memory behind lists, search and counts: search documents, columns and the order by name. True is what is in the
/// store; this can be rebuilt from it at any time and follows it by the changes that are announced after each commit.
///
/// Any number of threads may ask for views; one thread (the one that commits) calls apply(), in the order of the
/// commits, and never waits for a reader. What an apply() had to do to the order by name is done by the next reader who
/// asks, so that an import pays nothing for it.
class SearchIndex {
public:
    bool isReady() const { return m_ready.load(std::memory_order_acquire); }
    /// Reads the store if that was not done yet. Of several callers one reads, the others wait for it.
    Status prepare(Database& db);
    /// Reads the store anew. Changes applied meanwhile are not lost. On failure everything stays as it was.
    Status build(Database& db);

    void apply(const ChangeSet& changes);

    /// Empty until it is ready.
    IndexView view();
    /// The contacts with all changes that answers() and fields() have been told of; null until it is ready.
    std::shared_ptr<const IndexSnapshot> contacts() const;

    /// Grows with each change to one of these entities (bits as in ChangeSet): what was worked out from the store at an
    /// equal count still holds.
    quint64 changesOf(quint64 entities) const;
    /// An order by something else than the name, as long as it holds for this view; null if there is none.
    std::shared_ptr<const ColumnOrder> order(const IndexView& view, const SortBy& sort) const;
    struct KeptOrder {
        SortBy sort;
        std::shared_ptr<const ColumnOrder> order;
        std::shared_ptr<const NameOrder> names; ///< with which it was made
        quint64 entities = 0;
        quint64 changes = 0; ///< of the entities, asked for before the store was read
    };
    void keep(KeptOrder order);

    /// Tests of queries that the store answers.
    KeptAnswers& answers() { return m_answers; }
    /// Values of fields that were asked for.
    FieldColumns& fields() { return m_fields; }

    /// Bytes held, of search documents and of all else. Orders by other columns count as else.
    IndexSnapshot::Memory memory();

private:
    struct Renamed {
        QByteArray key;
        bool gone;
        bool maybeThere;
    };
    using Renames = std::unordered_map<quint32, Renamed>;

    Status load(Database& db);
    static Status readStore(Database& db, IndexBuilder& contacts, NameOrderBuilder& names);
    static Status readContacts(Database& db, IndexBuilder& contacts, std::vector<std::uint32_t>& slots,
                               std::vector<std::pair<QByteArray, quint32>>& binned);
    void forget();
    quint64 countChanges(quint64 entities) const;

    std::atomic<bool> m_ready = false;
    std::mutex m_building; ///< held while the store is read
    ChangedContacts m_changedContacts;
    KeptAnswers m_answers{m_changedContacts};
    FieldColumns m_fields{m_changedContacts};
    std::mutex m_merging; ///< held while renames go into the order

    mutable std::mutex m_state; ///< held for moments: everything below
    ContactIndex m_contacts;
    std::shared_ptr<const NameOrder> m_names = std::make_shared<NameOrder>();
    Renames m_renames;       ///< not yet in m_names
    Renames m_loadedRenames; ///< applied since loading began
    bool m_loading = false;
    bool m_outdated = false; ///< the store was replaced while it was read
    std::array<quint64, entityCount + 1> m_changes{};
    std::deque<KeptOrder> m_orders;
};

} // namespace kontor

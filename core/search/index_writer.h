// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/contact_index.h"

#include <memory>
#include <span>
#include <vector>

namespace kontor {

/// Writes one contact's row; a slot that is written is present.
void putColumns(ColumnChunk& chunk, std::uint32_t index, const ContactColumns& columns, quint16 team,
                quint16 responsible);

/// Makes the next snapshot out of one, sharing every chunk that no change touches. Used once, by one thread.
class IndexWriter {
public:
    explicit IndexWriter(const IndexSnapshot& base) : m_next{std::make_shared<IndexSnapshot>(base)} {}

    std::shared_ptr<const IndexSnapshot> apply(std::span<const IndexChange> changes);

private:
    struct Placed {
        std::uint32_t slot;
        const IndexChange* change;
    };

    std::uint32_t slotFor(quint32 n);
    void rebuildText(std::size_t chunk, std::span<const Placed> changes);
    void rebuildColumns(std::size_t chunk, std::span<const Placed> changes);
    void place(quint32 n, std::uint32_t slot);
    quint16 numberIn(std::shared_ptr<const IdDictionary>& dictionary, const Id& id);
    std::vector<std::uint32_t>& page(std::size_t number);

    std::shared_ptr<IndexSnapshot> m_next;
    std::vector<std::shared_ptr<std::vector<std::uint32_t>>> m_ownPages; ///< those this writer may write to
};

} // namespace kontor

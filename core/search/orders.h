// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/contact_index.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kontor {

/// Contacts in one order of the list, for instance by name: 8 bytes a contact (n and slot, so that filtering reads
/// forward). A plain value; share it as `shared_ptr<const Order>` and copy it to change it (0.5 ms at a million).
class Order {
public:
    Order() = default;
    /// `contacts` in order; those that the index does not know are left out.
    Order(const IndexSnapshot& index, std::span<const quint32> contacts);

    std::size_t size() const { return m_contacts.size(); }
    const std::vector<quint32>& contacts() const { return m_contacts; }

    /// All contacts in `slots`, in this order. `slots` may be older than the order: what it lacks is not in it.
    std::vector<quint32> filtered(const Bitmap& slots) const;
    /// The first `count` of them; stops as soon as they are found.
    std::vector<quint32> firstMatches(const Bitmap& slots, std::size_t count) const;

    std::optional<std::size_t> positionOf(quint32 n) const;

    /// Puts a contact before `successor`; at the end for 0 or a successor that is not here. A contact that is here
    /// already moves.
    void place(quint32 n, std::uint32_t slot, quint32 successor);
    void remove(quint32 n);

private:
    std::vector<quint32> m_contacts;
    std::vector<std::uint32_t> m_slots;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/name_order.h"
#include "core/search/contact_index.h"

#include <QByteArray>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace kontor {

/// By what a contact is sorted: nothing, a number (also a time), or the sort key of a text.
using SortValue = std::variant<std::monostate, double, QByteArray>;

/// Contacts by a column, those without a value last in both directions, equal ones by name. Immutable; 16 bytes per
/// contact and each different value once.
class ColumnOrder {
public:
    static constexpr std::uint32_t noValue = 0xffffffff;

    struct Item {
        quint32 n = 0;
        SortValue value{};
    };
    /// All contacts of `among` that are in the order by name; `items` has at most one for each, values of one kind.
    ColumnOrder(const IndexSnapshot& contacts, const NameOrder& names, const Bitmap& among, std::vector<Item> items,
                bool descending);

    std::size_t size() const { return m_contacts.size(); }
    quint32 contactAt(std::size_t place) const { return m_contacts[place]; }
    std::uint32_t slotAt(std::size_t place) const { return m_slots[place]; }
    SortValue valueAt(std::size_t place) const;
    /// The same for equal values, ascending with them; noValue without one.
    std::uint32_t rankAt(std::size_t place) const { return m_ranks[place]; }
    std::uint32_t namePlaceAt(std::size_t place) const { return m_namePlaces[place]; }

    /// The contacts in `slots`, in this order.
    std::vector<quint32> filtered(const Bitmap& slots) const;
    /// How many contacts stand before a contact with this value and this place in the order by name.
    std::size_t placeOf(const SortValue& value, std::uint32_t namePlace) const;

    std::size_t memory() const; ///< bytes

private:
    /// The place of a value among the different ones, or where it would come.
    std::uint32_t rankOf(const SortValue& value) const;
    std::vector<std::uint32_t> ranksOf(std::vector<Item>& items);

    bool m_descending;
    std::vector<quint32> m_contacts;
    std::vector<std::uint32_t> m_slots, m_ranks, m_namePlaces;
    std::vector<double> m_numbers; ///< the different values, in order; one of the two is empty
    std::vector<QByteArray> m_texts;
};

} // namespace kontor

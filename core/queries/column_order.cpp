// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/column_order.h"

#include <QHash>

#include <algorithm>

namespace kontor {

namespace {

template <class T>
void sortUnique(std::vector<T>& values, bool descending)
{
    if (descending)
        std::sort(values.begin(), values.end(), std::greater<T>{});
    else
        std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
    values.shrink_to_fit();
}

template <class T>
std::uint32_t rankIn(const std::vector<T>& values, const T& value, bool descending)
{
    const auto at = descending ? std::lower_bound(values.begin(), values.end(), value, std::greater<T>{})
                               : std::lower_bound(values.begin(), values.end(), value);
    return std::uint32_t(at - values.begin());
}

} // namespace

ColumnOrder::ColumnOrder(const IndexSnapshot& contacts, const NameOrder& names, const Bitmap& among,
                         std::vector<Item> items, bool descending)
    : m_descending{descending}
{
    const std::vector<std::uint32_t> places = names.places(contacts.slotCount());
    const std::vector<std::uint32_t> ranks = ranksOf(items);
    std::vector<std::uint32_t> rankOfSlot(contacts.slotCount(), noValue);
    for (std::size_t i = 0; i < items.size(); ++i)
        if (const auto slot = contacts.slotOf(items[i].n)) rankOfSlot[*slot] = ranks[i];
    items = {};

    std::vector<std::pair<std::uint64_t, std::uint32_t>> sorted;
    sorted.reserve(among.count());
    among.forEach([&](std::uint32_t slot) {
        if (places[slot] != NameOrder::nowhere)
            sorted.emplace_back(std::uint64_t(rankOfSlot[slot]) << 32 | places[slot], slot);
    });
    std::sort(sorted.begin(), sorted.end());
    for (auto* column : {&m_slots, &m_ranks, &m_namePlaces}) column->reserve(sorted.size());
    m_contacts.reserve(sorted.size());
    for (const auto& [key, slot] : sorted) {
        m_contacts.push_back(contacts.nOf(slot));
        m_slots.push_back(slot);
        m_ranks.push_back(std::uint32_t(key >> 32));
        m_namePlaces.push_back(std::uint32_t(key));
    }
}

std::vector<std::uint32_t> ColumnOrder::ranksOf(std::vector<Item>& items)
{
    for (const Item& item : items) {
        if (const auto* number = std::get_if<double>(&item.value))
            m_numbers.push_back(*number);
        else if (const auto* text = std::get_if<QByteArray>(&item.value))
            m_texts.push_back(*text);
    }
    sortUnique(m_numbers, m_descending);
    sortUnique(m_texts, m_descending);
    std::vector<std::uint32_t> ranks;
    ranks.reserve(items.size());
    for (const Item& item : items) ranks.push_back(rankOf(item.value));
    return ranks;
}

std::uint32_t ColumnOrder::rankOf(const SortValue& value) const
{
    if (const auto* number = std::get_if<double>(&value)) return rankIn(m_numbers, *number, m_descending);
    if (const auto* text = std::get_if<QByteArray>(&value)) return rankIn(m_texts, *text, m_descending);
    return noValue;
}

SortValue ColumnOrder::valueAt(std::size_t place) const
{
    const std::uint32_t rank = m_ranks[place];
    if (rank == noValue) return {};
    return m_texts.empty() ? SortValue{m_numbers[rank]} : SortValue{m_texts[rank]};
}

std::vector<quint32> ColumnOrder::filtered(const Bitmap& slots) const
{
    std::vector<quint32> out(size() + 1);
    quint32* end = out.data();
    for (std::size_t i = 0; i < m_contacts.size(); ++i) {
        *end = m_contacts[i];
        end += slots.test(m_slots[i]);
    }
    out.resize(std::size_t(end - out.data()));
    return out;
}

std::size_t ColumnOrder::placeOf(const SortValue& value, std::uint32_t namePlace) const
{
    const std::uint32_t rank = rankOf(value);
    // A value that nobody has any more stands before the ranks from here on, whatever the name.
    const bool known =
        rank == noValue || (m_texts.empty() ? rank < m_numbers.size() && SortValue{m_numbers[rank]} == value
                                            : rank < m_texts.size() && SortValue{m_texts[rank]} == value);
    std::size_t low = 0, high = size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const bool before =
            m_ranks[middle] < rank || (known && m_ranks[middle] == rank && m_namePlaces[middle] < namePlace);
        if (before)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::size_t ColumnOrder::memory() const
{
    std::size_t bytes = sizeof(*this) + size() * 4 * sizeof(quint32) + m_numbers.size() * sizeof(double);
    for (const QByteArray& text : m_texts) bytes += sizeof(text) + size_t(text.size()) + 24;
    return bytes;
}

} // namespace kontor

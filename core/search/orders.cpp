// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/orders.h"

#include <algorithm>

namespace kontor {

Order::Order(const IndexSnapshot& index, std::span<const quint32> contacts)
{
    m_contacts.reserve(contacts.size());
    m_slots.reserve(contacts.size());
    for (const quint32 n : contacts) {
        const auto slot = index.slotOf(n);
        if (!slot) continue;
        m_contacts.push_back(n);
        m_slots.push_back(*slot);
    }
}

std::vector<quint32> Order::filtered(const Bitmap& slots) const
{
    // Written without a branch on the bit: in name order the hits come in no order that a processor could foresee.
    std::vector<quint32> out(std::min<std::size_t>(m_contacts.size(), slots.count()) + 1);
    std::size_t found = 0;
    for (std::size_t i = 0; i < m_contacts.size() && found < out.size() - 1; ++i) {
        out[found] = m_contacts[i];
        found += slots.test(m_slots[i]);
    }
    out.resize(found);
    return out;
}

std::vector<quint32> Order::firstMatches(const Bitmap& slots, std::size_t count) const
{
    std::vector<quint32> out;
    for (std::size_t i = 0; i < m_contacts.size() && out.size() < count; ++i)
        if (slots.test(m_slots[i])) out.push_back(m_contacts[i]);
    return out;
}

std::optional<std::size_t> Order::positionOf(quint32 n) const
{
    const auto found = std::find(m_contacts.begin(), m_contacts.end(), n);
    if (found == m_contacts.end()) return std::nullopt;
    return std::size_t(found - m_contacts.begin());
}

void Order::place(quint32 n, std::uint32_t slot, quint32 successor)
{
    auto from = positionOf(n);
    if (!from) {
        from = m_contacts.size();
        m_contacts.push_back(n);
        m_slots.push_back(slot);
    }
    m_slots[*from] = slot;
    if (successor == n) return;
    const auto move = [&](auto& column, std::size_t to) {
        const auto at = [&](std::size_t i) { return column.begin() + std::ptrdiff_t(i); };
        if (*from < to)
            std::rotate(at(*from), at(*from + 1), at(to));
        else
            std::rotate(at(to), at(*from), at(*from + 1));
    };
    const std::size_t to = (successor ? positionOf(successor) : std::nullopt).value_or(m_contacts.size());
    move(m_contacts, to);
    move(m_slots, to);
}

void Order::remove(quint32 n)
{
    const auto position = positionOf(n);
    if (!position) return;
    m_contacts.erase(m_contacts.begin() + std::ptrdiff_t(*position));
    m_slots.erase(m_slots.begin() + std::ptrdiff_t(*position));
}

} // namespace kontor

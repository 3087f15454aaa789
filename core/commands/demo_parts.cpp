// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_parts.h"

#include <algorithm>

namespace kontor::demo {

namespace {

/// Fills the cast business by business.
class Caster {
public:
    Caster(int contacts, quint64 seed) : m_contacts{contacts}, m_random{seed, 0xca57} {}

    std::vector<Part> cast()
    {
        const int archived = std::min(m_contacts / 40, 300), deleted = std::min(m_contacts / 60, 100);
        m_parts.reserve(size_t(m_contacts + archived + deleted));
        int extras = 0;
        while (m_staying < m_contacts) {
            addCluster();
            // Those who will leave are spread over the whole time.
            for (; extras < (archived + deleted) * qint64(m_staying) / m_contacts; ++extras)
                addExtra(extras * qint64(deleted) / (archived + deleted) !=
                                 (extras + 1) * qint64(deleted) / (archived + deleted)
                             ? Part::End::Deleted
                             : Part::End::Archived);
        }
        return std::move(m_parts);
    }

private:
    quint8 owner()
    {
        // The user has the largest share; marketing has no contacts of its own.
        static constexpr quint8 shares[] = {0, 0, 0, 1, 2, 2, 3, 3, 4, 4};
        return m_random.pick(shares);
    }

    void add(Part part)
    {
        const int place = int(m_parts.size());
        part.rare = part.business < 0 && m_independent++ % 18 == 7;
        if (place % 61 == 23) part.odd = quint8(1 + place / 61 % 250);
        m_parts.push_back(part);
        if (part.end == Part::End::Stays) ++m_staying;
    }

    void addExtra(Part::End end)
    {
        add({.person = m_random.chance(60), .tie = Tie::Alone, .owner = owner(), .end = end});
    }

    void addLoner()
    {
        add({.person = true, .tie = m_random.chance(55) ? Tie::AloneDraft : Tie::Alone, .owner = owner()});
    }

    void addCluster()
    {
        if (m_random.chance(18)) return addLoner();
        const int business = int(m_parts.size());
        add({.person = false, .owner = owner()});
        const quint8 boss = m_parts.back().owner;
        static constexpr int staff[] = {0, 1, 1, 2, 2, 2, 3, 4, 6};
        for (int left = m_random.pick(staff); left > 0 && m_staying < m_contacts; --left) {
            Part person{.person = true, .owner = m_random.chance(85) ? boss : owner(), .business = business};
            if (!m_businesses.empty() && m_random.chance(9)) person.second = m_random.pick(m_businesses);
            add(person);
        }
        m_businesses.push_back(business);
    }

    int m_contacts;
    int m_staying = 0;
    int m_independent = 0; ///< so many of no business so far
    Random m_random;
    std::vector<Part> m_parts;
    std::vector<int> m_businesses;
};

} // namespace

std::vector<Part> castParts(int contacts, quint64 seed) { return Caster{contacts, seed}.cast(); }

} // namespace kontor::demo

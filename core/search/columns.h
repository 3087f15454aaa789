// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/search/arena.h"
#include "core/search/bitmap.h"

#include <array>
#include <cstdint>
#include <memory>
#include <unordered_map>
#include <utility>
#include <vector>

namespace kontor {

/// Most relationship stages that a contact can have; bit i stands for the i-th choice of `relationship.stage`.
inline constexpr int maxStages = 8;

/// What the list filters, counts and groups by, of one contact.
struct ContactColumns {
    bool business = false; ///< else a person
    bool complete = false; ///< else a draft
    bool archived = false;
    bool deleted = false; ///< in the bin
    quint8 relationship = 0;
    Id team{};
    Id responsible{};

    bool operator==(const ContactColumns&) const = default;
};

/// Small numbers for ids: 0 is the null id, the others count up as they come. 65 534 ids have a number of their own,
/// which no list of teams or employees of an organisation reaches; all later ones share `overflow`. Copied to change.
class IdDictionary {
public:
    static constexpr quint16 overflow = 0xffff;

    IdDictionary() : m_ids{Id{}}, m_numbers{{Id{}, 0}} {}
    quint16 numberOf(const Id& id) const; ///< `overflow` if unknown
    quint16 add(const Id& id);
    Id idOf(quint16 number) const { return number < m_ids.size() ? m_ids[number] : Id{}; }
    std::size_t size() const { return m_ids.size(); }

private:
    std::vector<Id> m_ids;
    std::unordered_map<Id, quint16> m_numbers;
};

/// Yes/no columns, one bit a slot: combined and counted 64 contacts at a time.
enum class Plane : quint8 { Present, Business, Complete, Archived, Deleted, FirstStage };
inline constexpr std::size_t planeCount = std::size_t(Plane::FirstStage) + maxStages;
inline Plane stagePlane(int stage) { return Plane(int(Plane::FirstStage) + stage); }

/// The columns of slotsPerChunk contacts. A slot without contact (not used yet, or purged) has all bits zero.
struct ColumnChunk {
    using Bits = std::array<std::uint64_t, slotsPerChunk / 64>;

    std::array<Bits, planeCount> planes{};
    std::array<quint16, slotsPerChunk> team{};        ///< numbers of a dictionary
    std::array<quint16, slotsPerChunk> responsible{}; ///< numbers of a dictionary
    std::array<quint32, slotsPerChunk> n{};           ///< 0 = no contact

    bool test(Plane plane, std::uint32_t index) const
    {
        return planes[std::size_t(plane)][index / 64] >> (index % 64) & 1;
    }
    void put(Plane plane, std::uint32_t index, bool value)
    {
        auto& word = planes[std::size_t(plane)][index / 64];
        word = (word & ~(std::uint64_t(1) << (index % 64))) | std::uint64_t(value) << (index % 64);
    }
};
using Columns = std::vector<std::shared_ptr<const ColumnChunk>>;

/// Slots whose bit in `plane` is set. `slotCount` is the size of the result.
Bitmap slotsWith(const Columns& columns, std::uint32_t slotCount, Plane plane);
/// Slots whose number is one of `numbers`.
Bitmap slotsWithNumber(const Columns& columns, std::uint32_t slotCount,
                       std::array<quint16, slotsPerChunk> ColumnChunk::*column, const std::vector<quint16>& numbers);

/// The summary bar.
struct GroupCounts {
    quint32 total = 0;
    quint32 business = 0; ///< the others are persons
    quint32 complete = 0; ///< the others are drafts
    quint32 archived = 0;
    std::array<quint32, maxStages> byStage{}; ///< a contact counts in each of its stages
    quint32 withoutStage = 0;
    std::vector<std::pair<Id, quint32>> byTeam{}; ///< teams that occur, in the order of their numbers; null = none

    bool operator==(const GroupCounts&) const = default;
};

/// Counts the set slots in one pass.
GroupCounts countGroups(const Columns& columns, const IdDictionary& teams, const Bitmap& slots);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <cstdint>

namespace kontor {

/// Folded bytes to look for, prepared for scanning. A line end becomes a blank, so that none reaches over the end
/// of a record. The empty pattern is in every record.
class Pattern {
public:
    explicit Pattern(QByteArray folded);

    const QByteArray& bytes() const { return m_bytes; }
    const char* data() const { return m_bytes.constData(); }
    std::uint32_t size() const { return std::uint32_t(m_bytes.size()); }
    bool isEmpty() const { return m_bytes.isEmpty(); }

    /// Places of the three bytes that a scan compares first: the two that are rarest in contacts' texts, and the one
    /// farthest from them. They repeat where the pattern is shorter.
    std::uint32_t key(int index) const { return m_keys[std::size_t(index)]; }
    /// The first eight bytes as read from memory, and the mask of those which belong to the pattern.
    std::uint64_t head() const { return m_head; }
    std::uint64_t headMask() const { return m_headMask; }
    std::uint64_t tail() const { return m_tail; } ///< the last eight of a pattern longer than that
    /// A guess how often it occurs, for choosing an order: lower is rarer.
    int commonness() const { return m_commonness; }

private:
    QByteArray m_bytes;
    std::array<std::uint32_t, 3> m_keys{};
    std::uint64_t m_head = 0, m_headMask = 0, m_tail = 0;
    int m_commonness = 0;
};

} // namespace kontor

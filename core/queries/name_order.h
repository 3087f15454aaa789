// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/bitmap.h"

#include <QByteArray>
#include <QByteArrayView>

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace kontor {

/// What became of a contact's place in the list.
struct NameChange {
    quint32 n = 0;
    std::uint32_t slot = 0;
    QByteArray key;         ///< contact.name_key
    bool gone = false;      ///< purged
    bool maybeThere = true; ///< false: certainly not in the order yet
};

/// All contacts by (name_key, n), those in the bin too. Immutable: any thread may read it. A change makes a new order that shares all pieces but the few it touches, so that it costs the same at a
/// thousand and at a million contacts; only a contact that changed its name is looked for in all pieces (1 ms at a
/// million). 12 bytes and the key per contact.
class NameOrder {
public:
    static constexpr std::uint32_t nowhere = 0xffffffff;

    std::size_t size() const { return m_starts.empty() ? 0 : m_starts.back(); }
    quint32 contactAt(std::size_t place) const;
    std::uint32_t slotAt(std::size_t place) const;
    QByteArrayView keyAt(std::size_t place) const;
    /// How many contacts stand before (key, n).
    std::size_t placeOf(QByteArrayView key, quint32 n) const;

    /// The contacts in `slots`, in this order.
    std::vector<quint32> filtered(const Bitmap& slots) const;
    /// Place by slot, `nowhere` for slots that are not in the order.
    std::vector<std::uint32_t> places(std::uint32_t slotCount) const;

    /// At most one change per contact.
    std::shared_ptr<const NameOrder> changed(std::vector<NameChange> changes) const;

    std::size_t memory() const; ///< bytes

private:
    friend class NameOrderBuilder;

    struct Piece {
        std::vector<quint32> contacts;
        std::vector<std::uint32_t> slots;
        std::vector<std::uint32_t> ends; ///< of the keys
        QByteArray keys;

        std::size_t size() const { return contacts.size(); }
        QByteArrayView key(std::size_t i) const
        {
            const std::uint32_t start = i ? ends[i - 1] : 0;
            return QByteArrayView{keys}.sliced(start, ends[i] - start);
        }
        void add(quint32 n, std::uint32_t slot, QByteArrayView key);
        std::size_t placeOf(QByteArrayView key, quint32 n) const;
    };
    using Pieces = std::vector<std::shared_ptr<const Piece>>;
    using Losses = std::vector<std::pair<std::size_t, std::size_t>>; ///< piece and place in it

    std::size_t pieceOf(QByteArrayView key, quint32 n) const;
    std::size_t pieceAt(std::size_t place) const;
    bool keepsPlace(const NameChange& change) const;
    void find(const Bitmap& moved, Losses& lost) const;
    void countUp();

    Pieces m_pieces;                   ///< none is empty
    std::vector<std::size_t> m_starts; ///< place of each piece's first contact, and the size
};

/// Takes contacts in ascending order of (key, n). One thread.
class NameOrderBuilder {
public:
    void add(quint32 n, std::uint32_t slot, QByteArrayView key);
    std::shared_ptr<const NameOrder> finish();

private:
    friend class NameOrder;
    void close();
    void share(const std::shared_ptr<const NameOrder::Piece>& piece);

    NameOrder::Pieces m_pieces;
    NameOrder::Piece m_open;
};

} // namespace kontor

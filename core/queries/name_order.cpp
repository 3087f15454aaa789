// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/name_order.h"

#include <algorithm>
#include <cstring>

namespace kontor {

namespace {

/// Contacts of a piece, up to twice as many: a change copies some 30 KB, and a million contacts are a thousand pieces.
constexpr std::size_t pieceSize = 1024;

/// SQLite's BINARY collation, then the number.
int compare(QByteArrayView a, quint32 an, QByteArrayView b, quint32 bn)
{
    const auto common = size_t(std::min(a.size(), b.size()));
    if (const int bytes = common ? std::memcmp(a.data(), b.data(), common) : 0) return bytes;
    if (a.size() != b.size()) return a.size() < b.size() ? -1 : 1;
    return an < bn ? -1 : an > bn;
}

} // namespace

void NameOrder::Piece::add(quint32 n, std::uint32_t slot, QByteArrayView key)
{
    contacts.push_back(n);
    slots.push_back(slot);
    keys.append(key);
    ends.push_back(std::uint32_t(keys.size()));
}

std::size_t NameOrder::Piece::placeOf(QByteArrayView wanted, quint32 n) const
{
    std::size_t low = 0, high = size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (compare(key(middle), contacts[middle], wanted, n) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// The piece in which (key, n) stands or belongs: the last one that begins at or before it.
std::size_t NameOrder::pieceOf(QByteArrayView key, quint32 n) const
{
    const auto after = std::partition_point(m_pieces.begin(), m_pieces.end(), [&](const auto& piece) {
        return compare(piece->key(0), piece->contacts[0], key, n) <= 0;
    });
    return after == m_pieces.begin() ? 0 : std::size_t(after - m_pieces.begin()) - 1;
}

std::size_t NameOrder::pieceAt(std::size_t place) const
{
    return std::size_t(std::upper_bound(m_starts.begin(), m_starts.end(), place) - m_starts.begin()) - 1;
}

quint32 NameOrder::contactAt(std::size_t place) const
{
    const std::size_t piece = pieceAt(place);
    return m_pieces[piece]->contacts[place - m_starts[piece]];
}

std::uint32_t NameOrder::slotAt(std::size_t place) const
{
    const std::size_t piece = pieceAt(place);
    return m_pieces[piece]->slots[place - m_starts[piece]];
}

QByteArrayView NameOrder::keyAt(std::size_t place) const
{
    const std::size_t piece = pieceAt(place);
    return m_pieces[piece]->key(place - m_starts[piece]);
}

std::size_t NameOrder::placeOf(QByteArrayView key, quint32 n) const
{
    if (m_pieces.empty()) return 0;
    const std::size_t piece = pieceOf(key, n);
    return m_starts[piece] + m_pieces[piece]->placeOf(key, n);
}

std::vector<quint32> NameOrder::filtered(const Bitmap& slots) const
{
    // Written without a branch on the bit: in name order the hits come in no order that a processor could foresee.
    std::vector<quint32> out(size() + 1);
    quint32* end = out.data();
    for (const auto& piece : m_pieces) {
        const quint32* const contacts = piece->contacts.data();
        const std::uint32_t* const places = piece->slots.data();
        for (std::size_t i = 0; i < piece->size(); ++i) {
            *end = contacts[i];
            end += slots.test(places[i]);
        }
    }
    out.resize(std::size_t(end - out.data()));
    return out;
}

std::vector<std::uint32_t> NameOrder::places(std::uint32_t slotCount) const
{
    std::vector<std::uint32_t> places(slotCount, nowhere);
    std::uint32_t place = 0;
    for (const auto& piece : m_pieces)
        for (const std::uint32_t slot : piece->slots) {
            if (slot < slotCount) places[slot] = place;
            ++place;
        }
    return places;
}

bool NameOrder::keepsPlace(const NameChange& change) const
{
    if (m_pieces.empty() || change.gone) return false;
    const std::size_t piece = pieceOf(change.key, change.n);
    const std::size_t place = m_pieces[piece]->placeOf(change.key, change.n);
    return place < m_pieces[piece]->size() && m_pieces[piece]->contacts[place] == change.n &&
           m_pieces[piece]->key(place) == change.key;
}

void NameOrder::find(const Bitmap& moved, Losses& lost) const
{
    for (std::size_t piece = 0; piece < m_pieces.size(); ++piece) {
        const auto& contacts = m_pieces[piece]->contacts;
        for (std::size_t i = 0; i < contacts.size(); ++i)
            if (moved.test(contacts[i])) lost.emplace_back(piece, i);
    }
}

std::shared_ptr<const NameOrder> NameOrder::changed(std::vector<NameChange> changes) const
{
    std::erase_if(changes, [&](const NameChange& change) { return keepsPlace(change); });
    quint32 highest = 0;
    for (const NameChange& change : changes) highest = std::max(highest, change.n);
    Bitmap moved{highest + 1};
    for (const NameChange& change : changes)
        if (change.maybeThere) moved.set(change.n);
    Losses lost;
    if (moved.any()) find(moved, lost);
    std::erase_if(changes, [](const NameChange& change) { return change.gone; });
    std::sort(changes.begin(), changes.end(),
              [](const NameChange& a, const NameChange& b) { return compare(a.key, a.n, b.key, b.n) < 0; });

    NameOrderBuilder next;
    auto change = changes.cbegin();
    auto loss = lost.cbegin();
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        const Piece& piece = *m_pieces[i];
        const bool last = i + 1 == m_pieces.size();
        const auto belongs = [&](const NameChange& added) {
            return last || compare(added.key, added.n, m_pieces[i + 1]->key(0), m_pieces[i + 1]->contacts[0]) < 0;
        };
        const bool gains = change != changes.cend() && belongs(*change);
        const bool loses = loss != lost.cend() && loss->first == i;
        if (!gains && !loses) {
            next.share(m_pieces[i]);
            continue;
        }
        for (std::size_t place = 0; place < piece.size(); ++place) {
            for (; change != changes.cend() &&
                   compare(change->key, change->n, piece.key(place), piece.contacts[place]) < 0;
                 ++change)
                next.add(change->n, change->slot, change->key);
            if (loss != lost.cend() && *loss == std::pair{i, place})
                ++loss;
            else
                next.add(piece.contacts[place], piece.slots[place], piece.key(place));
        }
        for (; change != changes.cend() && belongs(*change); ++change) next.add(change->n, change->slot, change->key);
    }
    for (; change != changes.cend(); ++change) next.add(change->n, change->slot, change->key);
    return next.finish();
}

void NameOrder::countUp()
{
    m_starts.assign(1, 0);
    m_starts.reserve(m_pieces.size() + 1);
    for (const auto& piece : m_pieces) m_starts.push_back(m_starts.back() + piece->size());
}

std::size_t NameOrder::memory() const
{
    std::size_t bytes = m_starts.size() * sizeof(std::size_t);
    for (const auto& piece : m_pieces)
        bytes += sizeof(Piece) + sizeof(piece) + size_t(piece->keys.capacity()) +
                 (piece->contacts.capacity() + piece->slots.capacity() + piece->ends.capacity()) * sizeof(quint32);
    return bytes;
}

void NameOrderBuilder::add(quint32 n, std::uint32_t slot, QByteArrayView key)
{
    m_open.add(n, slot, key);
    if (m_open.size() < 2 * pieceSize) return;
    NameOrder::Piece rest;
    for (std::size_t i = pieceSize; i < m_open.size(); ++i)
        rest.add(m_open.contacts[i], m_open.slots[i], m_open.key(i));
    m_open.keys.truncate(m_open.ends[pieceSize - 1]);
    m_open.contacts.resize(pieceSize);
    m_open.slots.resize(pieceSize);
    m_open.ends.resize(pieceSize);
    close();
    m_open = std::move(rest);
}

void NameOrderBuilder::close()
{
    if (m_open.size() == 0) return;
    m_open.contacts.shrink_to_fit();
    m_open.slots.shrink_to_fit();
    m_open.ends.shrink_to_fit();
    m_open.keys.squeeze();
    m_pieces.push_back(std::make_shared<const NameOrder::Piece>(std::move(m_open)));
    m_open = {};
}

void NameOrderBuilder::share(const std::shared_ptr<const NameOrder::Piece>& piece)
{
    // What has shrunk to little joins its neighbour, so that pieces stay few.
    if (m_open.size() > 0 && m_open.size() < pieceSize / 4) {
        for (std::size_t i = 0; i < piece->size(); ++i) add(piece->contacts[i], piece->slots[i], piece->key(i));
        return;
    }
    close();
    m_pieces.push_back(piece);
}

std::shared_ptr<const NameOrder> NameOrderBuilder::finish()
{
    close();
    auto order = std::make_shared<NameOrder>();
    order->m_pieces = std::move(m_pieces);
    order->countUp();
    return order;
}

} // namespace kontor

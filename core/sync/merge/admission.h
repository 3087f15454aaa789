// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kontor::sync {

/// What a server knows about a batch that somebody offers.
struct Offer {
    bool historyKnown = true; ///< the device's cursor and witness lie in the server's history
    bool batchKnown = false;  ///< decided once already
    bool sameContent = true;  ///< … and it says the same
    qint64 no = 0;            ///< the batch's number within its replica
    qint64 lastNo = 0;        ///< the highest that the server has of this replica
};

enum class Admission : quint8 {
    Decide,
    Repeat,      ///< the answer got lost: give it again
    Mutated,     ///< the same id with another content
    Fork,        ///< two devices under one identity: this one takes a new one
    Gap,         ///< the server forgot something that it had acknowledged
    HistoryFork, ///< the server's history is not the one that the device knows
};

/// Exactly once rests on the batch's id, never on its number: numbers repeat when a device is restored or copied.
constexpr Admission admit(const Offer& offer)
{
    if (!offer.historyKnown) return Admission::HistoryFork;
    if (offer.batchKnown) return offer.sameContent ? Admission::Repeat : Admission::Mutated;
    if (offer.no <= offer.lastNo) return Admission::Fork;
    return offer.no > offer.lastNo + 1 ? Admission::Gap : Admission::Decide;
}

/// The replica's last number after a repeated batch: a device that offers everything again under a new identity meets
/// batches that are known, and they count; else the first unknown one after them would look like a gap, for ever.
constexpr qint64 numberAfterRepeat(qint64 no, qint64 lastNo) { return no == lastNo + 1 ? no : lastNo; }

/// A clock that runs ahead must not win against everybody for weeks: stamps of the future become now.
constexpr quint64 withoutFuture(quint64 hlc, quint64 now) { return hlc < now ? hlc : now; }

} // namespace kontor::sync

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace kontor::simulator {

/// Mistakes that a server or a device could make. Each is switched on by itself, and the simulator has to notice: a
/// check that never fails proves nothing.
enum class Mutant {
    None,
    // server
    NoDedupe,           ///< a batch that comes twice is decided twice
    DedupeByNumber,     ///< … is recognised by its number instead of its id
    NoForkCheck,        ///< two devices under one identity go unnoticed
    SequenceTrap,       ///< numbers are given out before the commit, so readers miss one
    LockReleasedEarly,  ///< a batch is decided on rows that another is changing
    BlindRemove,        ///< a removal takes what its author had not seen
    LastArrivalWins,    ///< conflicts go to whoever comes last
    ClaimOfTheDead,     ///< a deleted row keeps its address
    RoleAtEditTime,     ///< rights are not looked at when the batch is decided
    FilterMissesATable, ///< one table is sent to everybody
    NoClamp,            ///< stamps of the future are believed
    // device
    CursorFirst,         ///< the cursor is saved before the effects
    AckWithoutWitness,   ///< an answer to a push is no proof of history
    StaleReplies,        ///< answers to old requests are believed
    GapRenumbered,       ///< … and what the server has forgotten is not offered again
    AttentionDropped,    ///< what was refused is thrown away
    BootstrapWithoutLog, ///< what changed while the copy was read is missed
    EvictIsDelete,       ///< a row that leaves the scope is deleted
};

inline constexpr std::array allMutants{
    Mutant::NoDedupe,
    Mutant::DedupeByNumber,
    Mutant::NoForkCheck,
    Mutant::SequenceTrap,
    Mutant::LockReleasedEarly,
    Mutant::BlindRemove,
    Mutant::LastArrivalWins,
    Mutant::ClaimOfTheDead,
    Mutant::RoleAtEditTime,
    Mutant::FilterMissesATable,
    Mutant::NoClamp,
    Mutant::CursorFirst,
    Mutant::AckWithoutWitness,
    Mutant::StaleReplies,
    Mutant::GapRenumbered,
    Mutant::AttentionDropped,
    Mutant::BootstrapWithoutLog,
    Mutant::EvictIsDelete,
};

inline const char* nameOf(Mutant mutant)
{
    static constexpr std::array names{
        "none",
        "no dedupe",
        "dedupe by number",
        "no fork check",
        "sequence trap",
        "lock released early",
        "blind remove",
        "last arrival wins",
        "claim of the dead",
        "role at edit time",
        "filter misses a table",
        "no clamp",
        "cursor first",
        "ack without witness",
        "stale replies",
        "gap renumbered",
        "attention dropped",
        "bootstrap without log",
        "evict is delete",
    };
    return names[size_t(mutant)];
}

} // namespace kontor::simulator

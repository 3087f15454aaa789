// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/row.h"

#include <vector>

namespace kontor::sync {

enum class OpKind : quint8 { Create = 1, Set = 2, Purge = 3 };

/// One cell as its author changed it.
struct Write {
    FieldKey field;
    Value before{};
    Value after{};

    bool operator==(const Write&) const = default;
};

/// What an operation did to one row. A creation carries all the row's cells.
struct Op {
    RowKey at;
    OpKind kind = OpKind::Set;
    bool authorOnly = false;
    std::vector<Write> writes{};

    bool operator==(const Op&) const = default;
};

/// A position in the organisation's history. The tag chains, so a place names one history and not just a number.
struct Place {
    qint64 seq = 0;
    QByteArray tag{};

    bool operator==(const Place&) const = default;
};

/// What one person did at once on one device; decided and published as a whole.
struct Batch {
    Id id;
    Id group{};
    Id author{};
    Id replica{};
    qint64 no = 0;   ///< counts the replica's batches
    Place base{};    ///< what the device had seen when the person wrote
    quint64 hlc = 0; ///< hybrid logical clock: 48 bits of milliseconds, 16 of counter
    std::vector<Op> ops{};

    bool operator==(const Batch&) const = default;
};

/// What became of an operation. Every one gets exactly one; the worst of its cells names it.
enum class Fate : quint8 {
    Applied,     ///< stands as written
    Merged,      ///< stands over a concurrent write, or within a record that somebody else deleted
    Superseded,  ///< a concurrent write stands; the value is in the history
    Transformed, ///< stands in another form: another person, another contact
    Contested,   ///< stands, but its address is another contact's: people decide
    Rejected,    ///< refused, kept with its author
};

enum class Refusal : quint8 {
    None,
    NotAllowed,
    Permanent,
    NotAuthor,
    Required,
    BadValue,
    TypesDiffer,
    NoSuchContact,
    Erased,
    DependsOnRejected,
};

struct OpFate {
    Fate fate = Fate::Applied;
    Refusal refusal = Refusal::None;

    bool operator==(const OpFate&) const = default;
};

/// What readers apply: cells of one row with their stamps, whole rows where they are new to the readers.
struct Effect {
    RowKey at;
    std::map<FieldKey, CellState> cells{};
    Id reader{};
    bool erase = false;

    bool operator==(const Effect&) const = default;
};

/// A value that did not stand. It goes to the history of the row, from where it can be taken back with one click.
struct LostValue {
    RowKey at;
    FieldKey field;
    Value value;

    bool operator==(const LostValue&) const = default;
};

struct Decision {
    std::vector<OpFate> fates;   ///< one for each operation, in order
    std::vector<Effect> effects; ///< ascending by row
    std::vector<LostValue> lost;
    std::vector<RowKey> refused;     ///< rows whose creation was refused: what hangs on them is refused too
    std::map<RowKey, RowState> rows; ///< every row as it is now, those too that readers do not get yet
};

} // namespace kontor::sync

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/merge/admission.h"
#include "core/sync/merge/batch.h"

#include <algorithm>
#include <variant>

namespace kontor::simulator {

/// What a person may see: everything, or the contacts of no team and of the person's own teams.
struct Scope {
    bool all = true;
    std::vector<Id> teams{};

    bool operator==(const Scope&) const = default;
    bool covers(const std::vector<Id>& needed) const
    {
        return all || std::all_of(needed.begin(), needed.end(), [this](const Id& team) {
                   return std::find(teams.begin(), teams.end(), team) != teams.end();
               });
    }
};

struct Push {
    sync::Place cursor, witness;
    sync::Batch batch;
};
struct Pull {
    sync::Place cursor, witness;
    Scope scope;
};
/// A page of the rows themselves, from `after` on.
struct ReadState {
    sync::Place witness;
    sync::RowKey after{};
};
struct Request {
    int device = 0;
    quint64 number = 0;
    Id user{};
    std::variant<Push, Pull, ReadState> body;
};

struct PushAnswer {
    sync::Admission admission;
    Id batch{};
    sync::Place at{};
    std::vector<sync::OpFate> fates{};
};
/// One batch as one reader gets it.
struct Entry {
    sync::Place at;
    std::vector<sync::Effect> effects{};
    std::vector<sync::RowKey> evicted{}; ///< rows that left the reader's scope: not deleted, only gone from here
};
struct PullAnswer {
    bool historyFork = false;
    bool otherScope = false; ///< the reader's rights changed: read the state anew
    sync::Place after{};     ///< the cursor that this answers
    sync::Place head{};      ///< a row that is new to the reader comes as it is there: a witness
    std::vector<Entry> entries{};
};
struct StateAnswer {
    bool historyFork = false;
    Scope scope{};
    sync::Place head{};
    std::vector<std::pair<sync::RowKey, sync::RowState>> rows{};
    bool last = false;
};
struct Reply {
    int device = 0;
    quint64 number = 0;
    qint64 serverNow = 0;
    std::variant<PushAnswer, PullAnswer, StateAnswer> body;
};

} // namespace kontor::simulator

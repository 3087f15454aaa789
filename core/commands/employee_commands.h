// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/job.h"
#include "core/store/pen.h"
#include "core/store/store.h"

#include <QString>

namespace kontor {

/// Makes an employee inactive. Everything that is theirs goes to colleagues in the same operation: contacts, open tasks,
/// teams they lead; they leave their teams. In transactions so short that no edit waits; cancelled, it takes itself back.
struct RemoveEmployee {
    struct ForTeam {
        Id team;
        Id successor;
    };
    struct Outcome {
        Id group{};
        qint64 contacts = 0, tasks = 0; ///< that changed hands
        bool cancelled = false;
    };
    Id employee;
    Id successor{};                ///< null only where nothing is left over
    std::vector<ForTeam> byTeam{}; ///< instead, for the contacts of these teams
};
/// Errors: NotAllowed; StillInUse where somebody is missing to take over (`detail`: contacts) or where nobody would be
/// left to administrate; UnknownReference for a successor who is inactive or the same person.
Result<std::unique_ptr<Job<RemoveEmployee::Outcome>>> start(Store& store, const Actor& actor,
                                                            const RemoveEmployee& wish);

/// The part of it that `kontorctl set employee … replacement=…` does before it changes the state, in one transaction.
Result<int> handOver(Pen& pen, const Id& from, const Id& to);

} // namespace kontor

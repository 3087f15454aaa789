// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/job.h"
#include "core/store/store.h"

namespace kontor {

/// Removes an entry of a list that contacts use, and with it every use: a category, a target market, a custom field with
/// its values, a team with its members. One operation, in transactions so short that no edit waits.
struct RemoveListEntry {
    struct Outcome {
        Id group{};
        qint64 uses = 0; ///< rows that went with it, contacts that left the team
        bool cancelled = false;
    };
    Entity entity;
    Id row;
};
/// Is this entity such a list?
bool isRemovableList(Entity entity);
/// Errors: NotAllowed, NotFound.
Result<std::unique_ptr<Job<RemoveListEntry::Outcome>>> start(Store& store, const Actor& actor,
                                                             const RemoveListEntry& wish);

} // namespace kontor

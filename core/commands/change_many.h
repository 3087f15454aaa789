// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/record_commands.h"
#include "core/store/job.h"
#include "core/store/store.h"

namespace kontor {

/// One change of many contacts, up to all of a list: one operation, in transactions so short that no edit waits for
/// them. Contacts that have it already are left alone; those that a rule forbids it are counted and left as they were.
/// Cancelled or failed, it takes back whatever it had done.
struct ChangeMany {
    enum class Deed : quint8 {
        SetField,           ///< `field` (of a contact, or `custom.<key>`) to `text`; an empty text empties it
        AddKeyword,         ///< `text`
        RemoveKeyword,      ///< `text`
        AddRelationship,    ///< `text`, a word of relationship.stage
        RemoveRelationship, ///< `text`
        AddCategory,        ///< `text`, its name or id
        RemoveCategory,     ///< `text`
        AddMarket,          ///< `text`, the name or id of a target market without a rule
        RemoveMarket,       ///< `text`
        Archive,
        Activate,
        Delete,
    };
    struct Outcome {
        Id group{}; ///< null if nothing was written
        qint64 changed = 0;
        qint64 same = 0;    ///< had it already, or are gone
        qint64 refused = 0; ///< a rule forbids it
        Error refusal{};    ///< the first one
        bool cancelled = false;
    };
    Deed deed = Deed::SetField;
    std::vector<quint32> contacts{}; ///< contact.n
    QString field{};
    QString text{};
};
/// Errors: NotAllowed, and what is wrong with field and text whoever the contact is.
Result<std::unique_ptr<Job<ChangeMany::Outcome>>> start(Store& store, const Actor& actor, const ChangeMany& wish);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/demo_calendar.h"
#include "core/commands/demo_contact.h"

namespace kontor::demo {

/// What one operation of the history does.
enum class Deed : quint8 {
    HireEmployee, // subject = number of the employee
    FoundTeam,    // subject = number of the team
    DefineField,  // subject = number of the custom field
    KeepLists,    // categories, consent texts, target markets
    Import,       // subject = first contact, detail = how many
    Create,
    Locate,
    AddNote,
    AddPrivateNote,
    AmendNote,
    AddTask,    // detail = days until it is due
    FinishTask, // detail = number of the contact's task
    MoveTask,   // likewise
    Edit,
    AdvanceStage,
    Tag,
    FillCustom, // detail = number of the custom field
    ChangePhone,
    AddPhone,
    AddEmail,
    AddLink,
    SetPreferences,
    Reassign,
    Rename,
    Connect, // to a second business
    AddCall,
    Classify, // a category and a target market
    AddConsent,
    AddAccount,
    AttachFile,
    AddPicture,
    Archive,
    Delete,
};

/// One operation: an employee does something at a time. What exactly follows from `salt`.
struct Step {
    qint64 at = 0; ///< Unix milliseconds UTC
    int subject = 0;
    int detail = 0;
    quint32 salt = 0;
    Deed deed = Deed::Create;
    quint8 who = 0; ///< number of the employee
};

/// The part that a contact plays; businesses stand before their people.
struct Part {
    bool person = false;
    bool rare = false;
    Tie tie = Tie::Employed;
    quint8 odd = 0;
    quint8 owner = 0; ///< the employee responsible
    enum class End : quint8 { Stays, Archived, Deleted } end = End::Stays;
    int business = -1;
    int second = -1;
};

/// Everything that will have happened.
struct Plan {
    std::vector<Part> parts;
    std::vector<Step> steps; ///< in the order of time
};

inline constexpr int employeeCount = 6; ///< 0 is the user, 1 the manager, 2 to 4 sell, 5 is in marketing
inline constexpr int manager = 1, marketeer = 5;
inline constexpr int teamCount = 3;

/// `contacts` that stay, and some on top that do not. Up to 2 000 each operation is a group of its own; of more, most
/// come in by imports and have little history.
Plan makePlan(int contacts, int customFields, quint64 seed, const Calendar& calendar);

} // namespace kontor::demo

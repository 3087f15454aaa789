// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/demo_random.h"
#include "core/domain/cells.h"

#include <QDate>

namespace kontor::demo {

/// What the demonstration remembers of a contact that stands in the store.
struct Known {
    Id id, email, phone, location;
    QString called; ///< in a sentence: "Ms Huber"
    QString domain; ///< of a business
    std::vector<Id> tasks;
    Id lastNote;         ///< that everybody may read
    quint32 filled = 0;  ///< bit per custom field that has a value
    unsigned stages = 0; ///< bits of relationship::
    qint16 place = 0;
    quint8 owner = 0; ///< number of the employee
    bool person = true;
    bool toLocate = false; ///< an address comes next
    bool renamed = false;
    bool gone = false; ///< archived or deleted
};

/// A number and how it is typed.
struct Number {
    QString text;
    QString region; ///< set where it is typed without its country
    QString kind;
};

/// Everything a contact starts with.
struct Draft {
    Cells cells; ///< without responsible person and team
    QString called;
    QString mailbox; ///< before the @
    QString domain;
    QString emailKind;
    QStringList relationships, keywords;
    Cells location; ///< without the contact; may be empty
    int place = 0;
    bool withEmail = true, withPhone = true, withLocation = false, withLink = false;
    bool mobile = false;
};

enum class Tie { Employed, Alone, AloneDraft }; ///< how a person stands to businesses

/// `rare`: from far away; `odd`: with a name that does not fit into columns, which = 1, 2 …
struct Casting {
    int place = -1; ///< a person of a business there; -1: anywhere
    Tie tie = Tie::Employed;
    QString domain{}; ///< of the business
    bool rare = false;
    int odd = 0;
    QDate today;
};

Draft draftBusiness(Random& random, const Casting& casting);
Draft draftPerson(Random& random, const Casting& casting);

enum class Writing { International, Mixed }; ///< Mixed: one in five as dialled at home

/// A telephone number of the place; `attempt` grows when the one before is taken.
Number inventPhone(Random& random, int place, bool mobile, int attempt, Writing writing = Writing::Mixed);

/// An address somewhere in the place, without the contact.
Cells inventLocation(Random& random, int place, const QString& kind);

} // namespace kontor::demo

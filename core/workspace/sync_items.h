// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entities.h"
#include "core/store/database.h"

namespace kontor {

/// Something that a person has to decide about after synchronising; to be settled by SyncSession::resolve.
struct ConflictItem {
    qint64 no = 0; ///< its name on the command line
    qint64 at = 0; ///< Unix milliseconds UTC of the decision that left it
    /// superseded: another person's later write stands, and mine does not; field `deleted`: mine removed or brought back.
    /// refused: the server did not take it; `detail` says why. contested: the address is another contact's.
    /// deleted: written into a contact that somebody else deleted. too_large: does not fit into a message.
    QString code;
    /// of a refusal: not_allowed, permanent, not_author, required, bad_value, types_differ, no_such_contact, erased,
    /// depends_on_rejected
    QString detail;
    QString operation; ///< kind of the operation it was a part of; kindText (ui/text) names it
    Entity entity = Entity::None;
    Id row;
    Id contact; ///< the contact concerned; null for none
    QString contactName;
    QString field;              ///< "contact.job_title"; empty: the whole row
    QString base, mine, theirs; ///< as people read them; empty for nothing
    Id other;                   ///< contested: the contact that holds the address
    QString otherName;
    bool mayKeepBoth = false;
};

/// What is open, oldest first.
struct Conflicts {
    using Answer = std::vector<ConflictItem>;
    static constexpr bool takesLong = false;
};
Result<Conflicts::Answer> run(Database& db, const Conflicts& question);

/// An operation of which the server has not acknowledged everything yet.
struct WaitingOperation {
    Id group; ///< to be withdrawn by UndoOperation{group}
    qint64 no = 0;
    qint64 at = 0;
    QString kind, label;
    QString author;
    qint64 changes = 0; ///< operations on rows that wait
};

/// Newest first.
struct WaitingOperations {
    using Answer = std::vector<WaitingOperation>;
    int limit = 200;
};
Result<WaitingOperations::Answer> run(Database& db, const WaitingOperations& question);

/// Addresses and numbers of a contact that are another contact's: to be marked where they are shown.
struct ContestedRows {
    struct Item {
        Id row; ///< an email or phone
        Id other;
        QString otherName;
    };
    using Answer = std::vector<Item>;
    Id contact; ///< null: of all contacts
};
Result<ContestedRows::Answer> run(Database& db, const ContestedRows& question);

/// Values that did not stand, everybody's, newest first: for the history of a record, to be taken back with one click.
struct LostValues {
    struct Item {
        qint64 at = 0;
        Entity entity = Entity::None;
        Id row;
        QString field; ///< "contact.job_title"
        QString value; ///< as people read it
        Value cell;    ///< as it is written
        QString author;
    };
    using Answer = std::vector<Item>;
    Id row;
};
Result<LostValues::Answer> run(Database& db, const LostValues& question);

} // namespace kontor

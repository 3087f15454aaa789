// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/job.h"
#include "core/store/store.h"

#include <QString>

#include <vector>

namespace kontor {

/// Files of one contact into other folders, each into its own: one operation, all or none. A file that is gone, or that
/// lies there already, is passed over. Renaming a folder is this for every file in it.
struct MoveFiles {
    struct Move {
        Id file;
        QString folder; ///< as it was typed; empty: none
    };
    using Outcome = int; ///< files moved
    Id contact;
    std::vector<Move> moves;
};
Result<int> run(Pen& pen, const MoveFiles& wish);
QString operationKind(const MoveFiles& wish); ///< "move_file"

/// Several files of one contact: one operation, all or none.
struct RemoveFiles {
    using Outcome = void;
    std::vector<Id> files;
};
Status run(Pen& pen, const RemoveFiles& wish);
QString operationKind(const RemoveFiles& wish); ///< "delete_file"

/// Files from the disk for a contact, in folders: one operation, a transaction for each file or some small ones, so that
/// an edit waits for one file at most. What cannot be read is counted and left out; cancelled, or where the store cannot be
/// written, all of it is taken back. FileUnreadable where none can be read.
struct AddFiles {
    struct Source {
        QString path;
        QString folder{};
    };
    struct Outcome {
        std::vector<Id> made{};
        qint64 refused = 0;
        Error refusal{}; ///< the first one
    };
    Id contact;
    std::vector<Source> files;
};
Result<std::unique_ptr<Job<AddFiles::Outcome>>> start(Store& store, const Actor& actor, const AddFiles& wish);

} // namespace kontor

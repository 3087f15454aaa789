// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"
#include "core/queries/duplicates.h"

namespace kontor {

/// Contacts side by side before they become one: where they differ, what a merge would take by itself, and what goes on
/// from all of them.
struct MergeSides {
    struct Line {
        QString field;     ///< of contact, or "custom.<key>"
        QString label;     ///< of a custom field; else empty
        QStringList texts; ///< canonical, by side
        int chosen = 0;    ///< side whose value is taken; -1: of several
        QString merged;    ///< what it is then
    };
    struct Rows {
        Entity entity = Entity::None;
        int count = 0;     ///< live rows of all sides; those that say the same count once
        QStringList texts; ///< where a row has a name of its own
    };
    struct Answer {
        std::vector<DuplicatePairs::Contact> sides; ///< contacts that are gone are left out
        std::vector<Line> lines;                    ///< fields that any of them has
        std::vector<Rows> rows;
    };
    std::vector<Id> contacts; ///< the one to keep first
};
Result<MergeSides::Answer> run(Database& db, const MergeSides& question);

} // namespace kontor

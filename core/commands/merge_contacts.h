// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pen.h"

#include <QString>

namespace kontor {

/// Makes one contact out of several of one type. Every row of the others goes on under `keep`; rows that say the same
/// become one, and what pointed at them follows. A field has the value of `keep`, or where that is empty the first of
/// the others', unless `choices` name another; a ban on emails or calls holds if any of them had it, remarks of all are
/// kept. The others' ids lead to `keep` from now on; their values stay in them, and its history shows those that lost.
struct MergeContacts {
    using Outcome = Id; ///< keep
    struct Choice {
        QString field; ///< of contact, or custom.<key>
        Id from;       ///< `keep` or one of `others`
    };
    Id keep;
    std::vector<Id> others;
    std::vector<Choice> choices{};
};
Result<Id> run(Pen& pen, const MergeContacts& wish);
QString operationKind(const MergeContacts& wish); ///< "merge_contacts"

/// Two contacts that look alike and are not the same: remembered, and no longer reported. Doing it twice is no mistake.
struct KeepSeparate {
    using Outcome = void;
    Id first, second;
};
Status run(Pen& pen, const KeepSeparate& wish);
QString operationKind(const KeepSeparate& wish); ///< "keep_separate"

} // namespace kontor

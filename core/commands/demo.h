// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/job.h"
#include "core/store/store.h"

#include <QDate>

namespace kontor {

struct DemoCounts {
    qint64 contacts = 0, persons = 0, businesses = 0; ///< in the lists: neither archived nor in the bin
    qint64 archived = 0, deleted = 0;
    qint64 employees = 0, teams = 0, notes = 0, tasks = 0, operations = 0;
};

/// Fills a store with a believable company's contacts and their history. All ids and times follow from seed and date,
/// so the same call gives the same store, whatever day it is. What is there already stays as it is.
/// Errc::NotAllowed for anybody but an administrator; Errc::Usage for a number of contacts that makes no sense.
struct MakeDemo {
    using Outcome = DemoCounts;
    int contacts = 250; ///< that stay in the lists; a few archived and deleted ones come on top
    quint64 seed = 1;
    QDate today; ///< the day after the last of the history (UTC); invalid: the day it is
};
Result<std::unique_ptr<Job<DemoCounts>>> start(Store& store, const Actor& actor, const MakeDemo& wish);

} // namespace kontor

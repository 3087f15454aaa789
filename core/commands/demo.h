// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/job.h"
#include "core/store/store.h"

#include <QDate>

namespace kontor {

struct DemoCounts {
    qint64 contacts = 0, persons = 0, businesses = 0, employees = 0, teams = 0, notes = 0, tasks = 0, operations = 0;
};

/// Fills a store with a believable company's contacts and their history. All ids and times follow from seed and date,
/// so the same call gives the same store, whatever day it is.
struct MakeDemo {
    using Outcome = DemoCounts;
    int contacts = 250;
    quint64 seed = 1;
    QDate today; ///< the last day of the history; invalid: the day it is
};
Result<std::unique_ptr<Job<DemoCounts>>> start(Store& store, const Actor& actor, const MakeDemo& wish);

} // namespace kontor

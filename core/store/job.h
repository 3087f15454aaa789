// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_set.h"

namespace kontor {

struct JobProgress {
    qint64 done = 0;
    qint64 total = 0; ///< 0 = not known yet
};

/// A long operation that the writer thread drives step by step, so that edits can come between and it can be
/// cancelled. A step is one transaction of about 100 ms at most.
template <class Outcome_>
class Job {
public:
    using Outcome = Outcome_;
    virtual ~Job() = default;

    /// False when there is nothing left to do. `changes` is what this step changed.
    virtual Result<bool> step(ChangeSet& changes) = 0;
    /// Called before the next step once somebody has cancelled. True if the job takes back what it wrote: it is then
    /// stepped to its end, so that edits can come between that work as well.
    virtual Result<bool> takeBack() { return false; }
    /// Called once after the last step, or when cancelled: leaves nothing half written.
    virtual Result<Outcome> finish(bool cancelled) = 0;
    virtual JobProgress progress() const = 0;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/change_set.h"

#include <functional>

namespace kontor {

struct JobProgress {
    qint64 done = 0;
    qint64 total = 0; ///< 0 = not known yet
};

/// A long operation that the writer thread drives step by step, so that edits can come between and it can be
/// cancelled. A step is one transaction; it takes some 100 ms at most, or as long as nobody waits where that is told.
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

    /// Asked several times a second within a step: true ends it, because an edit or a cancel waits.
    void askWhetherSomebodyWaits(std::function<bool()> waits) { m_waits = std::move(waits); }

protected:
    /// Nobody says: somebody may wait.
    std::function<bool()> m_waits;
};

} // namespace kontor

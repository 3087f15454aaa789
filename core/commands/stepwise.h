// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/job.h"
#include "core/store/pen.h"
#include "core/store/store.h"
#include "core/store/taking_back.h"

#include <optional>

namespace kontor {

/// One write among many.
struct WriteStep {
    Entity entity = Entity::None;
    Id row;
    bool removes = false;
    FieldIndex field = 0;
    Value value{};
};

/// Many writes as one operation, in transactions so short that no edit waits for them; cancelled or failed, it takes back
/// whatever it had done. Steps whose row is gone or has it already are passed over.
class Stepwise {
public:
    Stepwise(Store& store, const Actor& actor, Group group, std::vector<WriteStep> steps)
        : m_store{store}
        , m_actor{actor}
        , m_group{std::move(group)}
        , m_steps{std::move(steps)}
    {}

    /// The last transaction: `last` runs behind the steps that are left, and may give more of them.
    using Last = std::function<Result<std::vector<WriteStep>>(Pen&)>;
    /// `waits`: somebody does, so the transaction ends with the step it is at.
    Result<bool> step(ChangeSet& changes, const Last& last, const std::function<bool()>& waits);
    void takeBack();
    Status finish();
    JobProgress progress() const;
    bool isTakenBack() const { return m_back.has_value(); }
    const Group& group() const { return m_group; }

private:
    Status some(Pen& pen, const Last& last, const std::function<bool()>& waits);

    Store& m_store;
    Actor m_actor;
    Group m_group;
    std::vector<WriteStep> m_steps;
    size_t m_next = 0;
    bool m_done = false;
    std::optional<TakingBack> m_back; ///< once it was cancelled, or a step failed
    std::optional<Error> m_failure;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/temp_store.h"

#include <optional>

namespace kontor::test {

/// Performs an intention as the workspace does: one group, all or nothing.
template <class I>
auto perform(TempStore& store, const I& wish) -> Result<typename I::Outcome>
{
    std::optional<Result<typename I::Outcome>> outcome;
    const auto written = store.write(operationKind(wish), [&](Pen& pen) -> Status {
        outcome.emplace(run(pen, wish));
        if (!*outcome) return outcome->error();
        return {};
    });
    if (!written) return written.error();
    return *outcome;
}

} // namespace kontor::test

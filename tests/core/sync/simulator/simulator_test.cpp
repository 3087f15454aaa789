// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/simulator/world.h"
#include "tests/support/catch.h"

#include <iostream>

using namespace kontor;
using namespace kontor::simulator;

namespace {

/// How many schedules each test plays: KONTOR_SCHEDULES sets another number for a night's run.
int schedules()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("KONTOR_SCHEDULES", &given);
#ifdef __SANITIZE_ADDRESS__
    return given ? wanted : 500;
#else
    return given ? wanted : 10'000;
#endif
}
quint64 firstSeed() { return quint64(std::max(0, qEnvironmentVariableIntValue("KONTOR_FIRST_SEED"))) + 1; }

} // namespace

TEST_CASE("people who work at the same time, with everything that can go wrong, end with the same", "[simulator]")
{
    Outcome sum;
    for (quint64 seed = firstSeed(), i = 0; i < quint64(schedules()); ++i, ++seed) {
        const Schedule schedule = makeSchedule(seed);
        const Outcome outcome = play(schedule);
        sum.batches += outcome.batches;
        sum.rejected += outcome.rejected;
        sum.contested += outcome.contested;
        sum.superseded += outcome.superseded;
        sum.forks += outcome.forks;
        if (outcome.failure.isEmpty()) continue;
        FAIL(outcome.failure.toStdString() << "\n" << describe(shrink(schedule)).toStdString());
    }
    WARN(sum.batches << " batches, " << sum.rejected << " refused, " << sum.contested << " contested, "
                     << sum.superseded << " superseded, " << sum.forks << " forks");
    CHECK(sum.rejected > 0);
    CHECK(sum.contested > 0);
    CHECK(sum.superseded > 0);
    CHECK(sum.forks > 0);
}

TEST_CASE("the same seed gives the same run", "[simulator]")
{
    for (quint64 seed = 1; seed <= 50; ++seed)
        REQUIRE(play(makeSchedule(seed)).trace == play(makeSchedule(seed)).trace);
}

TEST_CASE("every mistake that a server or a device could make is noticed", "[simulator][mutants]")
{
    constexpr quint64 enough = 100'000;
    const auto isCaught = [](quint64 seed, Mutant mutant) {
        const Schedule schedule = makeSchedule(seed);
        if (play(schedule, mutant).failure.isEmpty()) return false;
        // A gap has to be noticed where the missing witness alone does no harm.
        return mutant != Mutant::GapRenumbered || play(schedule, Mutant::AckWithoutWitness).failure.isEmpty();
    };
    for (const Mutant mutant : allMutants) {
        quint64 seed = 1;
        while (seed < enough && !isCaught(seed, mutant)) ++seed;
        INFO(nameOf(mutant));
        CHECK(seed < enough);
        if (qEnvironmentVariableIsSet("KONTOR_MUTANTS"))
            std::cout << nameOf(mutant) << ": seed " << seed << ", "
                      << play(makeSchedule(seed), mutant).failure.toStdString() << std::endl;
    }
}

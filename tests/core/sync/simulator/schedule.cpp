// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sync/simulator/schedule.h"

#include <QStringList>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor::simulator {

namespace {

struct Weight {
    StepKind kind;
    int weight;
    const char* name;
};
constexpr std::array weights{
    Weight{StepKind::Act, 380, "act"},
    Weight{StepKind::Sync, 470, "sync"},
    Weight{StepKind::Wait, 30, "wait"},
    Weight{StepKind::Crash, 25, "crash"},
    Weight{StepKind::Backup, 12, "backup"},
    Weight{StepKind::Restore, 8, "restore"},
    Weight{StepKind::Clone, 5, "clone"},
    Weight{StepKind::CutOff, 20, "cut off"},
    Weight{StepKind::Reconnect, 30, "reconnect"},
    Weight{StepKind::Skew, 8, "skew"},
    Weight{StepKind::ServerBackup, 7, "server backup"},
    Weight{StepKind::ServerRestore, 5, "server restore"},
};

StepKind pickKind(Dice& dice)
{
    int total = 0;
    for (const Weight& weight : weights) total += weight.weight;
    int at = dice.below(total);
    for (const Weight& weight : weights)
        if ((at -= weight.weight) < 0) return weight.kind;
    return StepKind::Sync;
}

} // namespace

Schedule makeSchedule(quint64 seed)
{
    Dice dice{seed};
    Schedule schedule{.seed = seed, .devices = 2 + dice.below(6), .byTeam = dice.percent(40)};
    const int steps = 40 + dice.below(181);
    for (int i = 0; i < steps; ++i)
        schedule.steps.push_back({pickKind(dice), dice.below(schedule.devices), dice.next()});
    return schedule;
}

QString describe(const Schedule& schedule)
{
    QStringList lines{u"seed %1, %2 devices%3"_s.arg(schedule.seed)
                          .arg(schedule.devices)
                          .arg(schedule.byTeam ? u", by team"_s : QString{})};
    for (const Step& step : schedule.steps)
        for (const Weight& weight : weights)
            if (weight.kind == step.kind)
                lines << u"  %1 on %2, %3"_s.arg(QLatin1StringView{weight.name}).arg(step.device).arg(step.seed);
    return lines.join(u'\n');
}

} // namespace kontor::simulator

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kontor::bench {

/// What a program took from its start to its end.
struct ProcessRun {
    double seconds = 0;     ///< on the wall
    double spoke = 0;       ///< … until its first word on standard error; where it said nothing, until its end
    double cpuSeconds = 0;  ///< of all its threads, user and system
    quint64 peakMemory = 0; ///< bytes resident
    QByteArray output;
};

/// Runs a program to its end; `input` is a file for its standard input, empty for none. Fails the benchmark when the
/// program cannot be run or ends with anything but 0. Unix.
ProcessRun runProcess(const QString& program, const QStringList& arguments, const QString& input = {});

/// Drops the clean pages of a file from the system's cache, so that the next reader meets the disk.
void evict(const QString& file);

quint64 residentBytes(); ///< of this process

} // namespace kontor::bench

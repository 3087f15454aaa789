// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace kontor {

/// A WAVE file (Multimedia Programming Interface and Data Specifications 1.0, 1991) of 16-bit samples in one channel, in
/// the byte order of this machine; `rate` of them make a second.
QByteArray waveFile(const QByteArray& samples, int rate);

/// Milliseconds that a WAVE file plays, by its first kilobyte; nothing for another kind of file.
std::optional<qint64> waveLengthMs(QByteArrayView start);

/// How loud 16-bit samples are: 0 for silence, 1 for the loudest there is, even steps for the ear.
double loudness(const QByteArray& samples);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/wave_sound.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace kontor {

namespace {

constexpr qsizetype fileHead = 12, chunkHead = 8, formatBytes = 16;
constexpr double quietest = -50; ///< decibels; a room in which nobody speaks

template <class T>
void append(QByteArray& bytes, T number)
{
    const T little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char*>(&little), sizeof little);
}

template <class T>
T numberAt(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

} // namespace

QByteArray waveFile(const QByteArray& samples, int rate)
{
    QByteArray file;
    file.reserve(fileHead + 2 * chunkHead + formatBytes + samples.size());
    file.append("RIFF");
    append(file, quint32(4 + 2 * chunkHead + formatBytes + samples.size()));
    file.append("WAVEfmt ");
    append(file, quint32(formatBytes));
    append(file, quint16(1)); // PCM
    append(file, quint16(1)); // channels
    append(file, quint32(rate));
    append(file, quint32(2 * rate));
    append(file, quint16(2)); // bytes of a sample
    append(file, quint16(16));
    file.append("data");
    append(file, quint32(samples.size()));
    const qsizetype first = file.size();
    file.append(samples);
    qToLittleEndian<quint16>(samples.data(), samples.size() / 2, file.data() + first);
    return file;
}

std::optional<qint64> waveLengthMs(QByteArrayView start)
{
    if (start.size() < fileHead || !start.startsWith("RIFF") || start.sliced(8, 4) != "WAVE") return {};
    quint32 bytesInSecond = 0;
    for (qint64 at = fileHead; at + chunkHead <= start.size();) {
        const QByteArrayView name = start.sliced(at, 4);
        const auto size = numberAt<quint32>(start, at + 4);
        if (name == "fmt " && at + chunkHead + formatBytes <= start.size())
            bytesInSecond = numberAt<quint32>(start, at + chunkHead + 8);
        if (name == "data") {
            if (bytesInSecond == 0) return {};
            return qint64(size) * 1000 / bytesInSecond;
        }
        at += chunkHead + size + size % 2; // chunks begin at even places
    }
    return {};
}

double loudness(const QByteArray& samples)
{
    const qsizetype count = samples.size() / 2;
    if (count == 0) return 0;
    double sum = 0;
    for (qsizetype i = 0; i < count; ++i) {
        qint16 sample = 0;
        std::memcpy(&sample, samples.data() + 2 * i, sizeof sample);
        const double part = sample / 32768.0;
        sum += part * part;
    }
    const double decibels = 10 * std::log10(sum / double(count) + 1e-10);
    return std::clamp(1 - decibels / quietest, 0.0, 1.0);
}

} // namespace kontor

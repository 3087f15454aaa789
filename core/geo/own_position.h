// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/place.h"

#include <QFuture>
#include <QThread>

namespace kontor {

/// How this computer learns where it is.
struct PositionSource {
    enum class Kind {
        System,   ///< the operating system's service: GeoClue, Core Location, Windows' sensors
        Receiver, ///< a satellite receiver that speaks NMEA 0183
        Place,    ///< where its user says
    };
    Kind kind = Kind::System;
    /// Of a receiver: "serial:/dev/ttyUSB0", "socket://host:port", or a file of its sentences. Of a place: as parsePoint.
    QString where{};
};

/// A word for files: "system", "receiver", "place".
QString nameOf(PositionSource::Kind kind);
std::optional<PositionSource::Kind> positionSourceNamed(QStringView name);

/// Asks a source where this computer is, on a thread of its own: services answer late, and a receiver's file or device
/// is read there. To be used from one thread; does not wait, but at its end for a source that is just being closed.
class OwnPosition {
public:
    OwnPosition();
    ~OwnPosition();
    OwnPosition(const OwnPosition&) = delete;
    OwnPosition& operator=(const OwnPosition&) = delete;

    /// One point, WGS 84. Fails with field `own_position` after at most `milliseconds`: NotAllowed ("denied") where the
    /// system or its user refuses, FileUnreadable ("receiver") for one that is not there, NotFound with detail "source"
    /// where this computer has no such service, "silence" where none told in time, "place" for a place that is none.
    QFuture<Result<GeoPoint>> find(const PositionSource& source, int milliseconds = 20'000);

private:
    QThread m_thread;
    QObject* m_worker; ///< lives in the thread
};

} // namespace kontor

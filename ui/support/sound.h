// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace kontor {

/// A microphone that is listened to. GUI thread; what it is told to call is called there, never after its end.
class Microphone {
public:
    struct Heard {
        std::function<void(const QByteArray& samples)> samples; ///< 16 bit, one channel
        std::function<void()> lost;                             ///< it was taken away
    };
    virtual ~Microphone() = default;
    /// False where it does not answer.
    virtual bool begin(Heard heard) = 0;
    /// Samples in a second.
    virtual int rate() const = 0;
};

/// A sound that is played. GUI thread.
class SoundPlayer {
public:
    struct State {
        qint64 at = 0, length = 0; ///< milliseconds; a length of 0 is not known yet
        bool playing = false;
        bool failed = false; ///< this system cannot play it
    };
    virtual ~SoundPlayer() = default;
    /// Plays the file from its beginning and tells how it goes, from then on.
    virtual void begin(const QString& file, std::function<void(const State&)> told) = 0;
    virtual void setPlaying(bool playing) = 0;
    virtual void moveTo(qint64 at) = 0;
};

/// Microphones and loudspeakers; the root object of a plugin, because it needs Qt Multimedia and the many libraries that
/// stand behind it.
class SoundDevices {
public:
    virtual ~SoundDevices() = default;
    /// Null where there is no microphone.
    virtual std::unique_ptr<Microphone> microphone() = 0;
    /// Null where there is nothing to hear it by.
    virtual std::unique_ptr<SoundPlayer> player() = 0;
};

/// Of the plugin that lies beside the program; loaded once, by the first call. Null where there is none.
SoundDevices* soundDevices();
/// Others in their place from now on: the devices of a test. Null: those of the plugin again.
void useSoundDevices(SoundDevices* devices);

} // namespace kontor

Q_DECLARE_INTERFACE(kontor::SoundDevices, "org.kontor_crm.Kontor.SoundDevices/1")

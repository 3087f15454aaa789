// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/sound.h"

#include <QObject>

namespace kontor {

/// Microphones and loudspeakers by Qt Multimedia.
class MultimediaDevices final : public QObject, public SoundDevices {
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.kontor_crm.Kontor.SoundDevices/1")
    Q_INTERFACES(kontor::SoundDevices)
public:
    std::unique_ptr<Microphone> microphone() override;
    std::unique_ptr<SoundPlayer> player() override;
};

} // namespace kontor

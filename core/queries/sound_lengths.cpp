// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/sound_lengths.h"

#include "core/domain/wave_sound.h"

#include <QFile>

namespace kontor {

Result<SoundLengths::Answer> run(Database& db, const SoundLengths& question)
{
    SoundLengths::Answer lengths;
    for (const QString& sound : question.sounds) {
        const auto place = run(db, BlobPlace{sound});
        if (!place && place.error().code != Errc::FileUnreadable) return place.error();
        if (!place) continue;
        QFile file{*place};
        if (!file.open(QIODevice::ReadOnly)) continue;
        if (const auto length = waveLengthMs(file.read(1024))) lengths.insert(sound, *length);
    }
    return lengths;
}

} // namespace kontor

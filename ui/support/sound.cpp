// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/sound.h"

#include "ui/support/plugin.h"

#include <QPluginLoader>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
SoundDevices* inPlace = nullptr;
}

SoundDevices* soundDevices()
{
    if (inPlace) return inPlace;
    static SoundDevices* const found =
        qobject_cast<SoundDevices*>(QPluginLoader{pluginFile(u"kontor_sound"_s)}.instance());
    return found;
}

void useSoundDevices(SoundDevices* devices) { inPlace = devices; }

} // namespace kontor

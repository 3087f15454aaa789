// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/sections.h"

namespace kontor {

namespace settings {
#define SETTINGS(name) PageInfo name();
#include "ui/pages/settings/settings.def"
#undef SETTINGS
} // namespace settings

std::vector<PageInfo> allSettings()
{
    return {
#define SETTINGS(name) settings::name(),
#include "ui/pages/settings/settings.def"
#undef SETTINGS
    };
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace kontor {

/// The sections of the settings, in the order of settings.def. Each is a page like the window's own, made when it is
/// first shown; desk().showPage("settings.<key>") goes there.
std::vector<PageInfo> allSettings();

} // namespace kontor

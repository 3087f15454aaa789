// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kontor {

/// For long work on a lane: is there something that a person waits for, on the lane whose thread asks? False elsewhere.
bool isAwaitedHere();

} // namespace kontor

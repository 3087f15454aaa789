// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLockFile;

namespace kontor {

/// Takes a lock that is held as long as the process lives; that of a dead process is taken over, also one that was killed
/// between making the file and writing its number into it. Waits for nobody who says who he is.
bool acquire(QLockFile& lock);

} // namespace kontor

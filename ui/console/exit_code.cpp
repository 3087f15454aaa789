// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/exit_code.h"

namespace kontor {

ExitCode exitCodeOf(Errc code)
{
    // Errc stands in groups, one for each number.
    if (code < Errc::UnknownField) return ExitCode::Refused;
    if (code <= Errc::Usage) return ExitCode::Usage;
    if (code <= Errc::BadMapping) return ExitCode::Input;
    if (code <= Errc::Busy) return ExitCode::Store;
    return code == Errc::Network ? ExitCode::Network : ExitCode::Partly;
}

} // namespace kontor

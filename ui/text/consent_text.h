// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/consent_state.h"

#include <QString>

namespace kontor {

/// The answer to "may I mail?" and "may I call?", in one short sentence each.
QString mayEmailText(Consented state);
QString mayCallText(Consented state);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/demo_plan.h"

namespace kontor::demo {

/// Who plays what: businesses with their people, people of several businesses, people of none, and here and there one
/// who will be archived or deleted.
std::vector<Part> castParts(int contacts, quint64 seed);

} // namespace kontor::demo

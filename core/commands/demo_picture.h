// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/demo_random.h"

#include <QByteArray>

namespace kontor::demo {

/// A small picture of nobody, as a PNG file: head and shoulders before a colour.
QByteArray portrait(Random& random);

} // namespace kontor::demo

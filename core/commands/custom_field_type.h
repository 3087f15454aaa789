// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/pen.h"

namespace kontor {

/// When `cells` give a custom field another type: its values are read anew in that type, in the same operation. One that
/// does not fit refuses the whole change; what would become of each is told beforehand by ConversionPreview.
Status convertValues(Pen& pen, const Id& field, const Cells& cells);

} // namespace kontor

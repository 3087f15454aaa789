// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// The key of a custom field with this label: its letters and digits as field names are written, "Größe (cm)" is
/// "grosse_cm".
QString customKeyFor(const QString& label);

} // namespace kontor

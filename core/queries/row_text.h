// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"

#include <optional>

namespace kontor {

/// Fields that a ContactRow holds by itself, by the names that lists, views and exports know.
const QStringList& rowFields();

/// The canonical text of a list's cell: dates and times by ISO 8601, references by name, several values with `; `
/// between; of a field that is not among rowFields() what `extra` says.
QString rowText(const ContactRow& row, const QString& field);

} // namespace kontor

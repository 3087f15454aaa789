// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cells.h"
#include "core/domain/date_text.h"

#include <QStringList>

namespace kontor {

/// A custom field as far as its values depend on it.
struct CustomType {
    QString key;
    QString type; ///< as CustomField's choices
    QStringList choices{};
    DateReading dates{};
    QString region{}; ///< of telephone numbers, ISO 3166-1 alpha-2
};

/// The cells of CustomValue for a text as people write it. Errors carry "custom.<key>" as their field. A reference to a
/// contact must be an id already. Thread-safe.
Result<Cells> customCells(const CustomType& field, const QString& text);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"

#include <QJsonObject>

namespace kontor {

/// The library of custom fields as ImportFields reads it.
QJsonObject fieldLibraryJson(const CustomFields::Answer& fields);

/// The same into a file, which is replaced as a whole or not at all; the answer is how many.
struct ExportFields {
    using Answer = qint64;
    QString file;
};
Result<qint64> run(Database& db, const ExportFields& question);

} // namespace kontor

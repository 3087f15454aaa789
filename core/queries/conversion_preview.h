// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QStringList>

#include <vector>

namespace kontor {

/// What would become of a custom field's values in another type, before anything is written.
struct ConversionPreview {
    struct Item {
        Id contact;
        QString contactName, before, after;
        bool fits = true;
    };
    struct Answer {
        qint64 values = 0, misfits = 0;
        std::vector<Item> examples; ///< those that do not fit first
    };
    Id field;
    QString type;
    QStringList choices{};
    int limit = 20; ///< examples
};
Result<ConversionPreview::Answer> run(Database& db, const ConversionPreview& question);

} // namespace kontor

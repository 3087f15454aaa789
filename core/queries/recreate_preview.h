// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/store/database.h"

#include <QList>
#include <QString>

namespace kontor {

/// What would stay behind if a contact were made again as the other type.
struct RecreatePreview {
    struct Left {
        QString field; ///< "contact.birthday", "custom.size", "contact_person"
        QString label; ///< of a custom field
        QString text;  ///< the value, or whom the link leads to
    };
    struct Answer {
        QString type; ///< the one it would get
        QList<Left> left;
    };
    Id contact;
};
Result<RecreatePreview::Answer> run(Database& db, const RecreatePreview& question);

} // namespace kontor

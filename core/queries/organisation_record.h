// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <QMap>

namespace kontor {

/// The organisation by its fields.
struct OrganisationRecord {
    struct Answer {
        Id id;
        QMap<QString, QString> texts; ///< canonical, by field name
    };
};
Result<OrganisationRecord::Answer> run(Database& db, const OrganisationRecord& question);

/// How an employee's contacts are spread over teams: what has to be handed over when they leave.
struct EmployeeLoad {
    struct Share {
        Id team; ///< null: of no team
        QString name;
        qint64 contacts = 0;
    };
    struct Answer {
        std::vector<Share> shares; ///< by name
        qint64 contacts = 0, tasks = 0;
    };
    Id employee;
};
Result<EmployeeLoad::Answer> run(Database& db, const EmployeeLoad& question);

} // namespace kontor

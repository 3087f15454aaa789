// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entities.h"
#include "core/store/database.h"

#include <QHash>

namespace kontor {

/// What people call the records that references point to. Remembers what it has looked up; for one question only.
class RecordNames {
public:
    explicit RecordNames(Database& db) : m_db{db} {}

    /// An employee's or team's name, a contact's display name, an address, a number …; empty for what is gone for good.
    QString name(Entity entity, const Id& row);
    /// The value of a field as text, references by name.
    QString text(Entity entity, FieldIndex field, const Value& value);

private:
    Database& m_db;
    QHash<Id, QString> m_names;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entities.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace kontor {

/// A field as `kontorctl fields` prints it: stored or worked out.
struct ShownField {
    QString entity;
    QString name;
    QString type;  ///< text, long_text, yes_no, integer, number, date, time, choice, country, set, reference, id
    QString label; ///< for people
    bool writable = true;
    bool permanent = false; ///< writable at creation only
    QStringList choices{};
    QString target{}; ///< entity that a reference means

    QJsonObject json() const;
};

/// All fields of an entity in the order of its records, without internal ones and without custom fields.
QList<ShownField> shownFields(Entity entity);

} // namespace kontor

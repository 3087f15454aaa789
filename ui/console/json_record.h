// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/administration.h"

#include <QJsonArray>
#include <QJsonObject>

namespace kontor {

/// A field's canonical text as JSON: yes/no, whole and broken numbers as such, nothing as null, all else as text.
QJsonValue jsonField(Entity entity, const QString& field, const QString& text);
/// A record with every field, `id` included.
QJsonObject jsonRecord(Entity entity, const Id& row, const Record::Answer& record);

QJsonValue jsonText(const QString& text); ///< null if empty
QJsonValue jsonId(const Id& id);          ///< null if null
QJsonValue jsonTime(qint64 unixMs);       ///< ISO 8601 with zone; null for 0

/// One of the lists of a JSON document, made by a function for each item.
template <class Items, class Make>
QJsonArray jsonList(const Items& items, Make make)
{
    QJsonArray list;
    for (const auto& item : items) list.append(make(item));
    return list;
}

} // namespace kontor

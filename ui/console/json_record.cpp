// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/json_record.h"

#include "core/domain/cells.h"

using namespace Qt::StringLiterals;

namespace kontor {

QJsonValue jsonText(const QString& text) { return text.isEmpty() ? QJsonValue{} : QJsonValue{text}; }
QJsonValue jsonId(const Id& id) { return id.isNull() ? QJsonValue{} : QJsonValue{id.toString()}; }
QJsonValue jsonTime(qint64 unixMs) { return unixMs == 0 ? QJsonValue{} : QJsonValue{timeText(unixMs)}; }

QJsonValue jsonField(Entity entity, const QString& field, const QString& text)
{
    if (text.isEmpty()) return {};
    if (field == "primary"_L1) return text == "yes"_L1;
    const auto index = fieldNamed(entity, field);
    if (!index) return text;
    switch (fieldInfo(entity, *index).type) {
    case FieldType::YesNo: return text == "yes"_L1;
    case FieldType::Integer: return text.toLongLong();
    case FieldType::Real: return text.toDouble();
    default: return text;
    }
}

QJsonObject jsonRecord(Entity entity, const Id& row, const Record::Answer& record)
{
    QJsonObject json{{u"id"_s, row.toString()}};
    for (const auto& [field, text] : record) json.insert(field, jsonField(entity, field, text));
    return json;
}

} // namespace kontor

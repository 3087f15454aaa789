// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/shown_field.h"

#include "core/queries/administration.h"
#include "ui/text/field_text.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QStringList choicesOf(const Field& field) { return QString::fromLatin1(field.choices).split(u';', Qt::SkipEmptyParts); }

QString typeName(const Field& field)
{
    switch (field.type) {
    case FieldType::Text: return u"text"_s;
    case FieldType::LongText: return u"long_text"_s;
    case FieldType::YesNo: return u"yes_no"_s;
    case FieldType::Integer: return u"integer"_s;
    case FieldType::Real: return u"number"_s;
    case FieldType::Date: return u"date"_s;
    case FieldType::Time: return u"time"_s;
    case FieldType::Choice: return field.is(FieldFlag::Country) ? u"country"_s : u"choice"_s;
    case FieldType::Reference: return u"reference"_s;
    }
    return {};
}

ShownField storedField(Entity entity, FieldIndex index)
{
    const Field& field = fieldInfo(entity, index);
    ShownField shown{.entity = QLatin1StringView{entityInfo(entity).name},
                     .name = QLatin1StringView{field.name},
                     .type = typeName(field),
                     .label = fieldLabel(entity, index),
                     .writable = !field.is(FieldFlag::ReadOnly),
                     .permanent = field.is(FieldFlag::Permanent),
                     .choices = choicesOf(field)};
    if (field.target != Entity::None) shown.target = QLatin1StringView{entityInfo(field.target).name};
    return shown;
}

/// What stands in records, but in no field table.
ShownField computedField(Entity entity, const QString& name)
{
    ShownField shown{.entity = QLatin1StringView{entityInfo(entity).name},
                     .name = name,
                     .type = u"text"_s,
                     .label = fieldLabel(u"contact."_s + name),
                     .writable = false};
    if (name == "id"_L1) {
        shown.type = u"id"_s;
    } else if (name == "status"_L1) {
        shown.type = u"choice"_s;
        shown.choices = {u"draft"_s, u"complete"_s};
    } else if (name == "relationship"_L1) {
        shown.type = u"set"_s;
        shown.writable = true;
        shown.choices = choicesOf(fieldInfo(Entity::Relationship, Relationship::Stage));
    } else if (name == "keywords"_L1) {
        shown.type = u"set"_s;
        shown.writable = true;
    } else if (name == "primary"_L1) {
        shown.type = u"yes_no"_s;
        shown.writable = true;
    } else if (name == "last_contact"_L1) {
        shown.type = u"time"_s;
    }
    return shown;
}

} // namespace

QJsonObject ShownField::json() const
{
    QJsonObject object{{u"entity"_s, entity},
                       {u"name"_s, name},
                       {u"type"_s, type},
                       {u"label"_s, label},
                       {u"writable"_s, writable},
                       {u"permanent"_s, permanent},
                       {u"choices"_s, QJsonArray::fromStringList(choices)}};
    if (!target.isEmpty()) object.insert(u"target"_s, target);
    return object;
}

QList<ShownField> shownFields(Entity entity)
{
    QList<ShownField> fields;
    for (const QString& name : recordFields(entity)) {
        const auto index = fieldNamed(entity, name);
        fields += index ? storedField(entity, *index) : computedField(entity, name);
    }
    return fields;
}

} // namespace kontor

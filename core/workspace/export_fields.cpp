// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/export_fields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QJsonObject fieldJson(const CustomFieldRow& field)
{
    QJsonObject json{{u"key"_s, field.key},
                     {u"label"_s, field.label},
                     {u"type"_s, field.type},
                     {u"choices"_s, QJsonArray::fromStringList(field.choices)},
                     {u"applies_to"_s, field.appliesTo},
                     {u"required"_s, field.required},
                     {u"one_off"_s, field.oneOff},
                     {u"visible_in"_s, QJsonArray::fromStringList(field.visibleIn)},
                     {u"help"_s, field.help}};
    if (!field.colours.isEmpty()) json.insert(u"colours"_s, QJsonArray::fromStringList(field.colours));
    return json;
}

} // namespace

QJsonObject fieldLibraryJson(const CustomFields::Answer& fields)
{
    QJsonArray all;
    for (const CustomFieldRow& field : fields) all.append(fieldJson(field));
    return {{u"fields"_s, all}};
}

Result<qint64> run(Database& db, const ExportFields& question)
{
    const auto fields = run(db, CustomFields{});
    if (!fields) return fields.error();
    QSaveFile file{question.file};
    const QByteArray json = QJsonDocument{fieldLibraryJson(*fields)}.toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Error{.code = Errc::FileUnwritable, .detail = file.errorString(), .file = question.file};
    return qint64(fields->size());
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/export_json.h"

#include "core/domain/cells.h"
#include "core/queries/read_snapshot.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QJsonValue jsonValue(const EntityInfo& info, FieldIndex index, const Value& value)
{
    if (value.isNull()) return {};
    switch (info.fields[size_t(index)].type) {
    case FieldType::YesNo: return value.boolean();
    case FieldType::Integer: return value.integer();
    case FieldType::Real: return value.real();
    default: return cellText(info.entity, index, value);
    }
}

Error cannotWrite(const QSaveFile& file)
{
    return {.code = file.error() == QFileDevice::ResourceError ? Errc::DiskFull : Errc::FileUnwritable,
            .detail = file.errorString(),
            .file = file.fileName()};
}

/// The rows of one entity, each on its line; returns their number.
Result<qint64> writeRows(Database& db, const EntityInfo& info, QSaveFile& file)
{
    QStringList columns;
    for (const Field& field : info.fields) columns += u'"' + QLatin1StringView{field.name} + u'"';
    QString sql = u"SELECT id, deleted, %1 FROM %2"_s.arg(columns.join(u", "), QLatin1StringView{info.name});
    if (info.entity == Entity::Note) sql += u" WHERE coalesce(private, 0) = 0 OR author = :me"_s;
    qint64 rows = 0;
    bool fine = true;
    const auto read = db.each(sql + u" ORDER BY id"_s, {{":me"_L1, db.me()}}, [&](Statement& row) {
        QJsonObject object{{u"id"_s, row.id(0).toString()}};
        if (row.integer(1) != 0) object.insert(u"deleted"_s, true);
        for (FieldIndex i = 0; i < FieldIndex(info.fields.size()); ++i)
            if (const QJsonValue value = jsonValue(info, i, row.value(i + 2)); !value.isNull())
                object.insert(QLatin1StringView{info.fields[size_t(i)].name}, value);
        const QByteArray line = (rows++ == 0 ? "\n" : ",\n") + QJsonDocument{object}.toJson(QJsonDocument::Compact);
        fine = file.write(line) == line.size();
        return fine;
    });
    if (!read) return read.error();
    if (!fine) return cannotWrite(file);
    return rows;
}

} // namespace

Result<ExportJson::Answer> run(Database& db, const ExportJson& question)
{
    const ReadSnapshot snapshot{db};
    QSaveFile file{question.file};
    if (!file.open(QIODevice::WriteOnly)) return cannotWrite(file);
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    ExportJson::Answer answer;
    QByteArray between = "{";
    for (const EntityInfo& info : allEntities()) {
        file.write(between + '"' + info.name + "\":[");
        const auto rows = writeRows(db, info, file);
        if (!rows) return rows.error();
        answer.rows += *rows;
        between = "],\n";
    }
    file.write("]}\n");
    if (!file.commit()) return cannotWrite(file);
    return answer;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/field_library.h"

#include "core/commands/choice_values.h"
#include "core/commands/custom_field_type.h"
#include "core/domain/custom_key.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qint64 largestLibrary = 16 * 1024 * 1024; ///< bytes

Error wrongForm() { return {.code = Errc::FileFormat, .detail = u"field_library"_s}; }

QString listText(const QJsonValue& value)
{
    if (value.isString()) return value.toString();
    QStringList words;
    const QJsonArray list = value.toArray();
    for (const QJsonValue& word : list) words.append(word.toString().simplified());
    return words.join(u';');
}

/// The cells of one definition; only what the file names.
Result<Cells> cellsOf(const QJsonObject& field)
{
    Cells cells;
    for (size_t i = 0; i < CustomField::fields.size(); ++i) {
        const Field& info = CustomField::fields[i];
        const auto value = field.value(QLatin1StringView{info.name});
        if (value.isUndefined()) continue;
        const auto index = FieldIndex(i);
        if (info.type == FieldType::YesNo) {
            cells.push_back({index, Value{value.toBool()}});
            continue;
        }
        auto cell = parseCell(Entity::CustomField, index, listText(value));
        if (!cell) return cell.error();
        cells.push_back({index, std::move(*cell)});
    }
    return cells;
}

Status putField(Pen& pen, const Cells& cells, ImportFields::Outcome& outcome)
{
    const Value& given = cellOf(cells, CustomField::Key);
    const QString key = given.isEmpty() ? customKeyFor(cellOf(cells, CustomField::Label).text()) : given.text();
    const auto present =
        pen.reader().cell(u"SELECT id FROM custom_field WHERE \"key\" = :key AND deleted = 0"_s, {{":key"_L1, key}});
    if (!present) return present.error();
    if (present->isNull()) {
        const auto made = pen.create(Entity::CustomField, cells);
        if (!made) return made.error();
        ++outcome.added;
        return {};
    }
    const auto before =
        pen.reader().cell(u"SELECT rev FROM custom_field WHERE id = :id"_s, {{":id"_L1, present->id()}});
    if (!before) return before.error();
    RecordFields fields{.cells = cells};
    if (auto carried = carryChoices(pen, present->id(), fields); !carried) return carried;
    if (auto converted = convertValues(pen, present->id(), fields.cells); !converted) return converted;
    if (auto done = pen.set(Entity::CustomField, present->id(), fields.cells); !done) return done;
    const auto after = pen.reader().cell(u"SELECT rev FROM custom_field WHERE id = :id"_s, {{":id"_L1, present->id()}});
    if (!after) return after.error();
    ++(*before == *after ? outcome.same : outcome.changed);
    return {};
}

} // namespace

QString operationKind(const ImportFields&) { return u"import_fields"_s; }

Result<ImportFields::Outcome> run(Pen& pen, const ImportFields& wish)
{
    QByteArray json = wish.json;
    if (!wish.file.isEmpty()) {
        QFile file{wish.file};
        if (!file.open(QIODevice::ReadOnly))
            return Error{.code = Errc::FileUnreadable, .detail = file.errorString(), .file = wish.file};
        json = file.read(largestLibrary);
    }
    const auto at = [&](qint64 row, Error error) {
        error.file = wish.file;
        error.row = row;
        return error;
    };
    QJsonParseError broken;
    const QJsonDocument document = QJsonDocument::fromJson(json, &broken);
    if (broken.error != QJsonParseError::NoError) {
        const auto offset = std::min<qsizetype>(broken.offset, json.size()); // Qt counts the end that is missing, too
        return at(1 + json.first(offset).count('\n'), wrongForm());
    }
    const QJsonArray fields = document.isArray() ? document.array() : document.object().value("fields"_L1).toArray();
    if (fields.isEmpty()) return at(0, wrongForm());
    ImportFields::Outcome outcome;
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (!fields[i].isObject()) return at(i + 1, wrongForm());
        const auto cells = cellsOf(fields[i].toObject());
        if (!cells) return at(i + 1, cells.error());
        if (auto put = putField(pen, *cells, outcome); !put) return at(i + 1, put.error());
    }
    return outcome;
}

} // namespace kontor

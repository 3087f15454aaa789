// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_edits.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

const QString editsKey = u"edits"_s;

QString text(const QJsonObject& object)
{
    return QString::fromUtf8(QJsonDocument{object}.toJson(QJsonDocument::Compact));
}

} // namespace

QString packed(const QString& mapping, const ImportEdits& edits)
{
    if (edits.isEmpty()) return mapping;
    QJsonObject cells, choices;
    for (auto row = edits.cells.cbegin(); row != edits.cells.cend(); ++row) {
        QJsonObject columns;
        for (auto cell = row->cbegin(); cell != row->cend(); ++cell) columns[QString::number(cell.key())] = *cell;
        cells[QString::number(row.key())] = columns;
    }
    for (auto row = edits.choices.cbegin(); row != edits.choices.cend(); ++row)
        choices[QString::number(row.key())] = int(*row);
    QJsonObject object = QJsonDocument::fromJson(mapping.toUtf8()).object();
    object[editsKey] = QJsonObject{{u"cells"_s, cells}, {u"choices"_s, choices}};
    return text(object);
}

std::pair<QString, ImportEdits> unpacked(const QString& packedText)
{
    QJsonObject object = QJsonDocument::fromJson(packedText.toUtf8()).object();
    if (!object.contains(editsKey)) return {packedText, {}};
    const QJsonObject kept = object.take(editsKey).toObject();
    const QJsonObject cells = kept[u"cells"_s].toObject(), choices = kept[u"choices"_s].toObject();
    ImportEdits edits;
    for (auto row = cells.constBegin(); row != cells.constEnd(); ++row) {
        const QJsonObject columns = row.value().toObject();
        for (auto cell = columns.constBegin(); cell != columns.constEnd(); ++cell)
            edits.cells[row.key().toLongLong()][cell.key().toInt()] = cell.value().toString();
    }
    for (auto row = choices.constBegin(); row != choices.constEnd(); ++row)
        edits.choices[row.key().toLongLong()] = RowChoice(row.value().toInt());
    return {text(object), edits};
}

} // namespace kontor

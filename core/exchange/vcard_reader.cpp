// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_reader.h"

#include "core/domain/entities.h"
#include "core/exchange/csv_writer.h"
#include "core/exchange/vcard_fields.h"

#include <QBuffer>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

CardFields fieldsOf(const Vcard& card) { return CardReader{card}.read(); }

Result<QByteArray> vcardsAsCsv(const QByteArray& file)
{
    const auto cards = parseVcards(file);
    if (!cards) return cards.error();
    std::vector<CardFields> rows;
    QStringList headers;
    QHash<QString, qsizetype> places;
    for (const Vcard& card : *cards) {
        rows.push_back(fieldsOf(card));
        for (const auto& [name, value] : rows.back())
            if (!places.contains(name)) {
                places.insert(name, headers.size());
                headers += name;
            }
    }
    QByteArray csv;
    QBuffer buffer{&csv};
    buffer.open(QIODevice::WriteOnly);
    CsvWriter writer{buffer};
    if (auto done = writer.row(headers); !done) return done.error();
    for (const CardFields& fields : rows) {
        QStringList cells(headers.size());
        for (const auto& [name, value] : fields) cells[places.value(name)] = value;
        if (auto done = writer.row(cells); !done) return done.error();
    }
    if (auto done = writer.finish(); !done) return done.error();
    return csv;
}

CsvMapping vcardMapping(const QStringList& headers)
{
    CsvMapping mapping;
    for (qsizetype i = 0; i < headers.size(); ++i) {
        CsvColumn column{.header = headers[i], .index = int(i)};
        column.field = CsvField::parse(headers[i]).value_or(CsvField{});
        if (column.field.kind == CsvField::Kind::Keywords || column.field.kind == CsvField::Kind::Relationship ||
            column.field.kind == CsvField::Kind::Categories || column.field.kind == CsvField::Kind::Markets)
            column.split = u";"_s;
        if (column.field.kind == CsvField::Kind::Custom) column.customType = u"text"_s;
        mapping.columns.push_back(std::move(column));
    }
    return mapping;
}

} // namespace kontor

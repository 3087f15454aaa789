// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/custom_field_type.h"

#include "core/domain/custom_cells.h"
#include "core/domain/custom_text.h"

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Stored {
    Id row;
    Value text, number, currency, date;
};

Result<std::vector<Stored>> valuesOf(Pen& pen, const Id& field)
{
    std::vector<Stored> values;
    auto read =
        pen.reader().each(uR"(
        SELECT id, "text", "number", currency, "date" FROM custom_value WHERE field = :field AND deleted = 0)"_s,
                          {{":field"_L1, field}}, [&](Statement& row) {
                              values.push_back({row.id(0), row.value(1), row.value(2), row.value(3), row.value(4)});
                              return true;
                          });
    if (!read) return read.error();
    return values;
}

} // namespace

Status convertValues(Pen& pen, const Id& field, const Cells& cells)
{
    const QString type = cellOf(cells, CustomField::Type).text();
    if (type.isEmpty()) return {};
    QString before;
    CustomType wanted{.type = type};
    auto read = pen.reader().each(uR"(
        SELECT f."key", f.type, f.choices, (SELECT country FROM organisation) FROM custom_field f WHERE f.id = :field)"_s,
                                  {{":field"_L1, field}}, [&](Statement& row) {
                                      wanted.key = row.text(0);
                                      before = row.text(1);
                                      wanted.choices = row.text(2).split(u';', Qt::SkipEmptyParts);
                                      wanted.region = row.text(3);
                                      return false;
                                  });
    if (!read || before == type) return read;
    if (const Value& choices = cellOf(cells, CustomField::Choices); !choices.isEmpty())
        wanted.choices = choices.text().split(u';', Qt::SkipEmptyParts);
    const auto values = valuesOf(pen, field);
    if (!values) return values.error();
    for (const Stored& value : *values) {
        const auto fresh =
            customCells(wanted, customText(before, value.text, value.number, value.currency, value.date));
        if (!fresh) return fresh.error();
        // What the old type held beside the text must not stay behind.
        Cells all{
            {CustomValue::Text, {}}, {CustomValue::Number, {}}, {CustomValue::Currency, {}}, {CustomValue::Date, {}}};
        for (const Cell& cell : *fresh) putCell(all, cell.field, cell.value);
        if (auto done = pen.set(Entity::CustomValue, value.row, all); !done) return done;
    }
    return {};
}

} // namespace kontor

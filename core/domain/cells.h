// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/value.h"
#include "core/domain/entities.h"

#include <vector>

namespace kontor {

/// A field and what it shall hold.
struct Cell {
    FieldIndex field;
    Value value;
};
using Cells = std::vector<Cell>;

/// The cell for `field`, or null.
inline const Value& cellOf(const Cells& cells, FieldIndex field)
{
    static const Value none;
    for (const Cell& cell : cells)
        if (cell.field == field) return cell.value;
    return none;
}

inline void putCell(Cells& cells, FieldIndex field, Value value)
{
    for (Cell& cell : cells)
        if (cell.field == field) {
            cell.value = std::move(value);
            return;
        }
    cells.push_back({field, std::move(value)});
}

/// Does the value fit the field's type, choices and length? One rule for every caller; cheap enough for imports.
/// References are checked by the pen, which can look them up.
Status checkCell(Entity entity, FieldIndex field, const Value& value);

/// The field's value as people, files and the command line write it; dates by ISO unless unmistakable, countries and
/// yes/no in any usual spelling. References take the id's text.
Result<Value> parseCell(Entity entity, FieldIndex field, QStringView text);

/// The canonical text of a value, as `kontorctl --json` and exports write it: the inverse of parseCell.
QString cellText(Entity entity, FieldIndex field, const Value& value);

/// Unix milliseconds UTC as ISO 8601 with zone.
QString timeText(qint64 unixMs);

} // namespace kontor

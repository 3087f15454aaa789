// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/moved_location.h"

#include "core/domain/location.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr std::array<FieldIndex, 4> parts{Location::Street, Location::City, Location::PostalCode, Location::Country};

bool has(const Cells& cells, FieldIndex field)
{
    return std::ranges::any_of(cells, [&](const Cell& cell) { return cell.field == field; });
}

QString key(const QString& part) { return part.simplified().toCaseFolded(); }

} // namespace

Status forgetPointIfMoved(Pen& pen, const Id& location, Cells& cells)
{
    if (has(cells, Location::Lat) || has(cells, Location::Lon)) return {};
    if (std::ranges::none_of(parts, [&](FieldIndex part) { return has(cells, part); })) return {};
    bool moved = false;
    auto read = pen.reader().each(
        u"SELECT street, city, postal_code, country FROM location WHERE id = :id AND lat IS NOT NULL"_s,
        {{":id"_L1, location}}, [&](Statement& row) {
            bool hadAddress = false;
            for (std::size_t i = 0; i < parts.size(); ++i) {
                const QString before = key(row.text(int(i)));
                hadAddress = hadAddress || !before.isEmpty();
                if (has(cells, parts[i]) && key(cellOf(cells, parts[i]).text()) != before) moved = true;
            }
            moved = moved && hadAddress;
            return false;
        });
    if (!read || !moved) return read;
    putCell(cells, Location::Lat, {});
    putCell(cells, Location::Lon, {});
    return {};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A contact list under a name: which contacts, in which columns and order. Whether it is private stays as it was made,
/// so that what only its author may see never has to be called back; sharing makes a new view.
struct View {
    enum : FieldIndex {
        Name,
        Query,
        Columns,
        Sort,
        GroupBy,
        Private,
        Role,
        Author,
        Position,
    };

    static constexpr std::array fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, FieldFlag::Required},
        Field{"query", QT_TRANSLATE_NOOP("Field", "Filter"), FieldType::Text, FieldFlags{}},
        Field{"columns", QT_TRANSLATE_NOOP("Field", "Columns"), FieldType::Text, FieldFlags{}},
        Field{"sort", QT_TRANSLATE_NOOP("Field", "Order"), FieldType::Text, FieldFlags{}},
        Field{"group_by", QT_TRANSLATE_NOOP("Field", "Grouped by"), FieldType::Text, FieldFlags{}},
        Field{"private", QT_TRANSLATE_NOOP("Field", "Private"), FieldType::YesNo, FieldFlag::Permanent},
        Field{"role", QT_TRANSLATE_NOOP("Field", "First view of"), FieldType::Choice, FieldFlags{},
              "crm_sales;crm_marketeer;crm_manager;crm_admin"},
        Field{"author", QT_TRANSLATE_NOOP("Field", "Author"), FieldType::Reference, FieldFlag::ReadOnly, "",
              Entity::Employee},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Position"), FieldType::Real, FieldFlag::Internal},
    };
};

} // namespace kontor

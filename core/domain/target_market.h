// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A segment of the contacts. With a query it manages itself: who matches belongs to it.
struct TargetMarket {
    enum : FieldIndex {
        Name,
        Description,
        Query,
    };

    static constexpr std::array fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, FieldFlag::Required | FieldFlag::Searchable},
        Field{"description", QT_TRANSLATE_NOOP("Field", "Description"), FieldType::Text, FieldFlags{}},
        Field{"query", QT_TRANSLATE_NOOP("Field", "Rule"), FieldType::Text, FieldFlags{}},
    };
};

} // namespace kontor

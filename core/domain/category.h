// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A word of the administered list that contacts are sorted by.
struct Category {
    enum : FieldIndex {
        Name,
        Description,
    };

    static constexpr std::array fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, FieldFlag::Required | FieldFlag::Searchable},
        Field{"description", QT_TRANSLATE_NOOP("Field", "Description"), FieldType::Text, FieldFlags{}},
    };
};

} // namespace kontor

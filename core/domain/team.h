// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A sales team.
struct Team {
    enum : FieldIndex {
        Name,
        Leader,
    };

    static constexpr std::array fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, FieldFlag::Required | FieldFlag::Searchable},
        Field{"leader", QT_TRANSLATE_NOOP("Field", "Leader"), FieldType::Reference, FieldFlags{}, "", Entity::Employee},
    };
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// Who belongs to which team; id named by (team, employee).
struct TeamMember {
    enum : FieldIndex {
        Team,
        Employee,
    };

    static constexpr std::array fields{
        Field{"team", QT_TRANSLATE_NOOP("Field", "Team"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Team},
        Field{"employee", QT_TRANSLATE_NOOP("Field", "Employee"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Employee},
    };
};

} // namespace kontor

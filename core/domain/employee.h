// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// Somebody who works with the contacts. Rows are never removed, only made inactive.
struct Employee {
    enum : FieldIndex {
        Name,
        Email,
        Role,
        State,
    };

    static constexpr std::array fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text, FieldFlag::Required | FieldFlag::Searchable},
        Field{"email", QT_TRANSLATE_NOOP("Field", "Email"), FieldType::Text, FieldFlag::Personal},
        Field{"role", QT_TRANSLATE_NOOP("Field", "Role"), FieldType::Choice, FieldFlags{},
              "crm_sales;crm_marketeer;crm_manager;crm_admin;none"},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), FieldType::Choice, FieldFlags{}, "active;inactive"},
    };
};

} // namespace kontor

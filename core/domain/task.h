// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// Something to do for a contact.
struct Task {
    enum : FieldIndex {
        Contact,
        Title,
        Due,
        Priority,
        State,
        Assignee,
        CreatedAt,
        CompletedAt,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference, FieldFlags{}, "",
              Entity::Contact},
        Field{"title", QT_TRANSLATE_NOOP("Field", "Title"), FieldType::Text,
              FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Personal},
        Field{"due", QT_TRANSLATE_NOOP("Field", "Due"), FieldType::Date, FieldFlags{}},
        Field{"priority", QT_TRANSLATE_NOOP("Field", "Priority"), FieldType::Choice, FieldFlags{}, "low;normal;high"},
        Field{"state", QT_TRANSLATE_NOOP("Field", "State"), FieldType::Choice, FieldFlags{}, "open;done;cancelled"},
        Field{"assignee", QT_TRANSLATE_NOOP("Field", "Assignee"), FieldType::Reference, FieldFlags{}, "",
              Entity::Employee},
        Field{"created_at", QT_TRANSLATE_NOOP("Field", "Created"), FieldType::Time, FieldFlag::ReadOnly},
        Field{"completed_at", QT_TRANSLATE_NOOP("Field", "Completed"), FieldType::Time, FieldFlag::ReadOnly},
    };
};

} // namespace kontor

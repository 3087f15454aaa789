// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// One version of a text that contacts consent to. A text is never changed: a new wording is a new version.
struct ConsentText {
    enum : FieldIndex {
        Name,
        Purpose,
        Version,
        Text,
        Retired,
        CreatedAt,
    };

    static constexpr std::array fields{
        Field{"name", QT_TRANSLATE_NOOP("Field", "Name"), FieldType::Text,
              FieldFlag::Required | FieldFlag::Permanent | FieldFlag::Searchable},
        Field{"purpose", QT_TRANSLATE_NOOP("Field", "Purpose"), FieldType::Choice,
              FieldFlag::Required | FieldFlag::Permanent, "email;call;post;other"},
        Field{"version", QT_TRANSLATE_NOOP("Field", "Version"), FieldType::Integer, FieldFlag::ReadOnly},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Text"), FieldType::LongText,
              FieldFlag::Required | FieldFlag::Permanent},
        Field{"retired", QT_TRANSLATE_NOOP("Field", "No longer asked for"), FieldType::YesNo, FieldFlags{}},
        Field{"created_at", QT_TRANSLATE_NOOP("Field", "Created"), FieldType::Time, FieldFlag::ReadOnly},
    };
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A keyword on a contact; id named by (contact, folded word).
struct Keyword {
    enum : FieldIndex {
        Contact,
        Word,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"word", QT_TRANSLATE_NOOP("Field", "Keyword"), FieldType::Text,
              FieldFlag::Required | FieldFlag::Searchable | FieldFlag::Importable},
    };
};

} // namespace kontor

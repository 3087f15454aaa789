// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// A contact that somebody put into a target market; id named by both.
struct MarketMember {
    enum : FieldIndex {
        Contact,
        Market,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"market", QT_TRANSLATE_NOOP("Field", "Target market"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::TargetMarket},
    };
};

} // namespace kontor

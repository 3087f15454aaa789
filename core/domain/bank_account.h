// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// An account of a contact: by its IBAN, or where there is none by number and bank.
struct BankAccount {
    enum : FieldIndex {
        Contact,
        Holder,
        Iban,
        Bic,
        Bank,
        AccountNumber,
        Kind,
        Position,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"holder", QT_TRANSLATE_NOOP("Field", "Account holder"), FieldType::Text, FieldFlag::Personal},
        Field{"iban", QT_TRANSLATE_NOOP("Field", "IBAN"), FieldType::Text, FieldFlag::Personal | FieldFlag::Importable},
        Field{"bic", QT_TRANSLATE_NOOP("Field", "BIC"), FieldType::Text, FieldFlag::Importable},
        Field{"bank", QT_TRANSLATE_NOOP("Field", "Bank"), FieldType::Text, FieldFlags{}},
        Field{"account_number", QT_TRANSLATE_NOOP("Field", "Account number"), FieldType::Text, FieldFlag::Personal},
        Field{"kind", QT_TRANSLATE_NOOP("Field", "Kind"), FieldType::Text, FieldFlags{}},
        Field{"position", QT_TRANSLATE_NOOP("Field", "Position"), FieldType::Real, FieldFlag::Internal},
    };
};

} // namespace kontor

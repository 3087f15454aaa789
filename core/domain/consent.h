// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/field.h"

#include <array>

namespace kontor {

/// What a contact consented to: which version of which text, when, how it was obtained, and when it was withdrawn.
struct Consent {
    enum : FieldIndex {
        Contact,
        Text,
        GivenAt,
        Obtained,
        Evidence,
        WithdrawnAt,
        Withdrawal,
        Recorder,
        CreatedAt,
    };

    static constexpr std::array fields{
        Field{"contact", QT_TRANSLATE_NOOP("Field", "Contact"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::Contact},
        Field{"text", QT_TRANSLATE_NOOP("Field", "Consent text"), FieldType::Reference,
              FieldFlag::Required | FieldFlag::Permanent, "", Entity::ConsentText},
        Field{"given_at", QT_TRANSLATE_NOOP("Field", "Given on"), FieldType::Date,
              FieldFlag::Required | FieldFlag::Permanent},
        Field{"obtained", QT_TRANSLATE_NOOP("Field", "Obtained"), FieldType::Choice,
              FieldFlag::Required | FieldFlag::Permanent, "in_person;phone;email;web_form;paper;import;other"},
        Field{"evidence", QT_TRANSLATE_NOOP("Field", "Evidence"), FieldType::Text, FieldFlag::Personal},
        Field{"withdrawn_at", QT_TRANSLATE_NOOP("Field", "Withdrawn on"), FieldType::Date, FieldFlags{}},
        Field{"withdrawal", QT_TRANSLATE_NOOP("Field", "How it was withdrawn"), FieldType::Text, FieldFlag::Personal},
        Field{"recorder", QT_TRANSLATE_NOOP("Field", "Recorded by"), FieldType::Reference, FieldFlag::ReadOnly, "",
              Entity::Employee},
        Field{"created_at", QT_TRANSLATE_NOOP("Field", "Recorded"), FieldType::Time, FieldFlag::ReadOnly},
    };
};

} // namespace kontor

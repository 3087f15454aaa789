// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QtGlobal>

#include <QCoreApplication> // QT_TRANSLATE_NOOP

namespace kontor {

/// Every kind of record. The numbers stand in journals for ever: never renumber, only append.
enum class Entity : quint8 {
    None = 0,
    Organisation = 1,
    Employee = 2,
    Team = 3,
    TeamMember = 4,
    Contact = 5,
    Relationship = 6,
    Email = 7,
    Phone = 8,
    Location = 9,
    Link = 10,
    Keyword = 11,
    ContactPerson = 12,
    Note = 13,
    Task = 14,
    CustomField = 15,
    CustomAssignment = 16,
    CustomValue = 17,
    ImportProblem = 18,
    Separation = 19,
    View = 20,
    Category = 21,
    ContactCategory = 22,
    ConsentText = 23,
    Consent = 24,
    BankAccount = 25,
    File = 26,
    Picture = 27,
    TargetMarket = 28,
    MarketMember = 29,
    Call = 30,
};
inline constexpr int entityCount = 30; ///< highest number

enum class FieldType : quint8 { Text, LongText, YesNo, Integer, Real, Date, Time, Choice, Reference };

enum class FieldFlag : quint16 {
    Required = 1,    ///< never empty
    Permanent = 2,   ///< given at creation, then fixed
    ReadOnly = 4,    ///< set by Kontor alone
    Searchable = 8,  ///< part of the contact's search document
    Importable = 16, ///< offered by imports
    Personal = 32,   ///< falls under erasure
    Internal = 64,   ///< not shown to people
    PersonOnly = 128,
    BusinessOnly = 256,
    Country = 512, ///< a choice among ISO 3166-1 alpha-2 codes
};
Q_DECLARE_FLAGS(FieldFlags, FieldFlag)
Q_DECLARE_OPERATORS_FOR_FLAGS(FieldFlags)

using FieldIndex = int;

/// One field, declared once. Column, journal cell, import key, filter word and API name are the same word.
struct Field {
    const char* name;
    const char* label; ///< English; context "Field" of the translations
    FieldType type;
    FieldFlags flags{};
    const char* choices = "";     ///< `;`-separated, for FieldType::Choice
    Entity target = Entity::None; ///< for FieldType::Reference

    constexpr bool is(FieldFlag flag) const { return (FieldFlags::Int(flags) & FieldFlags::Int(flag)) != 0; }
};

} // namespace kontor

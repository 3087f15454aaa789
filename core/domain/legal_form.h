// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace kontor {

/// The legal form that a business' name carries.
struct LegalForm {
    QString form; ///< in its usual writing: "GmbH & Co. KG", "Sp. z o.o."
    QString name; ///< the name without it
};

/// "Müller GmbH", "Acme, Inc.", "ООО «Ромашка»", "株式会社トヨタ"; nothing if the name carries none. Forms that are common
/// words or names too (AS, Co, SE) count in capitals or with dots only. Thread-safe.
std::optional<LegalForm> legalFormOf(QStringView name);

/// Every legal form that is known, in its usual writing: what a field is completed from.
QStringList usualLegalForms();

/// What a name alone lets suspect; the type of a contact is permanent, so people confirm it.
enum class NameHint { Open, Person, Business };
NameHint personOrBusiness(QStringView name);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cells.h"
#include "core/domain/contact_facts.h"
#include "core/store/row_writer.h"

namespace kontor {

/// What must hold of a row by itself, whoever writes it. Pure: the pen enforces it, and what foretells the pen (a trial
/// of an import) asks the same.

/// Types, choices and lengths of the fields, fields of the contact's type, and no required one missing.
Status checkNewRow(Entity entity, const Cells& cells);
/// One field that is to change from `before`; `contactType` matters for contacts alone.
Status checkChange(Entity entity, const Cell& cell, const Value& before, const QString& contactType);
/// Nothing missing from a new contact that the organisation saves none without; Errc::Required names the first.
Status checkMandatory(const MandatoryFields& mandatory, const Cells& contact);
/// One field of a contact that is to change: what is mandatory may be missing, as in contacts of before, but not go.
Status checkKept(const MandatoryFields& mandatory, const Cell& cell, const Value& before, const QString& contactType);
/// What is worked out from the fields, or why it cannot be: an address that is none, a place that cannot be.
/// `homeRegion` reads numbers that were typed without a country.
Result<DerivedCells> derivedCells(Entity entity, const std::vector<Value>& values, const QString& homeRegion);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/entities.h"

#include <QString>

namespace kontor {

/// "Email", "Contact person": one record of a kind.
QString entityLabel(Entity entity);
/// The same as the caption of several.
QString entitiesLabel(Entity entity);

/// The field's own label: "Address" of email.address.
QString fieldLabel(Entity entity, FieldIndex field);

/// The label of a field by its path ("email.address", "contact.first_name", "first_name", "custom.size", or a computed
/// field such as "display_name"), with its kind where the label alone would not say it: "Email: Address". A path that
/// names nothing comes back as it is.
QString fieldLabel(const QString& path);

/// A choice's word for people: "business" -> "Business", "crm_admin" -> "Administrator".
QString choiceLabel(const QString& word);

/// A canonical value (cellText) as people read it: choices by label, countries by name, dates by locale, yes and no.
QString valueLabel(Entity entity, FieldIndex field, const QString& text);
/// The same for a path; a value of an unknown field comes back as it is.
QString valueLabel(const QString& path, const QString& text);

} // namespace kontor

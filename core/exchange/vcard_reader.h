// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_mapping.h"
#include "core/exchange/vcard_text.h"

namespace kontor {

/// What a card says, by the names under which an import knows the fields (csv_field.h), in the order of the card. What
/// Kontor has no field for goes into custom fields; only what describes the card itself (VERSION, PRODID, REV) is left
/// out.
using CardFields = std::vector<std::pair<QString, QString>>;
CardFields fieldsOf(const Vcard& card);

/// The cards of a file as the CSV that imports read: a row each, columns called by the names of the fields. Errors as
/// parseVcards().
Result<QByteArray> vcardsAsCsv(const QByteArray& file);

/// The mapping of such a CSV: every column goes where its name says.
CsvMapping vcardMapping(const QStringList& headers);

} // namespace kontor

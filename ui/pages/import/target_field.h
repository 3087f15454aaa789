// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_mapping.h"
#include "core/queries/administration.h"
#include "core/queries/dashboard_lists.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kontor {

/// A place where a column can go, as the list of all places shows it.
struct TargetField {
    QString group; ///< title above the first of its kind; empty for "do not import"
    QString label;
    CsvField field;
    QString customType; ///< of a field that is yet to be made: its key is empty
};

/// All places for contacts of that type (empty: both), in the order in which they are offered. `consents`: the texts that
/// people are asked to consent to.
std::vector<TargetField> targetFields(const QString& type, const CustomFields::Answer& custom,
                                      const ConsentTexts::Answer& consents = {});

/// Where a column goes, in the same words: "Email (work) 2", "New field: Region (text)".
QString targetLabel(const CsvColumn& column, const CustomFields::Answer& custom);

/// The same place, whichever of several rows ("Email 2" is "Email").
bool isSamePlace(const TargetField& place, const CsvColumn& column, const CustomFields::Answer& custom);

/// May a contact of that type (empty: any) have the field?
bool fitsType(const CsvField& field, const QString& type);

/// Sends one column there, so that the mapping stays one that can be used where that is possible: a second address
/// becomes the second row, a second text is put behind the first, several values in one cell are taken apart as
/// `examples` show.
void sendColumn(CsvMapping& mapping, size_t column, const TargetField& place, const QStringList& examples,
                const CustomFields::Answer& custom);

} // namespace kontor

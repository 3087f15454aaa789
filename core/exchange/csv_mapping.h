// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/date_text.h"
#include "core/exchange/csv_field.h"
#include "core/exchange/csv_format.h"

#include <vector>

namespace kontor {

/// What happens to a field that has a value already.
enum class CsvRule : quint8 {
    Overwrite,
    IfEmpty, ///< only where neither the contact nor an earlier column of the row has a value
    Never,   ///< only when the contact is created
};

/// One column of a CSV file and where it goes.
struct CsvColumn {
    QString header; ///< as in the file; empty in a file without a header
    int index = -1; ///< from 0; needed where headers are missing or come twice
    CsvField field;
    /// What stands between several values in one cell ("; "), for fields that hold several. For full_name: the order
    /// of its parts, `first_last` or `last_first`; empty = a comma says so.
    QString split;
    /// For a further column of the same field: what stands between the texts. For a birthday in three columns: `year`,
    /// `month`, `day`.
    std::optional<QString> combine;
    CsvRule rule = CsvRule::Overwrite;
    QString customType;                 ///< of a custom field that is not there yet, as CustomField's `type`
    std::optional<DateOrder> dateOrder; ///< of dates that could be read both ways

    bool operator==(const CsvColumn&) const = default;
};

/// How a CSV file becomes contacts; what the wizard saves and `--mapping` reads:
///
///     {columns: [{header, field, index?, split?, combine?, rule?, custom_type?, date_order?}],
///      dialect?, encoding?, type?, duplicates?, key?, region?, create_names?}
struct CsvMapping {
    enum class Duplicates : quint8 { Skip, Update, Create, Ask };

    std::vector<CsvColumn> columns; ///< in the order in which they are applied
    CsvOverrides format;            ///< dialect and encoding
    QString type;                   ///< business, person; empty = by the `type` column, else person
    Duplicates duplicates = Duplicates::Skip;
    QString key;              ///< a mapped field, or `row`; empty = external_id, email, row: the first that is mapped
    QString region;           ///< ISO 3166-1 alpha-2, for phone numbers of rows without a country
    bool createNames = false; ///< categories and target markets that are not there yet are made

    bool operator==(const CsvMapping&) const = default;

    /// Position of every column in a file with these headers (empty = it has none) and so many columns; -1 for columns
    /// that are not imported. Fails with BadMapping, `column` = its header, `detail` = no_such_column |
    /// several_columns.
    Result<std::vector<int>> positionsIn(const QStringList& headers, int columnCount) const;
    /// What two rows, or a row and a contact, are compared by: a field, or `row`.
    QString effectiveKey() const;

    QJsonObject toJson() const;
    /// Fails with BadMapping: `column` = header of the column at fault, `field` = the key in its object or in the
    /// mapping, `value` = what stands there, `detail` = not_an_object | unknown_key | missing | wrong_value |
    /// unknown_field | read_only | wrong_type | twice | does_not_fit | not_mapped.
    static Result<CsvMapping> fromJson(const QByteArray& json);
    static Result<CsvMapping> fromJson(const QJsonObject& json);
    /// As fromJson, but `columns` may be missing: then they are to be guessed.
    static Result<CsvMapping> fromPartialJson(const QByteArray& json);
};

} // namespace kontor

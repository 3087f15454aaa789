// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/cells.h"
#include "core/exchange/import_csv.h"

#include <optional>
#include <vector>

namespace kontor {

/// What an import may do to a field that a contact has already.
enum class FieldRule : quint8 { Overwrite, IfEmpty, Never };

/// One row of a file, read, parsed and checked as far as that needs no store. Made on the reading thread.
struct RowDraft {
    /// Where a value came from, for problems.
    struct Source {
        QString column;
        QString raw;
        int position = -1; ///< of the column in the file
    };
    struct ContactCell {
        FieldIndex field;
        Value value;
        FieldRule rule = FieldRule::Overwrite;
        Source source;
    };
    /// A row that belongs to the contact; `owner` is filled in when it is written.
    struct Child {
        Entity entity;
        Cells cells;
        QString norm;         ///< what an address or number is unique by
        QString national;     ///< digits of a number
        QString newName;      ///< of a category or market that is to be made for it
        QByteArray content{}; ///< of a picture
        bool undated = false; ///< a consent of which the list says no day
        FieldRule rule = FieldRule::Overwrite;
        Source source;
    };
    struct Company {
        QString name;
        QString role{};                        ///< of the person there
        FieldRule rule = FieldRule::Overwrite; ///< of the role
        int number = 1;
        Source source{};
    };
    struct Custom {
        Id field;
        bool oneOff = false;
        Cells cells;
        FieldRule rule = FieldRule::Overwrite;
        Source source;
    };

    qint64 row = 0;
    qint64 offset = 0; ///< where it begins in the text of the file
    RowChoice choice = RowChoice::None;
    Id hash; ///< of the mapped values
    bool person = true;
    std::optional<Source> typed; ///< the cell that says what the row is; nothing if none does
    std::vector<ContactCell> contact;
    std::vector<Child> children;
    std::vector<Custom> custom;
    std::vector<Company> companies;
    std::vector<ContactCell> ofCompany; ///< of the only company, where the row itself is a person: its VAT ID, its form
    Id existing{};                      ///< the contact that an `id` column names; null if none
    QString key;                        ///< normalised value of the key column; empty if none
    std::vector<RowProblem> problems;
    QStringList cells; ///< as read, for the report; filled only when a report is asked for

    void note(const Source& source, const Error& error)
    {
        problems.push_back(
            {.row = row, .column = source.column, .value = source.raw, .error = error, .position = source.position});
    }
    /// The row as a whole cannot come in.
    void reject(const Error& error)
    {
        problems.push_back({.row = row, .column = {}, .value = {}, .error = error, .rejected = true});
    }

    bool isEmpty() const { return contact.empty() && children.empty() && custom.empty() && companies.empty(); }
};

} // namespace kontor

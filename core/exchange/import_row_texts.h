// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// For the two parts of RowBuilder alone.
#pragma once

#include "core/exchange/import_rows.h"

#include <array>

namespace kontor {

struct RowBuilder::RowText {
    QString text;
    const Column* column = nullptr; ///< null where the row says nothing
};

struct RowBuilder::ConsentTexts {
    using Part = std::pair<Entity, FieldIndex>;
    QString key;
    int number = 1;
    std::vector<std::pair<Part, RowText>> parts{}; ///< those that are filled, in the order of the columns

    RowText of(Entity entity, FieldIndex field) const
    {
        for (const auto& [part, text] : parts)
            if (part == Part{entity, field}) return text;
        return {};
    }
};

/// Texts of one row by where they go, before they are parsed.
struct RowBuilder::Row {
    using Text = RowText;

    RowDraft draft;
    QString type;
    std::array<Text, Contact::fields.size()> scalars;
    std::array<Text, 3> birthday; ///< year, month, day
    Text name, fullName;
    std::vector<std::vector<std::pair<FieldIndex, Text>>> parts; ///< by group
    std::vector<ConsentTexts> consents;
    std::vector<std::pair<int, Text>> roles; ///< by the number of the company

    void problem(const Column& column, const QString& raw, const Error& error)
    {
        draft.note({column.name, raw, column.position}, error);
    }
};

inline FieldRule ruleOf(CsvRule rule)
{
    switch (rule) {
    case CsvRule::IfEmpty: return FieldRule::IfEmpty;
    case CsvRule::Never: return FieldRule::Never;
    case CsvRule::Overwrite: break;
    }
    return FieldRule::Overwrite;
}

/// The values of a cell that holds several; one where `separator` is empty.
inline QStringList splitCell(const QString& text, const QString& separator)
{
    if (separator.isEmpty()) return {text};
    QStringList parts;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts))
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty()) parts.append(trimmed);
    return parts;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_guesser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Kind = CsvField::Kind;
using Doubt = HeaderField::Doubt;

constexpr int fullNames = 3; ///< columns that are compared with the parts of names

} // namespace

/// "Dr." or "Sales Manager"? The values say it; without any, the other columns do.
void CsvGuesser::resolveTitle(Column& column)
{
    if (column.settled || !column.said || column.said->doubt != Doubt::Title) return;
    const CsvField title = CsvField::scalar(Contact::Title), job = CsvField::scalar(Contact::JobTitle);
    if (column.shape.seen > 0 && fits(title, column)) return settle(column, title, CsvGuess::Source::Header);
    const bool jobElsewhere = saysScalar(Contact::JobTitle);
    const bool address = saysScalar(Contact::Title);
    // A position has its own column (Outlook), or the form of address has (Salesforce), or neither (Yahoo).
    const bool isAddress =
        jobElsewhere && !address && (column.shape.seen == 0 || column.shape.share(column.shape.words) < 0.5);
    settle(column, isAddress ? title : job, CsvGuess::Source::Header);
}

void CsvGuesser::resolveName(Column& column)
{
    if (column.settled) return;
    const bool exact = column.header.trimmed() == u"name";
    if (!exact && (!column.said || column.said->doubt != Doubt::Name)) return;
    if (!fits({.kind = Kind::Name}, column)) return;
    const bool first = saysScalar(Contact::FirstName), last = saysScalar(Contact::LastName);
    const auto source = exact ? CsvGuess::Source::Name : CsvGuess::Source::Header;
    if (m_type == u"business" || (!first && !last)) return settle(column, {.kind = Kind::Name}, source);
    if (first && last) return settle(column, {.kind = Kind::FullName}, source);
    settle(column, CsvField::scalar(first ? Contact::LastName : Contact::FirstName), source);
}

/// Names as a whole beside their parts: to be taken where the parts are missing, or as the name that the team uses
/// where they say something else.
void CsvGuesser::resolveFullNames()
{
    const bool parts = has(CsvField::scalar(Contact::FirstName)) || has(CsvField::scalar(Contact::LastName));
    bool whole = has({.kind = Kind::Name});
    int seen = 0;
    for (Column& column : m_columns) {
        if (!column.settled || column.out.field.kind != Kind::FullName) continue;
        if (++seen > fullNames) {
            column.settled = false;
            continue;
        }
        if (m_type == u"business") {
            if (whole)
                column.settled = false;
            else
                settle(column, {.kind = Kind::Name}, column.source);
            whole = true;
            continue;
        }
        if (!parts && !whole) {
            whole = true;
            continue;
        }
        int rows = 0, covered = 0;
        for (const QStringList& row : m_survey.sample) {
            const QStringList words = column.index < row.size() ? foldedWords(row[column.index]) : QStringList{};
            if (words.isEmpty()) continue;
            QStringList others;
            for (const Column& other : m_columns)
                if (other.index != column.index && other.index < row.size() && other.settled &&
                    (other.out.field.kind == Kind::Scalar || other.out.field.kind == Kind::Company ||
                     other.out.field.kind == Kind::Name))
                    others += foldedWords(row[other.index]);
            ++rows;
            covered += std::ranges::all_of(words, [&](const QString& word) { return others.contains(word); });
        }
        column.out.rule = CsvRule::IfEmpty;
        const CsvField note = CsvField::scalar(Contact::NoteName);
        if (covered * 10 < rows * 8 && !has(note)) {
            settle(column, note, column.source);
            column.out.rule = CsvRule::Overwrite;
        }
    }
}

/// "Home", "Work", "Other": what stands there, or what the columns beside it are.
void CsvGuesser::resolveKindOnly(Column& column)
{
    if (column.settled || !column.said || column.said->doubt != Doubt::KindOnly) return;
    const ColumnShape& shape = column.shape;
    const HeaderField& said = *column.said;
    const CsvField place = CsvField::row(Entity::Location, Location::Street, said.field.rowKind, said.field.number);
    const CsvField mail = CsvField::row(Entity::Email, Email::Address, said.field.rowKind, said.field.number);
    if (shape.seen == 0) {
        const bool phones = std::ranges::any_of(m_columns, [](const Column& other) {
            return other.said &&
                   (other.words.has(Word::Mobile) || other.words.has(Word::Pager) || other.words.has(Word::Fax));
        });
        if (phones && !said.field.rowKind.isEmpty() && !has(said.field))
            settle(column, said.field, CsvGuess::Source::Header);
    } else if (shape.share(shape.email) >= 0.5) {
        settle(column, mail, CsvGuess::Source::Values);
    } else if (shape.share(shape.phone) >= 0.5 && shape.share(shape.yesNo) < 0.5) {
        settle(column, said.field, CsvGuess::Source::Header);
    } else if (shape.share(shape.address) >= 0.5) {
        settle(column, place, CsvGuess::Source::Values);
    }
}

} // namespace kontor

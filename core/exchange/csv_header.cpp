// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_header.h"

#include "core/exchange/csv_field.h"
#include "core/exchange/csv_values.h"
#include "core/exchange/csv_words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr size_t titlesLimit = 50;

int filledCells(const QStringList& record)
{
    return int(std::ranges::count_if(record, [](const QString& cell) { return !cell.trimmed().isEmpty(); }));
}

/// The width of the table: the number of cells that most of the text has, not most of the lines, so that notes longer
/// than the table do not hide it.
int widthOf(const std::vector<QStringList>& records)
{
    QHash<qsizetype, qint64> counts;
    for (const QStringList& record : records) ++counts[record.size()];
    qsizetype best = 1;
    qint64 most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        const qint64 weight = it.value() * std::min<qint64>(it.key(), 8);
        if (weight > most || (weight == most && it.key() > best)) most = weight, best = it.key();
    }
    return int(best);
}

/// Cells that a row of that width has something in, in the middle.
int usualFilling(const std::vector<QStringList>& records, int width)
{
    std::vector<int> all;
    for (const QStringList& record : records)
        if (record.size() == width) all.push_back(filledCells(record));
    std::ranges::sort(all);
    return all.empty() ? 0 : all[all.size() / 2];
}

/// One of Kontor's own names of fields: "location.city".
bool isFieldName(const QString& cell)
{
    const QString name = cell.trimmed();
    return !name.isEmpty() && CsvField::parse(name).has_value();
}

/// Kinds of values that no column is called.
bool isPlainData(const QString& cell)
{
    if (isFieldName(cell)) return false;
    const Shape shape = shapeOf(cell);
    return shape.email || shape.url || shape.uuid || (shape.phone && cell.trimmed().startsWith(u'+')) || shape.isoDate;
}

bool isTyped(const Shape& shape)
{
    return shape.number || shape.date || shape.email || shape.url || shape.phone || shape.uuid;
}

bool startsWithGivenName(const QString& cell)
{
    const QStringList words = cell.size() <= 60 ? foldedWords(cell) : QStringList{};
    return !words.isEmpty() && isGivenName(words.front());
}

/// For and against a header, column by column: a name over numbers speaks for one, a number over numbers or a value
/// that comes again below speaks against it.
int contrast(const QStringList& record, const std::vector<QStringList>& below)
{
    int votes = 0;
    for (qsizetype column = 0; column < record.size(); ++column) {
        const QString cell = record[column].trimmed();
        if (cell.isEmpty()) continue;
        int filled = 0, typed = 0, same = 0, given = 0;
        for (const QStringList& other : below) {
            if (column >= other.size() || other[column].trimmed().isEmpty()) continue;
            ++filled;
            typed += isTyped(shapeOf(other[column]));
            given += startsWithGivenName(other[column]);
            same += other[column].trimmed() == cell && other != record; // headers come again in files put together
        }
        if (filled == 0) continue;
        if (typed * 5 >= filled * 4)
            votes += isTyped(shapeOf(cell)) ? -1 : 1;
        else if (same > 0)
            votes -= 1;
        // Over people stands a word for them, or another one of them.
        else if (given * 4 >= filled && shapeOf(cell).fullName && !readHeader(cell).known())
            votes -= 1;
    }
    return votes;
}

/// "John Doe,John,Doe": the first cell is made of two others, as in the records below.
bool isComposed(const QStringList& record)
{
    if (record.size() < 3) return false;
    for (const QString& whole : record) {
        const QStringList words = whole.simplified().split(u' ', Qt::SkipEmptyParts);
        if (words.size() >= 2 && record.contains(words.front()) && record.contains(words.back()) &&
            !readHeader(words.front()).known())
            return true;
    }
    return false;
}

bool holdsGivenName(const QStringList& record)
{
    return std::ranges::any_of(record, [](const QString& cell) {
        const HeaderWords words = readHeader(cell);
        return !words.known() && words.tokens.size() <= 4 &&
               std::ranges::any_of(words.tokens, [](const QString& word) { return isGivenName(word); });
    });
}

} // namespace

bool looksLikeHeader(const QStringList& record, const std::vector<QStringList>& below, bool underTitles)
{
    const int filled = filledCells(record);
    if (filled == 0) return false;
    if (std::ranges::any_of(record, isPlainData)) return false;
    const auto known = std::ranges::count_if(
        record, [](const QString& cell) { return readHeader(cell).known() || isFieldName(cell); });
    const auto numbers = std::ranges::count_if(record, [](const QString& cell) { return shapeOf(cell).number; });
    if (known > 0 && known * 3 >= filled && numbers * 2 <= filled) return true;
    if (underTitles) return numbers < filled;
    if (numbers * 2 > filled && known == 0) return false;
    if (isComposed(record)) return false;
    const int votes = contrast(record, below);
    if (votes != 0) return votes > 0;
    return known > 0 || !holdsGivenName(record);
}

HeaderGuess guessHeader(const std::vector<QStringList>& records)
{
    if (records.empty()) return {};
    const int columns = widthOf(records);
    const int filled = usualFilling(records, columns);
    size_t first = 0;
    if (columns >= 2 && filled >= 2) {
        const auto isTitle = [&](const QStringList& record) {
            const int cells = filledCells(record);
            return cells <= 1 || int(record.size()) * 2 < columns ||
                   (cells * 3 < filled && !looksLikeHeader(record, records, false));
        };
        while (first < records.size() && first < titlesLimit && isTitle(records[first])) ++first;
        if (first == records.size() || first == titlesLimit) first = 0;
    }
    const std::vector<QStringList> below{records.begin() + qptrdiff(first) + 1, records.end()};
    HeaderGuess guess{.preamble = qint64(first)};
    guess.hasHeader = looksLikeHeader(records[first], below, first > 0);
    // A first row with one cell only is a row, unless something follows that has to be a header.
    if (first > 0 && !guess.hasHeader)
        return {.preamble = 0, .hasHeader = looksLikeHeader(records.front(), records, false)};
    return guess;
}

} // namespace kontor

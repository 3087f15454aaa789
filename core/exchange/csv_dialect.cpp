// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_dialect.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_words.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr qint64 judgedRecords = 300;    ///< whose cells are looked at
constexpr qint64 countedRecords = 20000; ///< whose cells are counted
constexpr QStringView usualDelimiters = u",;\t|";
constexpr QStringView rareDelimiters = u"^~\x1F\x1E\x01§¦¬:#";

/// Does the cell look like one? Another delimiter or a stray quote inside speaks against it.
double cleannessOf(QByteArrayView cell, bool quoted)
{
    if (quoted) return 1;
    for (qsizetype i = 0; i < cell.size(); ++i) {
        const char c = cell[i];
        if (c == ';' || c == '\t' || c == '|' || c == '"') return 0.3;
        const bool spaced = i + 1 < cell.size() && cell[i + 1] == ' ';
        if (c == ',' && !spaced && (i == 0 || i + 1 == cell.size() || cell[i - 1] < '0' || cell[i - 1] > '9'))
            return 0.6;
    }
    return 1;
}

/// The delimiter that has the table in it: the candidate of the best score, the usual ones first.
struct Best {
    CsvFormat format;
    DialectFit fit;

    void offer(const CsvFormat& candidate, const DialectFit& other)
    {
        if (other.score() <= fit.score() + 1e-9) return;
        format = candidate;
        fit = other;
    }
};

/// Every cell that begins with an apostrophe also ends with one, there are enough of them, and no double quotes.
bool quotesAreApostrophes(const DialectFit& apostrophes, const DialectFit& quotes)
{
    return quotes.quoted == 0 && quotes.broken == 0 && !apostrophes.failed && apostrophes.broken == 0 &&
           apostrophes.quoted * 4 >= apostrophes.cells && apostrophes.quoted > 0;
}

bool isBetter(const DialectFit& a, const DialectFit& b)
{
    if (a.failed != b.failed) return b.failed;
    if (a.broken != b.broken) return a.broken < b.broken && a.consistent >= b.consistent;
    return a.consistent > b.consistent;
}

CsvFormat chooseDelimiter(const CsvInput& input, CsvFormat format, qint64 limit, bool quoteKnown, Best& best)
{
    best.format = format;
    for (const QChar delimiter : usualDelimiters) {
        CsvFormat candidate = format;
        candidate.delimiter = delimiter;
        const DialectFit quotes = fitOf(input, candidate, limit);
        best.offer(candidate, quotes);
        if (quoteKnown) continue;
        candidate.quote = u'\'';
        const DialectFit apostrophes = fitOf(input, candidate, limit);
        if (quotesAreApostrophes(apostrophes, quotes)) best.offer(candidate, apostrophes);
    }
    if (best.fit.columns >= 2) return best.format;
    for (const QChar delimiter : rareDelimiters) {
        CsvFormat candidate = format;
        candidate.delimiter = delimiter;
        const DialectFit fit = fitOf(input, candidate, limit);
        // These stand in ordinary text as well: only a table without exception counts.
        const int least = delimiter == u':' || delimiter == u'#' ? 3 : 2;
        if (fit.consistent == fit.records && fit.columns >= least && fit.records >= 2) best.offer(candidate, fit);
    }
    return best.format;
}

/// A list of one column whose texts hold commas: then a delimiter that is not there.
CsvFormat withoutDelimiter(const CsvInput& input, CsvFormat format, qint64 limit)
{
    for (const QChar delimiter : u",\t;|\x1F"_s) {
        format.delimiter = delimiter;
        const DialectFit fit = fitOf(input, format, limit);
        if (fit.single == fit.records) break;
    }
    return format;
}

/// Long notes and then a header with nothing below it: more lines without the table than with it.
bool holdsHeader(const CsvInput& input, CsvFormat format, int columns)
{
    format.hasHeader = false;
    format.preamble = 0;
    auto reader = CsvReader::open(input, format);
    for (int i = 0; reader && i < 50 && reader->next(); ++i) {
        if (reader->cellCount() != columns) continue;
        const QStringList cells = reader->cells();
        const auto known = std::ranges::count_if(cells, [](const QString& cell) { return readHeader(cell).known(); });
        if (known >= 2 && known * 3 >= columns) return true;
    }
    return false;
}

CsvFormat guessWithin(const CsvInput& input, const CsvFormat& start, const CsvOverrides& overrides, qint64 limit)
{
    CsvFormat format = start;
    format.skipInitialSpace = overrides.skipInitialSpace.value_or(true);
    Best best;
    if (overrides.delimiter) {
        best.format = format;
        best.fit = fitOf(input, format, limit);
        if (!overrides.quote) {
            CsvFormat apostrophes = format;
            apostrophes.quote = u'\'';
            const DialectFit fit = fitOf(input, apostrophes, limit);
            if (quotesAreApostrophes(fit, best.fit)) best.format = apostrophes, best.fit = fit;
        }
    } else {
        format = chooseDelimiter(input, format, limit, overrides.quote.has_value(), best);
    }
    format = best.format;
    if (!overrides.escape && !format.quote.isNull()) {
        CsvFormat escaped = format;
        escaped.escape = u'\\';
        const DialectFit fit = fitOf(input, escaped, limit);
        if ((best.fit.failed || best.fit.broken > 0) && isBetter(fit, best.fit)) format = escaped, best.fit = fit;
    }
    // In tab-separated files quotes are often plain characters.
    if (!overrides.quote && format.delimiter == u'\t' && (best.fit.failed || best.fit.broken * 50 > best.fit.records)) {
        CsvFormat plain = format;
        plain.quote = QChar{};
        const DialectFit fit = fitOf(input, plain, limit);
        if (fit.consistent * 50 >= fit.records * 49) format = plain, best.fit = fit;
    }
    if (!overrides.skipInitialSpace) {
        CsvFormat exact = format;
        exact.skipInitialSpace = false;
        const DialectFit fit = fitOf(input, exact, limit);
        if (fit.leadingBlanks == 0 || isBetter(fit, best.fit)) format = exact, best.fit = fit;
    }
    const bool mostlySingle =
        best.fit.records > 0 && best.fit.single * 5 >= best.fit.records * 3 && best.fit.score() < 0.35;
    if (!mostlySingle || overrides.delimiter || holdsHeader(input, format, best.fit.columns)) return format;
    return withoutDelimiter(input, format, limit);
}

/// "sep=;" on the first line, Excel's own hint. Empty if there is none.
QString separatorLine(const CsvInput& input, const QString& encoding)
{
    CsvText text{input, encoding};
    char head[8]{};
    qint64 got = 0;
    while (got < qint64(sizeof head)) {
        const qint64 more = text.read(head + got, qint64(sizeof head) - got);
        if (more <= 0) break;
        got += more;
    }
    const QByteArrayView line{head, got};
    const bool hint =
        got >= 6 && line.first(4).compare("sep=", Qt::CaseInsensitive) == 0 && (line[5] == '\r' || line[5] == '\n');
    return hint ? QString{QLatin1Char{line[4]}} : QString{};
}

} // namespace

double DialectFit::score() const
{
    if (records == 0 || columns < 2) return 0;
    const double share = double(consistent) / double(records);
    const double wholeness = 1 - 0.5 * double(broken) / double(records);
    return share * (1 - 1.0 / columns) * cleanness * wholeness * (failed ? 0.5 : 1);
}

DialectFit fitOf(const CsvInput& input, const CsvFormat& format, qint64 limit)
{
    CsvFormat plain = format;
    plain.hasHeader = false;
    plain.preamble = 0;
    DialectFit fit;
    auto reader = CsvReader::open(input, plain);
    if (!reader) return fit.failed = true, fit;
    QHash<int, qint64> widths;
    double clean = 0;
    qint64 judged = 0;
    while (reader->position().text < limit && reader->next()) {
        const int cells = reader->cellCount();
        ++fit.records;
        ++widths[cells];
        fit.single += cells == 1;
        fit.broken += reader->broken();
        if (fit.records > countedRecords) continue;
        for (int i = 0; i < cells; ++i) {
            const CsvSpan& span = reader->span(i);
            if (span.size == 0) continue;
            ++fit.cells;
            fit.quoted += span.quoted;
            if (fit.records > judgedRecords) continue;
            const QByteArrayView text = reader->utf8(i);
            clean += cleannessOf(text, span.quoted);
            ++judged;
            fit.leadingBlanks += i > 0 && !span.quoted && text.startsWith(' ');
        }
    }
    fit.failed = !reader->status();
    fit.cleanness = judged > 0 ? clean / double(judged) : 1;
    double best = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it) {
        const double weight = double(it.value()) * (1 - 1.0 / it.key()) + 1e-6 * it.key();
        if (weight > best) best = weight, fit.columns = it.key(), fit.consistent = it.value();
    }
    if (fit.columns == 0 && fit.records > 0) fit.columns = 1, fit.consistent = fit.single;
    return fit;
}

CsvFormat guessDialect(const CsvInput& input, const QString& encoding, const CsvOverrides& overrides, qint64 limit)
{
    CsvFormat format = overrides.appliedTo({});
    format.encoding = encoding;
    CsvOverrides known = overrides;
    const QString hint = separatorLine(input, encoding);
    if (!hint.isEmpty() && !overrides.delimiter) known.delimiter = format.delimiter = hint.front();
    return guessWithin(input, format, known, limit);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_survey.h"

#include "core/exchange/csv_dialect.h"
#include "core/exchange/csv_encoding.h"
#include "core/exchange/csv_header.h"
#include "core/exchange/csv_reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr size_t headRecords = 100;   ///< that the header is looked for in
constexpr size_t sampleRows = 2048;   ///< at most
constexpr qsizetype cellLimit = 1000; ///< characters of a cell in the sample
constexpr qsizetype sampleCharacters = 16 << 20;

Error failure(Errc code, const CsvInput& input, QString detail, qint64 row = 0)
{
    Error error{.code = code};
    error.detail = std::move(detail);
    error.file = input.name();
    error.row = row;
    return error;
}

/// The record of the file in which a place of the text lies.
qint64 recordAt(const CsvInput& input, CsvFormat format, qint64 place)
{
    format.hasHeader = false;
    format.preamble = 0;
    auto reader = CsvReader::open(input, format);
    if (!reader) return 0;
    while (reader->next())
        if (reader->position().text > place) return reader->row();
    return reader->row() + 1;
}

/// Does every byte fit the encoding?
Status checkEncoding(const CsvInput& input, const QString& encoding, const CsvOverrides& overrides)
{
    CsvText text{input, encoding};
    QByteArray block(1 << 20, Qt::Uninitialized);
    qint64 total = 0;
    for (qint64 got = 0; (got = text.read(block.data(), block.size())) != 0 && text.damage() < 0; total += got)
        if (got < 0) return failure(Errc::FileUnreadable, input, {});
    if (text.damage() < 0) return total > 0 ? Status{} : failure(Errc::FileEmpty, input, {});
    const CsvFormat format = guessDialect(input, encoding, overrides);
    return failure(Errc::FileEncoding, input, encoding, recordAt(input, format, text.damage()));
}

Result<QString> forcedEncoding(const CsvInput& input, const CsvOverrides& overrides)
{
    const auto found = detectEncoding(input);
    // Forced or not: a picture is no table.
    if (!found && found.error().code == Errc::FileBinary && !found.error().detail.isEmpty()) return found.error();
    const auto encoding = resolveEncoding(input, *overrides.encoding);
    if (!encoding) return encoding.error();
    const Status fits = checkEncoding(input, *encoding, overrides);
    return fits ? encoding : Result<QString>{fits.error()};
}

Result<QString> encodingOf(const CsvInput& input, const CsvOverrides& overrides)
{
    if (overrides.encoding) return forcedEncoding(input, overrides);
    const auto found = detectEncoding(input);
    if (!found && found.error().code != Errc::FileEncoding) return found.error();
    const QString encoding = found ? *found : found.error().detail;
    char head[3]{};
    const bool marked = input.read(0, head, 3) == 3 && byteOrderMark({head, 3}, encoding) > 0;
    if (found && encoding == u"UTF-8" && !marked) return encoding; // found by looking at every byte
    const Status fits = checkEncoding(input, encoding, overrides);
    if (fits) return encoding;
    // A code page is a guess from the sample; this one takes more than any other.
    const bool guess = fits.error().code == Errc::FileEncoding && !encoding.startsWith(u"UTF-");
    if (guess && checkEncoding(input, u"windows-1252"_s, overrides)) return u"windows-1252"_s;
    return fits.error();
}

std::vector<QStringList> firstRecords(const CsvInput& input, CsvFormat format)
{
    format.hasHeader = false;
    format.preamble = 0;
    std::vector<QStringList> records;
    auto reader = CsvReader::open(input, format);
    while (reader && records.size() < headRecords && reader->next()) {
        QStringList cells;
        for (int i = 0; i < std::min(reader->cellCount(), 300); ++i)
            cells += QString::fromUtf8(reader->utf8(i).first(std::min(cellLimit, reader->utf8(i).size())));
        records.push_back(std::move(cells));
    }
    return records;
}

QString otherKindOf(const CsvInput& input, const QString& encoding)
{
    CsvText text{input, encoding};
    QByteArray head(4096, Qt::Uninitialized);
    head.resize(std::max<qint64>(0, text.read(head.data(), head.size())));
    return otherTextKind(head);
}

/// The dialect and, above it, titles and header.
CsvFormat formatOf(const CsvInput& input, const QString& encoding, const CsvOverrides& overrides, qint64 limit)
{
    CsvFormat format = guessDialect(input, encoding, overrides, limit);
    if (overrides.preamble && overrides.hasHeader) return format;
    auto records = firstRecords(input, format);
    if (overrides.preamble) {
        const auto skipped = size_t(std::min<qint64>(*overrides.preamble, qint64(records.size())));
        records.erase(records.begin(), records.begin() + qptrdiff(skipped));
        if (!records.empty())
            format.hasHeader = looksLikeHeader(records.front(), {records.begin() + 1, records.end()}, skipped > 0);
        return format;
    }
    const HeaderGuess guess = guessHeader(records);
    format.hasHeader = overrides.hasHeader.value_or(guess.hasHeader);
    format.preamble = guess.preamble;
    return format;
}

/// Keeps every n-th row and doubles n when there are too many, so that the sample is even without knowing the end.
class Sampler {
public:
    bool wants(qint64 row) const { return row % m_step == 0; }
    void add(QStringList cells)
    {
        m_size += sizeOf(cells);
        m_rows.push_back(std::move(cells));
        while (m_rows.size() > 1 && (m_rows.size() >= sampleRows || m_size > sampleCharacters)) thinOut();
    }
    std::vector<QStringList> take() { return std::move(m_rows); }

private:
    static qsizetype sizeOf(const QStringList& cells)
    {
        qsizetype size = 0;
        for (const QString& cell : cells) size += cell.size() + 16;
        return size;
    }
    void thinOut()
    {
        for (size_t i = 1; 2 * i < m_rows.size(); ++i) m_rows[i] = std::move(m_rows[2 * i]);
        m_rows.resize((m_rows.size() + 1) / 2);
        m_step *= 2;
        m_size = 0;
        for (const QStringList& row : m_rows) m_size += sizeOf(row);
    }

    std::vector<QStringList> m_rows;
    qint64 m_step = 1;
    qsizetype m_size = 0;
};

void countRow(CsvReader& reader, CsvSurvey& survey)
{
    ++survey.rows;
    survey.broken += reader.broken();
    const int cells = reader.cellCount();
    if (cells > int(survey.filled.size()) && cells <= csvCellLimit) survey.filled.resize(size_t(cells));
    for (int i = 0; i < cells; ++i) {
        if (!reader.filled(i)) continue;
        ++survey.filled[size_t(i)];
        survey.columns = std::max(survey.columns, i + 1);
    }
}

Result<CsvSurvey> readThrough(const CsvInput& input, const CsvFormat& format)
{
    auto reader = CsvReader::open(input, format);
    if (!reader) return reader.error();
    CsvSurvey survey{.format = format, .headers = reader->headers()};
    survey.columns = int(survey.headers.size());
    while (survey.columns > 0 && survey.headers[survey.columns - 1].trimmed().isEmpty()) --survey.columns;
    Sampler sampler;
    int width = survey.columns;
    while (reader->next()) {
        const int cells = reader->cellCount();
        if (width == 0) width = cells;
        countRow(*reader, survey);
        bool beyond = false;
        for (int i = width; i < cells && !beyond; ++i) beyond = reader->filled(i);
        survey.ragged += cells < width || beyond;
        if (!sampler.wants(survey.rows - 1)) continue;
        QStringList row;
        for (int i = 0; i < cells; ++i) row += reader->cell(i).left(cellLimit);
        sampler.add(std::move(row));
    }
    if (!reader->status()) return reader->status().error();
    if (survey.columns == 0) return failure(Errc::FileEmpty, input, {});
    survey.filled.resize(size_t(survey.columns));
    survey.sample = sampler.take();
    return survey;
}

} // namespace

Result<CsvSurvey> surveyCsv(const CsvInput& input, const CsvOverrides& overrides)
{
    const auto encoding = encodingOf(input, overrides);
    if (!encoding) return encoding.error();
    if (const QString kind = otherKindOf(input, *encoding); !kind.isEmpty())
        return failure(Errc::FileFormat, input, kind);

    const CsvFormat format = formatOf(input, *encoding, overrides, dialectHead);
    auto survey = readThrough(input, format);
    // What holds for the beginning has to hold for the rest; else everything is weighed once more, on the whole file.
    const bool holds = survey && survey->broken == 0 && survey->ragged * 5 <= survey->rows && survey->columns > 1;
    if (holds || input.size() <= dialectHead) return survey;
    const CsvFormat other = formatOf(input, *encoding, overrides, std::numeric_limits<qint64>::max());
    return other == format ? survey : readThrough(input, other);
}

Result<CsvFormat> detectCsvFormat(const CsvInput& input, const CsvOverrides& overrides)
{
    auto survey = surveyCsv(input, overrides);
    if (!survey) return survey.error();
    return std::move(survey->format);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_survey.h"

#include "core/exchange/csv_guess.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/csv_words.h"
#include "core/exchange/import_input.h"
#include "core/exchange/vcard_reader.h"
#include "core/store/database.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

Result<QByteArray> hashOf(const CsvInput& input)
{
    QCryptographicHash hash{QCryptographicHash::Sha256};
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (qint64 at = 0;;) {
        const qint64 got = input.read(at, buffer.data(), buffer.size());
        if (got < 0) return Error{.code = Errc::FileUnreadable, .file = input.name()};
        if (got == 0) return hash.result();
        hash.addData(QByteArrayView{buffer.data(), got});
        at += got;
    }
}

CsvMapping::Duplicates policyNamed(const QString& word)
{
    if (word == "update"_L1) return CsvMapping::Duplicates::Update;
    if (word == "create"_L1) return CsvMapping::Duplicates::Create;
    if (word == "ask"_L1) return CsvMapping::Duplicates::Ask;
    return CsvMapping::Duplicates::Skip;
}

/// What the caller says goes over what the mapping says.
Status override(CsvMapping& mapping, const ImportCsv& wish)
{
    if (!wish.type.isEmpty()) mapping.type = wish.type;
    if (!wish.duplicates.isEmpty()) mapping.duplicates = policyNamed(wish.duplicates);
    if (wish.createNames) mapping.createNames = true;
    if (wish.key.isEmpty()) return {};
    mapping.key = wish.key;
    const bool mapped = wish.key == "row"_L1 || std::ranges::any_of(mapping.columns, [&](const CsvColumn& column) {
                            return column.field.toString() == wish.key;
                        });
    if (!mapped)
        return Error{.code = Errc::BadMapping, .detail = u"not_mapped"_s, .field = u"key"_s, .value = wish.key};
    return {};
}

/// Does this text name a live record of the store?
bool namesRecord(Database& db, QStringView field, const QString& value)
{
    const auto id = Id::fromString(value);
    const Database::Binds binds{{":text"_L1, value}, {":id"_L1, id.value_or(Id{})}};
    const auto found =
        field == "id"_L1 ? db.cell(u"SELECT 1 FROM contact WHERE id = :id"_s, binds)
        : field == "categories"_L1
            ? db.cell(u"SELECT 1 FROM category WHERE deleted = 0 AND lower(name) = lower(:text)"_s, binds)
        : field == "responsible"_L1
            ? db.cell(u"SELECT 1 FROM employee WHERE deleted = 0 AND (lower(name) = lower(:text) "
                      "OR lower(email) = lower(:text) OR id = :id)"_s,
                      binds)
            : db.cell(u"SELECT 1 FROM team WHERE deleted = 0 AND lower(name) = lower(:text)"_s, binds);
    return found && !found->isNull();
}

QString reasonOf(const CsvGuess::Column& column)
{
    switch (column.source) {
    case CsvGuess::Source::Name: return u"name"_s;
    case CsvGuess::Source::Header: return u"header"_s;
    case CsvGuess::Source::Values: return u"values"_s;
    case CsvGuess::Source::Custom: return u"custom"_s;
    case CsvGuess::Source::Ignored: break;
    }
    return u"ignored"_s;
}

/// A mapping from headers, values and what the store knows.
Result<CsvGuess> guess(const CsvSurvey& survey, const CsvMapping& given, const ImportCsv& wish,
                       const QString& storeFile)
{
    CsvGuessOptions options{.type = wish.type.isEmpty() ? given.type : wish.type, .region = given.region};
    if (storeFile.isEmpty()) return guessMapping(survey, options);
    auto db = Database::openReadOnly(storeFile);
    if (!db) return db.error();
    if (options.region.isEmpty()) {
        const auto home = (*db)->cell(u"SELECT country FROM organisation"_s);
        if (home) options.region = home->text();
    }
    auto read = (*db)->each(u"SELECT key, label FROM custom_field WHERE deleted = 0"_s, {}, [&](Statement& row) {
        options.customFields.insert(row.text(0), row.text(1));
        return true;
    });
    if (!read) return read.error();
    read = (*db)->each(u"SELECT name FROM consent_text WHERE deleted = 0 AND coalesce(retired, 0) = 0"_s, {},
                       [&](Statement& row) {
                           options.consents.insert(slug(row.text(0)));
                           return true;
                       });
    if (!read) return read.error();
    options.names = [&](QStringView field, const QString& value) { return namesRecord(**db, field, value); };
    return guessMapping(survey, options);
}

Result<ListInput> openFor(const ImportCsv& wish)
{
    if (wish.vcards) return openList(wish.file);
    auto input = CsvInput::open(wish.file);
    if (!input) return input.error();
    return ListInput{std::move(*input), false};
}

} // namespace

Result<ImportPlan> planImport(const ImportCsv& wish, const QString& storeFile)
{
    auto list = openFor(wish);
    if (!list) return list.error();
    CsvInput& input = list->input;
    CsvMapping given;
    if (!wish.mapping.isEmpty()) {
        auto parsed = CsvMapping::fromPartialJson(wish.mapping.toUtf8());
        if (!parsed) return parsed.error();
        given = std::move(*parsed);
    }
    if (list->vcards) given.format = CsvOverrides::all(CsvFormat{});
    auto survey = surveyCsv(input, given.format);
    if (!survey) {
        Error error = survey.error();
        if (error.file.isEmpty()) error.file = wish.file;
        return error;
    }
    auto sha256 = hashOf(input);
    if (!sha256) return sha256.error();
    QStringList reasons;
    if (given.columns.empty() && list->vcards) {
        given.columns = vcardMapping(survey->headers).columns;
        reasons = QStringList(survey->headers.size(), u"name"_s);
    } else if (given.columns.empty()) {
        auto guessed = guess(*survey, given, wish, storeFile);
        if (!guessed) return guessed.error();
        guessed->mapping.duplicates = given.duplicates;
        guessed->mapping.createNames = given.createNames;
        if (!given.key.isEmpty()) guessed->mapping.key = given.key;
        given = std::move(guessed->mapping);
        for (const CsvGuess::Column& column : guessed->columns) reasons += reasonOf(column);
    }
    given.format = CsvOverrides::all(survey->format);
    if (auto fits = override(given, wish); !fits) return fits.error();
    return ImportPlan{std::move(input), std::move(*survey), std::move(given),
                      *sha256,          std::move(reasons), list->vcards};
}

ImportSurveyor::ImportSurveyor(ImportCsv wish, QString storeFile)
    : m_thread{[this, wish = std::move(wish), storeFile = std::move(storeFile)] {
        auto plan = planImport(wish, storeFile);
        const std::scoped_lock lock{m_mutex};
        m_plan.emplace(std::move(plan));
        m_done.notify_all();
    }}
{}

ImportSurveyor::~ImportSurveyor() { m_thread.join(); }

std::optional<Result<ImportPlan>> ImportSurveyor::wait()
{
    std::unique_lock lock{m_mutex};
    m_done.wait_for(lock, std::chrono::milliseconds{50}, [this] { return m_plan.has_value(); });
    return std::exchange(m_plan, std::nullopt);
}

Result<CsvPreview> previewCsv(const QString& file, const QString& mapping, int limit, const QString& storeFile)
{
    const ImportCsv wish{.file = file, .mapping = mapping, .vcards = true};
    auto plan = planImport(wish, storeFile);
    if (!plan) return plan.error();
    CsvPreview preview{.mapping =
                           QString::fromUtf8(QJsonDocument{plan->mapping.toJson()}.toJson(QJsonDocument::Compact)),
                       .headers = plan->survey.headers,
                       .reasons = plan->reasons,
                       .rows = {},
                       .totalRows = plan->survey.rows,
                       .hasHeader = plan->survey.format.hasHeader,
                       .vcards = plan->vcards,
                       .sha256 = plan->sha256};
    auto reader = CsvReader::open(plan->input, plan->survey.format);
    if (!reader) return reader.error();
    while (preview.rows.size() < limit && reader->next()) preview.rows.append(reader->cells());
    if (!reader->status()) return reader->status().error();
    return preview;
}

Result<CsvHead> readCsvHead(const QString& file, const CsvFormat& format, int limit)
{
    auto list = openList(file);
    if (!list) return list.error();
    auto reader = CsvReader::open(std::move(list->input), format);
    if (!reader) return reader.error();
    CsvHead head{.headers = reader->headers(), .rows = {}};
    while (head.rows.size() < limit && reader->next()) head.rows.append(reader->cells());
    if (!reader->status()) return reader->status().error();
    return head;
}

} // namespace kontor

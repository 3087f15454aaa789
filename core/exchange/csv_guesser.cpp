// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_guesser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What programs write as "categories" are keywords, unless they are those of this organisation.
bool isCalledCategory(const HeaderWords& words)
{
    static const QStringList beginnings{u"categ"_s, u"kateg"_s, u"катег"_s, u"luok"_s};
    return std::ranges::any_of(words.tokens, [](const QString& token) {
        return std::ranges::any_of(beginnings, [&](const QString& each) { return token.startsWith(each); });
    });
}

using Kind = CsvField::Kind;
using Doubt = HeaderField::Doubt;

constexpr int columnLimit = 500; ///< that are thought about

bool isUsualKind(const QString& kind)
{
    static const QSet<QString> usual{u"work"_s,    u"home"_s,     u"other"_s,    u"main"_s,   u"mobile"_s,
                                     u"fax"_s,     u"private"_s,  u"business"_s, u"office"_s, u"pager"_s,
                                     u"billing"_s, u"shipping"_s, u"website"_s,  u"postal"_s};
    return kind.isEmpty() || usual.contains(kind) || usual.contains(kind.section(u'_', -1));
}

/// "Person - Email - Work" under "Person - Name": what almost all headers begin with says nothing about any of them.
QString sharedBeginning(const QStringList& headers)
{
    static const QString dash = u" - "_s;
    const auto cut = headers.isEmpty() ? -1 : headers.front().indexOf(dash);
    if (cut <= 0 || headers.size() < 4) return {};
    const QString begin = headers.front().first(cut + dash.size());
    const auto shared = std::ranges::count_if(headers, [&](const QString& header) { return header.startsWith(begin); });
    return shared * 10 >= headers.size() * 8 ? begin : QString{};
}

} // namespace

CsvGuesser::CsvGuesser(const CsvSurvey& survey, const CsvGuessOptions& options)
    : m_survey{survey}
    , m_options{options}
    , m_type{options.type}
{
    const int columns = std::min(survey.columns, columnLimit);
    auto shapes = shapesOf(survey.sample, columns);
    const QString begin = sharedBeginning(survey.headers);
    for (int i = 0; i < columns; ++i) {
        Column column;
        column.index = i;
        column.header = i < survey.headers.size() ? survey.headers[i] : QString{};
        const bool begins = !begin.isEmpty() && column.header.startsWith(begin);
        column.words = readHeader(column.header.sliced(begins ? begin.size() : 0).trimmed());
        column.said = fieldFromHeader(column.words);
        column.shape = std::move(shapes[size_t(i)]);
        column.filled = i < int(survey.filled.size()) ? survey.filled[size_t(i)] : 0;
        column.out.header = column.header;
        if (column.header.trimmed().isEmpty() || survey.headers.count(column.header) > 1) column.out.index = i;
        const auto& said = column.said;
        m_numberedPlaces = m_numberedPlaces || (said && said->field.number > 1 &&
                                                (said->field.isRow(Entity::Location, Location::City) ||
                                                 said->field.isRow(Entity::Location, Location::PostalCode)));
        m_columns.push_back(std::move(column));
    }
}

CsvGuess CsvGuesser::guess()
{
    for (Column& column : m_columns) byName(column);
    decideType();
    for (Column& column : m_columns) byHeader(column);
    for (Column& column : m_columns) {
        resolveTitle(column);
        resolveName(column);
        resolveKindOnly(column);
    }
    arrangePlaces();
    joinLinksToLabels();
    resolveFullNames();
    personalNamesByValues();
    coordinatesByValues();
    for (Column& column : m_columns) byValues(column);
    chooseExternalId();
    fitType();
    unite();
    for (Column& column : m_columns)
        if (!column.settled) intoCustomField(column);
    m_region = guessRegion();
    setSplits();
    setDateOrders();

    CsvGuess guess;
    guess.mapping.format = CsvOverrides::all(m_survey.format);
    guess.mapping.type = saysScalar(Contact::Type) ? QString{} : m_type;
    guess.mapping.region = m_region;
    for (Column& column : m_columns) {
        guess.columns.push_back({column.source, column.filled, column.shape.examples});
        guess.mapping.columns.push_back(std::move(column.out));
    }
    keepTheRest(guess);
    guess.mapping.key = guess.mapping.effectiveKey();
    return guess;
}

/// A table wider than any list of contacts: nobody thinks about its end, but nothing of it is lost.
void CsvGuesser::keepTheRest(CsvGuess& guess)
{
    for (int i = int(m_columns.size()); i < m_survey.columns; ++i) {
        Column column;
        column.index = column.out.index = i;
        column.header = column.out.header = m_survey.headers.value(i);
        column.filled = i < int(m_survey.filled.size()) ? m_survey.filled[size_t(i)] : 0;
        column.shape.filled = int(column.filled > 0);
        intoCustomField(column);
        guess.columns.push_back({column.source, column.filled, {}});
        guess.mapping.columns.push_back(std::move(column.out));
    }
}

void CsvGuesser::settle(Column& column, CsvField field, CsvGuess::Source source)
{
    column.out.field = std::move(field);
    column.source = source;
    column.settled = true;
}

void CsvGuesser::ignore(Column& column)
{
    column.out = {.header = column.out.header, .index = column.out.index};
    column.source = CsvGuess::Source::Ignored;
    column.settled = true;
}

bool CsvGuesser::has(const CsvField& field) const
{
    return std::ranges::any_of(m_columns,
                               [&](const Column& column) { return column.settled && column.out.field == field; });
}

/// Does some column go to this field, or does its header say so?
bool CsvGuesser::saysScalar(FieldIndex field) const
{
    return std::ranges::any_of(m_columns, [field](const Column& column) {
        if (column.settled) return column.out.field.isScalar(field);
        return column.said && column.said->doubt == Doubt::None && column.said->field.isScalar(field);
    });
}

bool CsvGuesser::saysKind(Kind kind) const
{
    return std::ranges::any_of(m_columns, [kind](const Column& column) {
        return column.settled ? column.out.field.kind == kind : column.said && column.said->field.kind == kind;
    });
}

/// A header that is the name of a field.
void CsvGuesser::byName(Column& column)
{
    const QString header = column.header.trimmed();
    if (header.isEmpty()) return;
    static const QStringList computed{u"display_name"_s, u"status"_s, u"customer_number"_s, u"created_at"_s};
    if (computed.contains(header) && isOwnExport(m_survey.headers)) return ignore(column);

    const auto field = CsvField::parse(header);
    if (!field || field->kind == Kind::None) return byConsent(column);
    if (field->kind == Kind::Name || field->kind == Kind::FullName) return; // they depend on the other columns
    if (field->kind == Kind::Row && !isUsualKind(field->rowKind) &&
        (column.filled == 0 || field->entity == Entity::Location) && !(column.said && column.said->field == *field))
        return;
    if (field->kind == Kind::Id) return byId(column);
    if (!fitsByName(*field, column)) return;
    settle(column, *field, CsvGuess::Source::Name);
    if (field->kind != Kind::Custom) return;
    m_customKeys.insert(field->key);
    if (!m_options.customFields.contains(field->key)) column.out.customType = customType(column);
}

/// Called like one of the texts that people consent to here.
void CsvGuesser::byConsent(Column& column)
{
    const CsvField field = CsvField::consent(slug(column.header));
    if (m_options.consents.contains(field.key) && column.shape.seen > 0 && fits(field, column))
        settle(column, field, CsvGuess::Source::Name);
}

/// An id names a contact of this store, or it is somebody else's name for the contact.
void CsvGuesser::byId(Column& column)
{
    const QStringList& ids = column.shape.examples;
    const auto isKnown = [this](const QString& id) { return m_options.names(u"id", id); };
    if (m_options.names && !ids.isEmpty() && std::ranges::all_of(ids, isKnown))
        return settle(column, {.kind = Kind::Id}, CsvGuess::Source::Name);
    const bool besides = m_survey.headers.contains(u"external_id"_s);
    // What another store calls its contacts means nothing where they have a name for the outside already.
    if (besides && isOwnExport(m_survey.headers)) return ignore(column);
    const CsvField external = CsvField::scalar(Contact::ExternalId);
    if (!fits(external, column)) return;
    settle(column, external, CsvGuess::Source::Name);
    if (besides) column.out.rule = CsvRule::IfEmpty;
}

void CsvGuesser::byHeader(Column& column)
{
    if (column.settled || !column.said) return;
    HeaderField& said = *column.said;
    if (said.doubt == Doubt::Name || said.doubt == Doubt::Title || said.doubt == Doubt::KindOnly) return;
    const bool partsBeside = std::ranges::any_of(
        m_columns, [](const Column& other) { return other.words.has(Word::Month) || other.words.has(Word::Year); });
    if (said.field.isScalar(Contact::Birthday) && !said.combine && partsBeside &&
        column.words.tokens.contains(u"day"_s))
        said.combine = u"day"_s;
    if (said.field.kind == Kind::Keywords && column.shape.seen > 0 && isCalledCategory(column.words) &&
        fits({.kind = Kind::Categories}, column))
        said.field = {.kind = Kind::Categories};
    const bool inParts = said.field.isScalar(Contact::Birthday) && said.combine;
    if (inParts && column.shape.seen > 0 && column.shape.share(column.shape.number) < 0.5) return;
    // What is called a form of address is one, whatever it says.
    const bool address = said.field.isScalar(Contact::Title);
    if (!inParts && !address && !fits(said.field, column)) {
        if (said.field.isScalar(Contact::Type)) column.said.reset(); // a type of something else
        return;
    }
    settle(column, said.field, CsvGuess::Source::Header);
    column.out.split = said.split;
    column.out.combine = said.combine;
}

CsvGuess guessMapping(const CsvSurvey& survey, const CsvGuessOptions& options)
{
    return CsvGuesser{survey, options}.guess();
}

} // namespace kontor

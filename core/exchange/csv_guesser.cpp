// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_guesser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Kind = CsvField::Kind;
using Doubt = HeaderField::Doubt;

constexpr int columnLimit = 500; ///< that are thought about
constexpr int fullNames = 3;     ///< columns that are compared with the parts of names

bool isUsualKind(const QString& kind)
{
    static const QSet<QString> usual{u"work"_s,    u"home"_s,     u"other"_s,    u"main"_s,   u"mobile"_s,
                                     u"fax"_s,     u"private"_s,  u"business"_s, u"office"_s, u"pager"_s,
                                     u"billing"_s, u"shipping"_s, u"website"_s,  u"postal"_s};
    return kind.isEmpty() || usual.contains(kind) || usual.contains(kind.section(u'_', -1));
}

/// Outlook's "E-mail Type" says how mail gets there, not whose it is.
bool isTransport(const ColumnShape& shape)
{
    static const QSet<QString> words{u"smtp"_s, u"ex"_s, u"mapipdl"_s};
    return !shape.examples.isEmpty() &&
           std::ranges::all_of(shape.examples, [](const QString& value) { return words.contains(value.toLower()); });
}

} // namespace

CsvGuesser::CsvGuesser(const CsvSurvey& survey, const CsvGuessOptions& options)
    : m_survey{survey}
    , m_options{options}
    , m_type{options.type}
{
    const int columns = std::min(survey.columns, columnLimit);
    auto shapes = shapesOf(survey.sample, columns);
    for (int i = 0; i < columns; ++i) {
        Column column;
        column.index = i;
        column.header = i < survey.headers.size() ? survey.headers[i] : QString{};
        column.words = readHeader(column.header.trimmed());
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

/// Would most of the values be good ones for the field? An empty column fits anything.
bool CsvGuesser::fits(const CsvField& field, const Column& column) const
{
    const ColumnShape& shape = column.shape;
    if (shape.seen == 0) return true;
    const auto least = [&shape](int count, double share) { return shape.share(count) >= share; };
    if (field.isRow(Entity::Email, Email::Address)) return least(shape.email, 0.5);
    if (field.isRow(Entity::Phone, Phone::Number)) return least(shape.phone, 0.5) && !least(shape.date, 0.8);
    if (field.isRow(Entity::Link, Link::Url))
        return least(shape.url, 0.5) ||
               (field.rowKind != u"website" && least(shape.handle + shape.url, 0.5) && !least(shape.number, 0.9));
    if (field.isRow(Entity::Location, Location::Country)) return least(shape.country, 0.5);
    if (field.isRow(Entity::Location, Location::Lat))
        return least(shape.number, 0.8) && !least(shape.longitude - shape.latitude, 0.5);
    if (field.isRow(Entity::Location, Location::Lon)) return least(shape.number, 0.8);
    if (field.isRow(Entity::Location, Location::PostalCode))
        return least(shape.postalCode, 0.4) || least(shape.number, 0.4) || least(shape.address, 0.4);
    const bool label = field.isRow(Entity::Email, Email::Kind) || field.isRow(Entity::Phone, Phone::Kind) ||
                       field.isRow(Entity::Location, Location::Kind) || field.isRow(Entity::Link, Link::Label);
    if (label)
        return shape.longest <= 60 && !least(shape.email, 0.2) && !least(shape.phone, 0.2) && !isTransport(shape);
    if (field.kind == Kind::Relationship) return least(shape.relationship, 0.95);
    if (field.kind == Kind::Name || field.kind == Kind::FullName || field.kind == Kind::Company)
        return !least(shape.email, 0.5) && !least(shape.url, 0.5) && !least(shape.number, 0.8) &&
               !least(shape.date, 0.5);
    if (field.kind != Kind::Scalar) return true;

    switch (field.field) {
    case Contact::Type: return least(shape.type, 1);
    case Contact::Birthday: return least(shape.date, 0.5);
    case Contact::Gender:
        return least(shape.gender, 0.5) || (shape.distinct <= 10 && shape.longest <= 30 && !least(shape.number, 0.5));
    case Contact::Language: return least(shape.language, 0.5);
    case Contact::Archived:
    case Contact::DoNotEmail:
    case Contact::DoNotCall: return least(shape.yesNo, 0.8);
    case Contact::ExternalId:
        return shape.longest <= 200 && shape.distinct * 10 >= shape.filled * 9 && !least(shape.email, 0.5);
    case Contact::FirstName:
    case Contact::LastName:
    case Contact::MiddleName: return !least(shape.email, 0.5) && !least(shape.number, 0.8) && !least(shape.url, 0.5);
    case Contact::Title: return least(shape.honorific, 0.4);
    case Contact::Responsible:
    case Contact::Team:
    case Contact::PreferredChannel: {
        const QString name = field.toString();
        return m_options.names &&
               std::ranges::all_of(shape.examples, [&](const QString& value) { return m_options.names(name, value); });
    }
    default: return true;
    }
}

/// A header that is the name of a field.
void CsvGuesser::byName(Column& column)
{
    const QString header = column.header.trimmed();
    if (header.isEmpty()) return;
    // Kontor's own export brings computed fields along.
    static const QStringList computed{u"display_name"_s, u"status"_s, u"customer_number"_s, u"created_at"_s};
    const auto& all = m_survey.headers;
    if (computed.contains(header) && all.contains(u"id"_s) && all.contains(u"type"_s) &&
        all.contains(u"display_name"_s))
        return ignore(column);

    const auto field = CsvField::parse(header);
    if (!field || field->kind == Kind::None) return;
    if (field->kind == Kind::Name || field->kind == Kind::FullName) return; // they depend on the other columns
    if (field->kind == Kind::Row && !isUsualKind(field->rowKind) &&
        (column.filled == 0 || field->entity == Entity::Location) && !(column.said && column.said->field == *field))
        return;
    if (field->kind == Kind::Id) {
        const bool known = m_options.names && !column.shape.examples.isEmpty() &&
                           std::ranges::all_of(column.shape.examples,
                                               [this](const QString& id) { return m_options.names(u"id", id); });
        const CsvField external = CsvField::scalar(Contact::ExternalId);
        if (known)
            settle(column, *field, CsvGuess::Source::Name);
        else if (fits(external, column))
            settle(column, external, CsvGuess::Source::Name);
        return;
    }
    if (!fits(*field, column)) return;
    settle(column, *field, CsvGuess::Source::Name);
    if (field->kind != Kind::Custom) return;
    m_customKeys.insert(field->key);
    if (!m_options.customFields.contains(field->key)) column.out.customType = customType(column);
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
    const bool inParts = said.field.isScalar(Contact::Birthday) && said.combine;
    if (inParts && column.shape.seen > 0 && column.shape.share(column.shape.number) < 0.5) return;
    // What is called a form of address is one, whatever it says.
    const bool address = said.field.isScalar(Contact::Title);
    if (!inParts && !address && !fits(said.field, column)) return;
    settle(column, said.field, CsvGuess::Source::Header);
    column.out.split = said.split;
    column.out.combine = said.combine;
}

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

CsvGuess guessMapping(const CsvSurvey& survey, const CsvGuessOptions& options)
{
    return CsvGuesser{survey, options}.guess();
}

} // namespace kontor

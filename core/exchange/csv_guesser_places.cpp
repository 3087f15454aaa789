// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_guesser.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Kind = CsvField::Kind;
using Doubt = HeaderField::Doubt;

bool isPlace(const CsvField& field) { return field.kind == Kind::Row && field.entity == Entity::Location; }

bool isPart(const CsvField& field, std::initializer_list<FieldIndex> parts)
{
    return isPlace(field) && std::ranges::find(parts, field.field) != parts.end();
}

/// How much of a country "State", "County" and their like are: of two beside each other an address wants the one that
/// post is sorted by. 0 = a state, 1 = a province, 2 = said in general, 3 = a part of those.
int regionLevel(const HeaderWords& header)
{
    struct Level {
        QStringView words;
        int level;
    };
    static constexpr Level levels[] = {
        {u" state estado etat uf bundesland kanton canton штат ", 0},
        {u" province provincia prov wojewodztwo область ", 1},
        {u" county parish district distrito amt kreis landkreis powiat departement rayon район ", 3},
    };
    int best = -1;
    for (const QString& token : header.tokens)
        for (const Level& entry : levels)
            if (entry.words.contains(u' ' + token + u' ') && (best < 0 || entry.level < best)) best = entry.level;
    return best < 0 ? 2 : best;
}

/// Fields that a second column may add to, and what stands between.
std::optional<QString> joiner(const CsvField& field)
{
    if (field.isScalar(Contact::Notes)) return u"\n"_s;
    if (field.isScalar(Contact::LastName) || field.isScalar(Contact::MiddleName) || field.isScalar(Contact::Title))
        return u" "_s;
    return {};
}

} // namespace

/// "State" of an address, or of a deal, a seat, a machine? An address has more than that.
bool CsvGuesser::regionBelongs(const Column& region) const
{
    static const QSet<QString> conditions{u"active"_s,  u"inactive"_s, u"open"_s, u"closed"_s, u"new"_s,
                                          u"enabled"_s, u"disabled"_s, u"done"_s, u"pending"_s};
    if (std::ranges::any_of(region.shape.examples,
                            [](const QString& value) { return conditions.contains(value.toLower()); }))
        return false;
    const CsvField& field = region.out.field;
    if (!field.rowKind.isEmpty()) return true; // "Home State" is nothing else
    bool street = false;
    for (const Column& other : m_columns) {
        const CsvField& part = other.out.field;
        if (!other.settled || !isPlace(part)) continue;
        street = street || part.field == Location::Street;
        if (part.rowKind == field.rowKind && part.number == field.number &&
            isPart(part, {Location::City, Location::PostalCode, Location::Country}))
            return true;
    }
    return !street; // a whole address in one cell names its state itself
}

/// "County,State": one address, and the state is its region. The county is kept beside it.
void CsvGuesser::chooseRegions()
{
    QHash<QString, Column*> best;
    for (Column& column : m_columns) {
        const CsvField& field = column.out.field;
        if (!column.settled || !isPart(field, {Location::Region}) || column.source != CsvGuess::Source::Header)
            continue;
        Column*& other = best[field.toString()];
        if (!other) {
            other = &column;
            continue;
        }
        Column* less = &column;
        if (regionLevel(column.words) < regionLevel(other->words)) std::swap(less, other);
        less->settled = false;
    }
}

void CsvGuesser::arrangePlaces()
{
    numberRepeatedPlaces();
    chooseRegions();
    for (Column& column : m_columns)
        if (column.settled && column.words.has(Word::PoBox)) placePostBox(column);
    QList<std::pair<QString, int>> groups;
    for (Column& column : m_columns) {
        CsvField& field = column.out.field;
        if (!column.settled || !isPlace(field)) continue;
        if (column.said && column.said->doubt == Doubt::StreetLine && m_numberedPlaces &&
            column.source == CsvGuess::Source::Header)
            field.number = column.said->line;
        if (column.said && column.said->doubt == Doubt::Region && column.source == CsvGuess::Source::Header &&
            !regionBelongs(column)) {
            column.settled = false;
            continue;
        }
        const bool coordinate = isPart(field, {Location::Lat, Location::Lon});
        if (!coordinate && !groups.contains(std::pair{field.rowKind, field.number}))
            groups.append({field.rowKind, field.number});
    }
    // Coordinates without a word about whose they are belong to the only address there is.
    for (Column& column : m_columns)
        if (column.settled && isPart(column.out.field, {Location::Lat, Location::Lon}) && groups.size() == 1 &&
            column.out.field.rowKind.isEmpty()) {
            column.out.field.rowKind = groups.front().first;
            column.out.field.number = groups.front().second;
        }
    for (const auto& [kind, number] : groups) arrangeStreets(kind, number);
}

/// "Street,City,Zip,Street,City,Zip": two addresses under the same headers.
void CsvGuesser::numberRepeatedPlaces()
{
    const auto isCity = [](const Column& column) {
        return column.settled && isPart(column.out.field, {Location::City, Location::PostalCode});
    };
    const bool repeated = std::ranges::any_of(
        m_columns, [&](const Column& column) { return isCity(column) && m_survey.headers.count(column.header) > 1; });
    QHash<QString, int> seen;
    for (Column& column : m_columns)
        if (repeated && column.settled && isPlace(column.out.field))
            column.out.field.number = std::max(column.out.field.number, ++seen[column.header]);
}

/// A post office box of nobody in particular is that of the office.
void CsvGuesser::placePostBox(Column& box)
{
    CsvField& field = box.out.field;
    const auto isOther = [&](const Column& other) {
        return &other != &box && other.settled && isPlace(other.out.field) && other.out.field.number == 1 &&
               !other.words.has(Word::PoBox);
    };
    const Column* best = nullptr;
    for (const Column& other : m_columns) {
        if (!isOther(other)) continue;
        if (other.out.field.rowKind == field.rowKind) return;
        if (!best || other.out.field.rowKind == u"work") best = &other;
    }
    if (best) field.rowKind = best->out.field.rowKind;
}

/// A column that names a link by row needs the link to be called by its row as well.
void CsvGuesser::joinLinksToLabels()
{
    for (const Column& label : m_columns) {
        if (!label.settled || !label.out.field.isRow(Entity::Link, Link::Label)) continue;
        const CsvField website = CsvField::row(Entity::Link, Link::Url, u"website"_s, label.out.field.number);
        for (Column& link : m_columns)
            if (link.settled && link.out.field == website && label.out.field.rowKind.isEmpty())
                link.out.field.rowKind.clear();
    }
}

/// One street, one second line; what is more is added to the second.
void CsvGuesser::arrangeStreets(const QString& kind, int number)
{
    std::vector<Column*> lines;
    bool explicitStreet = false, parts = false;
    for (Column& column : m_columns) {
        const CsvField& field = column.out.field;
        if (!column.settled || !isPlace(field) || field.rowKind != kind || field.number != number) continue;
        parts = parts || field.field == Location::City || field.field == Location::PostalCode;
        if (!isPart(field, {Location::Street, Location::Street2}) || column.source == CsvGuess::Source::Name) continue;
        explicitStreet = explicitStreet || (column.words.has(Word::Street) && column.said && column.said->line <= 1);
        lines.push_back(&column);
    }
    const auto line = [](const Column* column) { return column->said ? column->said->line : 0; };
    const auto isHouse = [&](const Column* column) { return line(column) == -1; };
    std::ranges::stable_sort(lines, {}, [&](const Column* column) {
        return isHouse(column)     ? 0
               : line(column) == 0 ? (column->out.field.field == Location::Street2 ? 8 : 1)
                                   : line(column);
    });
    bool street = has(CsvField::row(Entity::Location, Location::Street, kind, number)) && lines.empty(), second = false;
    for (Column* column : lines) {
        const bool whole = column->said && (column->said->doubt == Doubt::Formatted ||
                                            (column->words.has(Word::Address) && !column->words.has(Word::Street) &&
                                             line(column) == 1 && explicitStreet));
        column->out.field = CsvField::row(Entity::Location, Location::Street, kind, number);
        if (whole && (explicitStreet || parts)) {
            column->out.rule = CsvRule::IfEmpty; // the same in one piece
        } else if (isHouse(column)) {
            column->out.combine = u" "_s;
        } else if (!street && column->out.field.field == Location::Street && line(column) < 8) {
            street = true;
        } else {
            column->out.field.field = Location::Street2;
            if (second) column->out.combine = u", "_s;
            second = true;
        }
    }
}

/// Several columns for one field: rows get numbers, texts are joined, of the rest the first with something in it counts.
void CsvGuesser::unite()
{
    QHash<QString, Column*> taken;
    for (Column& column : m_columns) {
        CsvField& field = column.out.field;
        if (!column.settled || field.kind == Kind::None || field.kind == Kind::Keywords ||
            field.kind == Kind::Relationship || field.kind == Kind::Categories || field.kind == Kind::Markets)
            continue;
        if (column.out.rule == CsvRule::IfEmpty) continue;
        const bool datePart = field.isScalar(Contact::Birthday) && column.out.combine;
        if (column.out.combine && !datePart) continue;
        const auto name = [&] { return field.toString() + (datePart ? u'.' + *column.out.combine : QString{}); };
        if (field.kind == Kind::Row)
            while (taken.contains(name())) ++field.number;
        Column*& other = taken[name()];
        if (!other) {
            other = &column;
        } else if (const auto between = joiner(field)) {
            column.out.combine = between;
        } else if (other->filled == 0 && column.filled > 0) {
            ignore(*other);
            other = &column;
        } else {
            column.settled = false;
        }
    }
}

/// What a business does not have (or a person) is kept as a custom field; a VAT ID beside a company is the company's.
void CsvGuesser::fitType()
{
    if (saysScalar(Contact::Type)) return;
    for (Column& column : m_columns) {
        const CsvField& field = column.out.field;
        if (!column.settled || field.kind != Kind::Scalar) {
            if (column.settled && m_type == u"business" && field.kind == Kind::Company) column.settled = false;
            continue;
        }
        const Field& info = fieldInfo(Entity::Contact, field.field);
        if (!info.is(m_type == u"business" ? FieldFlag::PersonOnly : FieldFlag::BusinessOnly)) continue;
        if (m_type == u"person" && !field.isScalar(Contact::LegalName) && saysKind(Kind::Company)) continue;
        if (field.isScalar(Contact::LegalName) && !saysKind(Kind::Company))
            settle(column, {.kind = Kind::Company}, column.source);
        else
            column.settled = false;
        if (!column.settled) column.out = {.header = column.out.header, .index = column.out.index};
    }
}

void CsvGuesser::setSplits()
{
    for (Column& column : m_columns) {
        const CsvField& field = column.out.field;
        const ColumnShape& shape = column.shape;
        const bool list = field.kind == Kind::Categories || field.kind == Kind::Markets;
        // Kontor divides by semicolons, which no such name has; a comma belongs to the name.
        const QString separator = list && isOwnExport(m_survey.headers) ? u";"_s : shape.separator;
        if (!field.holdsSeveral() || field.kind == Kind::Custom || separator.isEmpty()) continue;
        const bool mail = field.isRow(Entity::Email, Email::Address), link = field.isRow(Entity::Link, Link::Url);
        if (link && separator != u" ::: ") continue; // addresses of pages hold commas and semicolons
        if (mail && separator == u"|") continue;
        column.out.split = separator;
    }
}

void CsvGuesser::setDateOrders()
{
    for (Column& column : m_columns) {
        const bool birthday = column.out.field.isScalar(Contact::Birthday) && !column.out.combine;
        const ColumnShape& shape = column.shape;
        const bool consent = column.out.field.kind == Kind::Consent;
        if (!(birthday || consent || column.out.customType == u"date") || shape.date == shape.isoDate) continue;
        if (shape.dates)
            column.out.dateOrder = shape.dates;
        else if (!m_region.isEmpty())
            column.out.dateOrder = usualDateOrder(m_region);
    }
}

} // namespace kontor

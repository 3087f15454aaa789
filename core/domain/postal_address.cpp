// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/postal_address.h"

#include "core/domain/address_format.h"
#include "core/domain/address_rules.h"
#include "core/domain/country.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Stands for the country while its address is put in order, so that no rule puts it into another language.
constexpr QChar countryMark{0xe000};

bool holds(const QStringList& lines, const QString& text)
{
    return text.isEmpty() ||
           std::any_of(lines.begin(), lines.end(), [&](const QString& line) { return line.contains(text); });
}

/// Stands for a field while an address without texts is put in order.
QChar markOf(FieldIndex field) { return QChar{ushort(0xe100 + field)}; }
FieldIndex fieldOf(QChar mark)
{
    return mark.unicode() >= 0xe100 ? FieldIndex(mark.unicode() - 0xe100) : Location::Contact;
}

/// The lines of a country's address, of marks.
QStringList markedLines(const QString& country)
{
    AddressParts parts{{u"road"_s, markOf(Location::Street)},
                       {u"city"_s, markOf(Location::City)},
                       {u"state"_s, markOf(Location::Region)},
                       {u"postcode"_s, markOf(Location::PostalCode)},
                       {u"country"_s, countryMark}};
    if (!country.isEmpty()) parts.insert(u"country_code"_s, country);
    const QStringList lines = formatAddress(parts);
    if (holds(lines, markOf(Location::Region))) return lines;
    parts.insert(u"county"_s, markOf(Location::Region)); // provinces of Italy and Spain
    return formatAddress(parts);
}

} // namespace

QStringList addressLines(const PostalAddress& address, QStringView language)
{
    AddressParts parts;
    const auto add = [&parts](const QString& name, const QString& text) {
        if (const QString simple = text.simplified(); !simple.isEmpty()) parts.insert(name, simple);
    };
    const QString street = address.street.simplified(), street2 = address.street2.simplified();
    if (!street.isEmpty() || !street2.isEmpty()) parts.insert(u"road"_s, (street + u'\n' + street2).trimmed());
    add(u"city"_s, address.city);
    add(u"postcode"_s, address.postalCode);
    add(u"state"_s, address.region);
    const QString& writtenIn = address.country.isEmpty() ? address.home : address.country;
    // Where the county stands on letters, not the state: provinces of Italy and Spain.
    if (!AddressRules::instance().countyCode(writtenIn, address.region.simplified()).isEmpty())
        add(u"county"_s, address.region);
    if (!address.country.isEmpty()) parts.insert(u"country"_s, countryMark);
    if (parts.isEmpty()) return {};
    add(u"country_code"_s, writtenIn);

    const auto written = [&] {
        QStringList lines = formatAddress(parts);
        for (QString& line : lines) {
            line.replace(countryMark, countryName(address.country, language));
            // Hungary's house numbers are part of our street, with their full stop or without.
            if (line.endsWith(u" ."_s))
                line = line.chopped(line.endsWith(u". ."_s) ? 3 : 2) + u'.';
            else if (line.endsWith(u".."_s))
                line.chop(1);
        }
        lines.removeAll(QString{});
        return lines;
    };
    const QStringList lines = written();
    QStringList besideStreet = lines; // a street may be called after its town
    for (QString& line : besideStreet)
        for (const QString& part : {street, street2})
            if (!part.isEmpty()) line.remove(part);
    if (holds(lines, street) && holds(lines, street2) && holds(besideStreet, address.city.simplified())) return lines;
    parts.remove(u"country_code"_s); // city states and research stations do without parts that somebody has filled in
    return written();
}

QString formattedAddress(const PostalAddress& address, QStringView language)
{
    return addressLines(address, language).join(u", "_s);
}

bool looksLikePostalCode(const QString& code, const QString& country)
{
    const auto* rule = AddressRules::instance().postalCode(country);
    QString plain = code.trimmed();
    if (!rule || plain.isEmpty()) return true;
    for (const QChar noise : rule->noise) plain.remove(noise);
    return rule->pattern.match(plain).hasMatch();
}

int postalCodeDigits(const QString& country)
{
    static const QRegularExpression digitsAlone{u"\\^\\[0-9\\]\\{(\\d+)\\}\\$"_s};
    const auto* rule = AddressRules::instance().postalCode(country);
    return rule ? digitsAlone.match(rule->pattern.pattern()).captured(1).toInt() : 0;
}

std::vector<std::vector<FieldIndex>> addressRows(const QString& country)
{
    static const QStringList largestFirst{u"CN"_s, u"JP"_s, u"KR"_s, u"TW"_s};
    if (largestFirst.contains(country))
        return {{Location::PostalCode},
                {Location::Region, Location::City},
                {Location::Street},
                {Location::Street2},
                {Location::Country}};
    std::vector<std::vector<FieldIndex>> rows;
    QList<FieldIndex> open{Location::City, Location::PostalCode, Location::Region};
    const QStringList lines = markedLines(country);
    const std::vector<std::vector<FieldIndex>> street{{Location::Street}, {Location::Street2}};
    if (!holds(lines, markOf(Location::Street))) rows = street; // research stations
    for (const QString& line : lines) {
        if (line.contains(markOf(Location::Street))) rows.insert(rows.end(), street.begin(), street.end());
        std::vector<FieldIndex> row;
        for (const QChar sign : line)
            if (const FieldIndex field = fieldOf(sign); open.removeOne(field)) row.push_back(field);
        if (row.size() > 2) { // a form is narrower than an envelope: town, below it state and postal code
            const size_t first = row.front() == Location::PostalCode ? 2 : 1;
            rows.push_back({row.begin(), row.begin() + std::ptrdiff_t(first)});
            row.erase(row.begin(), row.begin() + std::ptrdiff_t(first));
        }
        if (!row.empty()) rows.push_back(std::move(row));
    }
    // What does not stand on letters is asked for below the town.
    auto town = std::ranges::find_if(rows, [](const auto& row) { return std::ranges::count(row, Location::City) > 0; });
    if (town != rows.end()) ++town;
    for (const FieldIndex field : std::as_const(open)) town = std::next(rows.insert(town, {field}));
    rows.push_back({Location::Country});
    return rows;
}

QStringList statesOf(const QString& country)
{
    QStringList names;
    for (const auto& [code, name] : AddressRules::instance().states(country)) names.append(name);
    return names;
}

} // namespace kontor

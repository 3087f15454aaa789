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
    // Where the county stands on letters, not the state: Italy's provinces.
    if (!AddressRules::instance().countyCode(address.country, address.region.simplified()).isEmpty())
        add(u"county"_s, address.region);
    add(u"country_code"_s, address.country);
    if (!address.country.isEmpty()) parts.insert(u"country"_s, countryMark);
    if (parts.isEmpty()) return {};

    const auto written = [&] {
        QStringList lines = formatAddress(parts);
        for (QString& line : lines) {
            line.replace(countryMark, countryName(address.country, language));
            if (line.endsWith(u" ."_s)) line = line.chopped(2) + u'.'; // Hungary's house numbers are part of our street
        }
        lines.removeAll(QString{});
        return lines;
    };
    const QStringList lines = written();
    if (holds(lines, street) && holds(lines, street2) && holds(lines, address.city.simplified())) return lines;
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

QString postalCodeShape(const QString& country)
{
    const auto* rule = AddressRules::instance().postalCode(country);
    return rule ? rule->description : QString{};
}

QStringList statesOf(const QString& country)
{
    QStringList names;
    for (const auto& [code, name] : AddressRules::instance().states(country)) names.append(name);
    return names;
}

} // namespace kontor

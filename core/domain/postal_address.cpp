// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/postal_address.h"

#include "core/domain/country.h"

#include <string_view>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// S street, T its second line, C city, R region, P postal code; `;` ends a line. What stands before a letter is written
/// only if the line has something already.
struct Order {
    std::u16string_view countries;
    std::u16string_view lines;
};

constexpr Order orders[] = {
    {u"US CA PR GU VI AS MP UM PH", u"S;T;C, R P"},
    {u"AU NF CX CC", u"S;T;C R P"},
    {u"GB GG JE IM GI FK SH", u"S;T;C;R;P"},
    {u"IE", u"S;T;C;R;P"},
    {u"NZ SG BN BM HK MO MT LK NP IN PK BD TH VN ID MY NG ZA KE EG AE SA QA KW BH OM", u"S;T;C P;R"},
    {u"CN TW KR KP JP", u"S;T;C, R P"},
    {u"BR", u"S;T;C - R;P"},
    {u"RU BY KZ UA", u"S;T;C;R;P"},
    {u"HU", u"C;S;T;P"},
    {u"IT SM VA", u"S;T;P C R"},
    {u"ES AR CL PE UY VE CO EC CR MX", u"S;T;P C, R"},
    {u"TR", u"S;T;P C/R"},
};
constexpr std::u16string_view everywhereElse = u"S;T;P C;R";
/// Regions that no letter bears: shown only where code or city is missing.
constexpr std::u16string_view withoutRegion =
    u"AT BE BG CH CZ DE DK EE FI FO FR GF GL GP GR HR IS LI LT LU LV MC MQ NL NO PL PT RE RO RS SE SI SJ SK YT";

bool lists(std::u16string_view countries, QStringView code)
{
    return code.size() == 2 && countries.find(std::u16string_view{code.utf16(), 2}) != countries.npos;
}

std::u16string_view orderOf(QStringView country)
{
    for (const auto& [countries, lines] : orders)
        if (lists(countries, country)) return lines;
    return everywhereElse;
}

const QString& part(const PostalAddress& address, char16_t letter)
{
    switch (letter) {
    case u'S': return address.street;
    case u'T': return address.street2;
    case u'C': return address.city;
    case u'R': return address.region;
    default: return address.postalCode;
    }
}

} // namespace

QStringList addressLines(const PostalAddress& address, QStringView language)
{
    const bool plain =
        !address.city.isEmpty() && !address.postalCode.isEmpty() && lists(withoutRegion, address.country);
    const bool again = address.region.compare(address.city, Qt::CaseInsensitive) == 0; // Berlin, Berlin
    QStringList lines;
    QString line;
    QString glue;
    const auto endLine = [&] {
        if (!line.isEmpty()) lines.append(line);
        line.clear();
        glue.clear();
    };
    for (const char16_t c : orderOf(address.country)) {
        if (c == u';') {
            endLine();
        } else if (c >= u'A' && c <= u'Z') {
            const bool needless = c == u'R' && (plain || (again && line.isEmpty()));
            const QString text = needless ? QString{} : part(address, c).simplified();
            if (!text.isEmpty()) line += line.isEmpty() ? text : glue + text;
            glue.clear();
        } else {
            glue.append(QChar{c});
        }
    }
    endLine();
    if (!address.country.isEmpty()) lines.append(countryName(address.country, language));
    return lines;
}

QString formattedAddress(const PostalAddress& address, QStringView language)
{
    return addressLines(address, language).join(u", "_s);
}

} // namespace kontor

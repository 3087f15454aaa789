// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country.h"
#include "core/domain/phone_number.h"
#include "core/exchange/csv_guesser.h"

#include <QHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int looked = 100; ///< values per column

constexpr std::array<QStringView, 34> candidates{u"US", u"DE", u"GB", u"FR", u"ES", u"IT", u"AT", u"CH", u"NL",
                                                 u"BE", u"PL", u"NO", u"SE", u"DK", u"FI", u"CZ", u"SK", u"HU",
                                                 u"PT", u"IE", u"RU", u"UA", u"TR", u"CA", u"MX", u"BR", u"AR",
                                                 u"AU", u"NZ", u"ZA", u"IN", u"JP", u"KR", u"SG"};

/// Country of a domain: de → DE, uk → GB, gov → US.
QString countryOfDomain(const QString& value)
{
    QString host = value.section(u"://"_s, -1).section(u'/', 0, 0).section(u'@', -1);
    const QString end = host.section(u'.', -1).trimmed().toUpper();
    if (end == u"UK") return u"GB"_s;
    if (end == u"GOV" || end == u"EDU" || end == u"MIL") return u"US"_s;
    // Endings that people anywhere use for the sound of it.
    static const QSet<QString> anywhere{u"IO"_s, u"CO"_s, u"TV"_s, u"ME"_s, u"AI"_s,
                                        u"LY"_s, u"CC"_s, u"FM"_s, u"TO"_s, u"EU"_s};
    return end.size() == 2 && isCountry(end) && !anywhere.contains(end) ? end : QString{};
}

/// 202-224-3441, (619) 363-2622: nobody else cuts ten digits that way.
bool isAmerican(QStringView number)
{
    QString digits;
    for (const QChar c : number) digits += c.isDigit() ? QChar{u'9'} : c;
    static const QSet<QString> shapes{u"999-999-9999"_s, u"(999) 999-9999"_s, u"999.999.9999"_s, u"(999)999-9999"_s,
                                      u"1-999-999-9999"_s};
    return shapes.contains(digits.trimmed());
}

QString mostFrequent(const QHash<QString, int>& counts)
{
    QString best;
    int most = 0;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        if (it.value() > most || (it.value() == most && it.key() < best)) most = it.value(), best = it.key();
    return best;
}

} // namespace

/// Where numbers without a country are dialled: the country that most rows name, else the one whose rules fit the
/// numbers and whose domains stand in the addresses, else where the user is.
QString CsvGuesser::guessRegion() const
{
    QHash<QString, int> named, domains;
    QStringList numbers;
    int american = 0, hosts = 0;
    const size_t step = m_survey.sample.size() / looked + 1;
    for (const Column& column : m_columns) {
        const CsvField& field = column.out.field;
        const bool country = field.isRow(Entity::Location, Location::Country),
                   phone = field.isRow(Entity::Phone, Phone::Number);
        const bool address = field.isRow(Entity::Email, Email::Address) || field.isRow(Entity::Link, Link::Url);
        if (!country && !phone && !address) continue;
        for (size_t i = 0; i < m_survey.sample.size(); i += step) {
            const QString value =
                column.index < m_survey.sample[i].size() ? m_survey.sample[i][column.index].trimmed() : QString{};
            if (value.isEmpty()) continue;
            if (country) {
                if (const auto code = parseCountry(value)) ++named[*code];
            } else if (phone) {
                if (!value.startsWith(u'+') && !value.startsWith(u"00"))
                    numbers += value, american += isAmerican(value);
            } else if (const QString code = countryOfDomain(value); !code.isEmpty()) {
                ++domains[code], ++hosts;
            }
        }
    }
    if (!named.isEmpty()) return mostFrequent(named);
    if (numbers.isEmpty())
        return !domains.isEmpty() && m_options.region.isEmpty() ? mostFrequent(domains) : m_options.region;

    QString best;
    double bestScore = 1.0; // half of the numbers have to fit
    QStringList regions;
    if (isCountry(m_options.region)) regions += m_options.region;
    for (const QStringView candidate : candidates) regions += candidate.toString();
    QStringList seen = domains.keys();
    std::ranges::sort(seen);
    for (const QString& region : std::as_const(seen))
        if (!regions.contains(region)) regions += region;
    for (const QString& region : regions) {
        int valid = 0;
        for (const QString& number : numbers) valid += bool(parsePhone(number, region));
        double score = 2.0 * valid / double(numbers.size());
        if (hosts > 0) score += double(domains.value(region)) / hosts;
        if (region == u"US") score += double(american) / double(numbers.size());
        if (region == m_options.region) score += 0.3;
        if (score > bestScore + 1e-9) bestScore = score, best = region;
    }
    return best.isEmpty() ? m_options.region : best;
}

} // namespace kontor

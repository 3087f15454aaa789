// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/place_areas.h"

#include "core/domain/country.h"
#include "core/geo/place_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr QStringView languages[] = {u"en", u"de", u"fr", u"es", u"it", u"pt", u"nl", u"pl", u"ru"};
constexpr qsizetype shortestBeginning = 2;

/// Appends what stands behind `key`, or behind all keys that begin with it.
template <class Number>
void take(const std::vector<std::pair<QByteArray, Number>>& names, const QByteArray& key, bool beginning,
          std::vector<Number>& found)
{
    auto at = std::lower_bound(names.begin(), names.end(), std::pair{key, Number{0}});
    for (; at != names.end() && (beginning ? at->first.startsWith(key) : at->first == key); ++at)
        if (std::find(found.begin(), found.end(), at->second) == found.end()) found.push_back(at->second);
}

} // namespace

bool Areas::contain(const PlaceRecord& place) const
{
    return std::find(regions.begin(), regions.end(), place.region) != regions.end() ||
           std::find(countries.begin(), countries.end(), place.country) != countries.end();
}

AreaNames::AreaNames(const PlaceData& data)
{
    for (std::size_t i = 0; i < data.regions().size(); ++i)
        for (const QByteArray& key : QByteArray{data.string(data.regions()[i].keys)}.split('\n'))
            m_regions.emplace_back(key, quint16(i));
    for (std::size_t i = 0; i < data.countries().size(); ++i) {
        const QString code = QString::fromLatin1(data.string(data.countries()[i].code));
        m_codes.insert(code, quint8(i));
        for (const QStringView language : languages)
            m_countries.emplace_back(placeKey(countryName(code, language)), quint8(i));
    }
    std::sort(m_regions.begin(), m_regions.end());
    std::sort(m_countries.begin(), m_countries.end());
}

const AreaNames& AreaNames::of(const PlaceData& data)
{
    static const AreaNames names{data};
    return names;
}

Areas AreaNames::find(QStringView phrase, bool unfinished) const
{
    Areas areas;
    const QByteArray key = placeKey(phrase);
    if (key.isEmpty()) return areas;
    take(m_regions, key, false, areas.regions);
    if (const auto country = parseCountry(phrase); country && m_codes.contains(*country))
        areas.countries.push_back(m_codes.value(*country));
    if (areas.isEmpty() && unfinished && key.size() >= shortestBeginning) {
        take(m_regions, key, true, areas.regions);
        take(m_countries, key, true, areas.countries);
    }
    return areas;
}

std::vector<Areas> AreaNames::findAll(const QStringList& words, bool unfinished) const
{
    if (words.isEmpty()) return {};
    for (qsizetype split = words.size(); split > 0; --split) {
        const bool last = split == words.size();
        Areas first = find(words.mid(0, split).join(u' '), unfinished && last);
        if (first.isEmpty()) continue;
        if (last) return {std::move(first)};
        auto rest = findAll(words.mid(split), unfinished);
        if (rest.empty()) continue;
        rest.insert(rest.begin(), std::move(first));
        return rest;
    }
    return {};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// geocode: places for a text, without a store.
#include "core/geo/gazetteer.h"
#include "ui/console/session.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Console {
    Q_DECLARE_TR_FUNCTIONS(Console)
};

constexpr int mostPlaces = 500;

QJsonObject jsonOf(const Place& place)
{
    QJsonObject json{{u"label"_s, placeLabel(place)}, {u"lat"_s, place.point.lat},
                     {u"lon"_s, place.point.lon},     {u"country"_s, place.country},
                     {u"kind"_s, nameOf(place.kind)}, {u"score"_s, std::round(place.score * 1000) / 1000}};
    const std::pair<QString, QString> details[] = {{u"street"_s, place.street},
                                                   {u"city"_s, place.name},
                                                   {u"region"_s, place.region},
                                                   {u"region_code"_s, place.regionCode},
                                                   {u"postal_code"_s, place.postalCode}};
    for (const auto& [name, value] : details)
        if (!value.isEmpty()) json.insert(name, value);
    if (place.population > 0) json.insert(u"population"_s, qint64{place.population});
    return json;
}

void print(Session& session, const std::vector<Place>& places)
{
    if (session.json()) {
        for (const Place& place : places) session.out.json(jsonOf(place));
        return;
    }
    Table table{{Console::tr("PLACE"), Console::tr("LATITUDE"), Console::tr("LONGITUDE"), Console::tr("KIND")}};
    for (const Place& place : places)
        table.row({placeLabel(place), QString::number(place.point.lat, 'f', 5),
                   QString::number(place.point.lon, 'f', 5), nameOf(place.kind)});
    if (!table.isEmpty()) session.out.write(table.text().toUtf8());
}

Result<ExitCode> geocode(Session& session)
{
    PlaceSearch search{.text = session.call.words.join(u' ')};
    if (session.call.has(u"--near"_s)) {
        search.near = parsePoint(session.call.value(u"--near"_s));
        if (!search.near) return usageError(Console::tr("--near needs a latitude and a longitude, like 48.4,9.98."));
    }
    const auto limit = numberOption(session.call, u"--limit"_s, 1, search.limit);
    if (!limit) return limit.error();
    search.limit = std::min(*limit, mostPlaces);
    const auto places = searchPlaces(search);
    if (!places) return places.error();
    if (places->empty() && !session.json())
        session.out.message(Console::tr("No place is called “%1”.").arg(search.text));
    print(session, *places);
    return ExitCode::Done;
}

} // namespace

QList<Command> geoCommands()
{
    return {
        {.name = u"geocode"_s,
         .words = u"TEXT"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Find places by name or postal code, with their coordinates"),
         .needs = Needs::Nothing,
         .least = 1,
         .most = -1,
         .options = {{u"--near"_s, u"LAT,LON"_s, QT_TRANSLATE_NOOP("Console", "name what is near this point first")},
                     {u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Console", "at most so many places (10)")}},
         .run = geocode}};
}

} // namespace kontor

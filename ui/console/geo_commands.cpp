// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// geocode: places for a text or a point, without a store; offline unless a provider is named. locate: coordinates for what has none.
#include "core/commands/set_coordinates.h"
#include "core/geo/gazetteer.h"
#include "core/geo/geocoder_queue.h"
#include "core/queries/missing_coordinates.h"
#include "ui/console/session.h"
#include "ui/text/error_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
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

/// `from`: the point that was asked for; how far away a place is follows from it.
void print(Session& session, const std::vector<Place>& places, std::optional<GeoPoint> from = {})
{
    if (session.json()) {
        for (const Place& place : places) {
            QJsonObject json = jsonOf(place);
            if (from) json.insert(u"metres"_s, std::round(distance(*from, place.point)));
            session.out.json(json);
        }
        return;
    }
    Table table{{Console::tr("PLACE"), Console::tr("LATITUDE"), Console::tr("LONGITUDE"), Console::tr("KIND")}};
    for (const Place& place : places)
        table.row({placeLabel(place), QString::number(place.point.lat, 'f', 5),
                   QString::number(place.point.lon, 'f', 5), nameOf(place.kind)});
    if (!table.isEmpty()) session.out.write(table.text().toUtf8());
}

/// Nothing where no provider is named.
Result<std::optional<OnlineGeocoder>> providerOf(const Invocation& call)
{
    if (!call.has(u"--provider"_s)) {
        if (call.has(u"--url"_s) || call.has(u"--email"_s))
            return usageError(Console::tr("--url and --email need --provider nominatim or photon."));
        return std::optional<OnlineGeocoder>{};
    }
    const auto kind = geocoderNamed(call.value(u"--provider"_s));
    if (!kind) return usageError(Console::tr("--provider is nominatim or photon."));
    OnlineGeocoder geocoder{.kind = *kind, .url = QUrl{call.value(u"--url"_s)}, .email = call.value(u"--email"_s)};
    const bool web = geocoder.url.scheme() == "http"_L1 || geocoder.url.scheme() == "https"_L1;
    if (call.has(u"--url"_s) && (!web || !geocoder.url.isValid()))
        return usageError(Console::tr("--url needs a web address, like https://geo.example.org."));
    return std::optional{geocoder};
}

/// What the public services ask for: not more than one question in a second.
constexpr unsigned long pauseMs = 1000;

QString agent() { return QStringLiteral("Kontor/" KONTOR_VERSION); }

/// Asks for all that have an address and no coordinates; only what is found to the street is kept.
Result<ExitCode> geocodeMissing(Session& session)
{
    const auto provider = providerOf(session.call);
    if (!provider) return provider.error();
    if (!*provider) return usageError(Console::tr("Streets are known on the network only; name a --provider."));
    const auto limit = limitOption(session.call, 100);
    if (!limit) return limit.error();
    const auto missing = session.ask(MissingCoordinates{.limit = *limit});
    if (!missing) return missing.error();
    SetCoordinates wish;
    for (size_t i = 0; i < missing->size() && !session.stopped(); ++i) {
        if (i > 0) QThread::msleep(pauseMs);
        const auto places =
            searchOnline(**provider, {.text = (*missing)[i].address, .limit = 1}, QLocale{}.bcp47Name(), agent());
        if (!places) return places.error();
        if (places->empty() || places->front().kind != PlaceKind::Street)
            session.out.message(
                Console::tr("Not found: %1 (%2)").arg((*missing)[i].address, (*missing)[i].contactName));
        else
            wish.found.push_back({(*missing)[i].location, places->front().point.lat, places->front().point.lon});
    }
    if (!wish.found.empty())
        if (const auto written = session.perform(wish); !written) return written.error();
    if (session.json())
        session.out.json({{u"asked"_s, qint64(missing->size())}, {u"found"_s, qint64(wish.found.size())}});
    else
        session.out.line(
            Console::tr("%1 of %2 locations got coordinates.").arg(wish.found.size()).arg(missing->size()));
    return ExitCode::Done;
}

/// Two numbers with a comma between them are meant as a point, wherever that may lie; two without one may be a postal code.
bool isMeantAsPoint(const QString& text)
{
    const QStringList numbers = text.split(u',');
    const auto isNumber = [](const QString& number) {
        bool fine = false;
        number.trimmed().toDouble(&fine);
        return fine;
    };
    return numbers.size() == 2 && std::ranges::all_of(numbers, isNumber);
}

/// Why a text that should be a point is none; `needed` says what to write.
Error noPoint(const QString& text, const QString& needed)
{
    if (!isMeantAsPoint(text)) return usageError(needed);
    return usageError(errorSentence({.code = Errc::InvalidCoordinate, .value = text.simplified()}));
}

/// The other way round: what lies at a point.
Result<ExitCode> geocodePoint(Session& session, const QString& at)
{
    const auto point = parsePoint(at);
    if (!point) return noPoint(at, Console::tr("--reverse needs a latitude and a longitude, like 48.4,9.98."));
    const auto provider = providerOf(session.call);
    if (!provider) return provider.error();
    std::vector<Place> places;
    if (*provider) {
        auto found = reverseOnline(**provider, *point, QLocale{}.bcp47Name(), agent());
        if (!found) return found.error();
        places = std::move(*found);
    } else {
        auto found = nearestPlace(*point);
        if (!found) return found.error();
        if (*found) places.push_back(std::move(**found));
    }
    if (places.empty() && !session.json()) session.out.message(Console::tr("No place is known near %1.").arg(at));
    print(session, places, *point);
    return ExitCode::Done;
}

Result<ExitCode> geocode(Session& session)
{
    PlaceSearch search{.text = session.call.words.join(u' ')};
    if (session.call.has(u"--reverse"_s)) {
        if (!search.text.isEmpty() || session.call.has(u"--near"_s))
            return usageError(Console::tr("--reverse asks for a point alone, without a text or --near."));
        return geocodePoint(session, session.call.value(u"--reverse"_s));
    }
    if (search.text.isEmpty()) return usageError(Console::tr("geocode needs a text, or --reverse and a point."));
    if (parsePoint(search.text) || isMeantAsPoint(search.text)) // no place is called so
        return geocodePoint(session, search.text);
    if (session.call.has(u"--near"_s)) {
        const QString near = session.call.value(u"--near"_s);
        search.near = parsePoint(near);
        if (!search.near) return noPoint(near, Console::tr("--near needs a latitude and a longitude, like 48.4,9.98."));
    }
    const auto limit = limitOption(session.call, search.limit);
    if (!limit) return limit.error();
    search.limit = std::min(*limit, mostPlaces);
    const auto provider = providerOf(session.call);
    if (!provider) return provider.error();
    const auto places =
        *provider ? searchOnline(**provider, search, QLocale{}.bcp47Name(), agent()) : searchPlaces(search);
    if (!places) return places.error();
    if (places->empty() && !session.json())
        session.out.message(Console::tr("No place is called “%1”.").arg(search.text));
    print(session, *places);
    return ExitCode::Done;
}

} // namespace

QList<Command> geoCommands()
{
    const Option provider{u"--provider"_s, u"nominatim|photon"_s,
                          QT_TRANSLATE_NOOP("Console", "ask this service on the network, which knows streets")};
    const Option url{u"--url"_s, u"URL"_s, QT_TRANSLATE_NOOP("Console", "its address, if it is not the public one")};
    const Option email{u"--email"_s, u"ADDRESS"_s, QT_TRANSLATE_NOOP("Console", "who asks, for those who run it")};
    return {
        {.name = u"geocode"_s,
         .words = u"TEXT"_s,
         .summary = QT_TRANSLATE_NOOP("Console", "Find places by name or postal code, with their coordinates"),
         .needs = Needs::Nothing,
         .most = -1,
         .options = {{u"--reverse"_s, u"LAT,LON"_s,
                      QT_TRANSLATE_NOOP("Console", "what lies at this point, instead of TEXT")},
                     {u"--near"_s, u"LAT,LON"_s, QT_TRANSLATE_NOOP("Console", "name what is near this point first")},
                     {u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Console", "at most so many places (10)")},
                     provider,
                     url,
                     email},
         .run = geocode},
        {.name = u"locate"_s,
         .words = {},
         .summary = QT_TRANSLATE_NOOP("Console", "Ask a geocoder for the coordinates that locations lack"),
         .needs = Needs::Writing,
         .options = {{u"--limit"_s, u"N"_s, QT_TRANSLATE_NOOP("Console", "at most so many locations (100)")},
                     provider,
                     url,
                     email},
         .run = geocodeMissing}};
}

} // namespace kontor

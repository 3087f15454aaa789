// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/online_geocoder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int mostPlaces = 40;

QUrl serviceUrl(const OnlineGeocoder& geocoder, const QString& path)
{
    QUrl url = geocoder.url;
    if (url.isEmpty())
        url = geocoder.kind == OnlineGeocoder::Kind::Nominatim ? QUrl{u"https://nominatim.openstreetmap.org"_s}
                                                               : QUrl{u"https://photon.komoot.io"_s};
    QString base = url.path();
    while (base.endsWith(u'/')) base.chop(1);
    url.setPath(base + path);
    return url;
}

/// QUrlQuery leaves a plus as it is, which servers take for a blank.
void add(QUrlQuery& query, const QString& name, const QString& value)
{
    query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

QString degrees(double value) { return QString::number(value, 'f', 7); }

QString firstOf(const QJsonObject& object, std::initializer_list<QLatin1StringView> names)
{
    for (const QLatin1StringView name : names)
        if (const QString text = object.value(name).toString(); !text.isEmpty()) return text;
    return {};
}

/// Both write the number before the street or behind it as the country does; here it stands behind, but for countries
/// whose addresses begin with it.
QString streetOf(const QString& road, const QString& number, const QString& country)
{
    static const QStringList numberFirst{u"US"_s, u"CA"_s, u"GB"_s, u"IE"_s, u"AU"_s, u"NZ"_s, u"FR"_s, u"LU"_s};
    if (number.isEmpty() || road.isEmpty()) return road;
    return numberFirst.contains(country) ? number + u' ' + road : road + u' ' + number;
}

PlaceKind kindOf(const Place& place)
{
    if (!place.street.isEmpty()) return PlaceKind::Street;
    if (!place.name.isEmpty()) return PlaceKind::City;
    if (!place.postalCode.isEmpty()) return PlaceKind::PostalCode;
    return place.region.isEmpty() ? PlaceKind::Country : PlaceKind::Region;
}

bool isOnEarth(GeoPoint point) { return point.lat >= -90 && point.lat <= 90 && point.lon >= -180 && point.lon <= 180; }

std::optional<Place> nominatimPlace(const QJsonObject& item)
{
    bool lat = false, lon = false;
    Place place;
    place.point = {item.value("lat"_L1).toString().toDouble(&lat), item.value("lon"_L1).toString().toDouble(&lon)};
    if (!lat || !lon || !isOnEarth(place.point)) return {};
    const QJsonObject address = item.value("address"_L1).toObject();
    place.country = address.value("country_code"_L1).toString().toUpper();
    place.region = firstOf(address, {"state"_L1, "region"_L1, "province"_L1});
    place.name = firstOf(address, {"city"_L1, "town"_L1, "village"_L1, "municipality"_L1, "hamlet"_L1});
    place.postalCode = address.value("postcode"_L1).toString();
    place.street = streetOf(firstOf(address, {"road"_L1, "pedestrian"_L1, "square"_L1, "place"_L1}),
                            address.value("house_number"_L1).toString(), place.country);
    place.kind = kindOf(place);
    place.score = std::clamp(item.value("importance"_L1).toDouble(0.5), 0.0, 1.0);
    return place;
}

std::optional<Place> photonPlace(const QJsonObject& feature)
{
    const QJsonArray at = feature.value("geometry"_L1).toObject().value("coordinates"_L1).toArray();
    if (at.size() < 2 || !at[0].isDouble() || !at[1].isDouble()) return {};
    Place place;
    place.point = {at[1].toDouble(), at[0].toDouble()};
    if (!isOnEarth(place.point)) return {};
    const QJsonObject about = feature.value("properties"_L1).toObject();
    const QString type = about.value("type"_L1).toString(), name = about.value("name"_L1).toString();
    place.country = about.value("countrycode"_L1).toString().toUpper();
    place.region = type == "state"_L1 ? name : about.value("state"_L1).toString();
    place.name =
        type == "city"_L1 || type == "locality"_L1 || type == "district"_L1 ? name : about.value("city"_L1).toString();
    place.postalCode = about.value("postcode"_L1).toString();
    place.street = streetOf(type == "street"_L1 ? name : about.value("street"_L1).toString(),
                            about.value("housenumber"_L1).toString(), place.country);
    place.kind = kindOf(place);
    return place;
}

Error noAnswer(const QString& detail) { return {.code = Errc::FileFormat, .detail = detail}; }

} // namespace

std::optional<OnlineGeocoder::Kind> geocoderNamed(QStringView word)
{
    if (word == u"nominatim") return OnlineGeocoder::Kind::Nominatim;
    if (word == u"photon") return OnlineGeocoder::Kind::Photon;
    return {};
}

QUrl searchUrl(const OnlineGeocoder& geocoder, const PlaceSearch& search, QStringView language)
{
    const bool nominatim = geocoder.kind == OnlineGeocoder::Kind::Nominatim;
    QUrlQuery query;
    add(query, u"q"_s, search.text.simplified());
    add(query, u"limit"_s, QString::number(std::clamp(search.limit, 1, mostPlaces)));
    if (nominatim) {
        add(query, u"format"_s, u"jsonv2"_s);
        add(query, u"addressdetails"_s, u"1"_s);
        add(query, u"accept-language"_s, language.toString());
        if (!geocoder.email.isEmpty()) add(query, u"email"_s, geocoder.email);
    } else {
        // Photon knows three languages and refuses the others.
        const QString known = language.left(2).toString();
        if (known == "de"_L1 || known == "fr"_L1 || known == "en"_L1) add(query, u"lang"_s, known);
        if (search.near) {
            add(query, u"lat"_s, degrees(search.near->lat));
            add(query, u"lon"_s, degrees(search.near->lon));
        }
    }
    QUrl url = serviceUrl(geocoder, nominatim ? u"/search"_s : u"/api"_s);
    url.setQuery(query);
    return url;
}

QUrl reverseUrl(const OnlineGeocoder& geocoder, GeoPoint point, QStringView language)
{
    QUrlQuery query;
    add(query, u"lat"_s, degrees(point.lat));
    add(query, u"lon"_s, degrees(point.lon));
    if (geocoder.kind == OnlineGeocoder::Kind::Nominatim) {
        add(query, u"format"_s, u"jsonv2"_s);
        add(query, u"accept-language"_s, language.toString());
        if (!geocoder.email.isEmpty()) add(query, u"email"_s, geocoder.email);
    }
    QUrl url = serviceUrl(geocoder, u"/reverse"_s);
    url.setQuery(query);
    return url;
}

Result<std::vector<Place>> placesFrom(OnlineGeocoder::Kind kind, const QByteArray& answer)
{
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(answer, &wrong);
    if (document.isNull()) return noAnswer(wrong.errorString());
    const bool nominatim = kind == OnlineGeocoder::Kind::Nominatim;
    QJsonArray items;
    if (nominatim && document.isArray())
        items = document.array();
    else if (nominatim && document.object().contains("lat"_L1))
        items = {document.object()};
    else if (!nominatim && document.object().value("features"_L1).isArray())
        items = document.object().value("features"_L1).toArray();
    else
        return noAnswer(document.object().value("error"_L1).toString());
    std::vector<Place> places;
    for (const QJsonValue& item : items) {
        auto place = nominatim ? nominatimPlace(item.toObject()) : photonPlace(item.toObject());
        if (!place) continue;
        if (!nominatim) place->score = 1.0 / double(places.size() + 1); // it says no more than the order
        places.push_back(std::move(*place));
    }
    return places;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/map_address.h"

#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

QUrl page(const QString& path, const QList<std::pair<QString, QString>>& query)
{
    QUrl url{u"https://www.openstreetmap.org/"_s + path, QUrl::StrictMode};
    QUrlQuery items;
    for (const auto& [name, value] : query)
        items.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    url.setQuery(items);
    return url;
}

QString addressLine(const LocationRow& place) { return QString{place.formatted}.replace(u'\n', u", "_s); }

} // namespace

// Six decimals are a tenth of a metre.
QString degreesText(double degrees) { return QString::number(degrees, 'f', 6); }

QUrl mapAddress(const LocationRow& place)
{
    if (!place.hasCoordinate) return page(u"search"_s, {{u"query"_s, addressLine(place)}});
    return page({}, {{u"mlat"_s, degreesText(place.lat)}, {u"mlon"_s, degreesText(place.lon)}});
}

QUrl routeAddress(const LocationRow& place, const OwnPlace& own)
{
    const QString to =
        place.hasCoordinate ? degreesText(place.lat) + u',' + degreesText(place.lon) : addressLine(place);
    const QString from = own.source.kind == PositionSource::Kind::Place ? own.source.where : QString{};
    return page(u"directions"_s, {{u"from"_s, from}, {u"to"_s, to}});
}

} // namespace kontor

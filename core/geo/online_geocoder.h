// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/geo/place.h"

#include <QUrl>

namespace kontor {

/// A service that knows streets. Off until somebody chooses one: what is asked for leaves the computer.
struct OnlineGeocoder {
    enum class Kind : quint8 {
        Nominatim, ///< https://nominatim.org/release-docs/latest/api/Search/
        Photon,    ///< https://github.com/komoot/photon#api
    };
    Kind kind = Kind::Nominatim;
    QUrl url{};      ///< of the service; empty: the public one
    QString email{}; ///< who asks, for those who run it; Nominatim wants it from whoever asks much
};

/// "nominatim", "photon"; nothing for another word.
std::optional<OnlineGeocoder::Kind> geocoderNamed(QStringView word);

/// What is asked for, and for which place a point stands. `language` is BCP 47.
QUrl searchUrl(const OnlineGeocoder& geocoder, const PlaceSearch& search, QStringView language);
QUrl reverseUrl(const OnlineGeocoder& geocoder, GeoPoint point, QStringView language);

/// The places of an answer, the likeliest first. FileFormat for what is no answer of this service. Pure.
Result<std::vector<Place>> placesFrom(OnlineGeocoder::Kind kind, const QByteArray& answer);

} // namespace kontor

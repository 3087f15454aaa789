// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/place_reading.h"

namespace kontor {

Place placeOf(const PlaceData& data, quint32 number);
Place placeOfRegion(const PlaceData& data, quint16 number);
Place placeOfCountry(const PlaceData& data, quint8 number);

/// The best places for the readings of a search.
class PlaceHits {
public:
    enum class Care {
        Whole,                 ///< the whole name, inside everything that is said of where it is
        AsTyped,               ///< the same, or the beginning of a name
        AnywhereNear,          ///< inside one of the areas; what is no area does not matter
        OneMistake,            ///< with a letter too many, missing, wrong, or two exchanged
        OneMistakeAnywhereNear ///< both
    };

    PlaceHits(const PlaceData& data, const PlaceSearch& search);

    /// Takes the readings part by part until one has a hit.
    void collect(const std::vector<PlaceReading>& readings, Care care, bool farFetched);
    bool isEmpty() const { return m_hits.empty(); }
    std::vector<Place> places() const;

private:
    struct Hit {
        double score;
        quint32 place;
        const PlaceReading* reading;
    };

    /// What can still come into the full answer, by how its name fits: a letter begins the names of every tenth place,
    /// and looking up each of them only to leave it out takes most of the time.
    struct Reach {
        double worst = -1, match = 0;
        quint32 cities = 0xffffffff; ///< the largest stand first: those before this one
        bool codes = true;           ///< postal codes too
    };

    void collect(const PlaceReading& reading, QByteArrayView name, Care care);
    void updateReach(Reach& reach, const PlaceReading& reading, double match) const;
    bool isThere(const PlaceReading& reading, const PlaceRecord& place, Care care) const;
    double scoreOf(const PlaceReading& reading, const PlaceRecord& place, double match) const;
    void keep(const Hit& hit);
    QString spelling(const Hit& hit) const;

    const PlaceData& m_data;
    const PlaceSearch& m_search;
    std::size_t m_most;
    int m_home = -1;         ///< of the countries, the one where a place more likely is
    std::vector<Hit> m_hits; ///< best first
};

} // namespace kontor

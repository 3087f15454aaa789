// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/place.h"

#include <QByteArray>
#include <QFile>

#include <memory>
#include <span>

namespace kontor {

// The records of places.bin as resources/places/make_places.py writes them.

struct PlaceRecord {
    qint32 lat, lon; ///< hundred-thousandths of a degree
    quint32 name;    ///< in the strings
    quint32 detail;  ///< of a city its inhabitants; of a postal code the code, in the strings
    quint16 region;  ///< 0xffff = none
    quint8 country;
    quint8 kind; ///< PlaceKind::City or ::PostalCode

    bool isCity() const { return kind == quint8(PlaceKind::City); }
    GeoPoint point() const { return {lat / 1e5, lon / 1e5}; }
};

struct RegionRecord {
    qint32 lat, lon;
    quint32 name, keys, code, country;
};

struct CountryRecord {
    qint32 lat, lon;
    quint32 code;
};

/// The gazetteer's file, mapped into memory. Cities come first, the largest before all others, then postal codes.
/// Constant after opening, so every thread may read it.
class PlaceData {
public:
    /// The file that was installed with the program; null where it is missing or no such file. Opened at the first call.
    static const PlaceData* instance();
    static std::unique_ptr<PlaceData> open(const QString& path);

    std::span<const PlaceRecord> places() const { return m_places; }
    std::size_t cityCount() const { return m_gridMembers.size(); }
    std::span<const RegionRecord> regions() const { return m_regions; }
    std::span<const CountryRecord> countries() const { return m_countries; }
    const char* string(quint32 at) const { return m_strings + at; }
    /// Other names of one of the larger cities as people write them, one a line.
    const char* spellings(quint32 place) const { return place < m_spellings.size() ? string(m_spellings[place]) : ""; }
    /// The cities in a cell of one degree by one.
    std::span<const quint32> citiesIn(int latitude, int longitude) const;

    /// Goes through the names that begin with a prefix, in the order of their bytes.
    class Names {
    public:
        Names(const PlaceData& data, QByteArrayView prefix);
        bool next(); ///< false behind the last
        QByteArrayView key() const { return m_key; }
        /// The next place of this name; false behind the last.
        bool nextPlace(quint32& place, bool& isMainName);

    private:
        bool read();
        void skipPlaces();
        quint32 number();

        const PlaceData& m_data;
        QByteArray m_prefix, m_key;
        const uchar* m_at = nullptr;
        std::size_t m_block = 0;
        int m_inBlock = 0;
        quint32 m_left = 0, m_place = 0;
        bool m_pending = false; ///< m_key is read already
    };

private:
    PlaceData() = default;
    bool readSections(const uchar* data, qint64 size);
    QByteArrayView firstKey(std::size_t block) const;

    QFile m_file;
    std::span<const PlaceRecord> m_places;
    std::span<const quint32> m_spellings;
    std::span<const RegionRecord> m_regions;
    std::span<const CountryRecord> m_countries;
    std::span<const quint32> m_grid, m_gridMembers, m_blocks;
    const uchar* m_keys = nullptr;
    const char* m_strings = nullptr;
};

} // namespace kontor

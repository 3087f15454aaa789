// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/place_data.h"

#include <QHash>
#include <QStringList>

namespace kontor {

/// The regions and countries that one word or phrase may mean: "CA" is California and Canada.
struct Areas {
    std::vector<quint16> regions;
    std::vector<quint8> countries;

    bool isEmpty() const { return regions.empty() && countries.empty(); }
    bool contain(const PlaceRecord& place) const;
};

/// Names of regions (English, their own, their abbreviations) and countries (some fifty languages). Constant once made.
class AreaNames {
public:
    explicit AreaNames(const PlaceData& data);
    /// Those of the installed file, made at the first call. Thread-safe.
    static const AreaNames& of(const PlaceData& data);

    /// `unfinished`: still being typed, so the beginning of a name will do.
    Areas find(QStringView phrase, bool unfinished) const;
    /// What each of several phrases in a row means ("ca", "usa" of "CA USA"); empty where one means nothing.
    std::vector<Areas> findAll(const QStringList& words, bool unfinished) const;

private:
    std::vector<std::pair<QByteArray, quint16>> m_regions;  ///< by key
    std::vector<std::pair<QByteArray, quint8>> m_countries; ///< names in several languages, by key
    QHash<QString, quint8> m_codes;
};

} // namespace kontor

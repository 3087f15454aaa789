// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/postal_address.h"

#include "core/domain/country.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// Where the postal code stands behind the city; everywhere else it stands before it.
constexpr std::array codeBehindCity{
    "AU"_L1, "BD"_L1, "BM"_L1, "CA"_L1, "CN"_L1, "GB"_L1, "GG"_L1, "GU"_L1, "HK"_L1,
    "ID"_L1, "IE"_L1, "IM"_L1, "IN"_L1, "JE"_L1, "JP"_L1, "KR"_L1, "LK"_L1, "NG"_L1,
    "NZ"_L1, "PK"_L1, "PR"_L1, "SG"_L1, "TH"_L1, "TW"_L1, "US"_L1, "VN"_L1, "ZA"_L1,
};

QString joined(const QStringList& parts, QStringView between)
{
    QString text;
    for (const QString& part : parts) {
        if (part.isEmpty()) continue;
        if (!text.isEmpty()) text += between;
        text += part;
    }
    return text;
}

QString place(const PostalAddress& address)
{
    const bool behind =
        std::find(codeBehindCity.begin(), codeBehindCity.end(), address.country) != codeBehindCity.end();
    if (!behind) return joined({joined({address.postalCode, address.city}, u" "), address.region}, u", ");
    return joined({address.city, joined({address.region, address.postalCode}, u" ")}, u", ");
}

} // namespace

QString formattedAddress(const PostalAddress& address)
{
    const QString country = address.country.isEmpty() ? QString{} : countryName(address.country);
    return joined({address.street, address.street2, place(address), country}, u", ");
}

} // namespace kontor

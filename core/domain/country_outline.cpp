// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/country_outline.h"

#include "core/domain/country.h"
#include "core/domain/island_boxes.h"
#include "core/domain/outline_index.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <map>

// Outside of any namespace, as the macro demands; a static library's resources are dropped without it.
static void keepWorldResource() { Q_INIT_RESOURCE(world); }

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

constexpr double tolerance = 30; // km

/// Reads the format that resources/world/make_outlines.py describes.
class OutlineReader {
public:
    explicit OutlineReader(const QByteArray& bytes) : m_bytes{bytes} {}

    std::vector<CountryOutline> read()
    {
        constexpr int header = 4 + 4 * 8;
        if (m_bytes.size() < header || !m_bytes.startsWith("KWO1")) return {};
        for (int i = 0; i < 4; ++i) m_grid[i] = qFromLittleEndian<double>(m_bytes.constData() + 4 + 8 * i);
        m_at = header;

        std::vector<CountryOutline> outlines(number());
        for (CountryOutline& outline : outlines) {
            const auto code = number();
            outline.alpha2 = code ? countryOfNumber(int(code)) : QString{};
            outline.polygons.resize(number());
            for (auto& polygon : outline.polygons) {
                polygon.resize(number());
                for (auto& ring : polygon) readRing(ring);
            }
        }
        std::sort(outlines.begin(), outlines.end(), [](const auto& a, const auto& b) { return a.alpha2 < b.alpha2; });
        return outlines;
    }

private:
    std::size_t number()
    {
        std::size_t value = 0;
        for (int shift = 0; m_at < m_bytes.size() && shift < 56; shift += 7) {
            const auto byte = std::uint8_t(m_bytes[m_at++]);
            value |= std::size_t(byte & 127) << shift;
            if (byte < 128) break;
        }
        return value;
    }
    qint64 difference()
    {
        const auto value = number();
        return value & 1 ? -qint64(value / 2) - 1 : qint64(value / 2);
    }
    void readRing(CountryOutline::Ring& ring)
    {
        qint64 east = 0;
        qint64 north = 0;
        ring.resize(number());
        for (OutlinePoint& point : ring) {
            east += difference();
            north += difference();
            point = {float(double(east) * m_grid[0] + m_grid[2]), float(double(north) * m_grid[1] + m_grid[3])};
        }
    }

    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    double m_grid[4]{};
};

/// Land that passes as another country's too: territories under their state, and both sides where it is disputed.
struct Kinship {
    const char* country;
    const char* others;
};
constexpr Kinship kinships[] = {
    {"AU", "CC CX HM NF"},
    {"CN", "HK MO TW"},
    {"DK", "FO GL"},
    {"EH", "MA"},
    {"FI", "AX"},
    {"FR", "BL GF GP MF MQ NC PF PM RE TF WF YT"},
    {"GB", "AI BM FK GG GI GS IM IO JE KY MS PN SH TC VG"},
    {"IL", "PS"},
    {"MA", "EH"},
    {"NL", "AW BQ CW SX"},
    {"NO", "BV SJ"},
    {"NZ", "CK NU TK"},
    {"PS", "IL"},
    {"RS", "XK"},
    {"TW", "CN"},
    {"US", "AS GU MP PR UM VI"},
    {"XK", "RS"},
};

class World {
public:
    World()
    {
        keepWorldResource();
        if (QFile file{u":/kontor/world/outlines.bin"_s}; file.open(QIODevice::ReadOnly)) {
            const QByteArray bytes = file.readAll();
            m_outlines = OutlineReader{bytes}.read();
        }
        for (const CountryOutline& outline : m_outlines) m_own.emplace(outline.alpha2, outline);
        for (const QString& code : countryCodes()) addLand(code);
    }

    static const World& instance()
    {
        static const World world;
        return world;
    }

    const std::vector<CountryOutline>& outlines() const { return m_outlines; }

    bool knows(QStringView alpha2) const { return m_lands.contains(alpha2.toString()); }

    bool fits(double latitude, double longitude, const QString& alpha2) const
    {
        const auto at = m_lands.find(alpha2);
        if (at == m_lands.end()) return false;
        const auto& [outlines, extra] = at->second;
        for (const auto* outline : outlines)
            if (outline->contains(latitude, longitude)) return true;
        for (const auto* outline : outlines)
            if (outline->isNear(latitude, longitude, tolerance)) return true;
        return std::any_of(extra.begin(), extra.end(), [&](const LandBox& box) {
            return latitude >= box.south && latitude <= box.north && longitude >= box.west && longitude <= box.east;
        });
    }

    QString countryAt(double latitude, double longitude) const
    {
        for (const auto& [code, index] : m_own)
            if (index.contains(latitude, longitude)) return code;
        return {};
    }

private:
    struct Places {
        std::vector<const OutlineIndex*> outlines; ///< its own first
        std::vector<LandBox> boxes;
    };

    void addLand(const QString& code)
    {
        Places places;
        const auto addOutline = [&](const QString& country) {
            if (const auto at = m_own.find(country); at != m_own.end()) places.outlines.push_back(&at->second);
            for (const LandBox& box : landBoxes)
                if (country == QLatin1StringView{box.alpha2}) places.boxes.push_back(box);
        };
        addOutline(code);
        for (const auto& [country, others] : kinships)
            if (code == QLatin1StringView{country})
                for (const QString& other : QString::fromLatin1(others).split(u' ')) addOutline(other);
        if (!places.outlines.empty() || !places.boxes.empty()) m_lands.emplace(code, std::move(places));
    }

    std::vector<CountryOutline> m_outlines;
    std::map<QString, OutlineIndex> m_own;
    std::map<QString, Places> m_lands;
};

bool isOnEarth(double latitude, double longitude)
{
    return std::isfinite(latitude) && std::isfinite(longitude) && std::abs(latitude) <= 90 &&
           std::abs(longitude) <= 180;
}

QString written(double latitude, double longitude)
{
    constexpr int digits = 12;
    return QString::number(latitude, 'g', digits) + u", "_s + QString::number(longitude, 'g', digits);
}

} // namespace

std::span<const CountryOutline> countryOutlines() { return World::instance().outlines(); }

CoordinateCheck checkCoordinate(double latitude, double longitude, QStringView alpha2)
{
    using Verdict = CoordinateCheck::Verdict;
    const World& world = World::instance();
    const QString country = alpha2.toString();
    const bool onEarth = isOnEarth(latitude, longitude);
    if (!world.knows(country)) return {onEarth ? Verdict::Unknown : Verdict::Impossible, latitude, longitude};
    if (onEarth && world.fits(latitude, longitude, country)) return {Verdict::Fine, latitude, longitude};

    const CoordinateCheck slips[] = {
        {Verdict::Swapped, longitude, latitude},
        {Verdict::WrongLongitudeSign, latitude, -longitude},
        {Verdict::WrongLatitudeSign, -latitude, longitude},
        {Verdict::WrongSigns, -latitude, -longitude},
    };
    for (const CoordinateCheck& slip : slips)
        if (isOnEarth(slip.latitude, slip.longitude) && world.fits(slip.latitude, slip.longitude, country)) return slip;
    return {onEarth ? Verdict::Outside : Verdict::Impossible, latitude, longitude};
}

Status coordinateStatus(double latitude, double longitude, QStringView alpha2)
{
    using Verdict = CoordinateCheck::Verdict;
    const CoordinateCheck check = checkCoordinate(latitude, longitude, alpha2);
    Error error{.value = written(latitude, longitude), .other = written(check.latitude, check.longitude)};
    switch (check.verdict) {
    case Verdict::Fine:
    case Verdict::Unknown: return {};
    case Verdict::Impossible: error.code = Errc::InvalidCoordinate; break;
    case Verdict::Outside: error.code = Errc::CoordinateOutsideCountry; break;
    case Verdict::Swapped: error.code = Errc::CoordinateSwapped; break;
    case Verdict::WrongLatitudeSign:
    case Verdict::WrongLongitudeSign:
    case Verdict::WrongSigns: error.code = Errc::CoordinateWrongSign; break;
    }
    if (check.verdict == Verdict::WrongLatitudeSign) error.detail = u"latitude"_s;
    if (check.verdict == Verdict::WrongLongitudeSign) error.detail = u"longitude"_s;
    if (check.verdict == Verdict::WrongSigns) error.detail = u"both"_s;
    if (check.verdict == Verdict::Outside || check.verdict == Verdict::Impossible) error.other.clear();
    return error;
}

QString countryAt(double latitude, double longitude)
{
    return isOnEarth(latitude, longitude) ? World::instance().countryAt(latitude, longitude) : QString{};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/place_data.h"

#include <QCoreApplication>
#include <QtEndian>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "places.bin is read where it lies");
static_assert(sizeof(PlaceRecord) == 20 && sizeof(RegionRecord) == 24 && sizeof(CountryRecord) == 12);

constexpr char magic[] = "KONTORPLACES\0\1\0";
constexpr int keysInBlock = 16;
constexpr qint64 headSize = 20, sectionCount = 9;

template <class T>
std::span<const T> recordsAt(const uchar* data, std::pair<quint32, quint32> section)
{
    return {reinterpret_cast<const T*>(data + section.first), section.second / sizeof(T)};
}

QString installedFile()
{
    const QString folder = QCoreApplication::applicationDirPath();
    // Unix and the build folder; macOS; Windows.
    for (const QString& place : {u"/../share/kontor/"_s, u"/../Resources/"_s, u"/share/kontor/"_s, u"/"_s})
        if (QString path = folder + place + u"places.bin"_s; QFile::exists(path)) return path;
    return {};
}

} // namespace

const PlaceData* PlaceData::instance()
{
    static const std::unique_ptr<PlaceData> data = open(installedFile());
    return data.get();
}

std::unique_ptr<PlaceData> PlaceData::open(const QString& path)
{
    std::unique_ptr<PlaceData> data{new PlaceData};
    data->m_file.setFileName(path);
    if (path.isEmpty() || !data->m_file.open(QIODevice::ReadOnly)) return nullptr;
    const uchar* const bytes = data->m_file.map(0, data->m_file.size());
    if (!bytes || !data->readSections(bytes, data->m_file.size())) return nullptr;
    return data;
}

bool PlaceData::readSections(const uchar* data, qint64 size)
{
    if (size < headSize + 8 * sectionCount || std::memcmp(data, magic, 15) != 0) return false;
    std::array<std::pair<quint32, quint32>, std::size_t(sectionCount)> sections;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        const uchar* const entry = data + headSize + 8 * i;
        sections[i] = {qFromLittleEndian<quint32>(entry), qFromLittleEndian<quint32>(entry + 4)};
        if (qint64{sections[i].first} + sections[i].second > size) return false;
    }
    m_places = recordsAt<PlaceRecord>(data, sections[0]);
    m_spellings = recordsAt<quint32>(data, sections[1]);
    m_regions = recordsAt<RegionRecord>(data, sections[2]);
    m_countries = recordsAt<CountryRecord>(data, sections[3]);
    m_grid = recordsAt<quint32>(data, sections[4]);
    m_gridMembers = recordsAt<quint32>(data, sections[5]);
    m_blocks = recordsAt<quint32>(data, sections[6]);
    m_keys = data + sections[7].first;
    m_strings = reinterpret_cast<const char*>(data + sections[8].first);
    return m_grid.size() == 180 * 360 + 1 && m_blocks.size() > 1;
}

std::span<const quint32> PlaceData::citiesIn(int latitude, int longitude) const
{
    const int row = latitude + 90, column = ((longitude + 180) % 360 + 360) % 360;
    if (row < 0 || row > 179) return {};
    const auto cell = std::size_t(row * 360 + column);
    return m_gridMembers.subspan(m_grid[cell], m_grid[cell + 1] - m_grid[cell]);
}

QByteArrayView PlaceData::firstKey(std::size_t block) const
{
    const uchar* const at = m_keys + m_blocks[block]; // shares nothing, so the whole key stands there
    return {at + 2, qsizetype{at[1]}};
}

PlaceData::Names::Names(const PlaceData& data, QByteArrayView prefix) : m_data{data}, m_prefix{prefix.toByteArray()}
{
    // The last block whose first key is smaller: the prefix may begin in its middle.
    std::size_t low = 0, high = data.m_blocks.size() - 1;
    while (high - low > 1) {
        const std::size_t middle = (low + high) / 2;
        (data.firstKey(middle) < QByteArrayView{m_prefix} ? low : high) = middle;
    }
    m_block = low;
    m_at = data.m_keys + data.m_blocks[low];
    while (read())
        if (QByteArrayView{m_key} >= QByteArrayView{m_prefix}) {
            m_pending = true;
            return;
        }
}

bool PlaceData::Names::next()
{
    const bool there = m_pending || read();
    m_pending = false;
    return there && m_key.startsWith(m_prefix);
}

bool PlaceData::Names::read()
{
    skipPlaces();
    if (m_at >= m_data.m_keys + m_data.m_blocks.back()) return false;
    if (m_inBlock == keysInBlock) {
        m_inBlock = 0;
        ++m_block;
    }
    ++m_inBlock;
    const int shared = m_at[0], own = m_at[1];
    m_key.truncate(shared);
    m_key.append(reinterpret_cast<const char*>(m_at + 2), own);
    m_at += 2 + own;
    m_left = number();
    m_place = 0;
    return true;
}

bool PlaceData::Names::nextPlace(quint32& place, bool& isMainName)
{
    if (m_left == 0) return false;
    --m_left;
    const quint32 step = number();
    m_place += step >> 1;
    place = m_place;
    isMainName = (step & 1) != 0;
    return true;
}

void PlaceData::Names::skipPlaces()
{
    for (; m_left > 0; --m_left) number();
}

quint32 PlaceData::Names::number()
{
    quint32 value = 0;
    for (int shift = 0;; shift += 7) {
        const uchar byte = *m_at++;
        value |= quint32(byte & 127) << shift;
        if (!(byte & 128)) return value;
    }
}

} // namespace kontor

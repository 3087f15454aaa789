// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/rate_limit.h"

#include <algorithm>
#include <cmath>

namespace kontor::server {

namespace {
constexpr qsizetype mostBuckets = 100'000;
constexpr double minute = 60'000;
} // namespace

qint64 RateLimit::take(const QByteArray& key, qint64 now)
{
    if (m_perMinute <= 0) return 0;
    const std::scoped_lock lock{m_mutex};
    if (m_buckets.size() >= mostBuckets) forget(now);
    const double full = m_perMinute;
    auto at = m_buckets.find(key);
    if (at == m_buckets.end()) at = m_buckets.insert(key, {full, now});
    at->left = std::min(full, at->left + double(now - at->at) * full / minute);
    at->at = now;
    if (at->left < 1) return std::max<qint64>(1, qint64(std::ceil((1 - at->left) * minute / full)));
    at->left -= 1;
    return 0;
}

void RateLimit::forget(qint64 now)
{
    m_buckets.removeIf([now](const auto& bucket) { return now - bucket->at > qint64(minute); });
    if (m_buckets.size() >= mostBuckets) m_buckets.clear(); // an attack from everywhere: memory goes first
}

} // namespace kontor::server

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <mutex>

namespace kontor::server {

/// So many per minute for each key, and so many at once after a quiet time: a bucket that fills up steadily. Thread-safe.
/// What it remembers is this process's and bounded; keys that were quiet are forgotten.
class RateLimit {
public:
    explicit RateLimit(int perMinute) : m_perMinute{perMinute} {}

    /// 0 where it may be, else how many milliseconds to wait. `now` in milliseconds of any clock that goes forward.
    qint64 take(const QByteArray& key, qint64 now);

private:
    struct Bucket {
        double left = 0;
        qint64 at = 0;
    };
    void forget(qint64 now);

    int m_perMinute;
    std::mutex m_mutex;
    QHash<QByteArray, Bucket> m_buckets;
};

} // namespace kontor::server

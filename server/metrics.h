// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <map>
#include <mutex>

namespace kontor::server {

/// What operators look at, in Prometheus' text format. Knows addresses and codes, nobody's data. Thread-safe.
class Metrics {
public:
    /// `seconds` from the whole request to its answer; `path` one of ours.
    void answered(QByteArrayView path, int status, double seconds);
    void took(qint64 batches);

    struct Gauges {
        size_t connections = 0, waiting = 0, queued = 0, queuedLogIns = 0;
        qint64 bodyBytes = 0;
    };
    QByteArray text(const Gauges& gauges) const;

private:
    static constexpr std::array bounds{0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0};
    struct Times {
        std::array<qint64, bounds.size()> below{};
        qint64 count = 0;
        double sum = 0;
    };
    mutable std::mutex m_mutex;
    std::map<std::pair<QByteArray, int>, qint64> m_answers;
    std::map<QByteArray, Times> m_times;
    qint64 m_batches = 0;
};

} // namespace kontor::server

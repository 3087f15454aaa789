// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/metrics.h"

namespace kontor::server {

void Metrics::answered(QByteArrayView path, int status, double seconds)
{
    const std::scoped_lock lock{m_mutex};
    ++m_answers[{path.toByteArray(), status}];
    Times& times = m_times[path.toByteArray()];
    for (size_t i = 0; i < bounds.size(); ++i)
        if (seconds <= bounds[i]) ++times.below[i];
    ++times.count;
    times.sum += seconds;
}

void Metrics::took(qint64 batches)
{
    const std::scoped_lock lock{m_mutex};
    m_batches += batches;
}

QByteArray Metrics::text(const Gauges& gauges) const
{
    const std::scoped_lock lock{m_mutex};
    QByteArray out;
    const auto gauge = [&](const char* name, const char* help, qint64 value) {
        out.append("# HELP ").append(name).append(' ').append(help).append("\n# TYPE ").append(name);
        out.append(" gauge\n").append(name).append(' ').append(QByteArray::number(value)).append('\n');
    };
    gauge("kontor_connections", "Open connections.", qint64(gauges.connections));
    gauge("kontor_waiting", "Devices that wait for news.", qint64(gauges.waiting));
    gauge("kontor_queued", "Requests that wait for a worker.", qint64(gauges.queued));
    gauge("kontor_queued_logins", "Log-ins that wait for a worker.", qint64(gauges.queuedLogIns));
    gauge("kontor_body_bytes", "Bytes of requests in memory.", gauges.bodyBytes);
    out += "# HELP kontor_batches_total Batches taken.\n# TYPE kontor_batches_total counter\nkontor_batches_total " +
           QByteArray::number(m_batches) +
           "\n# HELP kontor_requests_total Answers by address and status.\n"
           "# TYPE kontor_requests_total counter\n";
    for (const auto& [key, count] : m_answers)
        out += "kontor_requests_total{path=\"" + key.first + "\",status=\"" + QByteArray::number(key.second) + "\"} " +
               QByteArray::number(count) + '\n';
    out += "# HELP kontor_request_seconds From the whole request to its answer.\n"
           "# TYPE kontor_request_seconds histogram\n";
    for (const auto& [path, times] : m_times) {
        const auto bucket = [&](const QByteArray& bound, qint64 count) {
            out += "kontor_request_seconds_bucket{path=\"" + path + "\",le=\"" + bound + "\"} " +
                   QByteArray::number(count) + '\n';
        };
        for (size_t i = 0; i < bounds.size(); ++i) bucket(QByteArray::number(bounds[i]), times.below[i]);
        bucket("+Inf", times.count);
        out += "kontor_request_seconds_sum{path=\"" + path + "\"} " + QByteArray::number(times.sum) + '\n';
        out += "kontor_request_seconds_count{path=\"" + path + "\"} " + QByteArray::number(times.count) + '\n';
    }
    return out;
}

} // namespace kontor::server

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sync/protocol/messages.h"
#include "server/accounts.h"
#include "server/config.h"
#include "server/heads.h"
#include "server/log_reader.h"
#include "server/metrics.h"
#include "server/rate_limit.h"
#include "server/work_pool.h"

#include <functional>

namespace kontor::server {

/// A request as far as anybody here cares.
struct Request {
    QByteArray method;
    QByteArray path;
    QByteArray token;   ///< access token; empty for none
    QByteArray address; ///< whom log-ins are counted for
    QByteArray body;
};

struct Response {
    int status = 200;
    QByteArray type = "application/cbor";
    QByteArray body{};
    qint64 retryAfter = 0; ///< milliseconds, 0 for none
};

/// What every address does. Nothing here blocks who calls: passwords have threads of their own, so that a flood of log-ins
/// stops nobody's push; decisions and readings share the others; who waits for news costs no thread.
class Service {
public:
    using Done = std::function<void(Response)>;

    explicit Service(const Config& config, Clock clock = systemClock());
    ~Service() { stop(); }

    /// `done` is called once, on any thread.
    void handle(Request request, Done done);
    /// How long a body may be; nothing for an address that is none.
    static std::optional<qint64> bodyLimit(QByteArrayView path);
    /// What is answered to a request that is not even read.
    Response failed(protocol::ErrorCode code, qint64 retryAfter = 0) const;
    /// Answers who waits, finishes what is at work and takes nothing more.
    void stop();

    Metrics& metrics() { return m_metrics; }
    /// What only the connections know, for /metrics.
    std::function<void(Metrics::Gauges&)> gauges;

private:
    using Work = void (Service::*)(Database&, const Request&, const Done&);
    void session(Database& database, const Request& request, const Done& done);
    void token(Database& database, const Request& request, const Done& done);
    void leave(Database& database, const Request& request, const Done& done);
    void push(Database& database, const Request& request, const Done& done);
    void pull(Database& database, const Request& request, const Done& done);
    void history(Database& database, const Request& request, const Done& done);
    void state(Database& database, const Request& request, const Done& done);
    template <class Wish>
    void read(Database& database, const Request& request, const Done& done,
              Result<LogReader::Bytes> (LogReader::*question)(const Caller&, const Wish&));
    void wait(Database& database, const Request& request, const Done& done);
    void health(Database& database, const Request& request, const Done& done);

    struct Route;
    static const Route* routeTo(QByteArrayView path);
    void post(WorkPool& pool, Work work, Request request, Done done);
    std::optional<Caller> authenticate(Database& database, const Request& request, const Done& done);
    bool within(RateLimit& limit, const QByteArray& key, const Done& done);
    template <class Body>
    Response answer(protocol::Reply<Body> reply) const;

    Response broken(const Error& error) const;

    const Config m_config;
    const Clock m_clock;
    Metrics m_metrics;
    RateLimit m_pushes, m_reads, m_loginsOfAccount, m_loginsOfAddress;
    WorkPool m_workers;
    WorkPool m_loginWorkers;
    Heads m_heads;
};

} // namespace kontor::server

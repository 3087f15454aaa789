// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/service.h"

#include "core/sync/protocol/codec.h"
#include "server/ledger.h"
#include "server/log.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace kontor::server {

namespace {

qint64 steadyNow()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

constexpr qint64 soon = 1000;

QByteArray keyOf(const Id& id) { return id.bytes().toByteArray(); }

} // namespace

struct Service::Route {
    const char* path;
    const char* method;
    qint64 limit;
    Work work;
};

const Service::Route* Service::routeTo(QByteArrayView path)
{
    namespace p = protocol::path;
    using protocol::limit::pushBytes, protocol::limit::requestBytes;
    static constexpr std::array routes{
        Route{p::hello, "GET", 0, nullptr},
        Route{p::session, "POST", requestBytes, &Service::session},
        Route{p::token, "POST", requestBytes, &Service::token},
        Route{p::leave, "POST", requestBytes, &Service::leave},
        Route{p::push, "POST", pushBytes, &Service::push},
        Route{p::pull, "POST", requestBytes, &Service::pull},
        Route{p::history, "POST", requestBytes, &Service::history},
        Route{p::state, "POST", requestBytes, &Service::state},
        Route{p::wait, "POST", requestBytes, &Service::wait},
        Route{"/health", "GET", 0, &Service::health},
        Route{"/metrics", "GET", 0, nullptr},
    };
    for (const Route& route : routes)
        if (path == QByteArrayView{route.path}) return &route;
    return nullptr;
}

std::optional<qint64> Service::bodyLimit(QByteArrayView path)
{
    const Route* route = routeTo(path);
    return route ? std::optional{route->limit} : std::nullopt;
}

Service::Service(const Config& config, Clock clock)
    : m_config{config}
    , m_clock{std::move(clock)}
    , m_pushes{config.pushes}
    , m_reads{config.reads}
    , m_loginsOfAccount{config.loginsPerAccount}
    , m_loginsOfAddress{config.loginsPerAddress}
    , m_workers{config.workers, 2000, config.database, config.prepare}
    , m_loginWorkers{config.loginWorkers, 100, config.database, config.prepare}
    , m_heads{config.database, config.prepare}
{}

void Service::stop()
{
    m_heads.stop();
    m_loginWorkers.stop();
    m_workers.stop();
    m_heads.stop(); // whom a worker has sent to wait meanwhile
}

template <class Body>
Response Service::answer(protocol::Reply<Body> reply) const
{
    reply.now = m_clock();
    reply.minVersion = protocol::version;
    Response response{.body = protocol::encodeReply(reply)};
    if (!reply.failure) return response;
    response.status = protocol::httpStatusOf(reply.failure->code);
    response.retryAfter = reply.failure->retryAfter;
    return response;
}

Response Service::failed(protocol::ErrorCode code, qint64 retryAfter) const
{
    return answer(protocol::Reply<protocol::Done>{.failure = protocol::Failure{code, retryAfter}});
}

/// The operator gets the words; who asked learns only that it is worth trying again.
Response Service::broken(const Error& error) const
{
    log(Level::Error, "database", error);
    return failed(protocol::ErrorCode::Retry, soon);
}

bool Service::within(RateLimit& limit, const QByteArray& key, const Done& done)
{
    const qint64 wait = limit.take(key, steadyNow());
    if (wait > 0) done(failed(protocol::ErrorCode::TooMany, wait));
    return wait == 0;
}

void Service::handle(Request request, Done done)
{
    const Route* route = routeTo(request.path);
    if (!route || request.method != route->method) return done(failed(protocol::ErrorCode::NotFound));
    const auto started = std::chrono::steady_clock::now();
    Done counted = [this, route, started, done = std::move(done)](Response response) {
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - started;
        m_metrics.answered(route->path, response.status, took.count());
        done(std::move(response));
    };
    if (QByteArrayView{route->path} == QByteArrayView{protocol::path::hello})
        return counted(answer(protocol::Reply<protocol::Hello>{
            .body = protocol::Hello{u"kontor-server "_s + QLatin1StringView{KONTOR_VERSION}}}));
    if (!route->work) {
        Metrics::Gauges now;
        if (gauges) gauges(now);
        now.waiting = m_heads.waiting();
        now.queued = m_workers.waiting();
        now.queuedLogIns = m_loginWorkers.waiting();
        return counted({.type = "text/plain; version=0.0.4", .body = m_metrics.text(now)});
    }
    const bool isLogin = route->work == &Service::session;
    if (isLogin && !within(m_loginsOfAddress, request.address, counted)) return;
    post(isLogin ? m_loginWorkers : m_workers, route->work, std::move(request), std::move(counted));
}

void Service::post(WorkPool& pool, Work work, Request request, Done done)
{
    const bool kept = pool.post([this, work, request = std::move(request), done](Database* database) {
        if (!database) return done(failed(protocol::ErrorCode::Retry, 5 * soon));
        (this->*work)(*database, request, done);
    });
    if (!kept) done(failed(protocol::ErrorCode::Retry, soon));
}

std::optional<Caller> Service::authenticate(Database& database, const Request& request, const Done& done)
{
    if (request.token.isEmpty()) {
        done(failed(protocol::ErrorCode::Unauthorised));
        return std::nullopt;
    }
    const auto told = Accounts{database, m_config.password, m_clock()}.callerOf(request.token);
    if (!told)
        done(broken(told.error()));
    else if (const auto* failure = std::get_if<protocol::Failure>(&*told))
        done(failed(failure->code));
    else
        return std::get<Caller>(*told);
    return std::nullopt;
}

void Service::session(Database& database, const Request& request, const Done& done)
{
    const auto wish = protocol::decode<protocol::LogIn>(request.body);
    if (!wish) return done(failed(protocol::ErrorCode::Malformed));
    if (!within(m_loginsOfAccount, accountName(wish->user).toUtf8(), done)) return;
    const auto told = Accounts{database, m_config.password, m_clock()}.logIn(*wish);
    if (!told) return done(broken(told.error()));
    if (const auto* failure = std::get_if<protocol::Failure>(&*told)) {
        log(Level::Info, "log-in refused");
        return done(failed(failure->code));
    }
    done(answer(protocol::Reply<protocol::Session>{.body = std::get<protocol::Session>(*told)}));
}

void Service::token(Database& database, const Request& request, const Done& done)
{
    const auto wish = protocol::decode<protocol::Refresh>(request.body);
    if (!wish) return done(failed(protocol::ErrorCode::Malformed));
    if (!within(m_reads, keyOf(wish->device), done)) return;
    const auto told = Accounts{database, m_config.password, m_clock()}.refresh(*wish);
    if (!told) return done(broken(told.error()));
    if (const auto* failure = std::get_if<protocol::Failure>(&*told)) return done(failed(failure->code));
    done(answer(protocol::Reply<protocol::Session>{.body = std::get<protocol::Session>(*told)}));
}

void Service::leave(Database& database, const Request& request, const Done& done)
{
    const auto caller = authenticate(database, request, done);
    if (!caller) return;
    if (auto left = Accounts{database, m_config.password, m_clock()}.leave(*caller); !left)
        return done(broken(left.error()));
    done(answer(protocol::Reply<protocol::Done>{.body = protocol::Done{}}));
}

void Service::push(Database& database, const Request& request, const Done& done)
{
    const auto caller = authenticate(database, request, done);
    if (!caller || !within(m_pushes, keyOf(caller->device), done)) return;
    const auto push = protocol::decode<protocol::Push>(request.body);
    if (!push) return done(failed(protocol::ErrorCode::Malformed));
    if (push->version < protocol::version) return done(failed(protocol::ErrorCode::Upgrade));
    auto taken = Ledger{database, m_clock()}.push(*caller, *push);
    if (!taken) return done(broken(taken.error()));
    m_metrics.took(qint64(taken->answer.results.size()));
    m_heads.moved(caller->organisation, taken->head);
    done(answer(protocol::Reply<protocol::PushAnswer>{
        .head = taken->head, .failure = taken->failure, .body = std::move(taken->answer)}));
}

template <class Wish>
void Service::read(Database& database, const Request& request, const Done& done,
                   Result<LogReader::Bytes> (LogReader::*question)(const Caller&, const Wish&))
{
    const auto caller = authenticate(database, request, done);
    if (!caller || !within(m_reads, keyOf(caller->device), done)) return;
    const auto wish = protocol::decode<Wish>(request.body);
    if (!wish) return done(failed(protocol::ErrorCode::Malformed));
    LogReader reader{database, m_clock()};
    auto bytes = (reader.*question)(*caller, *wish);
    if (!bytes) return done(broken(bytes.error()));
    done({.status = protocol::httpStatusOf(bytes->code), .body = std::move(bytes->reply)});
}

void Service::pull(Database& database, const Request& request, const Done& done)
{
    read(database, request, done, &LogReader::pull);
}

void Service::history(Database& database, const Request& request, const Done& done)
{
    read(database, request, done, &LogReader::history);
}

void Service::state(Database& database, const Request& request, const Done& done)
{
    read(database, request, done, &LogReader::state);
}

void Service::wait(Database& database, const Request& request, const Done& done)
{
    const auto caller = authenticate(database, request, done);
    if (!caller || !within(m_reads, keyOf(caller->device), done)) return;
    const auto wait = protocol::decode<protocol::Wait>(request.body);
    if (!wait) return done(failed(protocol::ErrorCode::Malformed));
    const auto head = database.run("SELECT head, tag FROM org WHERE org_id = $1", {caller->organisation});
    if (!head || head->rows() == 0) return done(broken(head ? Error{.code = Errc::NotFound} : head.error()));
    const sync::Place now{head->integer(0, 0), head->bytes(0, 1)};
    const auto tell = [this, done](const sync::Place& place) {
        done(answer(protocol::Reply<protocol::Done>{.head = place, .body = protocol::Done{}}));
    };
    if (now.seq > wait->seq) return tell(now);
    m_heads.wait(caller->organisation, wait->seq, wait->patience,
                 [tell, now](const sync::Place& place) { tell(place.seq > 0 ? place : now); });
}

void Service::health(Database& database, const Request&, const Done& done)
{
    const auto version = database.run("SELECT version FROM kontor_schema");
    if (version && version->rows() == 1) return done({.type = "text/plain", .body = "ok\n"});
    done({.status = 503, .type = "text/plain", .body = "no database\n"});
}

} // namespace kontor::server

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The one file that knows Boost.Asio, Boost.Beast and OpenSSL.
#include "server/http_server.h"

#include "server/log.h"

#include <utility> // Boost 1.74 forgets it

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>

#include <atomic>
#include <thread>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;
using tcp = asio::ip::tcp;
using namespace std::chrono_literals;

namespace kontor::server {

namespace {

constexpr auto headerTime = 15s, bodyTime = 60s, writeTime = 60s, idleTime = 75s, handshakeTime = 10s;
constexpr quint32 headerBytes = 8192;

QByteArray bytesOf(beast::string_view text) { return {text.data(), qsizetype(text.size())}; }

} // namespace

struct HttpServer::Loop {
    Loop(const Config& settings, Service& what) : config{settings}, service{what} {}

    Status open();
    Status useTls();
    asio::awaitable<void> accept();
    asio::awaitable<void> greet(tcp::socket socket);
    template <class Stream>
    asio::awaitable<void> talk(Stream& stream, QByteArray address);
    template <class Stream>
    asio::awaitable<bool> answerOne(Stream& stream, beast::flat_buffer& buffer, const QByteArray& address, bool& first);
    asio::awaitable<Response> ask(Request request);
    template <class Stream>
    asio::awaitable<bool> reply(Stream& stream, Response response, bool keepAlive);
    QByteArray clientOf(const http::request_header<>& header, const QByteArray& address) const;

    const Config config;
    Service& service;
    std::atomic<bool> stopping = false;
    std::atomic<qint64> connections = 0, busy = 0, bodyBytes = 0;
    asio::io_context io; // what it still runs when it goes counts in the numbers above
    std::optional<asio::ssl::context> tls;
    tcp::acceptor acceptor{io};
    std::optional<asio::executor_work_guard<asio::io_context::executor_type>> work{asio::make_work_guard(io)};
    std::vector<std::thread> threads;
};

Status HttpServer::Loop::useTls()
{
    tls.emplace(asio::ssl::context::tls_server);
    error_code failure;
    tls->set_options(asio::ssl::context::default_workarounds | asio::ssl::context::no_tlsv1 |
                         asio::ssl::context::no_tlsv1_1 | asio::ssl::context::no_sslv2 | asio::ssl::context::no_sslv3,
                     failure);
    tls->use_certificate_chain_file(config.certificate.toStdString(), failure);
    if (failure)
        return Error{.code = Errc::FileUnreadable,
                     .detail = QString::fromStdString(failure.message()),
                     .file = config.certificate};
    tls->use_private_key_file(config.key.toStdString(), asio::ssl::context::pem, failure);
    if (failure)
        return Error{
            .code = Errc::FileUnreadable, .detail = QString::fromStdString(failure.message()), .file = config.key};
    return {};
}

Status HttpServer::Loop::open()
{
    if (auto allowed = checkListen(config); !allowed) return allowed;
    if (config.hasTls())
        if (auto ready = useTls(); !ready) return ready;
    const qsizetype colon = config.listen.lastIndexOf(u':');
    std::string host = config.listen.left(colon).remove(u'[').remove(u']').toStdString();
    if (host == "localhost") host = "127.0.0.1";
    const auto failed = [this](const error_code& why) {
        return Error{.code = Errc::Network, .detail = QString::fromStdString(why.message()), .value = config.listen};
    };
    error_code failure;
    const auto address = asio::ip::make_address(host, failure);
    bool numeric = false;
    const quint16 port = config.listen.mid(colon + 1).toUShort(&numeric);
    if (failure || !numeric)
        return Error{.code = Errc::Usage, .field = QStringLiteral("listen"), .value = config.listen};
    const tcp::endpoint endpoint{address, port};
    acceptor.open(endpoint.protocol(), failure);
    if (!failure) acceptor.set_option(tcp::acceptor::reuse_address{true}, failure);
    if (!failure) acceptor.bind(endpoint, failure);
    if (!failure) acceptor.listen(1024, failure);
    if (failure) return failed(failure);
    service.gauges = [this](Metrics::Gauges& gauges) {
        gauges.connections = size_t(connections.load());
        gauges.bodyBytes = bodyBytes;
    };
    asio::co_spawn(io, accept(), asio::detached);
    for (int i = 0; i < 2; ++i) threads.emplace_back([this] { io.run(); });
    return {};
}

asio::awaitable<void> HttpServer::Loop::accept()
{
    asio::steady_timer pause{io};
    while (!stopping) {
        error_code failure;
        tcp::socket socket{asio::make_strand(io)};
        co_await acceptor.async_accept(socket, asio::redirect_error(asio::use_awaitable, failure));
        if (stopping || failure == asio::error::operation_aborted) co_return;
        if (failure) { // out of file handles, mostly: it must not spin
            pause.expires_after(100ms);
            co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, failure));
            continue;
        }
        if (connections >= config.connections) continue; // closed by going out of scope
        ++connections;
        const auto executor = socket.get_executor();
        asio::co_spawn(executor, greet(std::move(socket)), asio::detached);
    }
}

asio::awaitable<void> HttpServer::Loop::greet(tcp::socket socket)
{
    error_code failure;
    const auto peer = socket.remote_endpoint(failure);
    const QByteArray address = failure ? QByteArray{} : QByteArray::fromStdString(peer.address().to_string());
    socket.set_option(tcp::no_delay{true}, failure);
    if (tls) {
        beast::ssl_stream<beast::tcp_stream> stream{beast::tcp_stream{std::move(socket)}, *tls};
        beast::get_lowest_layer(stream).expires_after(handshakeTime);
        failure = {};
        co_await stream.async_handshake(asio::ssl::stream_base::server,
                                        asio::redirect_error(asio::use_awaitable, failure));
        if (!failure) co_await talk(stream, address);
        beast::get_lowest_layer(stream).socket().shutdown(tcp::socket::shutdown_both, failure);
    } else {
        beast::tcp_stream stream{std::move(socket)};
        co_await talk(stream, address);
        stream.socket().shutdown(tcp::socket::shutdown_both, failure);
    }
    --connections;
}

template <class Stream>
asio::awaitable<void> HttpServer::Loop::talk(Stream& stream, QByteArray address)
{
    beast::flat_buffer buffer{headerBytes + 65'536};
    bool first = true;
    while (!stopping && co_await answerOne(stream, buffer, address, first)) {
    }
}

/// The address that log-ins are counted for: the last one that our own proxy has seen itself.
QByteArray HttpServer::Loop::clientOf(const http::request_header<>& header, const QByteArray& address) const
{
    if (!config.behindProxy) return address;
    const QByteArray forwarded = bytesOf(header["X-Forwarded-For"]);
    return forwarded.isEmpty() ? address : forwarded.mid(forwarded.lastIndexOf(',') + 1).trimmed().left(64);
}

template <class Stream>
asio::awaitable<bool> HttpServer::Loop::answerOne(Stream& stream, beast::flat_buffer& buffer, const QByteArray& address,
                                                  bool& first)
{
    auto& layer = beast::get_lowest_layer(stream);
    http::request_parser<http::string_body> parser;
    parser.header_limit(headerBytes);
    parser.body_limit(1ull << 40); // what is announced is looked at below; nothing unannounced is read
    layer.expires_after(first ? std::chrono::seconds{headerTime} : std::chrono::seconds{idleTime});
    first = false;
    error_code failure;
    co_await http::async_read_header(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, failure));
    if (failure) co_return false;
    struct Busy {
        explicit Busy(std::atomic<qint64>& number) : count{number} { ++count; }
        ~Busy() { --count; }
        std::atomic<qint64>& count;
    } const atWork{busy};
    const auto& header = parser.get();
    const QByteArray target = bytesOf(header.target());
    Request request{.method = bytesOf(header.method_string()),
                    .path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')),
                    .address = clientOf(header, address)};
    const QByteArray authorization = bytesOf(header[http::field::authorization]);
    if (authorization.startsWith("Bearer ")) request.token = authorization.mid(7);
    const auto length = parser.content_length();
    const qint64 announced = qint64(length ? std::min<quint64>(*length, 1ull << 40) : 0);
    const auto limit = Service::bodyLimit(request.path);
    const auto refuse = [&](protocol::ErrorCode code) { return service.failed(code, 1000); };
    // What is refused is not read, so the connection cannot go on.
    if (!limit) co_return co_await reply(stream, refuse(protocol::ErrorCode::NotFound), false);
    if (parser.chunked()) co_return co_await reply(stream, refuse(protocol::ErrorCode::Malformed), false);
    if (announced > *limit) co_return co_await reply(stream, refuse(protocol::ErrorCode::TooLarge), false);
    if (announced > protocol::limit::requestBytes && request.token.isEmpty())
        co_return co_await reply(stream, refuse(protocol::ErrorCode::Unauthorised), false);
    struct Bytes {
        Bytes(std::atomic<qint64>& number, qint64 n) : count{number}, size{n} { count += size; }
        ~Bytes() { count -= size; }
        std::atomic<qint64>& count;
        qint64 size;
    } const inMemory{bodyBytes, announced};
    if (bodyBytes > qint64(config.bodiesMiB) << 20)
        co_return co_await reply(stream, refuse(protocol::ErrorCode::Retry), false);
    if (beast::iequals(header[http::field::expect], "100-continue")) {
        http::response<http::empty_body> go{http::status::continue_, 11};
        layer.expires_after(writeTime);
        co_await http::async_write(stream, go, asio::redirect_error(asio::use_awaitable, failure));
        if (failure) co_return false;
    }
    layer.expires_after(bodyTime);
    co_await http::async_read(stream, buffer, parser, asio::redirect_error(asio::use_awaitable, failure));
    if (failure) co_return false;
    const bool keepAlive = parser.get().keep_alive();
    const std::string& body = parser.get().body();
    request.body = QByteArray{body.data(), qsizetype(body.size())};
    layer.expires_never(); // the service's own time limits hold now
    Response response = co_await ask(std::move(request));
    co_return co_await reply(stream, std::move(response), keepAlive && !stopping);
}

/// Hands the request over and sleeps until the answer is there.
asio::awaitable<Response> HttpServer::Loop::ask(Request request)
{
    struct Waiting {
        explicit Waiting(const asio::any_io_executor& executor) : timer{executor} {}
        asio::steady_timer timer;
        std::optional<Response> response;
    };
    const auto executor = co_await asio::this_coro::executor;
    const auto waiting = std::make_shared<Waiting>(executor);
    waiting->timer.expires_at(asio::steady_timer::time_point::max());
    service.handle(std::move(request), [waiting, executor](Response response) {
        asio::post(executor, [waiting, response = std::move(response)]() mutable {
            waiting->response = std::move(response);
            waiting->timer.cancel();
        });
    });
    while (!waiting->response) {
        error_code woken;
        co_await waiting->timer.async_wait(asio::redirect_error(asio::use_awaitable, woken));
    }
    co_return std::move(*waiting->response);
}

template <class Stream>
asio::awaitable<bool> HttpServer::Loop::reply(Stream& stream, Response response, bool keepAlive)
{
    http::response<http::string_body> message{http::status(response.status), 11};
    message.set(http::field::server, "kontor-server");
    message.set(http::field::content_type, response.type.toStdString());
    message.set(http::field::cache_control, "no-store");
    if (config.hasTls()) message.set(http::field::strict_transport_security, "max-age=31536000");
    if (response.retryAfter > 0)
        message.set(http::field::retry_after, std::to_string((response.retryAfter + 999) / 1000));
    message.keep_alive(keepAlive);
    message.body().assign(response.body.constData(), size_t(response.body.size()));
    message.prepare_payload();
    beast::get_lowest_layer(stream).expires_after(writeTime);
    error_code failure;
    co_await http::async_write(stream, message, asio::redirect_error(asio::use_awaitable, failure));
    co_return !failure && keepAlive;
}

HttpServer::HttpServer(std::unique_ptr<Loop> loop) : m_loop{std::move(loop)} {}

Result<std::unique_ptr<HttpServer>> HttpServer::start(const Config& config, Service& service)
{
    auto loop = std::make_unique<Loop>(config, service);
    if (auto opened = loop->open(); !opened) return opened.error();
    return std::unique_ptr<HttpServer>{new HttpServer{std::move(loop)}};
}

HttpServer::~HttpServer()
{
    stopListening();
    finish();
}

quint16 HttpServer::port() const
{
    error_code failure;
    return m_loop->acceptor.local_endpoint(failure).port();
}

void HttpServer::stopListening()
{
    if (m_loop->stopping.exchange(true)) return;
    asio::post(m_loop->io, [loop = m_loop.get()] {
        error_code failure;
        loop->acceptor.close(failure);
    });
}

void HttpServer::finish()
{
    const auto latest = std::chrono::steady_clock::now() + 10s;
    while (m_loop->busy > 0 && std::chrono::steady_clock::now() < latest) std::this_thread::sleep_for(10ms);
    m_loop->work.reset();
    m_loop->io.stop();
    for (std::thread& thread : m_loop->threads)
        if (thread.joinable()) thread.join();
    m_loop->service.gauges = {};
}

} // namespace kontor::server

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/rig.h"
#include "tests/support/seed.h"

#include <QEventLoop>
#include <QFile>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <random>

using namespace kontor;
using namespace kontor::test;
using namespace Qt::StringLiterals;
using protocol::ErrorCode;

namespace {

ErrorCode codeIn(const HttpAnswer& answer)
{
    const auto reply = protocol::decodeReply<protocol::Done>(answer.body);
    return reply && reply->failure ? reply->failure->code : ErrorCode::None;
}

QByteArray post(const QByteArray& path, const QByteArray& headers, const QByteArray& body = {})
{
    return "POST " + path + " HTTP/1.1\r\nHost: x\r\n" + headers + "\r\n" + body;
}

} // namespace

TEST_CASE("the server says who and how it is to anybody and nothing else", "[server][http]")
{
    Rig rig;
    HttpClient http{rig.port()};
    const auto hello = http.get(protocol::path::hello);
    const auto reply = protocol::decodeReply<protocol::Hello>(hello.body);
    REQUIRE(reply);
    CHECK(reply->body->program.startsWith(u"kontor-server "));
    CHECK(reply->now > 0);
    CHECK(http.get("/health").body == "ok\n");
    const QByteArray metrics = http.get("/metrics").body;
    CHECK(metrics.contains("kontor_requests_total{path=\"/health\",status=\"200\"} 1"));
    CHECK(metrics.contains("kontor_request_seconds_bucket{path=\"/v1/hello\",le=\"+Inf\"} 1"));
    CHECK_FALSE(metrics.contains("example"));
    CHECK(codeIn(http.get("/")) == ErrorCode::NotFound);
    CHECK(codeIn(http.get("/v1/pull")) == ErrorCode::NotFound);
    CHECK(codeIn(http.post("/v1/hello/", {})) == ErrorCode::NotFound);
    for (const char* path : {protocol::path::push, protocol::path::pull, protocol::path::history, protocol::path::state,
                             protocol::path::wait, protocol::path::leave})
        CHECK(codeIn(http.post(path, {}, "no token of ours")) == ErrorCode::Unauthorised);
}

TEST_CASE("what is too long, chunked or nonsense is refused before it is read", "[server][http]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    const QByteArray token = "Authorization: Bearer " + ada.session.accessToken + "\r\n";
    HttpClient http{rig.port()};
    CHECK(codeIn(http.send(post("/v1/pull", token + "Content-Length: 65537\r\n"))) == ErrorCode::TooLarge);
    CHECK(codeIn(http.send(post("/v1/push", token + "Content-Length: 8388609\r\n"))) == ErrorCode::TooLarge);
    CHECK(codeIn(http.send(post("/v1/push", "Content-Length: 1000000\r\n"))) == ErrorCode::Unauthorised);
    CHECK(codeIn(http.send(post("/v1/pull", token + "Transfer-Encoding: chunked\r\n", "5\r\nhello\r\n0\r\n\r\n"))) ==
          ErrorCode::Malformed);
    CHECK(http.send(post("/v1/pull", "X-Long: " + QByteArray(9000, 'x') + "\r\n"), 3000).status == 0);
    CHECK(http.send("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 500).status == 0);
    CHECK(codeIn(http.post("/v1/pull", "not cbor", ada.session.accessToken)) == ErrorCode::Malformed);
    CHECK(codeIn(http.post("/v1/push", QByteArray(1'000'000, '\x81'), ada.session.accessToken)) ==
          ErrorCode::Malformed);
    CHECK(http.send(post("/v1/pull", token + "Expect: 100-continue\r\nContent-Length: 1\r\n"), 2000).status == 100);
    http.drop();
    protocol::Push old{.version = 0};
    CHECK(codeIn(http.post("/v1/push", protocol::encode(old), ada.session.accessToken)) == ErrorCode::Upgrade);
    CHECK_FALSE(ada.pull().failure);
}

TEST_CASE("hostile requests are answered or cut off and the server goes on", "[server][http]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    const Id contact = newId();
    ada.push({person(contact, u"First"_s, ada.session.employee)});
    const QByteArray token = ada.session.accessToken;
    const sync::Batch batch = ada.batch(
        {set(Entity::Contact, contact, Contact::LastName, u"Last"_s), email(newId(), contact, u"x@example.com"_s)});
    const std::array<std::pair<QByteArray, QByteArray>, 5> seeds{{
        {protocol::path::push, protocol::encode(protocol::Push{.offers = {{batch, {.label = u"l"_s}}}})},
        {protocol::path::pull, protocol::encode(protocol::Pull{{1, "tag"}, {}})},
        {protocol::path::state, protocol::encode(protocol::ReadState{{}, batch.ops[0].at})},
        {protocol::path::history, protocol::encode(protocol::History{{}, 0, 5})},
        {protocol::path::token, protocol::encode(protocol::Refresh{ada.device, "token"})},
    }};
    const int rounds = std::max(3'000, qEnvironmentVariableIntValue("KONTOR_FUZZ"));
    const unsigned seed = kontor::test::seedOr(20261128);
    INFO("KONTOR_FIRST_SEED=" << seed);
    std::mt19937 random{seed};
    std::map<int, int> answers;
    for (int round = 0; round < rounds; ++round) {
        auto [path, body] = seeds[random() % seeds.size()];
        for (unsigned change = 1 + random() % 3; change > 0 && !body.isEmpty(); --change) {
            const auto at = qsizetype(random() % unsigned(body.size()));
            if (random() % 10 == 0)
                body.truncate(at);
            else
                body[at] = char(random());
        }
        QByteArray request = post(
            path, "Authorization: Bearer " + token + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n",
            body);
        if (random() % 8 == 0) request[qsizetype(random() % 80)] = char(random()); // the head, too
        const auto answer = ada.http.send(request, 200);
        ++answers[answer.status];
        CHECK(answer.status != 500);
        CHECK(answer.status != 503);
        if (answer.status == 0) ada.http.drop();
    }
    CHECK(answers[200] > rounds / 100);
    CHECK(answers[400] > rounds / 10);
    CHECK_FALSE(ada.pull().failure);
    const auto findings = rig.administration().check();
    REQUIRE(findings);
    for (const auto& finding : *findings) CHECK(finding.good);
}

TEST_CASE("long answers are compressed for who takes that", "[server][http]")
{
    Rig rig;
    Device ada{rig.port(), u"ada@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    std::vector<sync::Op> ops;
    for (int i = 0; i < 200; ++i) ops.push_back(person(newId(), u"Customer %1"_s.arg(i), ada.session.employee));
    ada.push(ops);
    const QByteArray body = protocol::encode(protocol::Pull{});
    const QByteArray head = "Authorization: Bearer " + ada.session.accessToken +
                            "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n";
    const auto plain = ada.http.send(post(protocol::path::pull, head, body));
    const auto small = ada.http.send(post(protocol::path::pull, head + "Accept-Encoding: gzip, deflate\r\n", body));
    CHECK_FALSE(plain.head.contains("Content-Encoding"));
    CHECK(small.head.contains("Content-Encoding: deflate"));
    CHECK(small.body.size() * 2 < plain.body.size());
    QByteArray length(4, '\0');
    for (int i = 0; i < 4; ++i) length[i] = char(plain.body.size() >> (24 - 8 * i));
    const auto a = protocol::decodeReply<protocol::Page>(plain.body);
    const auto b = protocol::decodeReply<protocol::Page>(qUncompress(length + small.body));
    REQUIRE(a);
    REQUIRE(b);
    CHECK(a->body == b->body);

    // Qt's client asks for it by itself and gives the answer as it was.
    QNetworkAccessManager network;
    QNetworkRequest request{QUrl{u"http://127.0.0.1:%1/v1/pull"_s.arg(rig.port())}};
    request.setRawHeader("Authorization", "Bearer " + ada.session.accessToken);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/cbor"_s);
    const std::unique_ptr<QNetworkReply> reply{network.post(request, body)};
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    const auto c = protocol::decodeReply<protocol::Page>(reply->readAll());
    REQUIRE(c);
    CHECK(a->body == c->body);
}

TEST_CASE("too many requests of one device are told to wait and do not hold up another", "[server][http]")
{
    server::Config config = Rig::quick();
    config.reads = 10;
    config.pushes = 3;
    config.loginsPerAccount = 3;
    Rig rig{config};
    rig.addUser(u"ben@example.org"_s);
    Device ada{rig.port(), u"ada@example.org"_s}, ben{rig.port(), u"ben@example.org"_s};
    REQUIRE_FALSE(ada.logIn().failure);
    REQUIRE_FALSE(ben.logIn().failure);
    for (int i = 0; i < 10; ++i) CHECK_FALSE(ada.pull().failure);
    const auto reply = ada.pull();
    REQUIRE(codeOf(reply) == ErrorCode::TooMany);
    CHECK(reply.failure->retryAfter > 0);
    CHECK_FALSE(ben.pull().failure);
    for (int i = 0; i < 3; ++i) ada.push({person(newId(), u"P"_s, ada.session.employee)});
    CHECK(codeOf(ada.offer({ada.batch({})})) == ErrorCode::TooMany);
    CHECK_FALSE(ada.logIn().failure);
    CHECK_FALSE(ada.logIn().failure);
    CHECK(codeOf(ada.logIn()) == ErrorCode::TooMany);
    CHECK_FALSE(ben.logIn().failure);
}

TEST_CASE("passwords travel over TLS or not at all", "[server][http]")
{
    server::Config open = Rig::quick();
    open.listen = u"0.0.0.0:0"_s;
    CHECK_FALSE(server::checkListen(open));
    open.behindProxy = true;
    CHECK(server::checkListen(open));
    CHECK(server::checkListen(Rig::quick()));

    const QTemporaryDir folder;
    const QString certificate = folder.filePath(u"cert.pem"_s), key = folder.filePath(u"key.pem"_s);
    QProcess openssl; // it talks much
    openssl.start(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                                 u"-subj"_s, u"/CN=localhost"_s, u"-addext"_s, u"subjectAltName=DNS:localhost"_s,
                                 u"-keyout"_s, key, u"-out"_s, certificate});
    REQUIRE(openssl.waitForFinished(60'000));
    REQUIRE(QFile::exists(certificate));
    server::Config config = Rig::quick();
    config.certificate = certificate;
    config.key = key;
    Rig rig{config};
    Device ada{rig.port(), u"ada@example.org"_s, certificate};
    REQUIRE_FALSE(ada.logIn().failure);
    ada.push({person(newId(), u"Over TLS"_s, ada.session.employee)});
    CHECK_FALSE(ada.pull().failure);
    HttpClient plain{rig.port()};
    CHECK(plain.send("GET /v1/hello HTTP/1.1\r\nHost: x\r\n\r\n", 2000).status == 0);
}

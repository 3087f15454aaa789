// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Servers that are gone, that do not prove who they are, or that want a password: work goes on, and one sentence says why.
#include "tests/together/office.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace kontor;
using namespace kontor::test;

namespace {

/// A certificate for `name`, made by openssl, good for `days` (0: expired at once).
struct Certificate {
    QString file, key;
};
Certificate certificateFor(const QTemporaryDir& folder, const QString& alternative, const QStringList& validity)
{
    const Certificate made{folder.filePath(u"cert.pem"_s), folder.filePath(u"key.pem"_s)};
    QProcess openssl;
    openssl.start(u"openssl"_s, QStringList{u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s,
                                            u"/CN=kontor.example"_s, u"-addext"_s, u"subjectAltName="_s + alternative,
                                            u"-keyout"_s, made.key, u"-out"_s, made.file} +
                                    validity);
    REQUIRE(openssl.waitForFinished(60'000));
    REQUIRE(QFile::exists(made.file));
    return made;
}

Said loginTo(const Colleague& who, const QString& url, const QStringList& more = {})
{
    return who.ctl.run(
        QStringList{u"server"_s, u"login"_s, url, u"--user"_s, who.email, u"--password-file"_s, u"password"_s} + more);
}

} // namespace

TEST_CASE("A server that is gone, or wants the password again, stops nobody's work", "[together]")
{
    Rig rig;
    const Colleague ada{u"Ada"_s, u"ada@example.org"_s};
    {
        ServerProcess server{rig.config()};
        REQUIRE(ada.login(server.port()).exit == 0);
        ada.sync();
        server.kill9();
    }
    const QString contact = ada.add({u"contact"_s, u"type=person"_s, u"last_name=Offline"_s});
    const Said gone = ada.ctl.run({u"sync"_s});
    CHECK(gone.exit == 5);
    CHECK(gone.error.trimmed().count(u'\n') == 0);
    CHECK(gone.error.contains(u"cannot be reached"));
    ada.done({u"set"_s, contact, u"job_title=Works on"_s});
    const QJsonObject status = ada.ctl.record({u"server"_s, u"status"_s});
    CHECK(status.value(u"joined"_s).toBool());
    CHECK(status.value(u"waiting"_s).toInt() == 2);

    // Signed out by the administrator, at another address by now.
    const ServerProcess server{rig.config()};
    REQUIRE(ada.login(server.port()).exit == 0);
    rig.sql(u"DELETE FROM token"_s);
    const Said ended = ada.ctl.run({u"sync"_s});
    CHECK(ended.exit == 5);
    CHECK(ended.error.contains(u"password"));
    ada.done({u"set"_s, contact, u"title=Dr"_s});
    REQUIRE(ada.login(server.port()).exit == 0);
    ada.sync();
    CHECK(ada.ctl.record({u"server"_s, u"status"_s}).value(u"waiting"_s).toInt() == 0);

    ada.done({u"server"_s, u"leave"_s});
    CHECK(ada.row(u"contact"_s, contact).value(u"title"_s).toString() == u"Dr");
    CHECK(ada.ctl.run({u"sync"_s}).exit == 5);
    ada.done({u"set"_s, contact, u"title=Prof"_s});
}

TEST_CASE("A wrong password is one sentence and joins nothing", "[together]")
{
    Rig rig;
    const Colleague ada{u"Ada"_s, u"ada@example.org"_s};
    ada.ctl.write(u"password"_s, "not this one");
    const Said said = ada.login(rig.port());
    CHECK(said.exit == 5);
    CHECK(said.error.contains(u"password"));
    CHECK_FALSE(ada.ctl.record({u"server"_s, u"status"_s}).value(u"joined"_s).toBool());
}

TEST_CASE("Only who proves who he is gets a password", "[together]")
{
    const QTemporaryDir folder;
    const Colleague ada{u"Ada"_s, u"ada@example.org"_s};
    // Plain HTTP beyond this computer.
    const Said plain = loginTo(ada, u"http://kontor.example"_s);
    CHECK(plain.exit == 5);
    CHECK(plain.error.contains(u"no address of a server"));

    const auto serve = [&](const Certificate& certificate) {
        server::Config config = Rig::quick();
        config.certificate = certificate.file;
        config.key = certificate.key;
        return std::make_unique<Rig>(config);
    };
    const auto refused = [&](const Rig& rig, const QStringList& more) {
        const Said said = loginTo(ada, u"https://localhost:%1"_s.arg(rig.port()), more);
        INFO(said.error.toStdString());
        CHECK(said.exit == 5);
        CHECK(said.error.contains(u"cannot prove who it is"));
    };
    {
        const Certificate own = certificateFor(folder, u"DNS:localhost"_s, {u"-days"_s, u"2"_s});
        const auto rig = serve(own);
        refused(*rig, {}); // nobody vouches for it
        const Said fine = loginTo(ada, u"https://localhost:%1"_s.arg(rig->port()), {u"--ca"_s, own.file});
        INFO(fine.error.toStdString());
        CHECK(fine.exit == 0);
        ada.sync();
        const QFileInfo session{ada.ctl.store() + u".session"_s};
        CHECK(session.exists());
        CHECK((session.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) ==
              QFile::Permissions{});
    }
    {
        const Certificate other = certificateFor(folder, u"DNS:elsewhere.example"_s, {u"-days"_s, u"2"_s});
        const auto rig = serve(other);
        refused(*rig, {u"--ca"_s, other.file});
    }
}

TEST_CASE("A server that sends its callers elsewhere gets nothing sent there", "[together]")
{
    // Answers every request by naming another place, and listens there.
    std::atomic<int> port = 0, elsewhere = 0, calls = 0;
    std::atomic<bool> stop = false;
    std::thread server{[&] {
        QTcpServer here, there;
        here.listen(QHostAddress::LocalHost);
        there.listen(QHostAddress::LocalHost);
        elsewhere = there.serverPort();
        port = here.serverPort();
        while (!stop) {
            if (there.waitForNewConnection(5)) ++calls;
            if (!here.waitForNewConnection(20)) continue;
            const std::unique_ptr<QTcpSocket> socket{here.nextPendingConnection()};
            socket->waitForReadyRead(1000);
            socket->readAll();
            socket->write("HTTP/1.1 307 Temporary Redirect\r\nLocation: http://127.0.0.1:" +
                          QByteArray::number(elsewhere) + "/v1/session\r\nContent-Length: 0\r\n\r\n");
            socket->waitForBytesWritten(1000);
            socket->disconnectFromHost();
        }
    }};
    while (port == 0) std::this_thread::sleep_for(std::chrono::milliseconds{5});
    const Colleague ada{u"Ada"_s, u"ada@example.org"_s};
    const Said said = loginTo(ada, u"http://127.0.0.1:%1"_s.arg(port));
    std::this_thread::sleep_for(std::chrono::milliseconds{100});
    stop = true;
    server.join();
    INFO(said.error.toStdString());
    CHECK(said.exit == 5);
    CHECK(said.error.contains(u"leads elsewhere"));
    CHECK(calls == 0);
}

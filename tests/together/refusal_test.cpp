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

struct Certificate {
    QString file, key;
};

/// Certificates as openssl makes them, in a folder of their own. Times are as openssl writes them (20240131000000Z).
class Certificates {
public:
    Certificates()
    {
        write(u"ca.conf"_s, "[ca]\ndefault_ca = own\n[own]\ndatabase = issued\nnew_certs_dir = .\n"
                            "default_md = sha256\nrand_serial = yes\npolicy = any\nunique_subject = no\n"
                            "[any]\ncommonName = supplied\n");
        write(u"issued"_s, {});
        openssl({u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
                 u"/CN=Authority"_s, u"-keyout"_s, u"authority.key"_s, u"-out"_s, authority()});
    }
    QString authority() const { return m_folder.filePath(u"authority.pem"_s); }
    /// Vouched for by the authority.
    Certificate issued(const QByteArray& name, const QString& from = past, const QString& until = future)
    {
        return made(name, from, until, {u"-cert"_s, u"authority.pem"_s, u"-keyfile"_s, u"authority.key"_s});
    }
    /// Vouched for by nobody.
    Certificate own(const QByteArray& name, const QString& from = past, const QString& until = future)
    {
        return made(name, from, until, {u"-selfsign"_s, u"-keyfile"_s, u"%1.key"_s.arg(m_number + 1)});
    }
    static inline const QString past = u"20240101000000Z"_s, passed = u"20240201000000Z"_s,
                                future = u"20980101000000Z"_s, end = u"20990101000000Z"_s;

private:
    void write(const QString& name, const QByteArray& content)
    {
        QFile file{m_folder.filePath(name)};
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    void openssl(const QStringList& arguments)
    {
        QProcess process;
        process.setWorkingDirectory(m_folder.path());
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(u"openssl"_s, arguments);
        REQUIRE(process.waitForFinished(60'000));
        INFO(process.readAll().toStdString());
        REQUIRE(process.exitCode() == 0);
    }
    Certificate made(const QByteArray& name, const QString& from, const QString& until, const QStringList& issuer)
    {
        const QString number = QString::number(++m_number);
        const Certificate made{m_folder.filePath(number + u".pem"_s), m_folder.filePath(number + u".key"_s)};
        write(u"extensions"_s, "subjectAltName = DNS:" + name + '\n');
        openssl({u"req"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-subj"_s, u"/CN=kontor.example"_s, u"-keyout"_s,
                 made.key, u"-out"_s, u"request"_s});
        openssl(QStringList{u"ca"_s, u"-config"_s, u"ca.conf"_s, u"-batch"_s, u"-notext"_s, u"-in"_s, u"request"_s,
                            u"-out"_s, made.file, u"-extfile"_s, u"extensions"_s, u"-startdate"_s, from, u"-enddate"_s,
                            until} +
                issuer);
        return made;
    }

    QTemporaryDir m_folder;
    int m_number = 0;
};

std::unique_ptr<Rig> serverWith(const Certificate& certificate)
{
    server::Config config = Rig::quick();
    config.certificate = certificate.file;
    config.key = certificate.key;
    return std::make_unique<Rig>(config);
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
    Certificates certificates;
    const Colleague ada{u"Ada"_s, u"ada@example.org"_s};
    // Plain HTTP beyond this computer.
    const Said plain = loginTo(ada, u"http://kontor.example"_s);
    CHECK(plain.exit == 5);
    CHECK(plain.error.contains(u"no address of a server"));

    const auto refused = [&](const Certificate& certificate, const QString& ca, QStringView why) {
        const auto rig = serverWith(certificate);
        const Said said = loginTo(ada, u"https://localhost:%1"_s.arg(rig->port()),
                                  ca.isEmpty() ? QStringList{} : QStringList{u"--ca"_s, ca});
        INFO(said.error.toStdString());
        CHECK(said.exit == 5);
        CHECK(said.error.contains(why));
        CHECK(said.error.trimmed().count(u'\n') == 0);
        CHECK_FALSE(rig->wasAsked(protocol::path::session)); // so no password was sent
        CHECK(rig->sql(u"SELECT count(*) FROM token"_s).toInt() == 0);
        CHECK_FALSE(QFile::exists(ada.ctl.store() + u".session"_s));
    };
    const QString authority = certificates.authority();
    const Certificate own = certificates.own("localhost");
    refused(own, {}, u"cannot prove who it is");
    refused(certificates.issued("elsewhere.example"), authority, u"cannot prove who it is");
    refused(certificates.issued("elsewhere.example", Certificates::past, Certificates::passed), authority,
            u"cannot prove who it is");
    refused(certificates.issued("localhost", Certificates::past, Certificates::passed), authority,
            u"certificate has expired");
    refused(certificates.issued("localhost", Certificates::future, Certificates::end), authority,
            u"check this computer's clock");
    const Certificate ownExpired = certificates.own("localhost", Certificates::past, Certificates::passed);
    refused(ownExpired, ownExpired.file, u"certificate has expired");

    for (const auto& [certificate, ca] : {std::pair{own, own.file}, {certificates.issued("localhost"), authority}}) {
        const auto rig = serverWith(certificate);
        const Colleague ben{u"Ben"_s, u"ada@example.org"_s};
        const Said fine = loginTo(ben, u"https://localhost:%1"_s.arg(rig->port()), {u"--ca"_s, ca});
        INFO(fine.error.toStdString());
        CHECK(fine.exit == 0);
        CHECK(rig->wasAsked(protocol::path::session));
        ben.sync();
        const QFileInfo session{ben.ctl.store() + u".session"_s};
        CHECK(session.exists());
        CHECK((session.permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther)) ==
              QFile::Permissions{});
    }
}

TEST_CASE("A server whose certificate expires while one is joined is sent nothing more", "[together]")
{
    Certificates certificates;
    auto rig = serverWith(certificates.issued("localhost"));
    const Colleague ada{u"Ada"_s, u"ada@example.org"_s};
    REQUIRE(loginTo(ada, u"https://localhost:%1"_s.arg(rig->port()), {u"--ca"_s, certificates.authority()}).exit == 0);
    ada.sync();
    server::Config config = rig->config();
    config.listen = u"127.0.0.1:%1"_s.arg(rig->port());
    rig.reset();

    const Certificate old = certificates.issued("localhost", Certificates::past, Certificates::passed);
    config.certificate = old.file;
    config.key = old.key;
    const Rig later{config};
    const QString contact = ada.add({u"contact"_s, u"type=person"_s, u"last_name=Kept"_s});
    const Said said = ada.ctl.run({u"sync"_s});
    INFO(said.error.toStdString());
    CHECK(said.exit == 5);
    CHECK(said.error.contains(u"certificate has expired"));
    CHECK(said.error.trimmed().count(u'\n') == 0);
    using namespace protocol::path;
    for (const char* path : {session, token, push, pull}) CHECK_FALSE(later.wasAsked(path));
    CHECK(ada.ctl.record({u"server"_s, u"status"_s}).value(u"waiting"_s).toInt() == 1);
    CHECK(ada.row(u"contact"_s, contact).value(u"last_name"_s).toString() == u"Kept");
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

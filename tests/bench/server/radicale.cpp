// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/radicale.h"

#include "tests/bench/support/figures.h"
#include "tests/bench/support/made_contacts.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTcpSocket>
#include <QThread>

using namespace Qt::StringLiterals;

namespace kontor::bench {

namespace {

const QString book = u"/ada/book/"_s;

/// The contact as a vCard (RFC 6350 says what; Radicale's clients mostly speak version 3).
QByteArray card(quint32 number, const QByteArray& note = {})
{
    const MadeContact made = makeContact(number);
    const auto text = [](const std::string& words) {
        return QByteArray::fromStdString(words).replace('\\', "\\\\").replace(';', "\\;").replace(',', "\\,");
    };
    QByteArray vcard = "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:card-" + QByteArray::number(number) + "\r\n";
    vcard += "N:" + text(made.last) + ';' + text(made.first) + ";;;\r\n";
    vcard += "FN:" + text(made.first) + ' ' + text(made.last) + "\r\n";
    for (const auto& email : made.emails) vcard += "EMAIL:" + text(email) + "\r\n";
    for (const auto& phone : made.phones) vcard += "TEL:" + text(phone) + "\r\n";
    vcard += "ADR:;;" + text(made.street) + ';' + text(made.city) + ";;" + text(made.postalCode) + ';' +
             text(made.country) + "\r\n";
    if (!note.isEmpty()) vcard += "NOTE:" + note + "\r\n";
    return vcard + "END:VCARD\r\n";
}

void write(const QString& file, const QByteArray& bytes)
{
    QFile out{file};
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size()) fail(u"%1 cannot be written"_s.arg(file));
}

quint16 freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost)) fail(u"no free port"_s);
    return probe.serverPort();
}

} // namespace

Radicale::Radicale(const QString& folder, quint32 contacts) : m_port{freePort()}
{
    const QString cards = folder + u"/collection-root"_s + book;
    if (!QDir{}.mkpath(cards)) fail(u"no folder for the cards"_s);
    write(cards + u".Radicale.props"_s, R"({"tag": "VADDRESSBOOK"})");
    for (quint32 number = 0; number < contacts; ++number) write(cards + u"card-%1.vcf"_s.arg(number), card(number));
    const QString config = folder + u"/radicale.conf"_s;
    write(config, u"[server]\nhosts = 127.0.0.1:%1\n[auth]\ntype = none\n[rights]\ntype = authenticated\n"
                  u"[storage]\nfilesystem_folder = %2\n[logging]\nlevel = error\n"_s.arg(m_port)
                      .arg(folder)
                      .toUtf8());
    m_process.setStandardErrorFile(folder + u"/radicale.log"_s);
    m_process.start(u"radicale"_s, {u"--config"_s, config});
    if (!m_process.waitForStarted()) fail(u"Radicale is not installed"_s);
    for (int tries = 0; tries < 100; ++tries) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(1000)) return;
        QThread::msleep(100);
    }
    fail(u"Radicale does not answer"_s);
}

Radicale::~Radicale()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) m_process.kill();
}

double Radicale::readAll()
{
    m_token.clear();
    return timed([&] {
        if (report().count("BEGIN:VCARD") == 0) fail(u"Radicale reports no card"_s);
    });
}

double Radicale::readChanges(int count, int round)
{
    if (m_token.isEmpty()) fail(u"Radicale gave no token"_s);
    for (int number = 0; number < count; ++number)
        send("PUT", book + u"card-%1.vcf"_s.arg(number), card(quint32(number), "Round " + QByteArray::number(round)));
    return timed([&] {
        if (report().count("BEGIN:VCARD") != count) fail(u"Radicale reports other cards than those changed"_s);
    });
}

QByteArray Radicale::report()
{
    const QByteArray answer = send(
        "REPORT", book,
        R"(<?xml version="1.0"?><sync-collection xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"><sync-token>)" +
            m_token + R"(</sync-token><sync-level>1</sync-level><prop><getetag/><C:address-data/></prop>)" +
            "</sync-collection>");
    // It stands at the end.
    const qsizetype begin = answer.lastIndexOf("<sync-token>") + 12, end = answer.indexOf("</sync-token>", begin);
    m_token = begin > 11 && end > begin ? answer.mid(begin, end - begin) : QByteArray{};
    return answer;
}

QByteArray Radicale::send(const char* method, const QString& path, const QByteArray& body)
{
    QNetworkRequest request{QUrl{u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)}};
    request.setHeader(QNetworkRequest::ContentTypeHeader,
                      qstrcmp(method, "PUT") == 0 ? u"text/vcard"_s : u"application/xml"_s);
    request.setRawHeader("Depth", "0");
    request.setRawHeader("Authorization", "Basic " + QByteArray{"ada:none"}.toBase64());
    const std::unique_ptr<QNetworkReply> reply{m_network.sendCustomRequest(request, method, body)};
    QEventLoop loop;
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    if (reply->error() != QNetworkReply::NoError) fail(u"Radicale: "_s + reply->errorString());
    return reply->readAll();
}

} // namespace kontor::bench

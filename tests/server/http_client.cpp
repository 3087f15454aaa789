// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/server/http_client.h"

#include <QDeadlineTimer>
#include <QSslCertificate>
#include <QSslConfiguration>

namespace kontor::test {

bool HttpClient::connect()
{
    if (m_socket && m_socket->state() == QAbstractSocket::ConnectedState) return true;
    m_socket = std::make_unique<QSslSocket>();
    if (m_authority.isEmpty()) {
        m_socket->connectToHost(QStringLiteral("127.0.0.1"), m_port);
        return m_socket->waitForConnected(10'000);
    }
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setCaCertificates(QSslCertificate::fromPath(m_authority));
    m_socket->setSslConfiguration(configuration);
    m_socket->connectToHostEncrypted(QStringLiteral("localhost"), m_port);
    return m_socket->waitForEncrypted(10'000);
}

HttpAnswer HttpClient::post(const QByteArray& path, const QByteArray& body, const QByteArray& token)
{
    QByteArray head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/cbor\r\n";
    if (!token.isEmpty()) head += "Authorization: Bearer " + token + "\r\n";
    return send(head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

HttpAnswer HttpClient::send(const QByteArray& request, int patienceMs)
{
    if (!connect()) return {};
    m_socket->write(request);
    QDeadlineTimer patience{patienceMs};
    QByteArray bytes;
    qsizetype end = -1, length = 0;
    while (end < 0 || bytes.size() < end + length) {
        if (m_socket->bytesAvailable() == 0 && !m_socket->waitForReadyRead(int(patience.remainingTime()))) break;
        bytes += m_socket->readAll();
        if (end >= 0 || bytes.indexOf("\r\n\r\n") < 0) continue;
        end = bytes.indexOf("\r\n\r\n") + 4;
        const QByteArray head = bytes.left(end).toLower();
        const qsizetype at = head.indexOf("content-length:");
        if (at >= 0) length = head.mid(at + 15, head.indexOf('\r', at) - at - 15).trimmed().toLongLong();
        if (head.contains("connection: close")) patience.setRemainingTime(5'000);
    }
    if (end < 0 || bytes.size() < end + length) {
        drop();
        return {};
    }
    HttpAnswer answer{bytes.mid(9, 3).toInt(), bytes.mid(end, length), bytes.left(end)};
    if (answer.head.toLower().contains("connection: close")) drop();
    return answer;
}

} // namespace kontor::test

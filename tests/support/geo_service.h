// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/catch.h"

#include <QPointer>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <utility>

namespace kontor::test {

/// Answers every request with the same body and keeps the first lines.
class Service {
public:
    explicit Service(QByteArray body, QByteArray status = "200 OK")
    {
        REQUIRE(m_server.listen(QHostAddress::LocalHost));
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this, body, status] {
            QTcpSocket* caller = m_server.nextPendingConnection();
            QObject::connect(caller, &QTcpSocket::readyRead, caller, [this, caller, body, status] {
                const QByteArray head = caller->readAll();
                requests << QString::fromUtf8(head);
                m_answers.append([caller = QPointer{caller}, body, status] {
                    if (!caller) return;
                    caller->write("HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nConnection: close\r\n" +
                                  "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                    caller->disconnectFromHost();
                });
                if (!m_holds) answer();
            });
        });
    }
    QUrl url() const { return QUrl{QStringLiteral("http://127.0.0.1:%1/geo/").arg(m_server.serverPort())}; }

    /// Lets nobody in any more, and again at the same port.
    void close() { m_server.close(); }
    void open(quint16 port) { REQUIRE(m_server.listen(QHostAddress::LocalHost, port)); }
    quint16 port() const { return m_server.serverPort(); }

    /// From now on nobody is answered before answer().
    void hold() { m_holds = true; }
    void answer()
    {
        for (const auto& each : std::exchange(m_answers, {})) each();
    }

    QStringList requests;

private:
    bool m_holds = false;
    QList<std::function<void()>> m_answers;
    QTcpServer m_server;
};

} // namespace kontor::test

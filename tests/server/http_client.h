// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/protocol/codec.h"

#include <QSslSocket>

#include <memory>

namespace kontor::test {

struct HttpAnswer {
    int status = 0; ///< 0 where none came
    QByteArray body{};
    QByteArray head{};
};

/// HTTP/1.1 over one connection, blocking: knows nothing of the library that the server is made of.
class HttpClient {
public:
    explicit HttpClient(quint16 port, const QString& authority = {}) : m_port{port}, m_authority{authority} {}

    HttpAnswer get(const QByteArray& path) { return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n"); }
    HttpAnswer post(const QByteArray& path, const QByteArray& body, const QByteArray& token = {});
    /// Any bytes, and what is answered to them.
    HttpAnswer send(const QByteArray& request, int patienceMs = 30'000);
    void drop() { m_socket.reset(); }

private:
    bool connect();

    quint16 m_port;
    QString m_authority; ///< PEM file; empty for plain HTTP
    std::unique_ptr<QSslSocket> m_socket;
};

} // namespace kontor::test

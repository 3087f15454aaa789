// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QUrl>

#include <atomic>
#include <memory>
#include <mutex>

class QNetworkAccessManager;
class QNetworkReply;

namespace kontor::sync {

/// The address of a server as people write it: https, or http to this very computer alone; a bare name means https.
/// Errors: Network, `detail` url.
Result<QUrl> serverAddress(const QString& typed);

struct HttpAnswer {
    int status = 0;
    QByteArray body;
};

/// Requests over HTTP, one after the other, from one thread that may wait (never the window's, nor the writer's).
/// Certificate and host name are always verified (RFC 9110 4.3.4, RFC 9525); redirects are not followed, so a token goes
/// to no other place. Errors: Network, `detail`: unreachable, tls, timeout, redirect, malformed; Cancelled after stop().
class HttpClient {
public:
    /// `ca` is the file of a private certificate authority, beside those of the system.
    HttpClient(QUrl server, QString ca);
    ~HttpClient();

    /// GET where `body` is null. `patience` in milliseconds without a sign of life.
    Result<HttpAnswer> ask(const char* path, const QByteArray& body, const QByteArray& token, int patience);
    /// Any thread: ends the request that is under way. Later ones are refused until resume().
    void stop();
    void resume() { m_stopped = false; }

    const QUrl& server() const { return m_server; }

private:
    Result<HttpAnswer> wait(QNetworkReply& reply, int patience);

    QUrl m_server;
    QString m_ca;
    std::unique_ptr<QNetworkAccessManager> m_network; ///< lives on the asking thread
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;
    QObject* m_waiting = nullptr; ///< the loop that waits, under m_mutex
};

} // namespace kontor::sync

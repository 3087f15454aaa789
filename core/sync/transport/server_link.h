// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/transport/http_client.h"
#include "core/sync/transport/session_file.h"

namespace kontor::sync {

/// One device's talk with its server: logs in, keeps its tokens fresh, carries requests. From one thread that may wait.
/// Errors: Network, `detail` as HttpClient, and login_failed, session_ended, too_many, upgrade, busy.
class ServerLink {
public:
    ServerLink(QString store, QUrl server, QString ca)
        : m_store{std::move(store)}
        , m_http{std::move(server), std::move(ca)}
    {}

    Result<protocol::Session> logIn(const QString& user, const QString& password, const Id& replica);
    /// The reply's bytes, whatever it says, with a token that the server takes.
    Result<QByteArray> ask(const char* path, const QByteArray& body);
    /// True when the organisation's history is beyond `seq`; false when nothing came in the meantime.
    Result<bool> wait(qint64 seq);
    /// Signs the device out, if the server can be reached, and forgets its tokens in any case.
    Status leave();

    void stop() { m_http.stop(); }
    void resume() { m_http.resume(); }

private:
    Result<QByteArray> askOnce(const char* path, const QByteArray& body, int patience, bool& refused);
    Status refresh();
    Status keep(const protocol::Session& session, qint64 serverNow);

    QString m_store;
    HttpClient m_http;
    std::optional<DeviceSession> m_session;
    qint64 m_goodUntil = 0; ///< of the access token, by our clock
};

/// The failure of a reply as an error for people.
Error errorOf(const protocol::Failure& failure);

} // namespace kontor::sync

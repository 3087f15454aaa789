// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transport/server_link.h"

#include "core/sync/protocol/codec.h"

#include <QDateTime>
#include <QSysInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

constexpr int patience = 30'000;
constexpr qint64 early = 30'000; ///< a token is changed so long before its end

Error malformed() { return {.code = Errc::Network, .detail = u"malformed"_s}; }

qint64 nowMs() { return QDateTime::currentMSecsSinceEpoch(); }

} // namespace

Error errorOf(const protocol::Failure& failure)
{
    using protocol::ErrorCode;
    const auto named = [&]() -> QString {
        switch (failure.code) {
        case ErrorCode::LoginFailed: return u"login_failed"_s;
        case ErrorCode::Unauthorised:
        case ErrorCode::SessionEnded: return u"session_ended"_s;
        case ErrorCode::Upgrade: return u"upgrade"_s;
        case ErrorCode::TooMany: return u"too_many"_s;
        case ErrorCode::Malformed:
        case ErrorCode::NotFound: return u"malformed"_s;
        default: return u"busy"_s;
        }
    };
    return {.code = Errc::Network, .detail = named()};
}

Status ServerLink::keep(const protocol::Session& session, qint64 serverNow)
{
    m_session->isLocked = false;
    m_session->accessToken = session.accessToken;
    m_session->accessExpires = session.accessExpires;
    m_session->refreshToken = session.refreshToken;
    m_goodUntil = nowMs() + (session.accessExpires - serverNow) - early;
    return writeSession(m_store, *m_session);
}

Result<protocol::Session> ServerLink::logIn(const QString& user, const QString& password, const Id& replica)
{
    m_session = readSession(m_store);
    // Counted before it is sent, since the answer may not come; a device that nobody knows yet begins anew then. The clock
    // helps where the file was restored.
    m_session->attempt = std::max(m_session->attempt + 1, nowMs());
    if (m_session->device.isNull())
        m_session->device = Id::make(nowMs());
    else if (auto counted = writeSession(m_store, *m_session); !counted)
        return counted.error();
    const protocol::LogIn wish{.user = user.trimmed(),
                               .password = password,
                               .device = m_session->device,
                               .deviceName = QSysInfo::machineHostName().left(100),
                               .replica = replica,
                               .attempt = m_session->attempt};
    const auto answer = m_http.ask(protocol::path::session, protocol::encode(wish), {}, patience);
    if (!answer) return answer.error();
    const auto reply = protocol::decodeReply<protocol::Session>(answer->body);
    if (!reply) return malformed();
    if (reply->failure) return errorOf(*reply->failure);
    if (!reply->body || reply->body->employee.isNull() || reply->body->organisation.isNull()) return malformed();
    if (auto kept = keep(*reply->body, reply->now); !kept) return kept.error();
    return *reply->body;
}

Status ServerLink::refresh()
{
    if (m_session->isLocked) *m_session = readSession(m_store); // somebody may have opened it since
    if (m_session->isLocked) return Error{.code = Errc::Network, .detail = u"keychain"_s};
    if (m_session->refreshToken.isEmpty()) return Error{.code = Errc::Network, .detail = u"session_ended"_s};
    const protocol::Refresh wish{.device = m_session->device, .refreshToken = m_session->refreshToken};
    const auto answer = m_http.ask(protocol::path::token, protocol::encode(wish), {}, patience);
    if (!answer) return answer.error();
    const auto reply = protocol::decodeReply<protocol::Session>(answer->body);
    if (!reply) return malformed();
    if (reply->failure) return errorOf(*reply->failure);
    if (!reply->body) return malformed();
    return keep(*reply->body, reply->now);
}

Result<QByteArray> ServerLink::askOnce(const char* path, const QByteArray& body, int silence, bool& refused)
{
    refused = false;
    const auto answer = m_http.ask(path, body, m_session->accessToken, silence);
    if (!answer) return answer.error();
    refused = answer->status == 401;
    return answer->body;
}

Result<QByteArray> ServerLink::ask(const char* path, const QByteArray& body)
{
    if (!m_session) m_session = readSession(m_store);
    const int silence = path == protocol::path::wait ? protocol::limit::waitMs + patience : patience;
    if (m_session->accessToken.isEmpty() || (m_goodUntil && nowMs() > m_goodUntil))
        if (auto fresh = refresh(); !fresh) return fresh.error();
    bool refused = false;
    auto answer = askOnce(path, body, silence, refused);
    if (!answer || !refused) return answer;
    if (auto fresh = refresh(); !fresh) return fresh.error();
    answer = askOnce(path, body, silence, refused);
    if (answer && refused) return Error{.code = Errc::Network, .detail = u"session_ended"_s};
    return answer;
}

Result<bool> ServerLink::wait(qint64 seq)
{
    const auto answer = ask(protocol::path::wait, protocol::encode(protocol::Wait{.seq = seq}));
    if (!answer) return answer.error();
    const auto reply = protocol::decodeReply<protocol::Done>(*answer);
    if (!reply) return malformed();
    if (reply->failure) return errorOf(*reply->failure);
    return reply->head.seq > seq;
}

Status ServerLink::leave()
{
    if (!m_session) m_session = readSession(m_store);
    if (!m_session->refreshToken.isEmpty()) {
        bool refused = false;
        [[maybe_unused]] const auto told =
            askOnce(protocol::path::leave, protocol::encode(protocol::Leave{}), 5'000, refused);
    }
    m_session.reset();
    return forgetTokens(m_store);
}

} // namespace kontor::sync

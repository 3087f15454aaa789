// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transport/http_client.h"

#include "core/sync/protocol/messages.h"

#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor::sync {

namespace {

Error networkError(const QString& what) { return {.code = Errc::Network, .detail = what}; }

bool isThisComputer(const QString& host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0) return true;
    const QHostAddress address{host};
    return !address.isNull() && address.isLoopback();
}

/// It is the server that was meant, with a certificate whose time is over or has not come. (Qt does not even look for an
/// authority whose own time is over, so that others may be missing besides.)
bool isOutOfDate(const QList<QSslError>& errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> some) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError& error) {
            return std::find(some.begin(), some.end(), error.error()) != some.end();
        });
    };
    return has({QSslError::CertificateExpired, QSslError::CertificateNotYetValid}) &&
           !has({QSslError::HostNameMismatch});
}

QString nameOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError: return u"tls"_s;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return u"timeout"_s;
    default: return u"unreachable"_s;
    }
}

} // namespace

Result<QUrl> serverAddress(const QString& typed)
{
    QString text = typed.trimmed();
    if (!text.contains("://"_L1)) text.prepend("https://"_L1);
    QUrl url{text, QUrl::StrictMode};
    const bool plain = url.scheme() == "http"_L1;
    const bool fine = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() &&
                      !url.hasFragment() && (url.scheme() == "https"_L1 || (plain && isThisComputer(url.host())));
    if (!fine) return Error{.code = Errc::Network, .detail = u"url"_s, .value = typed.trimmed()};
    QString path = url.path();
    while (path.endsWith(u'/')) path.chop(1);
    url.setPath(path);
    return url;
}

HttpClient::HttpClient(QUrl server, QString ca) : m_server{std::move(server)}, m_ca{std::move(ca)} {}

HttpClient::~HttpClient() = default;

void HttpClient::stop()
{
    m_stopped = true;
    const std::scoped_lock lock{m_mutex};
    if (m_waiting) QMetaObject::invokeMethod(m_waiting, "quit", Qt::QueuedConnection);
}

Result<HttpAnswer> HttpClient::ask(const char* path, const QByteArray& body, const QByteArray& token, int patience)
{
    if (m_stopped) return Error{.code = Errc::Cancelled};
    if (!m_network) m_network = std::make_unique<QNetworkAccessManager>();
    QUrl url = m_server;
    url.setPath(url.path() + QLatin1StringView{path});
    QNetworkRequest request{url};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/cbor"_L1);
    request.setRawHeader("Accept", "application/cbor");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Kontor/"_s + QLatin1StringView{KONTOR_VERSION});
    if (!token.isEmpty()) request.setRawHeader("Authorization", "Bearer " + token);
    request.setDecompressedSafetyCheckThreshold(8 << 20);
    if (url.scheme() == "https"_L1) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setProtocol(QSsl::TlsV1_2OrLater);
        tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
        if (!m_ca.isEmpty()) {
            const auto own = QSslCertificate::fromPath(m_ca);
            if (own.isEmpty()) return Error{.code = Errc::FileUnreadable, .file = m_ca};
            tls.addCaCertificates(own);
        }
        request.setSslConfiguration(tls);
    }
    const std::unique_ptr<QNetworkReply> reply{body.isNull() ? m_network->get(request)
                                                             : m_network->post(request, body)};
    return wait(*reply, patience);
}

Result<HttpAnswer> HttpClient::wait(QNetworkReply& reply, int patience)
{
    QEventLoop loop;
    QTimer silence;
    silence.setSingleShot(true);
    bool late = false, tooLong = false, outOfDate = false;
    const auto alive = [&] { silence.start(patience); };
    QObject::connect(&silence, &QTimer::timeout, &loop, [&] {
        late = true;
        loop.quit();
    });
    QObject::connect(&reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QObject::connect(&reply, &QNetworkReply::sslErrors, &loop,
                     [&](const QList<QSslError>& errors) { outOfDate = isOutOfDate(errors); });
    QObject::connect(&reply, &QNetworkReply::uploadProgress, &loop, alive);
    QObject::connect(&reply, &QNetworkReply::downloadProgress, &loop, [&](qint64 come, qint64) {
        alive();
        tooLong = come > protocol::limit::replyBytes;
        if (tooLong) loop.quit();
    });
    {
        const std::scoped_lock lock{m_mutex};
        m_waiting = &loop;
    }
    alive();
    if (!reply.isFinished() && !m_stopped) loop.exec();
    {
        const std::scoped_lock lock{m_mutex};
        m_waiting = nullptr;
    }
    if (!reply.isFinished()) {
        reply.disconnect();
        reply.abort();
        if (tooLong) return networkError(u"malformed"_s);
        return late ? networkError(u"timeout"_s) : Error{.code = Errc::Cancelled};
    }
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) return networkError(outOfDate ? u"tls_time"_s : nameOf(reply.error()));
    if (status >= 300 && status < 400) return networkError(u"redirect"_s);
    if (!reply.header(QNetworkRequest::ContentTypeHeader).toString().startsWith("application/cbor"_L1))
        return networkError(status >= 500 ? u"busy"_s : u"malformed"_s);
    return HttpAnswer{status, reply.readAll()};
}

} // namespace kontor::sync

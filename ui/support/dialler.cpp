// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/dialler.h"

#include "ui/support/saved_state.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int longestMs = 10'000;

/// What the telephone system said, or why it said nothing; without the address, which may hold a password.
QString reasonOf(const QNetworkReply& reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (status == 0) return reply.errorString();
    const QString phrase = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    return u"%1 %2"_s.arg(status).arg(phrase).trimmed();
}

} // namespace

DialRule keptDialRule(SavedState& state)
{
    const auto way = dialWayNamed(state.text(u"telephone/way"_s));
    return {way.value_or(DialRule::Way::System), state.text(u"telephone/where"_s)};
}

void keepDialRule(SavedState& state, const DialRule& rule)
{
    state.setValue(u"telephone/way"_s, QString{nameOf(rule.way)});
    state.setValue(u"telephone/where"_s, rule.where);
}

Dialler::Dialler(SavedState& state, QObject* parent) : QObject{parent}, m_state{state} {}

void Dialler::dial(const QString& number, QObject* receiver, const Done& done)
{
    const auto address = dialAddress(keptDialRule(m_state), number);
    if (!address) return done(address.error());
    if (isAskedByWeb(*address)) return ask(*address, receiver, done);
    if (QDesktopServices::openUrl(*address)) return done({});
    done(Error{.code = Errc::NotFound, .field = u"telephone"_s, .value = address->scheme()});
}

void Dialler::ask(const QUrl& address, QObject* receiver, const Done& done)
{
    if (!m_network) m_network = new QNetworkAccessManager{this};
    QNetworkRequest request{address};
    request.setHeader(QNetworkRequest::UserAgentHeader,
                      QString{QCoreApplication::applicationName() + u'/' + QCoreApplication::applicationVersion()});
    request.setTransferTimeout(longestMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    // Two calls are two requests, whatever a cache would say.
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    QNetworkReply* reply = m_network->get(request);
    connect(reply, &QNetworkReply::finished, this, [reply, done, guard = QPointer<QObject>{receiver}] {
        reply->deleteLater();
        if (!guard) return;
        if (reply->error() == QNetworkReply::NoError) return done({});
        done(Error{
            .code = Errc::Network, .detail = reasonOf(*reply), .field = u"telephone"_s, .value = reply->url().host()});
    });
}

} // namespace kontor

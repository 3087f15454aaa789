// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geocoder_queue.h"

#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <optional>

namespace kontor {

namespace {
constexpr int longestMs = 15'000;
constexpr qint64 mostBytes = 4 * 1024 * 1024;
} // namespace

GeocoderQueue::GeocoderQueue(OnlineGeocoder geocoder, QString agent, int pauseMs, QObject* parent)
    : QObject{parent}
    , m_geocoder{std::move(geocoder)}
    , m_agent{std::move(agent)}
    , m_network{new QNetworkAccessManager{this}}
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &GeocoderQueue::next);
}

void GeocoderQueue::search(const PlaceSearch& search, const QString& language, QObject* receiver, Done done)
{
    ask({searchUrl(m_geocoder, search, language), receiver, std::move(done)});
}

void GeocoderQueue::reverse(GeoPoint point, const QString& language, QObject* receiver, Done done)
{
    ask({reverseUrl(m_geocoder, point, language), receiver, std::move(done)});
}

void GeocoderQueue::ask(Question question)
{
    m_waiting.push_back(std::move(question));
    if (!m_busy && !m_pause.isActive()) next();
}

void GeocoderQueue::next()
{
    // Nobody waits for some of the answers any more.
    while (!m_waiting.empty() && !m_waiting.front().receiver) m_waiting.pop_front();
    if (m_waiting.empty()) return;
    const Question question = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_busy = true;
    QNetworkRequest request{question.url};
    request.setHeader(QNetworkRequest::UserAgentHeader, m_agent);
    request.setRawHeader("Accept", "application/json");
    request.setTransferTimeout(longestMs);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
    QNetworkReply* reply = m_network->get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > mostBytes) reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply, question] {
        reply->deleteLater();
        m_busy = false;
        m_pause.start();
        answer(question, *reply);
    });
}

void GeocoderQueue::answer(const Question& question, QNetworkReply& reply)
{
    if (!question.receiver) return;
    if (reply.error() != QNetworkReply::NoError)
        return question.done(Error{.code = Errc::Network, .detail = reply.errorString(), .value = question.url.host()});
    question.done(placesFrom(m_geocoder.kind, reply.readAll()));
}

namespace {

/// `ask` puts the question into the queue and gets who waits for the answer, and what is to be done with it.
Result<std::vector<Place>> waitFor(const OnlineGeocoder& geocoder, const QString& agent,
                                   const std::function<void(GeocoderQueue&, QObject*, GeocoderQueue::Done)>& ask)
{
    GeocoderQueue queue{geocoder, agent, 0};
    QEventLoop loop;
    std::optional<Result<std::vector<Place>>> answer;
    ask(queue, &loop, [&](const GeocoderQueue::Answer& places) {
        answer.emplace(places);
        loop.quit();
    });
    if (!answer) loop.exec();
    return std::move(*answer);
}

} // namespace

Result<std::vector<Place>> searchOnline(const OnlineGeocoder& geocoder, const PlaceSearch& search,
                                        const QString& language, const QString& agent)
{
    return waitFor(geocoder, agent, [&](GeocoderQueue& queue, QObject* receiver, GeocoderQueue::Done done) {
        queue.search(search, language, receiver, std::move(done));
    });
}

Result<std::vector<Place>> reverseOnline(const OnlineGeocoder& geocoder, GeoPoint point, const QString& language,
                                         const QString& agent)
{
    return waitFor(geocoder, agent, [&](GeocoderQueue& queue, QObject* receiver, GeocoderQueue::Done done) {
        queue.reverse(point, language, receiver, std::move(done));
    });
}

} // namespace kontor

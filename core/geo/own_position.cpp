// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/own_position.h"

#include <QGeoPositionInfoSource>
#include <QPromise>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Answer = Result<GeoPoint>;

constexpr std::pair<PositionSource::Kind, QStringView> names[] = {
    {PositionSource::Kind::System, u"system"},
    {PositionSource::Kind::Receiver, u"receiver"},
    {PositionSource::Kind::Place, u"place"},
};

Error failure(Errc code, const QString& detail, const QString& value = {})
{
    return {.code = code, .detail = detail, .field = u"own_position"_s, .value = value};
}

/// Of Qt's plugins: the first that asks the system, and not one that reads a device nobody named.
QGeoPositionInfoSource* systemSource(QObject* parent)
{
    for (const QString& name : QGeoPositionInfoSource::availableSources()) {
        if (name.contains("nmea"_L1) || name == "positionpoll"_L1) continue;
        if (auto* source = QGeoPositionInfoSource::createSource(name, parent)) return source;
    }
    return nullptr;
}

/// One question; deletes itself when it is answered.
class Search final : public QObject {
public:
    explicit Search(QObject* parent) : QObject{parent} { m_promise.start(); }
    /// Whoever asked gets an answer also when the program ends.
    ~Search() override { answer(failure(Errc::Cancelled, {})); }

    QFuture<Answer> future() { return m_promise.future(); }

    void begin(const PositionSource& wanted, int milliseconds)
    {
        const bool receiver = wanted.kind == PositionSource::Kind::Receiver;
        auto* source = receiver
                           ? QGeoPositionInfoSource::createSource(u"nmea"_s, {{u"nmea.source"_s, wanted.where}}, this)
                           : systemSource(this);
        if (!source)
            return finish(receiver ? failure(Errc::FileUnreadable, u"receiver"_s, wanted.where)
                                   : failure(Errc::NotFound, u"source"_s));
        QTimer::singleShot(milliseconds, this, [this] { finish(failure(Errc::NotFound, u"silence"_s)); });
        connect(source, &QGeoPositionInfoSource::positionUpdated, this, [this](const QGeoPositionInfo& info) {
            const QGeoCoordinate at = info.coordinate();
            if (at.isValid()) finish(GeoPoint{at.latitude(), at.longitude()});
        });
        connect(source, &QGeoPositionInfoSource::errorOccurred, this,
                [this, source](QGeoPositionInfoSource::Error error) { fail(*source, error); });
        source->requestUpdate(milliseconds);
    }

private:
    void fail(const QGeoPositionInfoSource& source, QGeoPositionInfoSource::Error error)
    {
        switch (error) {
        case QGeoPositionInfoSource::AccessError: return finish(failure(Errc::NotAllowed, u"denied"_s));
        case QGeoPositionInfoSource::ClosedError: return finish(failure(Errc::NotFound, u"source"_s));
        case QGeoPositionInfoSource::UpdateTimeoutError: {
            const QGeoCoordinate last = source.lastKnownPosition().coordinate();
            return finish(last.isValid() ? Answer{GeoPoint{last.latitude(), last.longitude()}}
                                         : Answer{failure(Errc::NotFound, u"silence"_s)});
        }
        default: return finish(failure(Errc::NotFound, u"source"_s));
        }
    }
    void finish(const Answer& found)
    {
        answer(found);
        deleteLater();
    }
    void answer(const Answer& found)
    {
        if (std::exchange(m_answered, true)) return;
        m_promise.addResult(found);
        m_promise.finish();
    }

    QPromise<Answer> m_promise;
    bool m_answered = false;
};

} // namespace

QString nameOf(PositionSource::Kind kind)
{
    for (const auto& [known, name] : names)
        if (known == kind) return name.toString();
    return {};
}

std::optional<PositionSource::Kind> positionSourceNamed(QStringView name)
{
    for (const auto& [kind, known] : names)
        if (name == known) return kind;
    return std::nullopt;
}

OwnPosition::OwnPosition() : m_worker{new QObject}
{
    m_thread.setObjectName("kontor-position"_L1);
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

OwnPosition::~OwnPosition()
{
    // Behind the questions that are still on their way to the thread, so that each of them is answered.
    QMetaObject::invokeMethod(m_worker, [this] {
        qDeleteAll(m_worker->children());
        m_thread.quit();
    });
    m_thread.wait();
}

QFuture<Answer> OwnPosition::find(const PositionSource& source, int milliseconds)
{
    if (source.kind == PositionSource::Kind::Place) {
        const auto point = parsePoint(source.where);
        QPromise<Answer> known;
        known.start();
        known.addResult(point ? Answer{*point} : Answer{failure(Errc::NotFound, u"place"_s, source.where)});
        known.finish();
        return known.future();
    }
    auto* search = new Search{nullptr};
    const QFuture<Answer> future = search->future();
    search->moveToThread(&m_thread);
    QMetaObject::invokeMethod(m_worker, [this, search, source, milliseconds] {
        search->setParent(m_worker);
        search->begin(source, milliseconds);
    });
    return future;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/online_geocoder.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <deque>
#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace kontor {

/// Asks an online geocoder, one question after the other and none sooner than the service wants it: once a second is
/// what the public ones ask for. Lives in a thread with an event loop and never waits.
class GeocoderQueue final : public QObject {
public:
    using Answer = Result<std::vector<Place>>;
    using Done = std::function<void(const Answer&)>;

    /// `agent` names the program to those who run the service; `pauseMs` lies between two questions.
    GeocoderQueue(OnlineGeocoder geocoder, QString agent, int pauseMs = 1000, QObject* parent = nullptr);

    /// `done` runs in this thread, if `receiver` is still there. Network where the service cannot be reached.
    void search(const PlaceSearch& search, const QString& language, QObject* receiver, Done done);
    /// What lies at a point.
    void reverse(GeoPoint point, const QString& language, QObject* receiver, Done done);
    int waiting() const { return int(m_waiting.size()); }

private:
    struct Question {
        QUrl url;
        QPointer<QObject> receiver;
        Done done;
    };
    void ask(Question question);
    void next();
    void answer(const Question& question, QNetworkReply& reply);

    OnlineGeocoder m_geocoder;
    QString m_agent;
    QNetworkAccessManager* m_network;
    QTimer m_pause;
    std::deque<Question> m_waiting;
    bool m_busy = false;
};

/// The same for a thread without an event loop of its own that may wait: the command line's.
Result<std::vector<Place>> searchOnline(const OnlineGeocoder& geocoder, const PlaceSearch& search,
                                        const QString& language, const QString& agent);
Result<std::vector<Place>> reverseOnline(const OnlineGeocoder& geocoder, GeoPoint point, const QString& language,
                                         const QString& agent);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/geocoder_queue.h"
#include "core/queries/administration.h"
#include "ui/support/live_query.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace kontor {

/// Asks the address search that the organisation chose for places that somebody is typing; nobody where none was chosen.
/// One question at a time: a newer one takes the older's place, and what is answered to that arrives nowhere. A service
/// that cannot be reached is no news: there is no answer. GUI thread, never waits.
class OnlinePlaces final : public QObject {
    Q_OBJECT
public:
    /// When a service may be asked.
    enum class Manner {
        Never,      ///< none was chosen
        OnDemand,   ///< Nominatim: whoever runs it forbids to ask while somebody types
        WhileTyping ///< Photon is made for it
    };
    /// Milliseconds after a letter, and between two questions.
    struct Pauses {
        int typing = 300;
        int question = 1000;
    };
    static constexpr qsizetype fewestLetters = 4;
    using Done = std::function<void(const std::vector<Place>&)>;

    OnlinePlaces(Workspace& workspace, Pauses pauses, QObject* parent);
    ~OnlinePlaces() override;

    Manner manner() const { return m_manner; }
    /// "Photon"
    QString service() const;
    /// Whose places these are: what has to be said where they are shown.
    QString credit() const;

    /// After a pause in which nothing else is asked, or at once. `done` runs if `receiver` is still there.
    void askSoon(const PlaceSearch& search, QObject* receiver, Done done);
    void askNow(const PlaceSearch& search, QObject* receiver, Done done);
    void forget();

private:
    struct Question {
        PlaceSearch search;
        QPointer<QObject> receiver;
        Done done;
    };
    void choose(const StoreFacts::Answer& facts);
    void send();

    Pauses m_pauses;
    Manner m_manner = Manner::Never;
    QStringList m_chosen; ///< provider, address and email, to see a change
    QTimer m_pause;
    Question m_next;
    std::unique_ptr<GeocoderQueue> m_queue;
    std::unique_ptr<QObject> m_open; ///< what is on its way arrives as long as this is there
    LiveQuery<StoreFacts> m_facts;
};

} // namespace kontor

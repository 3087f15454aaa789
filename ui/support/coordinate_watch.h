// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/asked_addresses.h"
#include "core/geo/geocoder_queue.h"
#include "core/queries/administration.h"
#include "core/queries/missing_coordinates.h"
#include "ui/support/live_query.h"

#include <QTimer>

#include <memory>

namespace kontor {

struct SetCoordinates;

/// Asks the address search that the organisation chose for the coordinates that locations lack, in the background; asks
/// nothing where none was chosen. What was found is one operation. Without a network it tries again later. An address is
/// asked for once a month, also after a restart: what the service does not know costs it nothing again, and what somebody
/// takes back is not found again. GUI thread, never waits.
class CoordinateWatch final : public QObject {
    Q_OBJECT
public:
    /// Milliseconds between two questions, and until a service that could not be reached is tried again.
    struct Pauses {
        int question = 1000;
        int retry = 120'000;
    };
    CoordinateWatch(Workspace& workspace, Pauses pauses, QObject* parent = nullptr);
    ~CoordinateWatch() override;

    /// From now on; not needed for the first paint.
    void begin();

private:
    struct Round; ///< the addresses that are asked for together
    void ask();
    void choose(const StoreFacts::Answer& facts);
    void askFor(const MissingCoordinates::Answer& missing);
    void finish();
    void keepAsked();

    Workspace& m_workspace;
    Pauses m_pauses;
    QTimer m_retry;
    QStringList m_chosen; ///< provider, address and email, to see a change
    AskedAddresses m_asked;
    std::unique_ptr<GeocoderQueue> m_queue;
    std::unique_ptr<Round> m_round;
    LiveQuery<StoreFacts> m_facts;
    LiveQuery<MissingCoordinates> m_missing;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/desktop/outbox.h"
#include "core/sync/merge/rows.h"

#include <QSet>

#include <set>
#include <unordered_map>

namespace kontor::sync {

/// What came in, as far as it can matter to what waits.
struct Incoming {
    std::set<Id> rows;
    std::set<Id> consequential; ///< rows whose change matters to those that name them
    QSet<QString> norms;        ///< addresses that came in
};

/// Which of the waiting batches has to do with which rows: kept from one pull to the next, so that what comes in is
/// compared with what waits without reading all of it.
class Waiting {
public:
    /// Learns of offers made since, forgets those that wait no longer. Within a transaction.
    Status refresh(Store& store, const SyncStanding& standing);
    /// Forgets everything: replica or numbers changed.
    void clear();
    bool isEmpty() const { return m_offers.empty(); }
    /// Does a waiting batch write this row?
    bool writes(const Id& row) const { return m_byRow.contains(row); }

    /// The waiting batches that have to be decided anew when this comes in, with all that they build upon, in order.
    std::vector<SyncOffer> concerned(const Incoming& incoming) const;

private:
    struct Tokens {
        SyncOffer offer;
        std::vector<Id> rows, named;
        std::vector<QString> norms;
    };
    void add(const Outgoing& out, QStringView region);

    std::map<qint64, Tokens> m_offers; ///< by number
    qint64 m_last = 0;
    std::unordered_map<Id, std::set<qint64>> m_byRow, m_byName;
    QHash<QString, QSet<qint64>> m_byNorm;
};

} // namespace kontor::sync

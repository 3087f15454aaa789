// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/contact_list.h"
#include "ui/support/when_done.h"

#include <QCache>
#include <QFutureWatcher>
#include <QObject>

#include <functional>
#include <map>
#include <span>

namespace kontor {

/// The rows of a long contact list that are in memory: what the window shows, what comes next in the direction of
/// scrolling, and what was seen last. Asks for pages of 64; asks for nothing that is on its way already; cancels what
/// the window has left behind.
class RowCache : public QObject {
    Q_OBJECT
public:
    using Fetch = std::function<QFuture<Result<ContactRows::Answer>>(const ContactRows&)>;
    using Numbers = std::shared_ptr<const std::vector<quint32>>;

    /// Numbers with this bit stand for no contact: the heads of groups in a list. They are never asked for.
    static constexpr quint32 noContact = 0x80000000;
    static constexpr int pageSize = 64;
    static constexpr int maxRows = 64 * pageSize;

    explicit RowCache(Fetch fetch, QObject* parent = nullptr);
    ~RowCache() override;

    /// Fields that rows are to have beside their own; more than before are asked for anew.
    void setFields(const QStringList& fields);

    /// Null while it is not there. Valid until the next call of any other function.
    const ContactRow* row(quint32 n) const;
    /// Rows that came another way, e.g. with the first paint.
    void put(const std::vector<ContactRow>& rows);

    /// The rows that can be seen, and the list they lie in. Missing ones are asked for in the next turn of the event
    /// loop, so that a burst of scrolling asks once.
    void show(Numbers order, int first, int last);
    /// All rows may be old: those that can be seen are asked for anew, and shown as they were until the answer is there.
    void makeStale();

    int pagesOnTheirWay() const { return int(m_requests.size()); }

Q_SIGNALS:
    /// Rows that can be seen have come: some of `numbers`.
    void arrived(const std::vector<quint32>& numbers);

private:
    struct Kept {
        ContactRow row;
        quint64 generation;
    };
    struct Request {
        std::vector<quint32> numbers;
        quint64 generation;
        QFutureWatcher<Result<ContactRows::Answer>>* watcher;
    };

    void request();
    std::vector<int> pagesWanted() const;
    bool isFresh(quint32 n) const;
    void send(int page);
    void take(int page);
    void drop(const Request& request);

    Fetch m_fetch;
    QStringList m_fields;
    mutable QCache<quint32, Kept> m_rows{maxRows};
    std::map<int, Request> m_requests; ///< by page
    Numbers m_order;
    int m_first = 0;
    int m_last = -1;
    bool m_down = true; ///< direction of the last scrolling
    quint64 m_generation = 1;
    bool m_scheduled = false;
};

} // namespace kontor

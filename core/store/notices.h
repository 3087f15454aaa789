// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journal.h"

#include <QDate>

#include <map>
#include <span>

namespace kontor {

class Connection;

/// What others did that concerns an employee: a contact given, taken, deleted or moved to another team, a task given or
/// taken, a team joined or left. What one operation did of one kind becomes one notice, however much it was. Nobody is
/// told what they did themselves. Belongs to one transaction of the pen; local to this store, no part of the journal.
class NoticeLog {
public:
    /// `values` are the row's afterwards; no `changes` for a new row.
    void note(const Id& author, Entity entity, const Id& row, const std::vector<Change>& changes,
              const std::vector<Value>& values);
    bool isEmpty() const { return m_notices.empty(); }
    /// At the end of the transaction.
    Status write(Connection& connection, const Group& group);

private:
    struct Notice {
        Entity entity;
        Id row;
        Id contact;
        qint64 count = 0;
    };
    void add(const Value& employee, const char* kind, Entity entity, const Id& row, const Id& contact);
    void noteContact(const Id& row, const std::vector<Change>& changes, const std::vector<Value>& values);
    void noteTask(const Id& row, const std::vector<Change>& changes, const std::vector<Value>& values);

    Id m_author;
    std::map<std::pair<Id, QLatin1StringView>, Notice> m_notices;
};

/// What becomes of an employee's notices.
struct NoticeDeed {
    enum class What : quint8 {
        Read,    ///< those of `numbers`
        Unread,  ///< those of `numbers`
        ReadAll, ///< all that are there now
        Due,     ///< a notice for each open task of theirs that is due on `today` or was before
    };
    What what = What::ReadAll;
    std::vector<qint64> numbers{};
    QDate today{};
};
/// True if anything changed. `now` in Unix milliseconds UTC. Within a transaction.
Result<bool> keepNotices(Connection& connection, const Id& employee, qint64 now, const NoticeDeed& deed);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/read_snapshot.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
thread_local std::vector<const Database*> snapshots; // of this thread's connections
} // namespace

ReadSnapshot::ReadSnapshot(Database& db)
{
    if (std::find(snapshots.begin(), snapshots.end(), &db) != snapshots.end()) return;
    // A statement that has not come to its end keeps SQLite's read transaction open, and with it what it sees.
    static const QString sql = u"SELECT rowid FROM sqlite_schema LIMIT 2"_s;
    const auto statement = db.select(sql);
    if (!statement) return; // the question itself will meet the same failure and tell it
    const auto row = (*statement)->step();
    if (!row || !*row) return;
    m_db = &db;
    m_held = *statement;
    snapshots.push_back(&db);
}

ReadSnapshot::~ReadSnapshot()
{
    if (!m_db) return;
    m_held->reset();
    std::erase(snapshots, m_db);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/past_ledger.h"

#include "core/store/connection.h"

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// By PastStanding::State.
constexpr std::array words{""_L1, "waiting"_L1, "telling"_L1, "complete"_L1, "cut"_L1};

PastStanding::State stateNamed(const QString& word)
{
    for (size_t i = 0; i < words.size(); ++i)
        if (word == words[i]) return PastStanding::State(i);
    return PastStanding::State::None;
}

} // namespace

Result<PastStanding> PastLedger::standing()
{
    auto statement = m_connection.prepare(u"SELECT told, from_seq, until, seam, state FROM sync_past"_s);
    if (!statement) return statement.error();
    const auto found = (*statement)->step();
    if (!found) return found.error();
    PastStanding standing;
    if (const Statement& row = **statement; *found)
        standing = {.state = stateNamed(row.text(4)),
                    .told = row.integer(0),
                    .from = row.integer(1),
                    .until = row.integer(2),
                    .seam = row.integer(3)};
    (*statement)->reset();
    return standing;
}

Status PastLedger::save(const PastStanding& now)
{
    auto statement = m_connection.prepare(uR"(
        INSERT OR REPLACE INTO sync_past(one, told, from_seq, until, seam, state) VALUES(1, ?, ?, ?, ?, ?))"_s);
    if (!statement) return statement.error();
    int place = 0;
    for (const qint64 number : {now.told, now.from, now.until, now.seam}) (*statement)->bind(place++, number);
    (*statement)->bind(place, QString{words[size_t(now.state)]});
    return (*statement)->run();
}

Result<std::optional<QByteArray>> PastLedger::row(int table, const Id& row)
{
    auto statement = m_connection.prepare(u"SELECT state FROM past_row WHERE \"table\" = ? AND \"row\" = ?"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, table);
    (*statement)->bindBlob(1, row.bytes());
    const auto found = (*statement)->step();
    if (!found) return found.error();
    std::optional<QByteArray> state;
    if (*found) state = (*statement)->blob(0);
    (*statement)->reset();
    return state;
}

Status PastLedger::putRow(int table, const Id& row, const QByteArray& state)
{
    auto statement =
        m_connection.prepare(u"INSERT OR REPLACE INTO past_row(\"table\", \"row\", state) VALUES(?, ?, ?)"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, table);
    (*statement)->bindBlob(1, row.bytes());
    (*statement)->bindBlob(2, state);
    return (*statement)->run();
}

Status PastLedger::dropRow(int table, const Id& row)
{
    auto statement = m_connection.prepare(u"DELETE FROM past_row WHERE \"table\" = ? AND \"row\" = ?"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, table);
    (*statement)->bindBlob(1, row.bytes());
    return (*statement)->run();
}

Status PastLedger::noteOverlap(qint64 seq, int table, const Id& row)
{
    auto statement =
        m_connection.prepare(u"INSERT OR IGNORE INTO past_overlap(seq, \"table\", \"row\") VALUES(?, ?, ?)"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, seq);
    (*statement)->bind(1, table);
    (*statement)->bindBlob(2, row.bytes());
    return (*statement)->run();
}

Result<bool> PastLedger::overlaps(qint64 seq, int table, const Id& row)
{
    auto statement =
        m_connection.prepare(u"SELECT 1 FROM past_overlap WHERE seq = ? AND \"table\" = ? AND \"row\" = ?"_s);
    if (!statement) return statement.error();
    (*statement)->bind(0, seq);
    (*statement)->bind(1, table);
    (*statement)->bindBlob(2, row.bytes());
    const auto found = (*statement)->step();
    (*statement)->reset();
    return found;
}

Result<qint64> PastLedger::lastOverlap()
{
    const auto last = m_connection.cell(u"SELECT max(seq) FROM past_overlap"_s);
    if (!last) return last.error();
    return last->integer();
}

Status PastLedger::clear()
{
    if (auto done = m_connection.exec(u"DELETE FROM past_row"_s); !done) return done;
    return m_connection.exec(u"DELETE FROM past_overlap"_s);
}

} // namespace kontor

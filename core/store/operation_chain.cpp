// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/operation_chain.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

Status OperationChain::follow(qint64 group)
{
    return m_reader.each(uR"(
        WITH RECURSIVE chain(no) AS (
            SELECT :no
            UNION SELECT g.undoes FROM chain c JOIN op_group g ON g.no = c.no WHERE g.undoes IS NOT NULL
            UNION SELECT u.no FROM chain c JOIN op_group u ON u.undoes = c.no)
        SELECT c.no, b.no FROM chain c LEFT JOIN batch b ON b."group" = c.no)"_s,
                         {{":no"_L1, group}}, [&](Statement& row) {
                             m_ownGroups.insert(row.integer(0));
                             if (row.isNull(1)) return true;
                             const qint64 batch = row.integer(1);
                             m_ownBatches.insert(batch);
                             m_firstBatch = m_firstBatch ? std::min(m_firstBatch, batch) : batch;
                             return true;
                         });
}

Result<bool> OperationChain::usesSince(const Id& row, qint64 rev, qint64 batch)
{
    if (rev <= batch || m_ownBatches.contains(rev)) return false;
    const auto group = groupOf(rev);
    if (!group) return group.error();
    if (m_ownGroups.contains(*group)) return false;
    const auto last = counts(*group);
    if (!last) return last.error();
    if (*last) return true;
    // Whoever changed it last has been taken back; somebody before may not have been.
    if (!m_collected)
        if (auto done = collect(); !done) return done.error();
    return m_used.contains(row);
}

Result<qint64> OperationChain::groupOf(qint64 batch)
{
    if (const auto known = m_groups.constFind(batch); known != m_groups.constEnd()) return *known;
    const auto group = m_reader.cell(u"SELECT \"group\" FROM batch WHERE no = :no"_s, {{":no"_L1, batch}});
    if (!group) return group.error();
    m_groups.insert(batch, group->integer());
    return group->integer();
}

/// Does the chain that `group` is part of count?
Result<bool> OperationChain::counts(qint64 group)
{
    if (const auto known = m_counts.constFind(group); known != m_counts.constEnd()) return *known;
    qint64 root = group;
    for (;;) {
        const auto undoes = m_reader.cell(u"SELECT undoes FROM op_group WHERE no = :no"_s, {{":no"_L1, root}});
        if (!undoes) return undoes.error();
        if (undoes->isNull()) break;
        root = undoes->integer();
    }
    const auto standing = stands(root);
    if (standing) m_counts.insert(group, *standing);
    return standing;
}

/// Nothing that stands has taken it back.
Result<bool> OperationChain::stands(qint64 group)
{
    std::vector<qint64> undos;
    auto read = m_reader.each(u"SELECT no FROM op_group WHERE undoes = :no AND state = 'done'"_s, {{":no"_L1, group}},
                              [&](Statement& row) {
                                  undos.push_back(row.integer(0));
                                  return true;
                              });
    if (!read) return read.error();
    for (const qint64 undo : undos) {
        const auto standing = stands(undo);
        if (!standing) return standing;
        if (*standing) return false;
    }
    return true;
}

Status OperationChain::collect()
{
    m_collected = true;
    std::vector<std::pair<qint64, qint64>> batches;
    auto read = m_reader.each(u"SELECT no, \"group\" FROM batch WHERE no > :first"_s, {{":first"_L1, m_firstBatch}},
                              [&](Statement& row) {
                                  batches.emplace_back(row.integer(0), row.integer(1));
                                  return true;
                              });
    if (!read) return read;
    for (const auto& [batch, group] : batches) {
        if (m_ownGroups.contains(group)) continue;
        const auto counting = counts(group);
        if (!counting) return counting.error();
        if (!*counting) continue;
        // What came by reading the rows was there before.
        read = m_reader.each(uR"(
            SELECT o."row" FROM op o JOIN batch b ON b.no = o.batch JOIN op_group g ON g.no = b."group"
             WHERE o.batch = :batch AND NOT (o.kind = 1 AND g.kind = 'join_server' AND g.remote = 1))"_s,
                             {{":batch"_L1, batch}}, [&](Statement& row) {
                                 m_used.insert(row.id(0));
                                 return true;
                             });
        if (!read) return read;
    }
    return {};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact_list.h"
#include "core/queries/contact_query.h"
#include "core/queries/duplicate_contact.h"
#include "core/queries/duplicate_sources.h"
#include "core/queries/duplicates.h"
#include "core/search/duplicate_scan.h"
#include "core/store/read_snapshot.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Pair = std::pair<quint32, quint32>;

/// Pairs that are to be kept apart, by list numbers.
Result<QSet<Pair>> separatePairs(Database& db)
{
    QSet<Pair> pairs;
    auto read = db.each(uR"(
        SELECT a.n, b.n FROM separation s JOIN contact a ON a.id = s.first JOIN contact b ON b.id = s.second
         WHERE s.deleted = 0)"_s,
                        {}, [&](Statement& row) {
                            const auto a = quint32(row.integer(0)), b = quint32(row.integer(1));
                            pairs.insert({std::min(a, b), std::max(a, b)});
                            return true;
                        });
    if (!read) return read.error();
    return pairs;
}

Result<QSet<quint32>> contactsMatching(Database& db, SearchIndex& index, const QString& query)
{
    const auto hits = findContacts(db, index, query);
    if (!hits) return hits.error();
    const auto numbers = hits->view.contacts->contactsOf(hits->slots);
    return QSet<quint32>{numbers.begin(), numbers.end()};
}

Result<std::vector<DuplicatePair>> scan(Database& db, const DuplicatePairs& question)
{
    DuplicateScan scan;
    const ReadSnapshot snapshot{db};
    auto read =
        readDuplicateSources(db, nullptr, [&](quint32 n, const DuplicateSource& source) { scan.add(n, source); });
    if (!read) return read.error();
    DuplicateScan::Watch watch;
    watch.cancelled = [&db] { return db.isCancelled(); };
    if (question.progress) watch.progress = [&](int thousandths) { question.progress->store(thousandths); };
    auto pairs = scan.run(question.minScore, watch);
    if (db.isCancelled()) return Error{.code = Errc::Cancelled};
    return pairs;
}

} // namespace

Result<DuplicatePairs::Answer> run(Database& db, SearchIndex& index, const DuplicatePairs& question)
{
    QSet<quint32> wanted;
    const bool all = question.query.trimmed().isEmpty();
    if (!all) {
        const auto matching = contactsMatching(db, index, question.query);
        if (!matching) return matching.error();
        wanted = *matching;
    }
    const auto separate = separatePairs(db);
    if (!separate) return separate.error();
    auto pairs = scan(db, question);
    if (!pairs) return pairs.error();
    DuplicatePairs::Answer items;
    for (DuplicatePair& pair : *pairs) {
        if (separate->contains({pair.a, pair.b})) continue;
        if (!all && !wanted.contains(pair.a) && !wanted.contains(pair.b)) continue;
        const auto a = duplicateContact(db, pair.a), b = duplicateContact(db, pair.b);
        if (!a || !b) return a ? b.error() : a.error();
        if (a->id.isNull() || b->id.isNull()) continue; // gone meanwhile
        items.push_back({.a = *a, .b = *b, .score = pair.score.score, .evidence = std::move(pair.score.evidence)});
        if (question.limit > 0 && int(items.size()) >= question.limit) break;
    }
    return items;
}

} // namespace kontor

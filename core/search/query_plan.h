// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/search/contact_index.h"
#include "core/search/query.h"

#include <memory>
#include <vector>

namespace kontor {

/// Answers what the index does not know. Asked by the thread that evaluates.
class QuerySource {
public:
    virtual ~QuerySource() = default;

    /// `contact.n` of all contacts among `possible` (slots) for which the test holds, and of any others that it holds for,
    /// in any order. A test of `is` or `has` comes with one value.
    virtual Result<std::vector<quint32>> contactsWhere(const FieldTest& test, const Bitmap& possible) = 0;
    /// The teams (field `team`) or employees (`responsible`) that the values name; `me` is the acting employee.
    virtual Result<std::vector<Id>> idsNamed(const FieldTest& test) = 0;
};

struct QueryOptions {
    ScanOptions scan{};
    /// Also contacts that a list leaves out unless the query speaks of them.
    bool withArchived = false;
    bool withDeleted = false;
};

struct QueryMatches {
    Bitmap slots{}; ///< of the snapshot
    quint32 count = 0;
};

/// How a query is answered: from columns in memory (type, status, archived, deleted, relationship, team, responsible),
/// from the arena (texts that must all be there in one pass), and the rest from the source, in this order; what comes
/// later looks only at contacts that are still possible. A value that may be kept and evaluated by several threads.
class QueryPlan {
public:
    explicit QueryPlan(const Query& query);

    /// Contacts in the bin are left out unless the query says `is:deleted`, archived ones unless it says `is:archived`,
    /// `is:active` or `archived:…`. Errors: Cancelled, and those of the source.
    Result<QueryMatches> evaluate(const IndexSnapshot& index, QuerySource& source,
                                  const QueryOptions& options = {}) const;

    /// Whether it can be answered without the source.
    bool isInMemory() const;

private:
    struct Node;
    class Evaluation;

    static Node nodeFor(const Query& query);
    static Node nodeFor(const FieldTest& test);
    static Node conjunction(const Query& query);

    std::shared_ptr<const Node> m_root;
    bool m_wantsArchived, m_wantsDeleted;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query_plan.h"

#include "core/search/column_test.h"
#include "core/search/needle_forms.h"

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

struct QueryPlan::Node {
    // in the order in which the parts of a conjunction are evaluated
    enum class Kind { Everything, Column, Needles, Source, Or, Not, And };
    Kind kind = Kind::Everything;
    FieldTest test{};              ///< Column, Source
    std::vector<Needle> needles{}; ///< all of them
    std::vector<Node> children{};
};

/// One evaluation: each step leaves in a set of slots those that pass.
class QueryPlan::Evaluation {
public:
    Evaluation(const IndexSnapshot& index, QuerySource& source, const ScanOptions& scan)
        : m_index{index}
        , m_source{source}
        , m_scan{scan}
    {}

    Status narrowTo(const Node& node, Bitmap& slots) const
    {
        if (slots.none()) return {};
        switch (node.kind) {
        case Node::Kind::Everything: return {};
        case Node::Kind::Column: return keep(slots, slotsForColumnTest(node.test, m_index, m_source));
        case Node::Kind::Source: return keep(slots, fromSource(node.test, slots));
        case Node::Kind::Needles:
            if (!narrow(m_index.arena(), node.needles, slots, m_scan)) return Error{.code = Errc::Cancelled};
            return {};
        case Node::Kind::And: return all(node, slots);
        case Node::Kind::Or: return any(node, slots);
        case Node::Kind::Not: return without(node, slots);
        }
        return {};
    }

private:
    static Status keep(Bitmap& slots, const Result<Bitmap>& passing)
    {
        if (!passing) return passing.error();
        slots &= *passing;
        return {};
    }

    Result<Bitmap> fromSource(const FieldTest& test, const Bitmap& possible) const
    {
        if (m_scan.cancelled && m_scan.cancelled->load(std::memory_order_relaxed))
            return Error{.code = Errc::Cancelled};
        const auto contacts = m_source.contactsWhere(test, possible);
        if (!contacts) return contacts.error();
        return m_index.slotsOf(*contacts);
    }

    Status all(const Node& node, Bitmap& slots) const
    {
        for (const Node& child : node.children)
            if (auto done = narrowTo(child, slots); !done) return done;
        return {};
    }

    Status any(const Node& node, Bitmap& slots) const
    {
        Bitmap found{slots.size()};
        for (const Node& child : node.children) {
            Bitmap passing = slots; // without those that have passed
            if (auto done = narrowTo(child, passing); !done) return done;
            found |= passing;
            slots.subtract(passing);
        }
        slots = std::move(found);
        return {};
    }

    Status without(const Node& node, Bitmap& slots) const
    {
        Bitmap passing = slots;
        if (auto done = narrowTo(node.children.front(), passing); !done) return done;
        slots.subtract(passing);
        return {};
    }

    const IndexSnapshot& m_index;
    QuerySource& m_source;
    const ScanOptions& m_scan;
};

QueryPlan::QueryPlan(const Query& query)
    : m_root{std::make_shared<Node>(nodeFor(query))}
    , m_wantsArchived{speaksOfArchived(query)}
    , m_wantsDeleted{speaksOfDeleted(query)}
{}

QueryPlan::Node QueryPlan::nodeFor(const Query& query)
{
    switch (query.kind) {
    case Query::Kind::All: return {};
    case Query::Kind::Text: return {.kind = Node::Kind::Needles, .needles = {needleFor(query.text)}};
    case Query::Kind::Field: return nodeFor(query.test);
    case Query::Kind::And: return conjunction(query);
    case Query::Kind::Or:
    case Query::Kind::Not: break;
    }
    Node node{.kind = query.kind == Query::Kind::Or ? Node::Kind::Or : Node::Kind::Not};
    for (const Query& child : query.children) node.children.push_back(nodeFor(child));
    std::stable_sort(node.children.begin(), node.children.end(),
                     [](const Node& a, const Node& b) { return a.kind < b.kind; });
    return node;
}

QueryPlan::Node QueryPlan::nodeFor(const FieldTest& test)
{
    if (isColumnTest(test)) return {.kind = Node::Kind::Column, .test = test};
    const bool words = test.field == "is"_L1 || test.field == "has"_L1;
    if (!words || test.values.size() < 2) return {.kind = Node::Kind::Source, .test = test};
    Node node{.kind = Node::Kind::Or};
    for (const QString& value : test.values) {
        FieldTest one = test;
        one.values = {value};
        node.children.push_back(nodeFor(one));
    }
    return node;
}

QueryPlan::Node QueryPlan::conjunction(const Query& query)
{
    Node node{.kind = Node::Kind::And};
    Node texts{.kind = Node::Kind::Needles};
    for (const Query& child : query.children) {
        if (child.kind == Query::Kind::Text)
            texts.needles.push_back(needleFor(child.text));
        else
            node.children.push_back(nodeFor(child));
    }
    if (!texts.needles.empty()) node.children.push_back(std::move(texts));
    std::stable_sort(node.children.begin(), node.children.end(),
                     [](const Node& a, const Node& b) { return a.kind < b.kind; });
    return node;
}

Result<QueryMatches> QueryPlan::evaluate(const IndexSnapshot& index, QuerySource& source,
                                         const QueryOptions& options) const
{
    const bool withDeleted = options.withDeleted || m_wantsDeleted,
               withArchived = options.withArchived || m_wantsArchived;
    Bitmap slots = index.slotsWith(Plane::Present);
    if (!withDeleted) slots.subtract(index.slotsWith(Plane::Deleted));
    // whoever looks into the bin also finds there what was archived before
    if (!withArchived) slots.subtract(index.slotsWith(Plane::Archived).subtract(index.slotsWith(Plane::Deleted)));
    const auto done = Evaluation{index, source, options.scan}.narrowTo(*m_root, slots);
    if (!done) return done.error();
    const auto count = slots.count();
    return QueryMatches{std::move(slots), count};
}

bool QueryPlan::isInMemory() const
{
    const auto asks = [](const auto& self, const Node& node) -> bool {
        return node.kind == Node::Kind::Source || std::any_of(node.children.begin(), node.children.end(),
                                                              [&](const Node& child) { return self(self, child); });
    };
    return !asks(asks, *m_root);
}

} // namespace kontor

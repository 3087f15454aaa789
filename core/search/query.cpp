// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/query.h"

#include "core/search/query_lexer.h"

#include <algorithm>

namespace kontor {

using namespace Qt::StringLiterals;

namespace {

QString quoted(const QString& text)
{
    QString out{u'"'};
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') out += u'\\';
        out += c;
    }
    return out + u'"';
}

QString textOf(const Query& query) { return isPlainWord(query.text) ? query.text : quoted(query.text); }

QString valueOf(const QString& value) { return isPlainValue(value) ? value : quoted(value); }

QString textOf(const FieldTest& test)
{
    static constexpr QLatin1StringView signs[] = {""_L1, "="_L1, "<"_L1, "<="_L1, ">"_L1, ">="_L1};
    QString out = test.field + u':';
    if (test.comparison == Comparison::Between) return out + test.values.value(0) + u".."_s + test.values.value(1);
    out += signs[int(test.comparison)];
    for (qsizetype i = 0; i < test.values.size(); ++i) {
        if (i) out += u',';
        out += valueOf(test.values[i]);
    }
    return out;
}

/// `outer` is the kind around it: what binds looser than that needs parentheses.
QString textOf(const Query& query, Query::Kind outer)
{
    using Kind = Query::Kind;
    switch (query.kind) {
    case Kind::All: return outer == Kind::All ? QString{} : u"\"\""_s;
    case Kind::Text: return textOf(query);
    case Kind::Field: return textOf(query.test);
    case Kind::Not: return u'-' + textOf(query.children.front(), Kind::Not);
    case Kind::And:
    case Kind::Or: break;
    }
    QStringList parts;
    for (const Query& child : query.children) parts.append(textOf(child, query.kind));
    const auto out = parts.join(query.kind == Kind::And ? u" "_s : u" or "_s);
    const bool inside = outer == Kind::Not || (outer == Kind::And && query.kind == Kind::Or) || outer == query.kind;
    return inside ? u'(' + out + u')' : out;
}

template <class Wanted>
bool anyTest(const Query& query, const Wanted& wanted)
{
    if (query.kind == Query::Kind::Field) return wanted(query.test);
    return std::any_of(query.children.begin(), query.children.end(),
                       [&](const Query& child) { return anyTest(child, wanted); });
}

} // namespace

Query Query::join(Kind kind, std::vector<Query> children)
{
    Query joined{kind};
    for (Query& child : children) {
        if (child.kind == kind)
            std::move(child.children.begin(), child.children.end(), std::back_inserter(joined.children));
        else
            joined.children.push_back(std::move(child));
    }
    if (joined.children.empty()) return {};
    if (joined.children.size() == 1) {
        Query only = std::move(joined.children.front());
        return only;
    }
    return joined;
}

QString toText(const Query& query) { return textOf(query, Query::Kind::All); }

bool speaksOfArchived(const Query& query)
{
    return anyTest(query, [](const FieldTest& test) {
        return test.field == "archived"_L1 ||
               (test.field == "is"_L1 && (test.values.contains("archived"_L1) || test.values.contains("active"_L1)));
    });
}

bool speaksOfDeleted(const Query& query)
{
    return anyTest(query,
                   [](const FieldTest& test) { return test.field == "is"_L1 && test.values.contains("deleted"_L1); });
}

} // namespace kontor

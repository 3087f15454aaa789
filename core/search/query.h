// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kontor {

enum class Comparison : quint8 {
    Matches, ///< `field:value`, of several values (`a,b`) any; texts contain it; an empty value: not filled
    Equals,  ///< `field:=value`, the whole value
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between, ///< `field:a..b`, both ends belong to it; values are {a, b}, one of which may be empty
};

/// `field:value` with its parts, values as they were typed. What they mean: query_values.h.
struct FieldTest {
    QString field{}; ///< name in the vocabulary; also `is`, `has`, `near`, `note`
    Comparison comparison = Comparison::Matches;
    QStringList values{};
    int position = 0; ///< characters before it in the query; does not count when tests are compared

    bool operator==(const FieldTest& other) const
    {
        return field == other.field && comparison == other.comparison && values == other.values;
    }
};

/// A query as a tree. What query_parser makes of a text; also built by filter forms.
struct Query {
    enum class Kind : quint8 {
        All,   ///< every contact: the empty query
        Text,  ///< `text` somewhere in the search document
        Field, ///< `test`
        And,   ///< two or more children
        Or,    ///< two or more children
        Not,   ///< one child
    };
    Kind kind = Kind::All;
    QString text{};
    FieldTest test{};
    std::vector<Query> children{};

    static Query all() { return {}; }
    static Query of(QString text) { return {Kind::Text, std::move(text)}; }
    static Query of(FieldTest test) { return {Kind::Field, {}, std::move(test)}; }
    /// Children of the same kind become part of it; one child stands for itself, none for All.
    static Query join(Kind kind, std::vector<Query> children);
    static Query no(Query child) { return {Kind::Not, {}, {}, {std::move(child)}}; }

    bool operator==(const Query&) const = default;
};

/// The query as text that parses to an equal query.
QString toText(const Query& query);

/// Whether the query itself says which contacts it wants: then the usual restriction to live ones falls away.
bool speaksOfArchived(const Query& query); ///< `is:archived`, `is:active`, `archived:…`
bool speaksOfDeleted(const Query& query);  ///< `is:deleted`

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/market_rule.h"

#include "core/domain/entities.h"
#include "core/search/contact_vocabulary.h"
#include "core/search/query_parser.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

/// What a rule may speak of; custom fields as they are now.
Result<QueryVocabulary> wordsOfRules(Database& db)
{
    QueryVocabulary words = standardContactVocabulary();
    auto read = db.each(u"SELECT \"key\", type FROM custom_field WHERE deleted = 0"_s, {}, [&](Statement& row) {
        words.addCustom(row.text(0), row.text(1));
        return true;
    });
    if (!read) return read.error();
    return words;
}

/// The test that asks for a market by one of these texts; null if none does.
const FieldTest* testOfMarket(const Query& query, const QueryVocabulary& words, const QStringList& texts)
{
    if (query.kind == Query::Kind::Field) {
        const QueryField* const field = words.find(query.test.field);
        const bool names = std::ranges::any_of(
            query.test.values, [&](const QString& value) { return texts.contains(value, Qt::CaseInsensitive); });
        return field && field->entity == Entity::MarketMember && names ? &query.test : nullptr;
    }
    for (const Query& child : query.children)
        if (const FieldTest* test = testOfMarket(child, words, texts)) return test;
    return nullptr;
}

Error ofRule(Error error)
{
    error.field = fieldPath(Entity::TargetMarket, TargetMarket::Query);
    return error;
}

} // namespace

Status checkMarketRule(Database& db, const Cells& cells)
{
    const Value& rule = cellOf(cells, TargetMarket::Query);
    if (rule.isEmpty()) return {};
    const auto words = wordsOfRules(db);
    if (!words) return words.error();
    const auto parsed = parseQuery(rule.text(), *words);
    // A field may come later, or have gone: such a rule holds for nobody meanwhile.
    if (parsed || parsed.error().code == Errc::UnknownField || parsed.error().detail == "unknown_field"_L1) return {};
    return ofRule(parsed.error());
}

Status checkMarketNamesOthers(Database& db, const Id& market, const Cells& cells)
{
    QString name = cellOf(cells, TargetMarket::Name).text(), rule = cellOf(cells, TargetMarket::Query).text();
    const auto given = [&](FieldIndex field) {
        return std::ranges::any_of(cells, [field](const Cell& cell) { return cell.field == field; });
    };
    const auto read =
        db.each(u"SELECT name, query FROM target_market WHERE id = :id"_s, {{":id"_L1, market}}, [&](Statement& row) {
            if (!given(TargetMarket::Name)) name = row.text(0);
            if (!given(TargetMarket::Query)) rule = row.text(1);
            return true;
        });
    if (!read) return read.error();
    const auto words = wordsOfRules(db);
    if (!words) return words.error();
    const auto parsed = parseQuery(rule, *words);
    if (!parsed) return {}; // checkMarketRule() says what there is to be said
    QStringList own{name.trimmed()};
    if (!market.isNull()) own.append(market.toString());
    own.removeAll(QString{});
    const FieldTest* const test = testOfMarket(*parsed, *words, own);
    if (!test) return {};
    return ofRule({.code = Errc::BadQuery, .detail = u"own_market"_s, .value = rule, .position = test->position});
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/market_rule.h"

#include "core/domain/entities.h"
#include "core/search/contact_vocabulary.h"
#include "core/search/query_parser.h"

using namespace Qt::StringLiterals;

namespace kontor {

Status checkMarketRule(Database& db, const Cells& cells)
{
    const Value& rule = cellOf(cells, TargetMarket::Query);
    if (rule.isEmpty()) return {};
    QueryVocabulary words = standardContactVocabulary();
    auto read = db.each(u"SELECT \"key\", type FROM custom_field WHERE deleted = 0"_s, {}, [&](Statement& row) {
        words.addCustom(row.text(0), row.text(1));
        return true;
    });
    if (!read) return read;
    const auto parsed = parseQuery(rule.text(), words);
    // A field may come later, or have gone: such a rule holds for nobody meanwhile.
    if (parsed || parsed.error().code == Errc::UnknownField || parsed.error().detail == "unknown_field"_L1) return {};
    Error error = parsed.error();
    error.field = fieldPath(Entity::TargetMarket, TargetMarket::Query);
    return error;
}

} // namespace kontor

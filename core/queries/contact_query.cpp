// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact_query.h"

#include "core/queries/store_query_source.h"
#include "core/search/query_parser.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<Hits> findContacts(Database& db, SearchIndex& index, const QString& query, QDate today)
{
    if (auto ready = index.prepare(db); !ready) return ready.error();
    const auto words = contactVocabulary(db);
    if (!words) return words.error();
    const auto parsed = parseQuery(query, *words);
    if (!parsed) return parsed.error();
    Hits hits{.view = index.view()};
    StoreQuerySource source{db, index, *hits.view.contacts, *words, today};
    auto matches = QueryPlan{*parsed}.evaluate(*hits.view.contacts, source);
    if (!matches) {
        Error error = matches.error();
        // A test knows where it stands, but not in which query.
        if (error.code == Errc::BadQuery || error.code == Errc::UnknownField) error.value = query;
        return error;
    }
    hits.slots = std::move(matches->slots);
    return hits;
}

QStringList PrepareQuery::usual()
{
    return {u"keyword"_s, u"city"_s, u"country"_s, u"email"_s, u"phone"_s, u"first_name"_s, u"last_name"_s};
}

Result<PrepareQuery::Answer> run(Database& db, SearchIndex& index, const PrepareQuery& question)
{
    if (auto ready = index.prepare(db); !ready) return ready.error();
    const auto words = contactVocabulary(db);
    if (!words) return words.error();
    const auto view = index.view();
    StoreQuerySource source{db, index, *view.contacts, *words, QDate::currentDate()};
    for (const QString& field : question.fields)
        if (auto read = source.prepare(field); !read) return read.error();
    return PrepareQuery::Answer{};
}

} // namespace kontor

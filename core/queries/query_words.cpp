// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/query_words.h"

#include "core/queries/administration.h"
#include "core/queries/field_source.h"
#include "core/store/read_snapshot.h"

using namespace Qt::StringLiterals;

namespace kontor {

Result<QueryWords::Answer> run(Database& db, const QueryWords& question)
{
    const ReadSnapshot snapshot{db};
    auto vocabulary = contactVocabulary(db);
    if (!vocabulary) return vocabulary.error();
    QueryWords::Answer words{.vocabulary = std::move(*vocabulary)};
    const auto texts = [&](const QString& sql, QStringList& out) {
        return db.each(sql, {{":most"_L1, question.most}}, [&](Statement& row) {
            out.append(row.text(0));
            return true;
        });
    };
    auto read = texts(u"SELECT name FROM team WHERE deleted = 0 ORDER BY name COLLATE NOCASE"_s, words.teams);
    if (read)
        read = texts(u"SELECT name FROM employee WHERE deleted = 0 AND coalesce(state, 'active') = 'active' "
                     u"ORDER BY name COLLATE NOCASE"_s,
                     words.employees);
    for (const auto& [table, names] : {std::pair{u"category"_s, &words.categories},
                                       {u"target_market"_s, &words.markets},
                                       {u"consent_text"_s, &words.consents}})
        if (read)
            read = texts(u"SELECT DISTINCT name FROM %1 WHERE deleted = 0 ORDER BY name COLLATE NOCASE"_s.arg(table),
                         *names);
    if (read)
        read = texts(u"SELECT city FROM location WHERE deleted = 0 AND city <> '' GROUP BY city "
                     u"ORDER BY count(*) DESC, city LIMIT :most"_s,
                     words.cities);
    if (!read) return read.error();
    const auto keywords = run(db, KeywordsInUse{.start = {}, .limit = question.most});
    if (!keywords) return keywords.error();
    for (const KeywordsInUse::Item& item : *keywords) words.keywords.append(item.word);
    read = db.each(u"SELECT \"key\", label, choices FROM custom_field WHERE deleted = 0"_s, {}, [&](Statement& row) {
        const QString name = u"custom."_s + row.text(0);
        words.customLabels.insert(name, row.text(1));
        words.customChoices.insert(name, row.text(2).split(u';', Qt::SkipEmptyParts));
        return true;
    });
    if (!read) return read.error();
    return words;
}

} // namespace kontor

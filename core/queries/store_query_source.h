// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/field_source.h"
#include "core/queries/kept_answers.h"
#include "core/search/query_plan.h"

#include <QDate>

namespace kontor {

/// Answers from the store what the memory does not know. For one evaluation, on the connection's thread.
class StoreQuerySource final : public QuerySource {
public:
    StoreQuerySource(Database& db, const IndexSnapshot& index, KeptAnswers& answers, const QueryVocabulary& words,
                     QDate today)
        : m_db{db}
        , m_index{index}
        , m_answers{answers}
        , m_words{words}
        , m_today{today}
    {}

    Result<std::vector<quint32>> contactsWhere(const FieldTest& test) override;
    Result<std::vector<Id>> idsNamed(const FieldTest& test) override;

private:
    Result<std::vector<quint32>> passing(const FieldSource& source, const FieldTest& test);
    Result<std::vector<quint32>> kept(const FieldSource& source, const FieldTest& test);
    Result<std::vector<quint32>> amongAll(const FieldSource& source);
    Result<std::vector<quint32>> among(const FieldSource& source, const std::vector<quint32>& contacts);

    Database& m_db;
    const IndexSnapshot& m_index;
    KeptAnswers& m_answers;
    const QueryVocabulary& m_words;
    QDate m_today;
};

} // namespace kontor

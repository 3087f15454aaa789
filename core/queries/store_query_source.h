// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/field_source.h"
#include "core/queries/search_index.h"
#include "core/search/query_plan.h"

#include <QDate>

namespace kontor {

/// Answers from the store what the memory does not know. For one evaluation, on the connection's thread.
class StoreQuerySource final : public QuerySource {
public:
    /// `contacts`: of the index, as the evaluation sees it.
    StoreQuerySource(Database& db, SearchIndex& index, const IndexSnapshot& contacts, const QueryVocabulary& words,
                     QDate today)
        : m_db{db}
        , m_index{index}
        , m_contacts{contacts}
        , m_words{words}
        , m_today{today}
    {}

    Result<std::vector<quint32>> contactsWhere(const FieldTest& test, const Bitmap& possible) override;
    Result<std::vector<Id>> idsNamed(const FieldTest& test) override;
    /// Reads the values of a field into memory, where a column there can answer for it.
    Status prepare(const QString& field);

private:
    Result<std::vector<quint32>> passing(const FieldSource& source, const FieldTest& test, const Bitmap& possible);
    QString columnOf(const FieldSource& source) const;
    Result<std::optional<std::vector<quint32>>> fromColumn(const QString& column, const FieldSource& source);
    Status readColumn(FieldSource source, const std::vector<quint32>* contacts, FieldColumn& into);
    Result<std::vector<quint32>> numbersOf(const std::vector<Id>& contacts);
    Result<std::vector<quint32>> numbersByScan(const std::vector<Id>& contacts);
    Result<std::vector<quint32>> everyone(const FieldSource& source, const FieldTest& test);
    Result<std::vector<quint32>> kept(const FieldSource& source, const FieldTest& test);
    Result<std::vector<quint32>> withRuled(std::vector<quint32> contacts, const FieldTest& test, bool ofAny);
    Result<std::vector<quint32>> amongAll(const FieldSource& source);
    Result<std::vector<quint32>> among(const FieldSource& source, const std::vector<quint32>& contacts);

    Database& m_db;
    SearchIndex& m_index;
    const IndexSnapshot& m_contacts;
    const QueryVocabulary& m_words;
    QDate m_today;
    std::vector<Id> m_rules; ///< of the markets that are being evaluated, the outer ones first
};

} // namespace kontor

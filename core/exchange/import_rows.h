// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/custom_cells.h"
#include "core/domain/value_rules.h"
#include "core/exchange/csv_mapping.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/import_draft.h"
#include "core/exchange/import_writer.h"

#include <QHash>

namespace kontor {

/// What reading rows needs to know of the store; copied when the import begins.
struct ImportContext {
    struct CustomFieldInfo {
        Id id;
        CustomType type;
        bool oneOff = false;
    };
    QString homeRegion;
    MandatoryFields mandatory;
    QString today;                                ///< ISO 8601, when the reading begins
    QHash<QString, CustomFieldInfo> customFields; ///< by key
    QHash<QString, Id> employees;                 ///< by name and by email, lower case
    QHash<QString, Id> teams;                     ///< by name, lower case
    QHash<QString, Id> categories;                ///< the same
    struct Market {
        Id id;
        QString name;
        bool byRule = false; ///< takes nobody by hand
    };
    QHash<QString, Market> markets;                     ///< the same
    QHash<QString, Id> consentTexts;                    ///< by slug() of the name, the version that is asked for today
    QHash<std::pair<QString, int>, Id> consentVersions; ///< each version by that and its number
    QString file;                                       ///< whose rows these are, without its folder
    ImportEdits edits{};
};
/// `file`: the list that is read.
Result<ImportContext> importContext(Database& db, const QString& file);

/// Makes drafts of rows by a mapping. Reading thread; knows no store.
class RowBuilder {
public:
    /// Errors as CsvMapping::positionsIn().
    static Result<RowBuilder> make(const CsvMapping& mapping, const QStringList& headers, int columnCount,
                                   ImportContext context, bool keepCells);

    RowDraft build(CsvReader& reader) const;

    DuplicatePolicy policy() const;
    ImportKey key() const;
    bool hasCompanies() const;

private:
    /// One column as it is read.
    struct Column {
        int position;
        CsvColumn from;
        QString name;   ///< header, or its number where there is none
        int group = -1; ///< of rows: which child it is a part of
    };
    /// A child that columns fill together: a location, or an email with its kind.
    struct Group {
        Entity entity;
        QString kind;
        FieldIndex lead; ///< the field without which there is no row, -1 for locations
    };
    struct RowText;      ///< of one field
    struct ConsentTexts; ///< of one consent
    struct Row;          ///< what one row has gathered so far

    void takeCells(Row& row, CsvReader& reader) const;
    void take(Row& row, const Column& column, const QString& text) const;
    void takeScalar(Row& row, const Column& column, const QString& text) const;
    void takePart(Row& row, const Column& column, const QString& text) const;
    void takeCustom(Row& row, const Column& column, const QString& text) const;
    void takeNames(Row& row, const Column& column, const QString& text) const; // import_rows_lists.cpp
    void takeName(Row& row, const Column& column, const QString& name) const;
    void takeConsent(Row& row, const Column& column, const QString& text) const; // import_rows_consents.cpp
    void takePicture(Row& row, const Column& column, const QString& text) const;
    bool checkAccount(Row& row, const Group& group, RowDraft::Child& account, size_t index) const;
    Result<QString> pastDay(const RowText& from, FieldIndex field) const;
    Id wordingOf(Row& row, const ConsentTexts& consent) const;
    void finishConsent(Row& row, const ConsentTexts& consent) const;
    void addEvidence(Row& row, const ConsentTexts& consent, RowDraft::Child& child) const;
    bool isFirmItself(const Row& row) const;
    void finishRoles(Row& row) const;
    void finishNames(Row& row) const;
    void finishScalars(Row& row) const;
    void finishChildren(Row& row) const;
    void finishGroup(Row& row, size_t index, const QString& region) const;
    RowDraft::Child withLead(RowDraft::Child child, const Group& group, const QString& lead,
                             const QString& region) const;
    QString regionOf(const Row& row) const;
    void finishKey(Row& row) const;
    ValueSetting settingOf(const Row& row) const;
    Result<Value> scalarValue(FieldIndex field, const QString& text, const Column& column) const;

    CsvMapping m_mapping;
    ImportContext m_context;
    std::vector<Column> m_columns;
    std::vector<Group> m_groups;
    QString m_key;
    bool m_keepCells = false;
};

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_row_texts.h"

#include "core/domain/contact_facts.h"
#include "core/domain/country.h"
#include "core/domain/email_address.h"
#include "core/domain/keyword_words.h"
#include "core/domain/person_name.h"
#include "core/domain/phone_number.h"
#include "core/domain/value_rules.h"
#include "core/domain/web_address.h"
#include "core/exchange/csv_words.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

Result<RowBuilder> RowBuilder::make(const CsvMapping& mapping, const QStringList& headers, int columnCount,
                                    ImportContext context, bool keepCells)
{
    const auto positions = mapping.positionsIn(headers, columnCount);
    if (!positions) return positions.error();
    RowBuilder builder;
    builder.m_mapping = mapping;
    builder.m_context = std::move(context);
    if (!mapping.region.isEmpty()) builder.m_context.homeRegion = mapping.region;
    builder.m_keepCells = keepCells;
    builder.m_key = mapping.effectiveKey();
    QStringList groupNames;
    for (size_t i = 0; i < mapping.columns.size(); ++i) {
        const CsvColumn& from = mapping.columns[i];
        const int position = (*positions)[i];
        if (position < 0 || from.field.kind == CsvField::Kind::None) continue;
        Column column{.position = position, .from = from};
        column.name = from.header.isEmpty() ? QString::number(position + 1) : from.header;
        if (from.field.kind == CsvField::Kind::Row) {
            const QString name = from.field.rowName();
            column.group = int(groupNames.indexOf(name));
            if (column.group < 0) {
                column.group = int(groupNames.size());
                groupNames.append(name);
                const Entity entity = from.field.entity;
                const FieldIndex lead = entity == Entity::Email   ? FieldIndex{Email::Address}
                                        : entity == Entity::Phone ? FieldIndex{Phone::Number}
                                        : entity == Entity::Link  ? FieldIndex{Link::Url}
                                                                  : FieldIndex{-1};
                builder.m_groups.push_back({entity, from.field.rowKind, lead});
            }
        }
        builder.m_columns.push_back(std::move(column));
    }
    return builder;
}

DuplicatePolicy RowBuilder::policy() const
{
    switch (m_mapping.duplicates) {
    case CsvMapping::Duplicates::Update: return DuplicatePolicy::Update;
    case CsvMapping::Duplicates::Create: return DuplicatePolicy::Create;
    case CsvMapping::Duplicates::Ask: return DuplicatePolicy::Ask;
    case CsvMapping::Duplicates::Skip: break;
    }
    return DuplicatePolicy::Skip;
}

ImportKey RowBuilder::key() const
{
    if (m_key.isEmpty() || m_key == "row"_L1) return {};
    if (m_key.startsWith("email"_L1)) return {.kind = ImportKey::Kind::Email};
    if (m_key.startsWith("phone"_L1)) return {.kind = ImportKey::Kind::Phone};
    if (m_key == "id"_L1) return {.kind = ImportKey::Kind::Id};
    const auto field = fieldNamed(Entity::Contact, m_key);
    return field ? ImportKey{.kind = ImportKey::Kind::Field, .field = *field} : ImportKey{};
}

bool RowBuilder::hasCompanies() const
{
    return std::ranges::any_of(m_columns, [](const Column& column) { return column.from.field.isCompany(); });
}

RowDraft RowBuilder::build(CsvReader& reader) const
{
    Row row;
    row.draft.row = reader.row();
    row.type = m_mapping.type;
    row.parts.resize(m_groups.size());
    row.draft.choice = m_context.edits.choices.value(row.draft.row);
    takeCells(row, reader);
    row.draft.person = row.type != "business"_L1 && !isFirmItself(row);
    finishRoles(row);
    finishNames(row);
    finishScalars(row);
    finishChildren(row);
    finishKey(row);
    if (m_keepCells) row.draft.cells = reader.cells();
    return std::move(row.draft);
}

void RowBuilder::takeCells(Row& row, CsvReader& reader) const
{
    const auto edited = m_context.edits.cells.constFind(row.draft.row);
    const bool any = edited != m_context.edits.cells.constEnd();
    QCryptographicHash hash{QCryptographicHash::Sha1};
    for (const Column& column : m_columns) {
        const bool typed = any && edited->contains(column.position);
        if (!typed && !reader.filled(column.position)) continue;
        const QString raw = typed ? edited->value(column.position) : reader.cell(column.position);
        const QString text = raw.trimmed();
        if (text.isEmpty()) continue;
        hash.addData(column.from.field.toString().toUtf8());
        hash.addData(QByteArrayView{"\x1f", 1});
        hash.addData(typed ? raw.toUtf8() : reader.utf8(column.position));
        hash.addData(QByteArrayView{"\x1e", 1});
        take(row, column, text);
    }
    row.draft.hash = Id::fromBytes(hash.result().first(16));
}

void RowBuilder::take(Row& row, const Column& column, const QString& text) const
{
    const CsvField& field = column.from.field;
    switch (field.kind) {
    case CsvField::Kind::Scalar: return takeScalar(row, column, text);
    case CsvField::Kind::Row: return takePart(row, column, text);
    case CsvField::Kind::Custom: return takeCustom(row, column, text);
    case CsvField::Kind::Categories:
    case CsvField::Kind::Markets: return takeNames(row, column, text);
    case CsvField::Kind::Consent: return takeConsent(row, column, text);
    case CsvField::Kind::Picture: return takePicture(row, column, text);
    case CsvField::Kind::Name: row.name = {text, &column}; return;
    case CsvField::Kind::FullName: row.fullName = {text, &column}; return;
    case CsvField::Kind::Id: row.draft.existing = Id::fromString(text).value_or(Id{}); return;
    case CsvField::Kind::Company:
        if (!field.isCompany()) return row.roles.push_back({field.number, {text, &column}});
        for (const QString& name : splitCell(text, column.from.split))
            row.draft.companies.push_back(
                {.name = name.simplified(), .number = field.number, .source = {column.name, text, column.position}});
        return;
    case CsvField::Kind::Keywords:
        for (const QString& part : splitCell(text, column.from.split))
            for (const QString& word : keywordsIn(part))
                row.draft.children.push_back({.entity = Entity::Keyword,
                                              .cells = {{Keyword::Word, word}},
                                              .rule = ruleOf(column.from.rule),
                                              .source = {column.name, text, column.position}});
        return;
    case CsvField::Kind::Relationship:
        for (const QString& word : splitCell(text, column.from.split.isEmpty() ? u";"_s : column.from.split)) {
            const auto stages = relationship::words(relationship::bit(word.toLower()));
            if (stages.isEmpty())
                row.problem(column, word,
                            {.code = Errc::InvalidChoice,
                             .detail = QLatin1StringView{fieldInfo(Entity::Relationship, Relationship::Stage).choices},
                             .field = u"contact.relationship"_s,
                             .value = word});
            for (const QString& stage : stages)
                row.draft.children.push_back({.entity = Entity::Relationship,
                                              .cells = {{Relationship::Stage, stage}},
                                              .source = {column.name, text, column.position}});
        }
        return;
    case CsvField::Kind::None: return;
    }
}

void RowBuilder::takeScalar(Row& row, const Column& column, const QString& text) const
{
    const FieldIndex field = column.from.field.field;
    if (field == Contact::Type) {
        const QString type = contactTypeOf(text);
        if (!type.isEmpty()) row.draft.typed = RowDraft::Source{column.name, text, column.position};
        if (row.type.isEmpty() || m_mapping.type.isEmpty()) row.type = type;
        return;
    }
    if (field == Contact::Birthday && column.from.combine) {
        const int part = *column.from.combine == "year"_L1 ? 0 : *column.from.combine == "month"_L1 ? 1 : 2;
        row.birthday[size_t(part)] = {text, &column};
        return;
    }
    Row::Text& scalar = row.scalars[size_t(field)];
    if (scalar.text.isEmpty())
        scalar = {text, &column};
    else if (const auto& between = column.from.combine ? column.from.combine : scalar.column->from.combine; between)
        scalar.text += *between + text;
    else if (column.from.rule != CsvRule::IfEmpty)
        scalar = {text, &column};
}

void RowBuilder::takePart(Row& row, const Column& column, const QString& text) const
{
    auto& parts = row.parts[size_t(column.group)];
    const FieldIndex field = column.from.field.field;
    for (auto& [known, have] : parts)
        if (known == field) {
            // "House number, street": the first of the two may be the one that is to be joined.
            const auto& between = column.from.combine ? column.from.combine : have.column->from.combine;
            if (between) have.text += *between + text;
            return;
        }
    const bool guarded = field == Location::PostalCode && m_groups[size_t(column.group)].entity == Entity::Location &&
                         text.startsWith(u'\''); // against spreadsheets that take it for a number
    parts.push_back({field, {guarded ? text.sliced(1) : text, &column}});
}

void RowBuilder::takeCustom(Row& row, const Column& column, const QString& text) const
{
    const auto info = m_context.customFields.constFind(column.from.field.key);
    if (info == m_context.customFields.constEnd()) return;
    CustomType type = info->type;
    if (column.from.dateOrder) type.dates.order = *column.from.dateOrder;
    type.region = m_context.homeRegion;
    auto cells = customCells(type, text);
    if (!cells) return row.problem(column, text, cells.error());
    row.draft.custom.push_back({.field = info->id,
                                .oneOff = info->oneOff,
                                .cells = std::move(*cells),
                                .rule = ruleOf(column.from.rule),
                                .source = {column.name, text, column.position}});
}

} // namespace kontor

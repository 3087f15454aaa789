// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_rows.h"

#include "core/domain/contact_facts.h"
#include "core/domain/country.h"
#include "core/domain/email_address.h"
#include "core/domain/person_name.h"
#include "core/domain/phone_number.h"
#include "core/domain/value_rules.h"
#include "core/domain/web_address.h"

#include <QCryptographicHash>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

/// Texts of one row by where they go, before they are parsed.
struct RowBuilder::Row {
    struct Text {
        QString text;
        const Column* column = nullptr;
    };

    RowDraft draft;
    QString type;
    std::array<Text, Contact::fields.size()> scalars;
    std::array<Text, 3> birthday; ///< year, month, day
    Text name, fullName;
    QString relationships;
    std::vector<std::vector<std::pair<FieldIndex, Text>>> parts; ///< by group

    void problem(const Column& column, const QString& raw, const Error& error)
    {
        draft.note({column.name, raw, column.position}, error);
    }
};

namespace {

FieldRule ruleOf(CsvRule rule)
{
    switch (rule) {
    case CsvRule::IfEmpty: return FieldRule::IfEmpty;
    case CsvRule::Never: return FieldRule::Never;
    case CsvRule::Overwrite: break;
    }
    return FieldRule::Overwrite;
}

QStringList split(const QString& text, const QString& separator)
{
    if (separator.isEmpty()) return {text};
    QStringList parts;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts))
        if (const QString trimmed = part.trimmed(); !trimmed.isEmpty()) parts.append(trimmed);
    return parts;
}

} // namespace

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
    return std::ranges::any_of(m_columns,
                               [](const Column& column) { return column.from.field.kind == CsvField::Kind::Company; });
}

RowDraft RowBuilder::build(CsvReader& reader) const
{
    Row row;
    row.draft.row = reader.row();
    row.type = m_mapping.type;
    row.parts.resize(m_groups.size());
    row.draft.choice = m_context.edits.choices.value(row.draft.row);
    takeCells(row, reader);
    row.draft.person = row.type != "business"_L1;
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
    case CsvField::Kind::Name: row.name = {text, &column}; return;
    case CsvField::Kind::FullName: row.fullName = {text, &column}; return;
    case CsvField::Kind::Id: row.draft.existing = Id::fromString(text).value_or(Id{}); return;
    case CsvField::Kind::Company:
        for (const QString& name : split(text, column.from.split)) row.draft.companies.push_back(name.simplified());
        return;
    case CsvField::Kind::Keywords:
        for (const QString& word : split(text, column.from.split))
            row.draft.children.push_back({.entity = Entity::Keyword,
                                          .cells = {{Keyword::Word, word.simplified()}},
                                          .rule = ruleOf(column.from.rule),
                                          .source = {column.name, text, column.position}});
        return;
    case CsvField::Kind::Relationship:
        for (const QString& word : split(text, column.from.split.isEmpty() ? u";"_s : column.from.split)) {
            const auto stages = relationship::words(relationship::bit(word.toLower()));
            if (stages.isEmpty())
                row.problem(column, word,
                            {.code = Errc::InvalidChoice, .field = u"contact.relationship"_s, .value = word});
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
        const QString type = text.toLower();
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
    else if (column.from.combine)
        scalar.text += *column.from.combine + text;
    else if (column.from.rule != CsvRule::IfEmpty)
        scalar = {text, &column};
}

void RowBuilder::takePart(Row& row, const Column& column, const QString& text) const
{
    auto& parts = row.parts[size_t(column.group)];
    const FieldIndex field = column.from.field.field;
    for (auto& [known, have] : parts)
        if (known == field) {
            if (column.from.combine) have.text += *column.from.combine + text;
            return;
        }
    parts.push_back({field, {text, &column}});
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

void RowBuilder::finishNames(Row& row) const
{
    const auto has = [&](FieldIndex field) { return !row.scalars[size_t(field)].text.isEmpty(); };
    Row::Text whole = row.fullName.text.isEmpty() ? row.name : row.fullName;
    if (!row.draft.person) {
        if (!has(Contact::LegalName) && !whole.text.isEmpty()) row.scalars[Contact::LegalName] = whole;
        // In a list of businesses the company is the contact itself.
        if (!row.scalars[Contact::LegalName].column && !row.draft.companies.empty())
            row.scalars[Contact::LegalName] = {row.draft.companies.front(),
                                               m_columns.empty() ? nullptr : &m_columns.front()};
        row.draft.companies.clear();
        return;
    }
    if (whole.text.isEmpty() || has(Contact::FirstName) || has(Contact::LastName)) return;
    QString text = whole.text;
    if (whole.column->from.split == "last_first"_L1 && !text.contains(u','))
        text.replace(text.indexOf(u' '), 1, u", "_s);
    const PersonName name = splitPersonName(text);
    for (const auto& [field, part] : {std::pair{Contact::Title, &name.title},
                                      {Contact::FirstName, &name.first},
                                      {Contact::MiddleName, &name.middle},
                                      {Contact::LastName, &name.last},
                                      {Contact::Suffix, &name.suffix},
                                      {Contact::Nickname, &name.nickname}})
        if (!part->isEmpty() && !has(field)) row.scalars[size_t(field)] = {*part, whole.column};
}

Result<Value> RowBuilder::scalarValue(FieldIndex field, const QString& text, const Column& column) const
{
    const Field& info = fieldInfo(Entity::Contact, field);
    if (info.type == FieldType::Date) {
        DateReading reading;
        if (column.from.dateOrder) reading.order = *column.from.dateOrder;
        auto date = parseDate(text, reading);
        if (!date) return date.error();
        return Value{*date};
    }
    if (info.type == FieldType::Reference) {
        const auto& names = info.target == Entity::Employee ? m_context.employees : m_context.teams;
        const Id id = names.value(text.toLower(), Id::fromString(text).value_or(Id{}));
        if (id.isNull())
            return Error{.code = Errc::UnknownReference, .field = fieldPath(Entity::Contact, field), .value = text};
        return Value{id};
    }
    return parseCell(Entity::Contact, field, text);
}

/// VAT IDs and registration numbers are checked by the country of the row's own address.
ValueSetting RowBuilder::settingOf(const Row& row) const
{
    const QString region = regionOf(row);
    return {.region = region, .country = countryOfVatId(Value{row.scalars[Contact::VatId].text}, region)};
}

void RowBuilder::finishScalars(Row& row) const
{
    if (row.birthday[0].column || row.birthday[1].column || row.birthday[2].column) {
        // Three columns make one date; without the year it is a day of any year (ISO 8601 --MM-DD).
        const auto& [year, month, day] = row.birthday;
        const QString text = year.text.isEmpty() ? u"--%1-%2"_s.arg(month.text.toInt(), 2, 10, QLatin1Char('0'))
                                                       .arg(day.text.toInt(), 2, 10, QLatin1Char('0'))
                                                 : u"%1-%2-%3"_s.arg(year.text, month.text.rightJustified(2, u'0'),
                                                                     day.text.rightJustified(2, u'0'));
        row.scalars[Contact::Birthday] = {text, year.column ? year.column : month.column ? month.column : day.column};
    }
    for (size_t i = 0; i < row.scalars.size(); ++i) {
        const auto& [text, column] = row.scalars[i];
        if (text.isEmpty() || !column) continue;
        auto value = scalarValue(FieldIndex(i), text, *column);
        if (value)
            if (auto fine = checkValue(Entity::Contact, FieldIndex(i), *value, settingOf(row)); !fine)
                value = fine.error();
        if (!value) {
            row.problem(*column, text, value.error());
            continue;
        }
        row.draft.contact.push_back(
            {FieldIndex(i), std::move(*value), ruleOf(column->from.rule), {column->name, text, column->position}});
    }
}

/// Numbers are read with the country of the row's own address.
QString RowBuilder::regionOf(const Row& row) const
{
    for (size_t i = 0; i < m_groups.size(); ++i) {
        if (m_groups[i].entity != Entity::Location) continue;
        for (const auto& [field, text] : row.parts[i])
            if (field == Location::Country)
                if (const auto country = parseCountry(text.text)) return callingRegion(*country);
    }
    return m_context.homeRegion;
}

void RowBuilder::finishChildren(Row& row) const
{
    const QString region = regionOf(row);
    for (size_t i = 0; i < m_groups.size(); ++i)
        if (!row.parts[i].empty()) finishGroup(row, i, region);
}

void RowBuilder::finishGroup(Row& row, size_t index, const QString& region) const
{
    const Group& group = m_groups[index];
    RowDraft::Child child{.entity = group.entity};
    const auto kindField = fieldNamed(group.entity, group.entity == Entity::Link ? u"label" : u"kind");
    if (!group.kind.isEmpty()) child.cells.push_back({*kindField, group.kind});
    QStringList leads;
    for (const auto& [field, text] : row.parts[index]) {
        child.rule = ruleOf(text.column->from.rule);
        if (child.source.column.isEmpty() || field == group.lead || field == Location::Lat)
            child.source = {text.column->name, text.text, text.column->position};
        if (field == group.lead) {
            leads = split(text.text, text.column->from.split);
            continue;
        }
        auto value = parseCell(group.entity, field, text.text);
        if (!value)
            row.problem(*text.column, text.text, value.error());
        else
            putCell(child.cells, field, std::move(*value));
    }
    if (group.entity == Entity::Location) {
        const bool more =
            std::ranges::any_of(child.cells, [](const Cell& cell) { return cell.field != Location::Kind; });
        if (more) row.draft.children.push_back(std::move(child));
        return;
    }
    for (const QString& lead : leads) row.draft.children.push_back(withLead(child, group, lead, region));
}

/// One row for each of several values in a cell.
RowDraft::Child RowBuilder::withLead(RowDraft::Child child, const Group& group, const QString& lead,
                                     const QString& region) const
{
    child.source.raw = lead;
    QString text = lead;
    if (group.entity == Entity::Link && !lead.contains(u'/')) // a column of a network often holds account names
        if (const QString page = profileAddress(group.kind, lead); !page.isEmpty()) text = page;
    child.cells.push_back({group.lead, text});
    if (group.entity == Entity::Phone) {
        if (!region.isEmpty()) child.cells.push_back({Phone::Region, region});
        if (const auto phone = parsePhone(lead, region)) {
            child.norm = phone->norm();
            child.national = nationalDigits(child.norm);
        }
    } else if (group.entity == Entity::Email) {
        if (const auto email = parseEmail(lead)) child.norm = email->norm;
    }
    return child;
}

void RowBuilder::finishKey(Row& row) const
{
    const ImportKey wanted = key();
    RowDraft& draft = row.draft;
    if (wanted.kind == ImportKey::Kind::Field) {
        for (const auto& cell : draft.contact)
            if (cell.field == wanted.field) draft.key = cell.value.text();
    } else if (wanted.kind == ImportKey::Kind::Email || wanted.kind == ImportKey::Kind::Phone) {
        const Entity entity = wanted.kind == ImportKey::Kind::Email ? Entity::Email : Entity::Phone;
        for (const auto& child : draft.children)
            if (child.entity == entity && draft.key.isEmpty()) draft.key = child.norm;
    }
}

} // namespace kontor

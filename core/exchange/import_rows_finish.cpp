// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of RowBuilder that makes values of the texts of a row.
#include "core/domain/contact_facts.h"
#include "core/domain/country.h"
#include "core/domain/email_address.h"
#include "core/domain/person_name.h"
#include "core/domain/phone_number.h"
#include "core/domain/value_rules.h"
#include "core/domain/vat_id.h"
#include "core/domain/web_address.h"
#include "core/exchange/csv_words.h"
#include "core/exchange/import_row_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

/// A list of people has rows that name a company and nobody in it: the row is the company's own. Where a column says what
/// the row is, that holds.
bool RowBuilder::isFirmItself(const Row& row) const
{
    if (m_mapping.type.isEmpty() || row.draft.companies.size() != 1 || !row.name.text.isEmpty() ||
        !row.fullName.text.isEmpty())
        return false;
    return std::ranges::all_of(std::array{Contact::FirstName, Contact::MiddleName, Contact::LastName, Contact::NoteName,
                                          Contact::Nickname, Contact::JobTitle, Contact::Birthday},
                               [&](FieldIndex field) { return row.scalars[size_t(field)].text.isEmpty(); }) &&
           !row.birthday[1].column;
}

void RowBuilder::finishRoles(Row& row) const
{
    for (const auto& [number, role] : row.roles)
        for (RowDraft::Company& company : row.draft.companies)
            if (company.number == number) {
                company.role = role.text;
                company.rule = ruleOf(role.column->from.rule);
            }
}

void RowBuilder::finishNames(Row& row) const
{
    const auto has = [&](FieldIndex field) { return !row.scalars[size_t(field)].text.isEmpty(); };
    Row::Text whole = row.fullName.text.isEmpty() ? row.name : row.fullName;
    if (!row.draft.person) {
        if (!has(Contact::LegalName) && !whole.text.isEmpty()) row.scalars[Contact::LegalName] = whole;
        // In a list of businesses the company is the contact itself.
        if (!row.scalars[Contact::LegalName].column && !row.draft.companies.empty())
            row.scalars[Contact::LegalName] = {row.draft.companies.front().name,
                                               m_columns.empty() ? nullptr : &m_columns.front()};
        row.draft.companies.clear();
        // "Firma" as the form of address says nothing more.
        Row::Text& title = row.scalars[Contact::Title];
        if (contactTypeOf(title.text) == "business"_L1) title = {};
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
    const QString country = countryOfVatId(Value{row.scalars[Contact::VatId].text}, region);
    return {.region = region, .country = country.isEmpty() ? region : country, .today = m_context.today};
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
        // A VAT ID as the tax office at home writes it: which home that is, only this row knows.
        if (value && FieldIndex(i) == Contact::VatId && text.front().isDigit())
            if (const auto id = parseVatId(text, regionOf(row))) value = Value{id->norm};
        if (value)
            if (auto fine = checkValue(Entity::Contact, FieldIndex(i), *value, settingOf(row)); !fine)
                value = fine.error();
        if (!value) {
            row.problem(*column, text, value.error());
            continue;
        }
        const bool ofCompany = row.draft.person && row.draft.companies.size() == 1 &&
                               fieldInfo(Entity::Contact, FieldIndex(i)).is(FieldFlag::BusinessOnly);
        (ofCompany ? row.draft.ofCompany : row.draft.contact)
            .push_back(
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
    for (const ConsentTexts& consent : row.consents) finishConsent(row, consent);
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
        const FieldIndex named = group.entity == Entity::BankAccount ? FieldIndex{BankAccount::Iban}
                                 : group.entity == Entity::Location  ? FieldIndex{Location::Lat}
                                                                     : group.lead;
        if (child.source.column.isEmpty() || field == named)
            child.source = {text.column->name, text.text, text.column->position};
        if (field == group.lead) {
            leads = splitCell(text.text, text.column->from.split);
            continue;
        }
        auto value = parseCell(group.entity, field, text.text);
        if (!value)
            row.problem(*text.column, text.text, value.error());
        else
            putCell(child.cells, field, std::move(*value));
    }
    if (group.entity == Entity::BankAccount) {
        if (checkAccount(row, group, child, index)) row.draft.children.push_back(std::move(child));
        return;
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

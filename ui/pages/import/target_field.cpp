// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/target_field.h"

#include "core/exchange/csv_words.h"
#include "ui/text/field_text.h"
#include "ui/text/kind_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Target {
    Q_DECLARE_TR_FUNCTIONS(ImportTarget)
};

/// "%1 (%2)": a field and which of several.
QString ofKind(const QString& label, const QString& kind)
{
    return kind.isEmpty() ? label : Target::tr("%1 (%2)", "field (kind)").arg(label, kindText(kind));
}

QString rowLabel(const CsvField& field)
{
    switch (field.entity) {
    case Entity::Email:
        return field.field == Email::Kind ? ofKind(Target::tr("Kind of the email"), field.rowKind)
                                          : ofKind(entityLabel(Entity::Email), field.rowKind);
    case Entity::Phone:
        return field.field == Phone::Kind ? ofKind(Target::tr("Kind of the phone number"), field.rowKind)
                                          : ofKind(entityLabel(Entity::Phone), field.rowKind);
    case Entity::BankAccount:
        return ofKind(field.field == BankAccount::Kind ? Target::tr("Kind of the bank account")
                                                       : fieldLabel(field.entity, field.field),
                      field.rowKind);
    case Entity::Link:
        if (field.field == Link::Label) return ofKind(Target::tr("Label of the link"), field.rowKind);
        if (field.rowKind == u"website") return fieldLabel(u"website"_s);
        return ofKind(entityLabel(Entity::Link), field.rowKind);
    default:
        return ofKind(field.field == Location::Kind ? Target::tr("Kind of the address")
                                                    : fieldLabel(field.entity, field.field),
                      field.rowKind);
    }
}

const CustomFieldRow* customNamed(const QString& key, const CustomFields::Answer& custom)
{
    const auto found = std::ranges::find(custom, key, &CustomFieldRow::key);
    return found == custom.end() ? nullptr : &*found;
}

QString newFieldLabel(const QString& type) { return Target::tr("New field (%1)").arg(choiceLabel(type)); }

QString consentLabel(const QString& text) { return Target::tr("Consent: %1").arg(text); }

/// A further one by its number, and which part of it where that is not its day.
QString consentLabel(const CsvField& field)
{
    QString text = QString{field.key}.replace(u'_', u' ');
    if (field.number > 1) text += u' ' + QString::number(field.number);
    if (field.entity != Entity::Consent || field.field != Consent::GivenAt)
        text += u", "_s + fieldLabel(field.entity, field.field);
    return consentLabel(text);
}

QString companyLabel(const CsvField& field)
{
    QString text = fieldLabel(u"company"_s);
    if (field.number > 1) text += u' ' + QString::number(field.number);
    return field.isCompany() ? text : text + u", "_s + fieldLabel(Entity::ContactPerson, ContactPerson::Note);
}

QString labelOf(const CsvField& field)
{
    switch (field.kind) {
    case CsvField::Kind::None: return Target::tr("Do not import");
    case CsvField::Kind::Id: return Target::tr("Id in Kontor");
    case CsvField::Kind::Scalar: return fieldLabel(Entity::Contact, field.field);
    case CsvField::Kind::Relationship: return fieldLabel(u"relationship"_s);
    case CsvField::Kind::Name: return Target::tr("Name");
    case CsvField::Kind::FullName: return Target::tr("Whole name");
    case CsvField::Kind::Company: return companyLabel(field);
    case CsvField::Kind::Keywords: return fieldLabel(u"keywords"_s);
    case CsvField::Kind::Row: return rowLabel(field);
    case CsvField::Kind::Picture: return entityLabel(Entity::Picture);
    case CsvField::Kind::Categories: return entitiesLabel(Entity::ContactCategory);
    case CsvField::Kind::Markets: return fieldLabel(u"market"_s);
    case CsvField::Kind::Consent: return consentLabel(field);
    case CsvField::Kind::Custom: break;
    }
    return field.key;
}

/// The list under construction.
class Places {
public:
    explicit Places(QString type) : m_type{std::move(type)} {}

    void group(const QString& title) { m_group = title; }
    void add(const CsvField& field)
    {
        if (fitsType(field, m_type)) m_places.push_back({m_group, labelOf(field), field, {}});
    }
    void add(std::initializer_list<FieldIndex> scalars)
    {
        for (const FieldIndex field : scalars) add(CsvField::scalar(field));
    }
    void addRows(Entity entity, FieldIndex field, std::initializer_list<QStringView> kinds)
    {
        for (const QStringView kind : kinds) add(CsvField::row(entity, field, kind.toString()));
    }
    void add(const QString& label, const CsvField& field, const QString& customType)
    {
        m_places.push_back({m_group, label, field, customType});
    }
    std::vector<TargetField> take() { return std::move(m_places); }

private:
    QString m_type;
    QString m_group;
    std::vector<TargetField> m_places;
};

void addNames(Places& places)
{
    places.group(Target::tr("Name"));
    places.add(CsvField{.kind = CsvField::Kind::Name});
    places.add(CsvField{.kind = CsvField::Kind::FullName});
    places.add({Contact::FirstName, Contact::MiddleName, Contact::LastName, Contact::Title, Contact::Suffix,
                Contact::Nickname, Contact::LegalName, Contact::NoteName});
    places.group(Target::tr("Work"));
    places.add(CsvField::company());
    places.add(CsvField::role());
    places.add({Contact::JobTitle});
}

void addReach(Places& places)
{
    places.group(entityLabel(Entity::Email));
    places.addRows(Entity::Email, Email::Address, {u"", u"work", u"home", u"billing", u"other"});
    places.addRows(Entity::Email, Email::Kind, {u""});
    places.group(entityLabel(Entity::Phone));
    places.addRows(Entity::Phone, Phone::Number,
                   {u"", u"work", u"mobile", u"home", u"main", u"fax", u"work_mobile", u"home_mobile", u"work_fax",
                    u"home_fax", u"other"});
    places.addRows(Entity::Phone, Phone::Kind, {u""});
    for (const QStringView kind : {u"", u"work", u"home", u"billing", u"shipping", u"other"}) {
        places.group(ofKind(entityLabel(Entity::Location), kind.toString()));
        for (const FieldIndex part : {Location::Street, Location::Street2, Location::PostalCode, Location::City,
                                      Location::Region, Location::Country, Location::Lat, Location::Lon})
            places.add(CsvField::row(Entity::Location, part, kind.toString()));
        if (kind.isEmpty()) places.add(CsvField::row(Entity::Location, Location::Kind));
    }
    places.group(entityLabel(Entity::Link));
    places.addRows(Entity::Link, Link::Url,
                   {u"website", u"", u"linkedin", u"xing", u"facebook", u"instagram", u"twitter"});
    places.addRows(Entity::Link, Link::Label, {u""});
    places.group(entityLabel(Entity::BankAccount));
    for (const FieldIndex part : {BankAccount::Iban, BankAccount::Bic, BankAccount::Bank, BankAccount::Holder,
                                  BankAccount::AccountNumber, BankAccount::Kind})
        places.add(CsvField::row(Entity::BankAccount, part));
}

void addDetails(Places& places)
{
    places.group(Target::tr("Details"));
    places.add(CsvField{.kind = CsvField::Kind::Relationship});
    places.add(CsvField{.kind = CsvField::Kind::Keywords});
    places.add(CsvField{.kind = CsvField::Kind::Categories});
    places.add(CsvField{.kind = CsvField::Kind::Markets});
    places.add({Contact::Notes, Contact::Birthday, Contact::Gender, Contact::Language, Contact::RegistrationNumber,
                Contact::LegalForm, Contact::VatId, Contact::PreferredChannel, Contact::DoNotEmail, Contact::DoNotCall,
                Contact::Consumer, Contact::Responsible, Contact::Team, Contact::Type, Contact::Archived,
                Contact::ExternalId});
    places.add(CsvField{.kind = CsvField::Kind::Id});
}

QStringList customTypes()
{
    return QString{QLatin1StringView{fieldInfo(Entity::CustomField, CustomField::Type).choices}}.split(u';');
}

bool isTaken(const CsvMapping& mapping, size_t column, const CsvField& field)
{
    for (size_t i = 0; i < mapping.columns.size(); ++i)
        if (i != column && mapping.columns[i].field == field) return true;
    return false;
}

QString freeKey(const CsvMapping& mapping, size_t column, const CustomFields::Answer& custom)
{
    const QString base = slug(mapping.columns[column].header);
    QString key = base;
    for (int i = 2; customNamed(key, custom) || isTaken(mapping, column, CsvField::custom(key)); ++i)
        key = base + u'_' + QString::number(i);
    return key;
}

/// Every text behind the first is put behind it.
void joinTexts(CsvMapping& mapping, const CsvField& field)
{
    bool first = true;
    for (CsvColumn& column : mapping.columns) {
        if (column.field != field) continue;
        if (!std::exchange(first, false) && !column.combine)
            column.combine = field.isScalar(Contact::Notes) ? u"\n"_s : u" "_s;
    }
}

QString separatorIn(const QStringList& examples, bool commaToo)
{
    const auto has = [&](QChar sign) {
        return std::ranges::any_of(examples, [sign](const QString& text) { return text.contains(sign); });
    };
    if (has(u';')) return u";"_s;
    return commaToo && has(u',') ? u","_s : QString{};
}

} // namespace

bool fitsType(const CsvField& field, const QString& type)
{
    const bool business = type == "business"_L1, person = type == "person"_L1;
    if (field.kind == CsvField::Kind::FullName || field.kind == CsvField::Kind::Company) return !business;
    if (field.kind != CsvField::Kind::Scalar) return true;
    const Field& info = fieldInfo(Entity::Contact, field.field);
    return !(business && info.is(FieldFlag::PersonOnly)) && !(person && info.is(FieldFlag::BusinessOnly));
}

std::vector<TargetField> targetFields(const QString& type, const CustomFields::Answer& custom,
                                      const ConsentTexts::Answer& consents)
{
    Places places{type};
    places.add(CsvField{});
    addNames(places);
    addReach(places);
    addDetails(places);
    places.group(entitiesLabel(Entity::Consent));
    for (const ConsentTexts::Item& text : consents)
        places.add(consentLabel(text.name), CsvField::consent(slug(text.name)), {});
    places.group(Target::tr("Your own fields"));
    for (const CustomFieldRow& row : custom) {
        const bool fits =
            type.isEmpty() || row.appliesTo.isEmpty() || row.appliesTo == "both"_L1 || row.appliesTo == type;
        if (fits) places.add(row.label, CsvField::custom(row.key), {});
    }
    places.group(Target::tr("New field"));
    for (const QString& one : customTypes()) places.add(newFieldLabel(one), CsvField::custom({}), one);
    return places.take();
}

QString targetLabel(const CsvColumn& column, const CustomFields::Answer& custom)
{
    const CsvField& field = column.field;
    if (field.kind == CsvField::Kind::Custom) {
        if (const CustomFieldRow* known = customNamed(field.key, custom)) return known->label;
        return newFieldLabel(column.customType.isEmpty() ? u"text"_s : column.customType);
    }
    const QString label = labelOf(field);
    if (column.combine && field.isText()) return Target::tr("%1, continued").arg(label);
    return field.kind == CsvField::Kind::Row && field.number > 1
               ? Target::tr("%1 %2", "field and its number").arg(label).arg(field.number)
               : label;
}

bool isSamePlace(const TargetField& place, const CsvColumn& column, const CustomFields::Answer& custom)
{
    if (place.field.kind != column.field.kind) return false;
    if (place.field.kind != CsvField::Kind::Custom) {
        CsvField first = column.field;
        first.number = 1;
        return place.field == first;
    }
    if (!place.field.key.isEmpty()) return place.field.key == column.field.key;
    return !customNamed(column.field.key, custom) &&
           place.customType == (column.customType.isEmpty() ? u"text"_s : column.customType);
}

void sendColumn(CsvMapping& mapping, size_t index, const TargetField& place, const QStringList& examples,
                const CustomFields::Answer& custom)
{
    CsvColumn column{.header = mapping.columns[index].header, .index = mapping.columns[index].index};
    column.field = place.field;
    column.customType = place.customType;
    if (place.field.kind == CsvField::Kind::Custom && place.field.key.isEmpty())
        column.field.key = freeKey(mapping, index, custom);
    while (column.field.kind == CsvField::Kind::Row && column.field.number < 99 &&
           isTaken(mapping, index, column.field))
        ++column.field.number;
    const bool list = column.field.kind == CsvField::Kind::Keywords ||
                      column.field.kind == CsvField::Kind::Categories || column.field.kind == CsvField::Kind::Markets;
    if (column.field.holdsSeveral() && column.field.kind != CsvField::Kind::Custom)
        column.split = separatorIn(examples, list);
    const CsvField field = column.field;
    mapping.columns[index] = std::move(column);
    if (field.isText()) joinTexts(mapping, field);
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_field.h"

#include <algorithm>
#include <array>
#include <tuple>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct RowBase {
    QStringView name;
    Entity entity;
    FieldIndex value; ///< what stands for the row when no part is named; -1 = a part has to be named
};
constexpr std::array rowBases{
    RowBase{u"email", Entity::Email, Email::Address},
    RowBase{u"phone", Entity::Phone, Phone::Number},
    RowBase{u"location", Entity::Location, -1},
    RowBase{u"link", Entity::Link, Link::Url},
    RowBase{u"bank_account", Entity::BankAccount, BankAccount::Iban},
};
constexpr QStringView website = u"website";

const RowBase& baseOf(Entity entity) { return *std::ranges::find(rowBases, entity, &RowBase::entity); }

/// Of an account everything that people fill in.
bool comesIn(Entity entity, FieldIndex field)
{
    const Field& info = fieldInfo(entity, field);
    return info.is(FieldFlag::Importable) ||
           (entity == Entity::BankAccount && !info.is(FieldFlag::Permanent) && !info.is(FieldFlag::Internal));
}

/// What a list may say of a consent beside its day.
constexpr std::array<std::pair<Entity, FieldIndex>, 5> consentParts{{{Entity::ConsentText, ConsentText::Version},
                                                                     {Entity::Consent, Consent::Obtained},
                                                                     {Entity::Consent, Consent::Evidence},
                                                                     {Entity::Consent, Consent::WithdrawnAt},
                                                                     {Entity::Consent, Consent::Withdrawal}}};

bool isSlug(QStringView text)
{
    return !text.isEmpty() && text.size() <= 80 && text.front() != u'_' && text.back() != u'_' &&
           std::ranges::all_of(
               text, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

/// "work_fax_2" → kind work_fax, number 2; "2" → number 2.
bool readSlot(QStringView slot, CsvField& field)
{
    if (slot.isEmpty()) return true;
    if (!slot.startsWith(u'_') || !isSlug(slot.sliced(1))) return false;
    slot = slot.sliced(1);
    const auto last = slot.lastIndexOf(u'_');
    bool isNumber = false;
    const int number = slot.sliced(last + 1).toInt(&isNumber);
    if (isNumber && (number < 1 || number > 999)) return false;
    if (isNumber) field.number = number;
    field.rowKind = isNumber ? slot.first(std::max<qsizetype>(last, 0)).toString() : slot.toString();
    return true;
}

std::optional<CsvField> readRow(QStringView text)
{
    const auto dot = text.indexOf(u'.');
    const QStringView head = dot < 0 ? text : text.first(dot);
    const QStringView part = dot < 0 ? QStringView{} : text.sliced(dot + 1);
    CsvField field{.kind = CsvField::Kind::Row};
    if (head.startsWith(website)) {
        field.entity = Entity::Link;
        field.field = Link::Url;
        if (!part.isNull() || !readSlot(head.sliced(website.size()), field) || !field.rowKind.isEmpty()) return {};
        field.rowKind = website.toString();
        return field;
    }
    for (const RowBase& base : rowBases) {
        if (!head.startsWith(base.name)) continue;
        field.entity = base.entity;
        if (!readSlot(head.sliced(base.name.size()), field)) return {};
        const auto named = dot < 0 ? std::optional{base.value} : fieldNamed(base.entity, part);
        if (!named || *named < 0 || !comesIn(base.entity, *named)) return {};
        field.field = *named;
        return field;
    }
    return {};
}

/// "company", "company_2", "company_2.role"; nothing for what is only called so.
std::optional<CsvField> readCompany(QStringView text)
{
    static constexpr QStringView company = u"company", role = u".role";
    if (text == u"contact_person.note") return CsvField::role();
    if (!text.startsWith(company)) return {};
    const bool isRole = text.endsWith(role);
    CsvField slot;
    if (!readSlot(text.chopped(isRole ? role.size() : 0).sliced(company.size()), slot) || !slot.rowKind.isEmpty())
        return {};
    return isRole ? CsvField::role(slot.number) : CsvField::company(slot.number);
}

/// "newsletter", "newsletter.version", "newsletter.2.withdrawn_at".
std::optional<CsvField> readConsent(QStringView text)
{
    const auto words = text.split(u'.');
    if (!isSlug(words.front()) || words.size() > 3) return {};
    CsvField field = CsvField::consent(words.front().toString());
    auto word = words.begin() + 1;
    if (word == words.end()) return field;
    if (bool isNumber = false; word->front().isDigit()) {
        field.number = word->toInt(&isNumber);
        if (!isNumber || field.number < 2 || field.number > 999) return {};
        if (++word == words.end()) return field;
    }
    const auto part = std::ranges::find_if(consentParts, [&](const auto& each) {
        return *word == QLatin1StringView{fieldInfo(each.first, each.second).name};
    });
    if (part == consentParts.end() || word + 1 != words.end()) return {};
    std::tie(field.entity, field.field) = *part;
    return field;
}

QString consentName(const CsvField& field)
{
    QString name = u"consent."_s + field.key;
    if (field.number > 1) name += u'.' + QString::number(field.number);
    if (field.entity != Entity::Consent || field.field != Consent::GivenAt)
        name += u'.' + QLatin1StringView{fieldInfo(field.entity, field.field).name};
    return name;
}

} // namespace

CsvField CsvField::scalar(FieldIndex field)
{
    return {.kind = Kind::Scalar, .entity = Entity::Contact, .field = field};
}

CsvField CsvField::row(Entity entity, FieldIndex field, QString rowKind, int number)
{
    return {.kind = Kind::Row, .entity = entity, .field = field, .rowKind = std::move(rowKind), .number = number};
}

CsvField CsvField::custom(QString key) { return {.kind = Kind::Custom, .key = std::move(key)}; }

CsvField CsvField::company(int number) { return {.kind = Kind::Company, .number = number}; }

CsvField CsvField::role(int number)
{
    return {.kind = Kind::Company, .entity = Entity::ContactPerson, .field = ContactPerson::Note, .number = number};
}

CsvField CsvField::consent(QString key, Entity entity, FieldIndex part, int number)
{
    return {.kind = Kind::Consent, .entity = entity, .field = part, .number = number, .key = std::move(key)};
}

bool CsvField::holdsSeveral() const
{
    return kind == Kind::Keywords || kind == Kind::Relationship || kind == Kind::Custom || kind == Kind::Categories ||
           kind == Kind::Markets ||
           (kind == Kind::Row && entity != Entity::Location && entity != Entity::BankAccount &&
            field == baseOf(entity).value);
}

bool CsvField::isText() const
{
    if (kind == Kind::Name || kind == Kind::FullName || kind == Kind::Company || kind == Kind::Custom) return true;
    if (kind != Kind::Scalar && !(kind == Kind::Row && entity == Entity::Location)) return false;
    const FieldType type = fieldInfo(entity, field).type;
    return type == FieldType::Text || type == FieldType::LongText;
}

QString CsvField::rowName() const
{
    if (kind != Kind::Row) return {};
    QString name = entity == Entity::Link && rowKind == website ? website.toString() : baseOf(entity).name.toString();
    if (!rowKind.isEmpty() && name != website) name += u'_' + rowKind;
    return number > 1 ? name + u'_' + QString::number(number) : name;
}

QString CsvField::toString() const
{
    switch (kind) {
    case Kind::None: return {};
    case Kind::Id: return u"id"_s;
    case Kind::Scalar: return QLatin1StringView{fieldInfo(entity, field).name};
    case Kind::Relationship: return u"relationship"_s;
    case Kind::Name: return u"name"_s;
    case Kind::FullName: return u"full_name"_s;
    case Kind::Company:
        return u"company"_s + (number > 1 ? u'_' + QString::number(number) : QString{}) +
               (isCompany() ? QString{} : u".role"_s);
    case Kind::Keywords: return u"keywords"_s;
    case Kind::Custom: return u"custom."_s + key;
    case Kind::Picture: return u"picture"_s;
    case Kind::Categories: return u"categories"_s;
    case Kind::Markets: return u"target_markets"_s;
    case Kind::Consent: return consentName(*this);
    case Kind::Row: break;
    }
    if (field == baseOf(entity).value) return rowName();
    // The parts of a website are those of a link: website_2 has the label website already.
    const QString row = entity == Entity::Link && rowKind == website
                            ? u"link_website"_s + (number > 1 ? u'_' + QString::number(number) : QString{})
                            : rowName();
    return row + u'.' + QLatin1StringView{fieldInfo(entity, field).name};
}

std::optional<CsvField> CsvField::parse(QStringView text)
{
    if (text.isEmpty()) return CsvField{};
    if (text == u"id") return CsvField{.kind = Kind::Id};
    if (text == u"relationship") return CsvField{.kind = Kind::Relationship};
    if (text == u"name") return CsvField{.kind = Kind::Name};
    if (text == u"full_name") return CsvField{.kind = Kind::FullName};
    if (text == u"keywords") return CsvField{.kind = Kind::Keywords};
    if (text == u"picture") return CsvField{.kind = Kind::Picture};
    if (text == u"categories") return CsvField{.kind = Kind::Categories};
    if (text == u"target_markets") return CsvField{.kind = Kind::Markets};
    if (const auto company = readCompany(text)) return company;
    static constexpr QStringView ownField = u"custom.", ofConsent = u"consent.";
    if (text.startsWith(ofConsent)) return readConsent(text.sliced(ofConsent.size()));
    if (text.startsWith(ownField)) {
        const QStringView key = text.sliced(ownField.size());
        return isSlug(key) ? std::optional{custom(key.toString())} : std::nullopt;
    }
    if (const auto named = fieldNamed(Entity::Contact, text))
        return fieldInfo(Entity::Contact, *named).is(FieldFlag::Importable) ? std::optional{scalar(*named)}
                                                                            : std::nullopt;
    return readRow(text);
}

} // namespace kontor

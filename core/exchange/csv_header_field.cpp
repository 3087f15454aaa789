// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_header_field.h"

#include <bitset>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Words = std::bitset<96>;

Words maskOf(std::initializer_list<Word> words)
{
    Words mask;
    for (const Word word : words) mask.set(size_t(word));
    return mask;
}

/// The words of a header, to be asked about.
class Said {
public:
    explicit Said(const HeaderWords& header) : m_header{header}
    {
        for (const Word word : header.words) m_words.set(size_t(word));
    }
    bool has(Word word) const { return m_words.test(size_t(word)); }
    bool any(const Words& of) const { return (m_words & of).any(); }
    /// Nothing else but these.
    bool only(const Words& allowed) const { return (m_words & ~allowed).none(); }
    Words among(const Words& of) const { return m_words & of; }
    const HeaderWords& header() const { return m_header; }

    /// Which of several: "Alternate Email 1" is the second.
    int number() const
    {
        const int base = has(Word::Secondary) ? 2 : has(Word::Tertiary) ? 3 : 1;
        return m_header.number > 0 ? m_header.number + base - 1 : base;
    }
    QString place() const
    {
        if (has(Word::Home)) return u"home"_s;
        if (has(Word::Billing)) return u"billing"_s;
        if (has(Word::Shipping)) return u"shipping"_s;
        if (has(Word::Mailing)) return u"mailing"_s;
        if (has(Word::OtherKind)) return u"other"_s;
        if (has(Word::Assistant)) return u"assistant"_s;
        if (has(Word::Main)) return u"main"_s;
        if (has(Word::Work) || has(Word::Company)) return u"work"_s;
        return {};
    }

private:
    const HeaderWords& m_header;
    Words m_words;
};

const Words kinds = maskOf({Word::Home, Word::Work, Word::OtherKind, Word::Main, Word::Billing, Word::Shipping,
                            Word::Mailing, Word::Company, Word::Primary, Word::Secondary, Word::Tertiary, Word::Value});
const Words numbers = maskOf({Word::Phone, Word::Mobile, Word::Fax, Word::Pager, Word::Car});
const Words places = maskOf({Word::Street, Word::HouseNumber, Word::Street2, Word::City, Word::Region, Word::PostalCode,
                             Word::Country, Word::PoBox, Word::Lat, Word::Lon});
const Words personNames = maskOf({Word::FirstName, Word::MiddleName, Word::LastName});

std::optional<HeaderField> plain(CsvField field) { return HeaderField{.field = std::move(field)}; }
std::optional<HeaderField> doubtful(CsvField field, HeaderField::Doubt doubt)
{
    return HeaderField{.field = std::move(field), .doubt = doubt};
}

/// "E-mail 2 - Type": the kind of a row.
std::optional<HeaderField> label(const Said& said)
{
    const Words allowed = kinds | maskOf({Word::Label, Word::Type});
    const int number = said.number();
    if (said.has(Word::Email) && said.only(allowed | maskOf({Word::Email})))
        return plain(CsvField::row(Entity::Email, Email::Kind, {}, number));
    if (said.has(Word::Phone) && said.only(allowed | maskOf({Word::Phone})))
        return plain(CsvField::row(Entity::Phone, Phone::Kind, {}, number));
    if (said.has(Word::Website) && said.only(allowed | maskOf({Word::Website})))
        return plain(CsvField::row(Entity::Link, Link::Label, {}, number));
    if (said.has(Word::Address) && said.only(allowed | maskOf({Word::Address})))
        return plain(CsvField::row(Entity::Location, Location::Kind, {}, number));
    return {};
}

std::optional<HeaderField> email(const Said& said)
{
    if (!said.only(kinds | maskOf({Word::Email, Word::Address, Word::Street}))) return {};
    const QString kind = said.place() == u"main" ? QString{} : said.place();
    return plain(CsvField::row(Entity::Email, Email::Address, kind, said.number()));
}

std::optional<HeaderField> link(const Said& said)
{
    if (said.has(Word::Social))
        return said.only(kinds | maskOf({Word::Social, Word::Website, Word::Name, Word::Address}))
                   ? plain(CsvField::row(Entity::Link, Link::Url, said.header().network, said.number()))
                   : std::nullopt;
    if (!said.only(kinds | maskOf({Word::Website, Word::Address}))) return {};
    const QString kind = said.has(Word::Home) ? u"personal"_s : said.has(Word::Work) ? u"business"_s : u"website"_s;
    return plain(CsvField::row(Entity::Link, Link::Url, kind, said.number()));
}

std::optional<HeaderField> phone(const Said& said)
{
    if (!said.only(kinds | numbers | maskOf({Word::Assistant, Word::Address}))) return {};
    const QString special = said.has(Word::Fax)      ? u"fax"_s
                            : said.has(Word::Pager)  ? u"pager"_s
                            : said.has(Word::Car)    ? u"car"_s
                            : said.has(Word::Mobile) ? u"mobile"_s
                                                     : QString{};
    // "Telefon Firma": the number of the switchboard.
    const QString place = said.has(Word::Company) && !said.has(Word::Work) ? u"main"_s : said.place();
    const QString kind = place.isEmpty() || special.isEmpty() ? place + special : place + u'_' + special;
    return plain(CsvField::row(Entity::Phone, Phone::Number, kind, said.number()));
}

std::optional<HeaderField> birthday(const Said& said)
{
    if (!said.only(maskOf({Word::Birthday, Word::Year, Word::Month, Word::Day, Word::Value}))) return {};
    HeaderField field{.field = CsvField::scalar(Contact::Birthday)};
    if (said.has(Word::Year))
        field.combine = u"year"_s;
    else if (said.has(Word::Month))
        field.combine = u"month"_s;
    else if (said.has(Word::Day))
        field.combine = u"day"_s;
    return field;
}

FieldIndex placePart(const Said& said)
{
    if (said.has(Word::City)) return Location::City;
    if (said.has(Word::Region)) return Location::Region;
    if (said.has(Word::PostalCode)) return Location::PostalCode;
    if (said.has(Word::Country)) return Location::Country;
    if (said.has(Word::Lat)) return Location::Lat;
    if (said.has(Word::Lon)) return Location::Lon;
    if (said.has(Word::Street2) || said.has(Word::PoBox)) return Location::Street2;
    return Location::Street;
}

/// "Home Street 2", "Address 1 - City", "address_2".
std::optional<HeaderField> place(const Said& said)
{
    const Words parts = said.among(places);
    if (!said.only(kinds | places | maskOf({Word::Address, Word::Formatted, Word::Name}))) return {};
    // "PLZ Ort" in one column is a city with more in front; other pairs are nothing we can name.
    const bool codeAndCity = said.has(Word::PostalCode) && said.has(Word::City);
    const bool streetAndNumber = said.has(Word::Street) && said.has(Word::HouseNumber);
    if (parts.count() > 1 && !codeAndCity && !streetAndNumber) return {};
    if (said.has(Word::Name) && !said.has(Word::Country) && !said.has(Word::Street) && !said.has(Word::City)) return {};

    HeaderField field{.field = CsvField::row(Entity::Location, placePart(said), said.place())};
    const int number = said.number();
    const bool ofAddress = said.has(Word::Address) && parts.any();
    const bool isLine = field.field.field == Location::Street && !said.has(Word::HouseNumber) && !ofAddress;
    if (said.has(Word::Formatted))
        field.doubt = HeaderField::Doubt::Formatted;
    else if (isLine && number > 1)
        field.doubt = HeaderField::Doubt::StreetLine;
    else if (field.field.field == Location::Region)
        field.doubt = HeaderField::Doubt::Region;
    field.line = isLine && !said.has(Word::Formatted)                     ? number
                 : said.has(Word::HouseNumber) && !said.has(Word::Street) ? -1
                                                                          : 0;
    field.field.number = isLine && !said.has(Word::Formatted) ? 1 : number;
    if (said.has(Word::PoBox)) field.line = 9;
    return field;
}

/// "Default Address Company": the name on the address, where "Company Address" is a place.
bool isCompanyOfAddress(const Said& said)
{
    return said.has(Word::Address) && said.header().words.back() == Word::Company &&
           said.any(maskOf({Word::Primary, Word::Billing})) &&
           said.only(maskOf({Word::Address, Word::Company, Word::Primary, Word::Billing}));
}

std::optional<HeaderField> names(const Said& said)
{
    const Words fillers = maskOf({Word::Name, Word::Value, Word::Primary, Word::Home});
    if (said.any(personNames) && said.only(personNames | fillers)) {
        const Words parts = said.among(personNames);
        if (parts.count() == 1) {
            return plain(CsvField::scalar(said.has(Word::FirstName)    ? Contact::FirstName
                                          : said.has(Word::MiddleName) ? Contact::MiddleName
                                                                       : Contact::LastName));
        }
        HeaderField field{.field = {.kind = CsvField::Kind::FullName}};
        if (said.header().words.front() == Word::LastName) field.split = u"last_first"_s;
        return field;
    }
    if (said.has(Word::LastFirst))
        return HeaderField{.field = {.kind = CsvField::Kind::FullName}, .split = u"last_first"_s};
    if (said.has(Word::FullName) && said.only(fillers | maskOf({Word::FullName})))
        return plain({.kind = CsvField::Kind::FullName});
    if (said.has(Word::Nickname) && said.only(maskOf({Word::Nickname, Word::Name})))
        return plain(CsvField::scalar(Contact::Nickname));
    if (said.has(Word::Suffix) && said.only(maskOf({Word::Suffix, Word::Name})))
        return plain(CsvField::scalar(Contact::Suffix));
    if (said.has(Word::Salutation) && said.only(maskOf({Word::Salutation, Word::Name, Word::Title})))
        return plain(CsvField::scalar(Contact::Title));
    if (said.has(Word::Title) && said.only(maskOf({Word::Title, Word::Company, Word::Work, Word::JobTitle})))
        return said.only(maskOf({Word::Title})) ? doubtful(CsvField::scalar(Contact::Title), HeaderField::Doubt::Title)
                                                : plain(CsvField::scalar(Contact::JobTitle));
    if (said.has(Word::LegalName)) return plain(CsvField::scalar(Contact::LegalName));
    if (said.only(maskOf({Word::Name}))) return doubtful({.kind = CsvField::Kind::Name}, HeaderField::Doubt::Name);
    return {};
}

/// "IBAN", "BIC 2", "Name of the bank".
std::optional<HeaderField> account(const Said& said)
{
    static constexpr std::pair<Word, FieldIndex> parts[]{{Word::Iban, BankAccount::Iban},
                                                         {Word::Bic, BankAccount::Bic},
                                                         {Word::AccountNumber, BankAccount::AccountNumber},
                                                         {Word::AccountHolder, BankAccount::Holder},
                                                         {Word::Bank, BankAccount::Bank}};
    for (const auto& [word, part] : parts)
        if (said.has(word) &&
            said.only(maskOf({word, Word::Name, Word::Primary, Word::Secondary, Word::Value, Word::Bank})))
            return plain(CsvField::row(Entity::BankAccount, part, {}, said.number()));
    return {};
}

/// Headers of one thought.
std::optional<HeaderField> single(const Said& said)
{
    struct One {
        Word word;
        CsvField field;
        Words beside; ///< words that may stand with it
    };
    static const Words about = maskOf({Word::Company, Word::Main, Word::Work, Word::Primary, Word::Value, Word::Home});
    static const One table[]{
        {Word::Company,
         {.kind = CsvField::Kind::Company},
         maskOf({Word::Name, Word::Main, Word::Work, Word::Primary, Word::Value, Word::Billing})},
        {Word::JobTitle, CsvField::scalar(Contact::JobTitle), about},
        {Word::Gender, CsvField::scalar(Contact::Gender), {}},
        {Word::Language, CsvField::scalar(Contact::Language), maskOf({Word::Primary})},
        {Word::Vat, CsvField::scalar(Contact::VatId), about | maskOf({Word::Id})},
        {Word::Registration, CsvField::scalar(Contact::RegistrationNumber), about | maskOf({Word::Id})},
        {Word::LegalForm, CsvField::scalar(Contact::LegalForm), about},
        {Word::Relationship, {.kind = CsvField::Kind::Relationship}, {}},
        {Word::Notes, CsvField::scalar(Contact::Notes), maskOf({Word::Value})},
        {Word::Keywords, {.kind = CsvField::Kind::Keywords}, maskOf({Word::Value})},
        {Word::Market, {.kind = CsvField::Kind::Markets}, maskOf({Word::Value})},
        {Word::Id, CsvField::scalar(Contact::ExternalId), maskOf({Word::Value, Word::Primary})},
        {Word::NoEmail, CsvField::scalar(Contact::DoNotEmail), {}},
        {Word::NoCall, CsvField::scalar(Contact::DoNotCall), {}},
        {Word::Archived, CsvField::scalar(Contact::Archived), {}},
        {Word::Type, CsvField::scalar(Contact::Type), {}},
        {Word::Responsible, CsvField::scalar(Contact::Responsible), {}},
        {Word::Team, CsvField::scalar(Contact::Team), {}},
    };
    for (const One& one : table)
        if (said.has(one.word) && said.only(one.beside | maskOf({one.word}))) return plain(one.field);
    return {};
}

} // namespace

std::optional<HeaderField> fieldFromHeader(const HeaderWords& header)
{
    if (!header.known()) return {};
    const Said said{header};
    if (said.has(Word::Type) && said.only(maskOf({Word::Type, Word::Company, Word::Name, Word::Value})))
        return plain(CsvField::scalar(Contact::Type)); // "Company Type": its values say whether it is one
    if (isCompanyOfAddress(said)) return plain({.kind = CsvField::Kind::Company});
    if (said.has(Word::Label) || (said.has(Word::Type) && said.header().words.size() > 1)) return label(said);
    if (said.has(Word::Email)) return email(said);
    if (said.has(Word::Social) || said.has(Word::Website)) return link(said);
    if (said.any(numbers)) return phone(said);
    if (said.has(Word::Birthday) || said.has(Word::Year) || said.has(Word::Month) || said.has(Word::Day))
        return birthday(said);
    if (said.any(places) || said.has(Word::Address)) return place(said);
    if (auto part = account(said)) return part;
    if (auto name = names(said)) return name;
    if (auto one = single(said)) return one;
    const Words kindWords =
        maskOf({Word::Home, Word::Work, Word::OtherKind, Word::Main, Word::Primary, Word::Secondary});
    if (said.any(kindWords) && said.only(kindWords))
        return doubtful(CsvField::row(Entity::Phone, Phone::Number, said.place(), said.number()),
                        HeaderField::Doubt::KindOnly);
    return {};
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/demo_contact.h"

#include "core/commands/demo_businesses.h"
#include "core/commands/demo_names.h"
#include "core/commands/demo_numbers.h"
#include "core/commands/demo_places.h"
#include "core/commands/demo_stories.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor::demo {

namespace {

QLatin1StringView languageOf(const Place& place)
{
    if (*place.language) return QLatin1StringView{place.language};
    return QLatin1StringView{countries()[size_t(countryOf(place))].language};
}

/// A place anywhere, or in one of the countries that come rarely.
int inventPlace(Random& random, bool rare)
{
    const auto all = countries();
    int country = 0;
    if (rare) {
        std::vector<int> guests;
        for (size_t i = 0; i < all.size(); ++i)
            if (all[i].weight == 0) guests.push_back(int(i));
        country = random.pick(guests);
    } else {
        for (int left = random.below(1000); left >= all[size_t(country)].weight; ++country)
            left -= all[size_t(country)].weight;
    }
    const auto [first, count] = placesIn(country);
    return first + random.below(count);
}

QString domainOf(const QString& latin) { return latin.left(40) + u".example"_s; }

/// Freelancers and the like have their mail somewhere.
QString mailHost(Random& random)
{
    static const QStringList hosts = parts(u"post.example;mail.example;inbox.example;freemail.example");
    return random.pick(hosts);
}

QString dateText(const QDate& date) { return date.toString(Qt::ISODate); }

void addPerson(Random& random, Draft& draft, const Name& name, QLatin1StringView language, const QDate& today)
{
    draft.cells = {{Contact::Type, u"person"_s},
                   {Contact::FirstName, name.first},
                   {Contact::LastName, name.last},
                   {Contact::Gender, name.female ? u"female"_s : u"male"_s}};
    const auto add = [&](FieldIndex field, const QString& text) {
        if (!text.isEmpty()) draft.cells.push_back({field, text});
    };
    add(Contact::MiddleName, name.middle);
    add(Contact::Title, name.title);
    add(Contact::Suffix, name.suffix);
    add(Contact::Nickname, name.nickname);
    if (random.chance(80)) add(Contact::JobTitle, jobTitle(random));
    if (random.chance(85)) add(Contact::Language, language);
    if (random.chance(60)) add(Contact::Birthday, dateText(today.addDays(-random.between(22 * 365, 66 * 365))));
    draft.called = (name.female ? u"Ms "_s : u"Mr "_s) + name.last;
}

} // namespace

Cells inventLocation(Random& random, int place, const QString& kind)
{
    const Place& town = places()[size_t(place)];
    const Country& country = countries()[size_t(countryOf(town))];
    const QStringList streets = parts(streetNames(languageOf(town).data()));
    const QString street =
        filled(QString::fromUtf16(country.street), {random.pick(streets), QString::number(random.between(1, 140))});
    // Within a kilometre or so, written with six places as geocoders do.
    const auto near = [&](double degrees) {
        return std::round((degrees + (random.fraction() - 0.5) * 0.02) * 1e6) / 1e6;
    };
    Cells cells{{Location::Kind, kind},
                {Location::Street, street},
                {Location::City, QString::fromUtf16(town.city)},
                {Location::Region, QString::fromUtf16(town.region)},
                {Location::Country, QString::fromLatin1(town.country)},
                {Location::Lat, near(town.latitude)},
                {Location::Lon, near(town.longitude)}};
    if (*town.postalCode) cells.push_back({Location::PostalCode, QString::fromLatin1(town.postalCode)});
    if (random.chance(8)) cells.push_back({Location::Street2, u"Building %1"_s.arg(QChar(u'A' + random.below(6)))});
    return cells;
}

Number inventPhone(Random& random, int place, bool mobile, int attempt, Writing writing)
{
    const Place& town = places()[size_t(place)];
    const Country& country = countries()[size_t(countryOf(town))];
    const bool usedUp = attempt > 2 && *town.reserve;
    const QString pattern = QString::fromLatin1(mobile ? country.mobile : usedUp ? town.reserve : town.phone);
    Number number{.text = random.digits(pattern), .region = {}, .kind = mobile ? u"mobile"_s : u"work"_s};
    if (!random.chance(20) || writing == Writing::International) return number;
    // As dialled at home: the trunk prefix instead of the country's.
    number.region = QString::fromLatin1(country.code);
    number.text = QLatin1StringView{country.trunk} + number.text.mid(number.text.indexOf(u' ') + 1);
    return number;
}

Draft draftBusiness(Random& random, const Casting& casting)
{
    Draft draft;
    draft.place = casting.place >= 0 ? casting.place : inventPlace(random, casting.rare);
    const Place& town = places()[size_t(draft.place)];
    const QString city = QString::fromUtf16(town.city);
    const QLatin1StringView country{town.country};
    const Business business =
        casting.odd > 0 ? longBusiness(casting.odd) : inventBusiness(random, languageOf(town), country, city);
    draft.called = business.name;
    draft.cells = {
        {Contact::Type, u"business"_s}, {Contact::LegalName, business.name}, {Contact::LegalForm, business.form}};
    if (random.chance(70))
        draft.cells.push_back({Contact::RegistrationNumber, inventRegistration(random, country, city)});
    if (random.chance(75))
        if (const QString vat = inventVatId(random, country); !vat.isEmpty())
            draft.cells.push_back({Contact::VatId, vat});
    if (random.chance(60)) draft.cells.push_back({Contact::Language, QString{languageOf(town)}});
    if (random.chance(15)) draft.cells.push_back({Contact::Notes, remarks(random)});
    static const QStringList boxes = parts(u"info;office;sales;contact;mail");
    draft.mailbox = random.pick(boxes);
    draft.domain = domainOf(business.latin);
    draft.emailKind = u"work"_s;
    static const QStringList stages = parts(u"lead;lead;lead;lead;customer;customer;supplier;partner;other");
    draft.relationships = {random.pick(stages)};
    if (draft.relationships.front() == "supplier"_L1 && random.chance(30)) draft.relationships.append(u"customer"_s);
    if (random.chance(45)) draft.keywords = keywords(random, random.between(1, 3));
    draft.withLocation = random.chance(92);
    draft.withLink = random.chance(75);
    draft.withPhone = random.chance(93);
    if (draft.withLocation) draft.location = inventLocation(random, draft.place, u"office"_s);
    return draft;
}

Draft draftPerson(Random& random, const Casting& casting)
{
    Draft draft;
    draft.place = casting.place >= 0 ? casting.place : inventPlace(random, casting.rare);
    // One in twelve has moved from elsewhere.
    const int origin = random.chance(8) ? inventPlace(random, false) : draft.place;
    const QLatin1StringView language = languageOf(places()[size_t(origin)]);
    const Name name = casting.odd > 0 ? longName(random, casting.odd) : inventName(random, language);
    addPerson(random, draft, name, languageOf(places()[size_t(draft.place)]), casting.today);
    draft.mailbox = name.latin;
    draft.domain = casting.domain.isEmpty() ? mailHost(random) : casting.domain;
    draft.emailKind = casting.domain.isEmpty() ? u"private"_s : u"work"_s;
    draft.mobile = random.chance(65);
    draft.withEmail = random.chance(88);
    draft.withPhone = !draft.withEmail || random.chance(60);
    if (random.chance(4)) draft.withEmail = draft.withPhone = false; // a name on a list, no more
    draft.withLocation = casting.tie != Tie::Employed ? random.chance(60) : random.chance(15);
    draft.withLink = random.chance(12);
    if (draft.withLocation) draft.location = inventLocation(random, draft.place, u"home"_s);
    if (casting.tie == Tie::Alone) draft.relationships = {random.chance(60) ? u"lead"_s : u"customer"_s};
    if (casting.tie == Tie::AloneDraft && random.chance(40)) draft.relationships = {u"other"_s};
    if (random.chance(30)) draft.keywords = keywords(random, random.between(1, 2));
    return draft;
}

} // namespace kontor::demo

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/search/duplicate_people.h"

#include "core/search/duplicate_scan.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace kontor::test {

namespace {

class Maker {
public:
    explicit Maker(unsigned seed) : m_random{seed} {}

    LabelledContacts all;

    int below(int count) { return int(m_random() % unsigned(count)); }
    bool chance(int percent) { return below(100) < percent; }
    /// The first words are common, the last ones rare, as names are.
    const QString& skewed(const QStringList& words)
    {
        const double u = double(m_random() % 100'000) / 100'000;
        return words[int(u * u * double(words.size()))];
    }
    const QString& any(const QStringList& words) { return words[below(int(words.size()))]; }

    void add(int truth, DuplicateSource contact)
    {
        all.contacts.push_back(std::move(contact));
        all.truth.push_back(truth);
    }

    /// One slip of the pen.
    QString mistyped(QString text)
    {
        if (text.size() < 4) return text;
        const int at = 1 + below(int(text.size()) - 2);
        switch (below(4)) {
        case 0: text.remove(at, 1); break;
        case 1: text.insert(at, text[at]); break;
        case 2: std::swap(text[at], text[at - 1]); break;
        default: text[at] = QChar{u'a' + below(26)}; break;
        }
        return text;
    }
    QString digits(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i) text += QChar{u'0' + below(10)};
        return text;
    }

    DuplicateSource::Place place()
    {
        static const QStringList cities{u"Ulm"_s,      u"München"_s, u"Köln"_s,     u"Hamburg"_s, u"Leipzig"_s,
                                        u"Bremen"_s,   u"Dresden"_s, u"Nürnberg"_s, u"Mainz"_s,   u"Kassel"_s,
                                        u"Freiburg"_s, u"Rostock"_s, u"Erfurt"_s};
        static const QStringList streets{u"Haupt"_s,  u"Bahnhof"_s, u"Garten"_s, u"Schul"_s,    u"Berg"_s,
                                         u"Kirch"_s,  u"Linden"_s,  u"Goethe"_s, u"Schiller"_s, u"Mozart"_s,
                                         u"Wiesen"_s, u"Ring"_s,    u"Mühlen"_s, u"Wald"_s,     u"Feld"_s,
                                         u"Burg"_s,   u"Markt"_s,   u"Rosen"_s,  u"Amsel"_s};
        const int city = below(int(cities.size()));
        return {.street = any(streets) + u"straße "_s + QString::number(1 + below(90)),
                .city = cities[city],
                .region = {},
                .postalCode = QString::number(80'000 + city * 100 + below(8)),
                .country = u"DE"_s,
                .lat = {},
                .lon = {}};
    }
    DuplicateSource::Place rewritten(DuplicateSource::Place place)
    {
        if (chance(40)) place.street.replace(u"straße"_s, any({u"str."_s, u"strasse"_s, u"-Straße"_s, u" Str."_s}));
        if (chance(10)) place.street = mistyped(place.street);
        if (chance(8)) place.postalCode = mistyped(place.postalCode);
        if (chance(8)) place.city = mistyped(place.city);
        if (chance(6)) place.street.clear();
        return place;
    }
    QString phone() { return u"+49"_s + QString::number(151 + below(700)) + digits(7); }
    QString rewrittenPhone(const QString& phone)
    {
        return chance(50) ? u"0"_s + phone.mid(3, 3) + u" / "_s + phone.mid(6) : phone;
    }

private:
    std::mt19937 m_random;
};

const QStringList& firstNames()
{
    static const QStringList names =
        u"Anna Peter Maria Thomas Michael Sabine Andreas Stefan Petra Wolfgang Ursula "
        "Elisabeth Klaus Jürgen Renate Monika Helga Christian Christine Alexander "
        "Katharina Robert William Margaret James John Catherine Joseph Barbara Susan "
        "Matthias Sebastian Julia Sophie Johannes Friedrich Heinrich Gabriele Ingrid "
        "Birgit Werner Gerhard Manfred Dieter Jörg Günther Sergei Dmitri Natalia Olga "
        "Giovanni Francesco Antonio Carlos Miguel François Jean Agnieszka Krzysztof "
        "Zbigniew Mehmet Fatma Ayşe Lars Björn Ingeborg Annegret Roswitha Ottilie"_s.split(u' ');
    return names;
}

const QStringList& lastNames()
{
    static const QStringList names = [] {
        QStringList list =
            u"Müller Schmidt Schneider Fischer Weber Meyer Wagner Becker Schulz Hoffmann Koch Richter Klein "
            "Wolf Schröder Neumann Schwarz Zimmermann Braun Krüger Hofmann Hartmann Lange Werner "
            "Krause Lehmann Köhler Herrmann König Walter Huber Kaiser Fuchs Lang Weiß Möller Jung "
            "Hahn Keller Vogel Roth Beck Lorenz Baumann Franke Albrecht Winter Ludwig Simon Kraus "
            "Smith Johnson Williams Brown Jones Rossi Ferrari García Martínez Nowak Kowalski "
            "Petrov Ivanov Papadopoulos Jansen Bakker Eriksson Nielsen"_s.split(u' ');
        // Rare ones, as there are many.
        static const QStringList starts = u"Ahl Bren Dorn Eich Falk Grun Hollen Imm Kalt Lauen Mars Nies Ober Pless "
                                          "Quand Rasch Stern Thal Uhl Wester Zack"_s.split(u' ');
        static const QStringList ends = u"bach berg dorf feld hausen heim hofer inger mann meister rich stedt stein "
                                        "wald weiler"_s.split(u' ');
        for (const QString& start : starts)
            for (const QString& end : ends) list.append(start + end);
        return list;
    }();
    return names;
}

QString asciiOf(QString name)
{
    return name.toLower()
        .replace(u"ä"_s, u"ae"_s)
        .replace(u"ö"_s, u"oe"_s)
        .replace(u"ü"_s, u"ue"_s)
        .replace(u"ß"_s, u"ss"_s);
}

DuplicateSource person(Maker& make)
{
    DuplicateSource made;
    made.firstName = make.skewed(firstNames());
    made.lastName = make.skewed(lastNames());
    if (make.chance(25)) made.middleName = make.any(firstNames());
    if (make.chance(55))
        made.birthday = u"%1-%2-%3"_s.arg(1940 + make.below(65))
                            .arg(1 + make.below(12), 2, 10, QChar{u'0'})
                            .arg(1 + make.below(28), 2, 10, QChar{u'0'});
    if (make.chance(60))
        made.emails = {asciiOf(made.firstName) + u'.' + asciiOf(made.lastName) + make.digits(5) +
                       make.any({u"@gmail.com"_s, u"@gmx.de"_s, u"@web.de"_s, u"@brightbrand.example"_s})};
    if (make.chance(60)) made.phones = {make.phone()};
    if (make.chance(85)) made.places = {make.place()};
    return made;
}

QString otherForm(Maker& make, const QString& first)
{
    static const std::map<QString, QString> nicks{
        {u"Robert"_s, u"Bob"_s},      {u"William"_s, u"Bill"_s},      {u"Margaret"_s, u"Peggy"_s},
        {u"Elisabeth"_s, u"Lisa"_s},  {u"Katharina"_s, u"Kathrin"_s}, {u"Alexander"_s, u"Alex"_s},
        {u"Michael"_s, u"Mike"_s},    {u"Thomas"_s, u"Tom"_s},        {u"Johannes"_s, u"Hans"_s},
        {u"Friedrich"_s, u"Fritz"_s}, {u"Heinrich"_s, u"Heinz"_s},    {u"Christine"_s, u"Christina"_s},
        {u"Joseph"_s, u"Joe"_s},      {u"Dmitri"_s, u"Дмитрий"_s},    {u"Sergei"_s, u"Сергей"_s},
        {u"Natalia"_s, u"Natasha"_s}, {u"Matthias"_s, u"Matti"_s},    {u"Gabriele"_s, u"Gabi"_s},
        {u"Susan"_s, u"Sue"_s},       {u"Stefan"_s, u"Stephan"_s}};
    if (const auto nick = nicks.find(first); nick != nicks.end() && make.chance(70)) return nick->second;
    return make.chance(50) ? first.left(1) + u'.' : make.mistyped(first);
}

/// The same person, as somebody else wrote it down.
DuplicateSource personAgain(Maker& make, const DuplicateSource& known)
{
    DuplicateSource made = known;
    if (make.chance(30)) made.firstName = otherForm(make, made.firstName);
    if (make.chance(25)) made.lastName = make.chance(30) ? asciiOf(made.lastName) : make.mistyped(made.lastName);
    if (make.chance(8)) std::swap(made.firstName, made.lastName);
    if (make.chance(50)) made.middleName = make.chance(50) ? made.middleName.left(1) : QString{};
    if (make.chance(12) && !made.birthday.isEmpty()) {
        const int at = 5 + make.below(5);
        if (made.birthday[at] != u'-') made.birthday[at] = QChar{u'0' + make.below(2)};
    }
    for (DuplicateSource::Place& place : made.places) place = make.rewritten(place);
    for (QString& phone : made.phones) phone = make.rewrittenPhone(phone);
    // What one list has another lacks, but something beside the name is left.
    int left = !made.birthday.isEmpty() + !made.emails.isEmpty() + !made.phones.isEmpty() + !made.places.empty();
    if (left > 1 && make.chance(30)) made.emails.clear();
    left = !made.birthday.isEmpty() + !made.phones.isEmpty() + !made.places.empty() + !made.emails.isEmpty();
    if (left > 1 && make.chance(25)) made.phones.clear();
    left = !made.birthday.isEmpty() + !made.phones.isEmpty() + !made.places.empty() + !made.emails.isEmpty();
    if (left > 2 && make.chance(15)) made.places = {make.place()}; // moved
    return made;
}

/// Somebody else who is easily taken for the first.
DuplicateSource trap(Maker& make, const DuplicateSource& original)
{
    DuplicateSource made = person(make);
    made.lastName = original.lastName;
    switch (make.below(4)) {
    case 0: // family
        made.places = original.places;
        made.phones = original.phones;
        while (made.firstName == original.firstName) made.firstName = make.any(firstNames());
        break;
    case 1: // twins
        made.places = original.places;
        made.birthday = original.birthday;
        while (made.firstName.left(2) == original.firstName.left(2)) made.firstName = make.any(firstNames());
        break;
    case 2: // namesakes
        made.firstName = original.firstName;
        made.birthday = u"1931-03-05"_s;
        made.phones = {make.phone()};
        break;
    default: // father and son
        made.firstName = original.firstName;
        made.middleName = original.middleName;
        made.places = original.places;
        made.suffix = u"Jr."_s;
        made.birthday = original.birthday.isEmpty() ? u""_s : u"2001-07-19"_s;
        break;
    }
    return made;
}

const QStringList& trades()
{
    static const QStringList words =
        u"Maschinenbau Logistik Software Consulting Elektronik Bau Handel Technik Medien Energie "
        "Werkzeuge Getränke Reisen Möbel Druck Metall Kunststoff Textil Chemie Optik"_s.split(u' ');
    return words;
}

DuplicateSource business(Maker& make)
{
    static const QStringList forms = u"GmbH|AG|GmbH & Co. KG|KG|UG|Ltd.|Inc.||e.K."_s.split(u'|');
    DuplicateSource made{.person = false};
    made.legalName = make.skewed(lastNames()) + u' ' + make.any(trades()) + u' ' + make.any(forms);
    if (make.chance(25)) made.legalName = make.any(lastNames()) + u" & "_s + made.legalName;
    const QString site = asciiOf(made.legalName.section(u' ', 0, 0)) + make.digits(5) + u".example"_s;
    if (make.chance(55)) made.websites = {u"https://www."_s + site};
    if (make.chance(50)) made.emails = {u"info@"_s + site};
    if (make.chance(70)) made.phones = {make.phone()};
    if (make.chance(90)) made.places = {make.place()};
    if (make.chance(25)) made.vatId = u"DE"_s + make.digits(9);
    return made;
}

DuplicateSource businessAgain(Maker& make, DuplicateSource made)
{
    if (make.chance(45)) made.legalName = made.legalName.section(u' ', 0, -2);
    if (make.chance(20)) made.legalName = made.legalName.toUpper();
    if (make.chance(20)) made.legalName = make.mistyped(made.legalName);
    if (make.chance(15))
        made.legalName.replace(u"Maschinenbau"_s, u"Masch.-Bau"_s)
            .replace(u"Consulting"_s, u"Consult"_s)
            .replace(u"Logistik"_s, u"Logistic"_s);
    if (make.chance(8)) made.legalName.prepend(u"Firma "_s);
    for (DuplicateSource::Place& place : made.places) place = make.rewritten(place);
    for (QString& phone : made.phones) phone = make.rewrittenPhone(phone);
    int left = !made.phones.isEmpty() + !made.places.empty() + !made.websites.isEmpty() + !made.vatId.isEmpty();
    if (left > 1 && make.chance(25)) made.websites.clear();
    if (make.chance(30)) made.emails.clear();
    const bool known = !made.phones.isEmpty() || !made.vatId.isEmpty();
    if (known && make.chance(18)) made.places = {make.place()}; // moved
    return made;
}

DuplicateSource trapOf(Maker& make, const DuplicateSource& original)
{
    DuplicateSource made = business(make);
    switch (make.below(3)) {
    case 0: // a branch
        made.legalName = original.legalName;
        made.websites = original.websites;
        made.emails.clear();
        made.vatId.clear();
        made.phones = {make.phone()};
        do made.places = {make.place()};
        while (!original.places.empty() && made.places[0].city == original.places[0].city);
        break;
    case 1: // next door
        made.places = original.places;
        made.phones = original.phones;
        break;
    default: // of one family
        do made.legalName = original.legalName.section(u' ', 0, 0) + u' ' + make.any(trades()) + u" GmbH"_s;
        while (original.legalName.contains(made.legalName.section(u' ', 1, 1)));
        break;
    }
    return made;
}

} // namespace

LabelledContacts labelledPersons(unsigned seed, int entities)
{
    Maker make{seed};
    for (int i = 0; i < entities; ++i) {
        const DuplicateSource first = person(make);
        make.add(i, first);
        if (make.chance(35)) make.add(i, personAgain(make, first));
        if (make.chance(8)) make.add(i, personAgain(make, first));
        if (make.chance(25)) make.add(entities + i, trap(make, first));
    }
    return std::move(make.all);
}

LabelledContacts labelledBusinesses(unsigned seed, int entities)
{
    Maker make{seed};
    for (int i = 0; i < entities; ++i) {
        const DuplicateSource first = business(make);
        make.add(i, first);
        if (make.chance(35)) make.add(i, businessAgain(make, first));
        if (make.chance(25)) make.add(entities + i, trapOf(make, first));
    }
    return std::move(make.all);
}

Quality qualityOf(const LabelledContacts& labelled)
{
    DuplicateScan scan;
    for (size_t i = 0; i < labelled.contacts.size(); ++i) scan.add(std::uint32_t(i), labelled.contacts[i]);
    Quality quality;
    std::set<std::pair<int, int>> found;
    double right = 0;
    for (const DuplicatePair& pair : scan.run(likelyDuplicate, {})) {
        const std::pair ids{int(pair.a), int(pair.b)};
        found.insert(ids);
        if (labelled.truth[pair.a] == labelled.truth[pair.b])
            ++right;
        else
            quality.wrong.push_back(ids);
    }
    double all = 0;
    std::map<int, std::vector<int>> groups;
    for (size_t i = 0; i < labelled.truth.size(); ++i) groups[labelled.truth[i]].push_back(int(i));
    for (const auto& [truth, members] : groups)
        for (size_t i = 0; i < members.size(); ++i)
            for (size_t j = i + 1; j < members.size(); ++j) {
                ++all;
                if (!found.contains({members[i], members[j]})) quality.missed.emplace_back(members[i], members[j]);
            }
    quality.precision = found.empty() ? 1 : right / double(found.size());
    quality.recall = all == 0 ? 1 : right / all;
    return quality;
}

} // namespace kontor::test

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/support/made_contacts.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>

namespace kontor::bench {

namespace {

constexpr std::array firstNames{
    "Anna",   "Bruno",  "Clara",   "David",   "Elif",    "Frieda",   "Georg",    "Hannah",    "Ibrahim", "Jana",
    "Karl",   "Lea",    "Moritz",  "Nina",    "Oskar",   "Paula",    "Quirin",   "Ronja",     "Stefan",  "Thea",
    "Ursula", "Viktor", "Wilma",   "Xaver",   "Yasmin",  "Zoë",      "Éloïse",   "François",  "Søren",   "Małgorzata",
    "Jürgen", "Björn",  "Chloé",   "Siobhán", "Ирина",   "Дмитрий",  "Νίκος",    "Dragana",   "Fatima",  "Haruka",
    "Arjun",  "Mei",    "Amara",   "Sipho",   "Chidi",   "Santiago", "Inês",     "Thiago",    "Chiara",  "Luca",
    "Judith", "Edith",  "Kenneth", "Ruth",    "Gwyneth", "Victoria", "Nicholas", "Maximilian"};
constexpr std::array lastNames{
    "Schmitz", "Johnson", "Müller",   "Schneider", "García",   "Hernández", "Rossi",    "Ferrari", "Dubois",  "Lefèvre",
    "Nowak",   "Wójcik",  "Dvořák",   "Jensen",    "Hansen",   "Lindqvist", "Nieminen", "Иванов",  "Петрова", "Okafor",
    "Nguyen",  "Tanaka",  "Sato",     "Kim",       "Chen",     "Wang",      "Patel",    "Singh",   "Khan",    "Silva",
    "Pereira", "O'Brien", "McCarthy", "Taylor",    "Smith",    "Brown",     "Wilson",   "Evans",   "Wright",  "Hughes",
    "Edwards", "Clarke",  "Jackson",  "Harrison",  "Griffith", "Goldsmith", "Becker",   "Weiß",    "Yılmaz",  "Strauß"};
constexpr std::array placeHeads{"Ash",  "Birk",  "Bright", "Brook", "Clay",  "Cold",  "East", "Elm",  "Fair", "Fern",
                                "Fox",  "Glen",  "Gold",   "Hart",  "Hazel", "High",  "Holm", "Iron", "King", "Lang",
                                "Lind", "Long",  "Mill",   "Moor",  "North", "Oak",   "Old",  "Red",  "Rose", "Sand",
                                "Star", "Stein", "Stone",  "Sun",   "Thorn", "Under", "Wald", "Wind", "Wood", "York"};
constexpr std::array placeTails{"berg",  "borough", "bridge", "brook", "burn", "by",    "dale", "feld",
                                "field", "ford",    "gate",   "ham",   "hill", "hurst", "ley",  "mann",
                                "mere",  "more",    "pool",   "port",  "shaw", "side",  "son",  "stadt",
                                "stead", "stein",   "thorpe", "ton",   "wall", "worth"};
constexpr std::array trades{"Logistics", "Software", "Foods",  "Textiles", "Energy",   "Consulting",
                            "Media",     "Optics",   "Farms",  "Steel",    "Pharma",   "Design",
                            "Motors",    "Printing", "Travel", "Security", "Robotics", "Brewing"};
constexpr std::array forms{"GmbH", "Ltd", "Inc.", "AG", "S.A.", "BV", "Oy", "LLC", "& Sons", "Group", "KG", "Partners"};
constexpr std::array domains{"example.com",  "example.org",  "example.net",
                             "mail.example", "post.example", "office.example"};
constexpr std::array words{"customer",  "lead",      "vip",        "press",    "supplier", "partner", "newsletter",
                           "fair-2024", "fair-2025", "reseller",   "investor", "alumni",   "board",   "donor",
                           "prospect",  "agency",    "government", "school",   "hospital", "retail",  "wholesale",
                           "export",    "import",    "north",      "south",    "east",     "west",    "priority",
                           "on hold",   "beta",      "pilot",      "trial",    "renewal",  "churned", "referral",
                           "webinar",   "inbound",   "outbound",   "cold",     "warm"};

/// A country with a range of numbers that is handed out: `head` and then `free` digits.
struct Region {
    const char* country;
    const char* head;
    unsigned free;
};
constexpr std::array regions{Region{"DE", "+49 1512 ", 7}, Region{"GB", "+44 74", 8},   Region{"US", "+1 212 ", 0},
                             Region{"FR", "+33 6 ", 8},    Region{"IT", "+39 347 ", 7}, Region{"PL", "+48 60", 7},
                             Region{"PT", "+351 91", 7}};

template <std::size_t N>
std::string pick(Random& random, const std::array<const char*, N>& from)
{
    return from[random.below(std::uint32_t(N))];
}

std::string place(Random& random) { return pick(random, placeHeads) + pick(random, placeTails); }

/// Lower-case ASCII letters and digits, which every mail server takes.
std::string mailPart(const std::string& name)
{
    std::string part;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z')
            part += char(c + 'a' - 'A');
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            part += c;
    }
    return part.empty() ? "post" : part;
}

/// Number `serial` of the region; no two contacts share one.
std::string phone(const Region& region, std::uint32_t serial)
{
    char text[40];
    if (region.free == 0) {
        // North America: no exchange code begins with 0 or 1 or ends in 11, so ours have 2 in the middle.
        const unsigned area = serial / 640'000, rest = serial % 640'000;
        static constexpr std::array areas{212, 213, 312, 415, 617, 702, 713, 303};
        std::snprintf(text, sizeof text, "+1 %d %u2%u %04u", areas[area % areas.size()], 2 + rest / 80'000,
                      2 + rest / 10'000 % 8, rest % 10'000);
        return text;
    }
    std::uint32_t limit = 1;
    for (unsigned i = 0; i < region.free; ++i) limit *= 10;
    std::snprintf(text, sizeof text, "%s%0*u", region.head, int(region.free), serial % limit);
    return text;
}

void append(std::string& row, const std::string& cell, bool last = false)
{
    if (cell.find_first_of(",\"\n") == cell.npos) {
        row += cell;
    } else {
        row += '"';
        for (const char c : cell) row += c == '"' ? "\"\"" : std::string(1, c);
        row += '"';
    }
    row += last ? '\n' : ',';
}

std::string cellAt(const std::vector<std::string>& cells, std::size_t i)
{
    return i < cells.size() ? cells[i] : std::string{};
}

} // namespace

std::uint64_t Random::next()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15u);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
    return z ^ (z >> 31);
}

MadeContact makeContact(std::uint32_t number)
{
    Random random{0x4b6f6e746f72u + std::uint64_t{number} * 0xd1342543de82ef95u};
    MadeContact made;
    made.person = random.below(5) != 0;
    const auto surname = [&] { return random.below(2) ? pick(random, lastNames) : place(random); };
    std::string domain = pick(random, domains), box = "info";
    if (made.person) {
        made.first = pick(random, firstNames);
        if (random.below(6) == 0) made.first += ' ' + pick(random, firstNames);
        made.last = surname();
        if (random.below(12) == 0) made.last += '-' + surname();
        box = mailPart(made.first) + '.' + mailPart(made.last);
    } else {
        made.last = surname() + ' ' + pick(random, trades) + ' ' + pick(random, forms);
        domain = mailPart(made.last).substr(0, 14) + ".example";
    }
    box += std::to_string(number);
    made.emails.push_back(box + '@' + domain);
    if (random.below(2)) made.emails.push_back("office." + box + '@' + pick(random, domains));

    // Most people's numbers are of the country they live in, and every region gives out each serial once.
    const Region& region = regions[random.below(std::uint32_t(regions.size()))];
    made.country = region.country;
    made.phones.push_back(phone(region, number * 2));
    if (random.below(3) == 0) made.phones.push_back(phone(region, number * 2 + 1));
    made.street = place(random) + " Street " + std::to_string(1 + random.below(199));
    made.postalCode = std::to_string(10'000 + random.below(90'000));
    Random town{random.below(400) * 7777u + 5};
    made.city = place(town);
    for (std::uint32_t i = random.below(4); i > 0; --i)
        if (auto word = pick(random, words); std::ranges::find(made.keywords, word) == made.keywords.end())
            made.keywords.push_back(std::move(word));
    made.trade = pick(random, trades) + ' ' + std::to_string(random.below(1000));
    made.rating = std::string(1, char('A' + random.below(5))) + std::to_string(random.below(100));
    return made;
}

bool writeContacts(const QString& file, std::uint32_t count)
{
    QFile out{file};
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate)) return false;
    std::string rows = "type,first_name,last_name,legal_name,email,email_2,phone,phone_2,location.street,"
                       "location.postal_code,location.city,location.country,keywords,custom.trade,custom.rating\n";
    for (std::uint32_t number = 1; number <= count; ++number) {
        const MadeContact made = makeContact(number);
        append(rows, made.person ? "person" : "business");
        append(rows, made.first);
        append(rows, made.person ? made.last : std::string{});
        append(rows, made.person ? std::string{} : made.last);
        for (std::size_t i = 0; i < 2; ++i) append(rows, cellAt(made.emails, i));
        for (std::size_t i = 0; i < 2; ++i) append(rows, cellAt(made.phones, i));
        for (const auto* cell : {&made.street, &made.postalCode, &made.city, &made.country}) append(rows, *cell);
        std::string keywords;
        for (const auto& word : made.keywords) keywords += (keywords.empty() ? "" : ";") + word;
        append(rows, keywords);
        append(rows, made.trade);
        append(rows, made.rating, true);
        if (rows.size() < 1 << 20 && number < count) continue;
        if (out.write(rows.data(), qint64(rows.size())) != qint64(rows.size())) return false;
        rows.clear();
    }
    return out.flush();
}

} // namespace kontor::bench

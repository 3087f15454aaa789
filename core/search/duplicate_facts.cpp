// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/duplicate_facts.h"

#include "core/domain/email_address.h"
#include "core/domain/legal_form.h"
#include "core/domain/name_similarity.h"
#include "core/domain/web_address.h"
#include "core/search/duplicate_abbreviations.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

using Word = DuplicateFacts::Word;
using Hash = DuplicateFacts::Hash;

Hash hashOf(std::string_view text)
{
    Hash hash = 0xcbf29ce484222325; // FNV-1a
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return text.empty() ? 0 : hash | 1;
}

Hash hashOf(const QString& text) { return hashOf(text.toStdString()); }

std::vector<std::string_view> split(std::string_view text)
{
    std::vector<std::string_view> parts;
    for (size_t i = 0; i < text.size();) {
        const size_t end = std::min(text.find(' ', i), text.size());
        if (end > i) parts.push_back(text.substr(i, end - i));
        i = end + 1;
    }
    return parts;
}

/// A name's words. A particle ("van", "de", "bin") is part of the word it stands before only in sound, so it is left out.
std::vector<Word> nameWords(const QString& name, DuplicateWords& words, bool counted)
{
    const std::string comparable = comparableName(name);
    std::vector<Word> found;
    for (const std::string_view part : split(comparable))
        if (!isNameParticle(part)) found.push_back(words.add(part, counted));
    if (found.empty() && !comparable.empty()) found.push_back(words.add(comparable, counted));
    return found;
}

std::uint8_t generationOf(const QString& suffix, std::vector<Word>& last, const DuplicateWords& words)
{
    static constexpr std::array<std::pair<std::string_view, std::uint8_t>, 15> known{{{"sr", 1},
                                                                                      {"senior", 1},
                                                                                      {"sen", 1},
                                                                                      {"ir", 2},
                                                                                      {"iunior", 2},
                                                                                      {"iun", 2},
                                                                                      {"ii", 2},
                                                                                      {"i", 0},
                                                                                      {"2nd", 2},
                                                                                      {"iii", 3},
                                                                                      {"3rd", 3},
                                                                                      {"iv", 4},
                                                                                      {"4th", 4},
                                                                                      {"v", 5},
                                                                                      {"5th", 5}}};
    const auto generation = [](std::string_view word) {
        for (const auto& [text, number] : known)
            if (word == text) return number;
        return std::uint8_t{0};
    };
    // comparableName writes double letters once, so Roman numbers are read from the suffix itself.
    const QString roman = suffix.simplified().toUpper().remove(u'.').remove(u',');
    for (const QString& part : roman.split(u' ', Qt::SkipEmptyParts)) {
        if (part == "III"_L1) return 3;
        if (part == "II"_L1) return 2;
        if (const auto number = generation(comparableName(part))) return number;
    }
    if (last.size() > 1)
        if (const auto number = generation(words.text(last.back())); number == 1 || number == 2) {
            last.pop_back();
            return number;
        }
    return 0;
}

void addPersonName(DuplicateFacts& facts, const DuplicateSource& source, DuplicateWords& words, bool counted)
{
    facts.first = nameWords(source.firstName, words, counted);
    facts.middle = nameWords(source.middleName, words, false);
    facts.last = nameWords(source.lastName, words, counted);
    facts.generation = generationOf(source.suffix, facts.last, words);
    // "Anna Maria" as a first name is a first and a middle one.
    if (facts.first.size() > 1) {
        facts.middle.insert(facts.middle.begin(), facts.first.begin() + 1, facts.first.end());
        facts.first.resize(1);
    }
    if (const auto nick = nameWords(source.nickname, words, false); !nick.empty()) facts.nickname = nick.front();
    const QString gender = source.gender.trimmed().toLower();
    if (!gender.isEmpty()) {
        const char c = gender.front().toLatin1();
        facts.gender = c == 'w' || c == 'f' ? 'f' : c == 'm' ? 'm' : char(0);
    }
}

/// "PS-LX350H" and "PSLX350H" are one number; other hyphens part words.
QString withoutHyphensInNumbers(const QString& name)
{
    QStringList parts = name.split(u' ', Qt::SkipEmptyParts);
    for (QString& part : parts)
        if (std::any_of(part.cbegin(), part.cend(), [](QChar c) { return c.isDigit(); })) part.remove(u'-');
    return parts.join(u' ');
}

void addBusinessName(DuplicateFacts& facts, const DuplicateSource& source, DuplicateWords& words, bool counted)
{
    const QString given = source.legalName.isEmpty() ? source.noteName : source.legalName;
    const auto form = legalFormOf(given);
    std::string comparable =
        comparableName(withoutHyphensInNumbers(form && !form->name.trimmed().isEmpty() ? form->name : given));
    if (form) facts.legalForm = hashOf(form->form);
    std::string whole, initials;
    for (const std::string_view part : split(comparable)) {
        const std::string_view full = fullBusinessWord(part);
        if (isBusinessFiller(full)) continue;
        facts.last.push_back(words.add(full, counted));
        whole += full;
        initials += full.front();
    }
    if (facts.last.empty() && !comparable.empty()) {
        facts.last.push_back(words.add(comparable, counted));
        whole = comparable;
    }
    facts.whole = words.add(whole, false);
    if (initials.size() >= 3) facts.initials = words.add(initials, false);
}

void addEmail(DuplicateFacts& facts, const QString& typed, DuplicateWords& words)
{
    const auto email = parseEmail(typed);
    if (!email) return;
    QString local = email->norm.section(u'@', 0, -2);
    const QString domain = email->norm.section(u'@', -1);
    const bool provider = isMailProvider(domain.toStdString());
    if (const auto plus = local.indexOf(u'+'); plus > 0) local.truncate(plus);
    const bool dotless = domain == "gmail.com"_L1 || domain == "googlemail.com"_L1;
    if (dotless) local.remove(u'.');
    DuplicateFacts::Email made;
    const QString whole = local + u'@' + (dotless ? u"gmail.com"_s : domain);
    made.whole = hashOf(whole);
    made.text = words.add(whole.toStdString(), false);
    if (local.size() >= 5 && !isRoleMailbox(local.toStdString())) made.local = hashOf(local);
    if (!provider) {
        made.domain = hashOf(domain);
        facts.domains.push_back(made.domain);
    }
    facts.emails.push_back(made);
}

void addPhone(DuplicateFacts& facts, const QString& typed)
{
    std::string digits, extension;
    const qsizetype at = typed.indexOf(u";ext="_s);
    const qsizetype x = at >= 0 ? at : typed.indexOf(u'x', 5, Qt::CaseInsensitive);
    for (qsizetype i = 0; i < typed.size(); ++i)
        if (const int digit = typed[i].digitValue(); digit >= 0)
            (x >= 0 && i > x ? extension : digits) += char('0' + digit);
    if (typed.endsWith(".0"_L1) && !digits.empty()) digits.pop_back(); // went through a column of numbers
    if (digits.size() < 6) return;
    if (digits.size() > 9) digits.erase(0, digits.size() - 9);
    DuplicateFacts::Phone made{.digits = std::stoull('1' + digits)};
    if (!extension.empty()) made.extension = std::uint16_t(hashOf(extension) | 1);
    const bool known = std::any_of(facts.phones.begin(), facts.phones.end(), [&](const auto& other) {
        return other.digits == made.digits && other.extension == made.extension;
    });
    if (!known) facts.phones.push_back(made);
}

void addWebsite(DuplicateFacts& facts, const QString& typed)
{
    const auto url = parseWebAddress(typed);
    if (!url || !url->web) return;
    QString host = QUrl{url->url}.host().toLower();
    if (host.startsWith("www."_L1)) host.remove(0, 4);
    if (host.isEmpty() || isSharedSite(host.toStdString())) return;
    const Hash hash = hashOf(host);
    if (std::find(facts.domains.begin(), facts.domains.end(), hash) == facts.domains.end())
        facts.domains.push_back(hash);
}

/// "Hauptstr. 12a", "12 Main Street", "12-14 Rue de la Paix": the street's words and its first number.
void addPlace(DuplicateFacts& facts, const DuplicateSource::Place& source, DuplicateWords& words)
{
    DuplicateFacts::Place place;
    const std::string street = comparableName(source.street);
    for (const std::string_view part : split(street)) {
        if (part.front() >= '0' && part.front() <= '9') {
            size_t length = 0;
            while (length < part.size() && part[length] >= '0' && part[length] <= '9') ++length;
            const bool ordinal = part.size() - length >= 2; // "3rd street"
            if (!place.house && !ordinal) {
                place.house = words.add(part.substr(0, length), false);
                continue;
            }
        }
        if (const std::string full = fullStreetWord(part); !full.empty())
            place.street.push_back(words.add(full, false));
    }
    const auto whole = [&](const QString& text, bool counted) {
        std::string name = comparableName(text);
        std::erase(name, ' ');
        return words.add(name, counted);
    };
    place.city = whole(source.city, true);
    place.region = whole(source.region, false);
    place.postalCode = words.add("#" + [&] {
        std::string code = comparableName(source.postalCode);
        std::erase(code, ' ');
        return source.country == "US"_L1 && code.size() > 5 ? code.substr(0, 5) : code;
    }());
    if (words.text(place.postalCode).size() < 2) place.postalCode = 0;
    if (source.lat && source.lon) {
        place.lat = float(*source.lat);
        place.lon = float(*source.lon);
        place.located = true;
    }
    facts.places.push_back(std::move(place));
}

/// A number of a register: letters and digits alone.
Hash numberHash(const QString& text)
{
    QString plain;
    for (const QChar c : text.toUpper())
        if (c.isLetterOrNumber()) plain += c;
    return plain.size() < 4 ? 0 : hashOf(plain);
}

} // namespace

DuplicateFacts comparableFacts(const DuplicateSource& source, DuplicateWords& words, bool counted)
{
    DuplicateFacts facts{.person = source.person};
    if (counted) words.addContact();
    if (source.person)
        addPersonName(facts, source, words, counted);
    else
        addBusinessName(facts, source, words, counted);
    for (const QString& email : source.emails) addEmail(facts, email, words);
    for (const QString& phone : source.phones) addPhone(facts, phone);
    for (const QString& site : source.websites) addWebsite(facts, site);
    for (const DuplicateSource::Place& place : source.places) addPlace(facts, place, words);
    for (const QString& value : source.values) facts.values.push_back(hashOf(value.toLower()));
    facts.registration = numberHash(source.registrationNumber);
    facts.vat = numberHash(source.vatId);
    const auto date = source.birthday.split(u'-');
    if (date.size() == 3) {
        facts.year = std::int16_t(date[0].toInt());
        facts.month = std::int8_t(date[1].toInt());
        facts.day = std::int8_t(date[2].toInt());
    }
    return facts;
}

} // namespace kontor

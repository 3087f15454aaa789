// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/duplicate_blocks.h"

#include "core/domain/nicknames.h"

#include <algorithm>
#include <string>

namespace kontor {

namespace {

using Word = DuplicateFacts::Word;

/// What a key is made of; keys of two kinds never meet.
enum class Kind : std::uint64_t {
    Name = 1,
    Family,
    Birthday,
    Email,
    Local,
    Phone,
    Domain,
    Area,
    House,
    Number,
    RareWord,
    TwoWords,
    Sound,
    Beginning,
    Initials,
    Value,
};

std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t x = a * 0x9e3779b97f4a7c15 ^ (b + 0x7f4a7c15 + (a << 6));
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9;
    x = (x ^ (x >> 27)) * 0x94d049bb133111eb;
    return x ^ (x >> 31);
}

std::uint64_t hashed(std::string_view text) { return std::hash<std::string_view>{}(text); }

class Keys {
public:
    Keys(const DuplicateFacts& facts, const DuplicateCorpus& corpus, DuplicateKeys& keys)
        : m_facts{facts}
        , m_corpus{corpus}
        , m_words{corpus.words}
        , m_keys{keys}
    {}

    void ofPerson()
    {
        const Word first = m_facts.first.empty() ? DuplicateWords::none : m_facts.first.front();
        const Word last = m_facts.last.empty() ? DuplicateWords::none : m_facts.last.back();
        // Either may stand in the other's field.
        if (last) addName(m_words.sound(last), first);
        if (first) addName(m_words.sound(first), last);
        if (m_facts.last.size() > 1) addName(m_words.sound(m_facts.last.front()), first);
        if (m_facts.nickname && last) addName(m_words.sound(last), m_facts.nickname);
        if (last && first)
            add(Kind::Beginning,
                mixed(hashed(m_words.text(last).substr(0, 4)), hashed(m_words.text(first).substr(0, 2))));
        if (m_facts.year) {
            add(Kind::Birthday,
                std::uint64_t(m_facts.year) * 400 + std::uint64_t(m_facts.month) * 32 + std::uint64_t(m_facts.day));
            if (last) add(Kind::Birthday, mixed(std::uint64_t(m_facts.year), hashed(m_words.sound(last))));
        }
        ofReach();
        for (const auto& place : m_facts.places)
            for (const Word area : {place.postalCode, place.city}) {
                if (!area) continue;
                if (first) add(Kind::Area, mixed(area, hashed(m_words.text(first).substr(0, 3))));
                if (last) add(Kind::Area, mixed(area, hashed(m_words.text(last).substr(0, 3))));
            }
    }

    void ofBusiness()
    {
        auto rarest = m_facts.last;
        std::sort(rarest.begin(), rarest.end(), [&](Word a, Word b) {
            return std::pair{m_words.count(a), a} < std::pair{m_words.count(b), b};
        });
        rarest.erase(std::unique(rarest.begin(), rarest.end()), rarest.end());
        if (rarest.size() > 6) rarest.resize(6);
        for (size_t i = 0; i < rarest.size(); ++i) {
            if (m_words.count(rarest[i]) <= 60) add(Kind::RareWord, rarest[i]);
            for (size_t j = i + 1; j < rarest.size(); ++j)
                add(Kind::TwoWords, mixed(std::min(rarest[i], rarest[j]), std::max(rarest[i], rarest[j])));
            if (i < 3 && m_words.sound(rarest[i]).size() >= 3 && !m_words.hasDigits(rarest[i]))
                add(Kind::Sound, hashed(m_words.sound(rarest[i])));
        }
        const std::string& whole = m_words.text(m_facts.whole);
        if (whole.size() >= 3) add(Kind::Beginning, hashed(whole.substr(0, 6)));
        if (m_facts.initials) add(Kind::Initials, m_facts.initials);
        if (m_facts.last.size() == 1) add(Kind::Initials, m_facts.whole);
        if (m_facts.vat) add(Kind::Number, m_facts.vat);
        if (m_facts.registration) add(Kind::Number, mixed(1, m_facts.registration));
        for (const auto domain : m_facts.domains) add(Kind::Domain, domain);
        ofReach();
        for (const auto& place : m_facts.places)
            if (place.postalCode && !m_facts.last.empty())
                add(Kind::Area, mixed(place.postalCode, hashed(m_words.text(m_facts.last.front()).substr(0, 3))));
    }

private:
    void add(Kind kind, std::uint64_t what) { m_keys.push_back(mixed(std::uint64_t(kind) * 2 + m_facts.person, what)); }

    /// A name's sound and what the other begins with; by the names it stands for, too.
    void addName(const std::string& sound, Word other)
    {
        const std::uint64_t part = hashed(sound.empty() ? std::string_view{"-"} : std::string_view{sound});
        if (!other) return add(Kind::Family, part);
        const std::string& text = m_words.text(other);
        add(Kind::Name, mixed(part, std::uint64_t(text[0])));
        if (text.size() > 1)
            for (const std::uint16_t family : nameFamilies(text)) add(Kind::Name, mixed(part, 1000 + family));
    }

    void ofReach()
    {
        for (const auto& email : m_facts.emails) {
            add(Kind::Email, email.whole);
            if (email.local) add(Kind::Local, email.local);
        }
        for (const auto& phone : m_facts.phones) add(Kind::Phone, phone.digits);
        for (const auto value : m_facts.values)
            if (m_corpus.holdersOf(value) <= 8) add(Kind::Value, value);
        for (const auto& place : m_facts.places) {
            if (!place.house || place.street.empty()) continue;
            const Word longest = *std::max_element(place.street.begin(), place.street.end(), [&](Word a, Word b) {
                return m_words.text(a).size() < m_words.text(b).size();
            });
            add(Kind::House, mixed(place.house, hashed(m_words.text(longest).substr(0, 4))));
        }
    }

    const DuplicateFacts& m_facts;
    const DuplicateCorpus& m_corpus;
    const DuplicateWords& m_words;
    DuplicateKeys& m_keys;
};

} // namespace

void appendDuplicateKeys(const DuplicateFacts& facts, const DuplicateCorpus& corpus, DuplicateKeys& keys)
{
    const auto start = std::ptrdiff_t(keys.size());
    Keys made{facts, corpus, keys};
    facts.person ? made.ofPerson() : made.ofBusiness();
    std::sort(keys.begin() + start, keys.end());
    keys.erase(std::unique(keys.begin() + start, keys.end()), keys.end());
}

} // namespace kontor

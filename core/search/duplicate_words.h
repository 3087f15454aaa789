// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace kontor {

/// The words of all names and addresses that are compared, each once: how often it occurs says what it is worth.
class DuplicateWords {
public:
    using Number = std::uint32_t;
    static constexpr Number none = 0;

    DuplicateWords() { m_words.emplace_back(); }

    /// The word's number, made if it is new; counts one more occurrence if `counted`.
    Number add(std::string_view word, bool counted = true);
    const std::string& text(Number word) const { return m_words[word].text; }
    const std::string& sound(Number word) const { return m_words[word].sound; }
    /// As a first name: the families it belongs to.
    std::span<const std::uint16_t> families(Number word) const { return m_words[word].families; }
    std::uint32_t count(Number word) const { return m_words[word].count; }
    bool hasDigits(Number word) const { return m_words[word].digits; }

    /// Another contact whose words were counted.
    void addContact() { ++m_contacts; }
    std::uint32_t contacts() const { return m_contacts; }
    /// Only those that may be alike were added, of so many.
    void setContacts(std::uint32_t contacts) { m_contacts = contacts; }
    /// How many bits it says about a contact that it has this word.
    double bits(Number word) const;
    /// The same for something `count` contacts have.
    double bitsOf(std::uint32_t count) const;

private:
    struct Word {
        std::string text, sound;
        std::span<const std::uint16_t> families{}; ///< looked up once, not for every pair
        std::uint32_t count = 0;
        bool digits = false;
    };
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };

    std::vector<Word> m_words;
    std::unordered_map<std::string, Number, Hash, std::equal_to<>> m_numbers;
    std::uint32_t m_contacts = 0;
};

} // namespace kontor

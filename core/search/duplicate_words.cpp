// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/duplicate_words.h"

#include "core/domain/name_similarity.h"
#include "core/domain/nicknames.h"

#include <algorithm>
#include <cmath>

namespace kontor {

DuplicateWords::Number DuplicateWords::add(std::string_view word, bool counted)
{
    if (word.empty()) return none;
    const auto known = m_numbers.find(word);
    const Number number = known != m_numbers.end() ? known->second : Number(m_words.size());
    if (known == m_numbers.end()) {
        Word made{.text = std::string{word}, .sound = soundOf(word), .families = nameFamilies(word)};
        made.digits = std::any_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
        m_words.push_back(std::move(made));
        m_numbers.emplace(word, number);
    }
    m_words[number].count += counted;
    return number;
}

double DuplicateWords::bits(Number word) const { return bitsOf(m_words[word].count); }

double DuplicateWords::bitsOf(std::uint32_t count) const
{
    // A handful of contacts says little about how common a word is.
    return std::log2((double(std::max(m_contacts, 200u)) + 2) / (double(std::max(count, 1u)) + 1));
}

} // namespace kontor

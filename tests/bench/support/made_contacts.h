// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <string>
#include <vector>

namespace kontor::bench {

/// A small stream of random numbers (splitmix64, Steele et al. 2014), the same on every machine.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state{seed} {}
    std::uint64_t next();
    std::uint32_t below(std::uint32_t limit) { return std::uint32_t((next() >> 32) * limit >> 32); }

private:
    std::uint64_t m_state;
};

/// A contact as a list brings it, UTF-8.
struct MadeContact {
    bool person = true;
    std::string first, last; ///< of a business its name is `last`
    std::vector<std::string> emails, phones, keywords;
    std::string street, postalCode, city, country;
    std::string trade, rating; ///< custom fields
};

/// Contact `number` (from 1) follows from its number alone, so a small list is the beginning of every larger one:
/// 80 % persons, 1.5 emails, 1.33 numbers that libphonenumber calls valid, an address, 1.5 keywords, 2 custom fields.
MadeContact makeContact(std::uint32_t number);

/// One wide CSV file of contacts 1 to `count`. False if it could not be written.
bool writeContacts(const QString& file, std::uint32_t count);

} // namespace kontor::bench

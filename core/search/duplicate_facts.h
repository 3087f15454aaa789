// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/duplicate_words.h"

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace kontor {

/// What is known of a contact, as it stands in the store or in a form that somebody is filling in.
struct DuplicateSource {
    struct Place {
        QString street, city, region, postalCode, country;
        std::optional<double> lat, lon;
    };
    bool person = true;
    QString firstName, middleName, lastName, suffix, nickname, gender;
    QString legalName, noteName, registrationNumber, vatId;
    QString birthday; ///< ISO 8601
    QStringList emails;
    QStringList phones; ///< as typed or E.164; also those that another contact holds already
    QStringList websites;
    std::vector<Place> places;
    QStringList values; ///< of custom fields, each behind its field's id
};

/// The same in comparable pieces. Small: a million of them are held at once.
struct DuplicateFacts {
    using Word = DuplicateWords::Number;
    using Hash = std::uint64_t; ///< 0 = nothing

    struct Email {
        Hash whole = 0;  ///< normalised; for some providers without dots and tags
        Hash local = 0;  ///< 0 where it says nothing (info@ …)
        Hash domain = 0; ///< 0 for providers that everybody uses
        Word text = 0;   ///< for slips of the pen
    };
    struct Phone {
        Hash digits = 0; ///< the last nine, in which national and international writing agree
        std::uint16_t extension = 0;
    };
    struct Place {
        std::vector<Word> street; ///< without abbreviations and house number
        Word house = 0, city = 0, region = 0, postalCode = 0;
        float lat = 0, lon = 0;
        bool located = false;
    };

    bool person = true;
    std::vector<Word> first; ///< given names
    std::vector<Word> middle;
    std::vector<Word> last; ///< of a business: the words of its name
    Word whole = 0;         ///< all of the name, written together
    Word initials = 0;      ///< of a business
    Word nickname = 0;
    std::uint8_t generation = 0; ///< 1 senior, 2 junior, 3 the third …
    char gender = 0;
    std::int16_t year = 0;
    std::int8_t month = 0, day = 0;
    Hash registration = 0, vat = 0, legalForm = 0;
    std::vector<Email> emails;
    std::vector<Phone> phones;
    std::vector<Hash> domains; ///< of websites and of emails, without providers that everybody uses
    std::vector<Place> places;
    std::vector<Hash> values; ///< of custom fields: what few contacts share is a number of some list
};

/// `counted`: the contact is one of those among which duplicates are looked for.
DuplicateFacts comparableFacts(const DuplicateSource& source, DuplicateWords& words, bool counted = true);

} // namespace kontor

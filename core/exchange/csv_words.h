// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace kontor {

/// What a word in the header of a contact list stands for.
enum class Word : quint8 {
    // names
    FirstName,
    MiddleName,
    LastName,
    FullName,
    Name,
    LastFirst,
    Nickname,
    Title,
    Salutation,
    Suffix,
    LegalName,
    // the person and the firm
    Company,
    JobTitle,
    Birthday,
    Year,
    Month,
    Day,
    Gender,
    Language,
    Vat,
    Registration,
    LegalForm,
    Relationship,
    // ways to reach
    Email,
    Phone,
    Mobile,
    Fax,
    Pager,
    Website,
    Social,
    // places
    Address,
    Street,
    HouseNumber,
    Street2,
    City,
    Region,
    PostalCode,
    Country,
    PoBox,
    Lat,
    Lon,
    // everything else that has a field
    Notes,
    Keywords,
    Id,
    NoEmail,
    NoCall,
    Archived,
    Type,
    Responsible,
    Team,
    Iban,
    Bic,
    Bank,
    AccountNumber,
    AccountHolder,
    Market,
    // which one of several
    Home,
    Work,
    OtherKind,
    Main,
    Billing,
    Shipping,
    Mailing,
    Assistant,
    Car,
    Primary,
    Secondary,
    Tertiary,
    // parts of numbered groups
    Label,
    Value,
    Formatted,
    Filler, ///< means nothing by itself: "the", "number", "your"
    Apart,  ///< makes another thing of the words beside it: "phonetic", "owner", "size"
};

/// A header taken to pieces.
struct HeaderWords {
    std::vector<Word> words; ///< without fillers
    int number = 0;          ///< "E-mail 2 Address": 2; 0 = none
    int numberAt = -1;       ///< words before the number
    QString network;         ///< of a social network: "twitter"
    bool complete = false;   ///< every word was understood
    QStringList tokens;      ///< folded

    bool has(Word word) const { return std::ranges::find(words, word) != words.end(); }
    /// Understood, and says what kind of thing stands in the column.
    bool known() const { return complete && !words.empty() && !has(Word::Apart); }
};

/// Understands headers of address book programs and of people, in about fifteen languages. Thread-safe.
HeaderWords readHeader(const QString& header);

/// Letters and digits of every word, folded.
QStringList foldedWords(const QString& text);

/// A word for keys: lower case ASCII letters, digits and underscores, at most 60, never empty.
QString slug(const QString& text);

/// A given name common somewhere. Folded word.
bool isGivenName(const QString& folded);
/// A word that only firms have in their names: "gmbh", "inc", "brewing". Folded.
bool isFirmWord(const QString& folded);
/// "Mr", "Dr.", "Frau": any case, with or without a dot.
bool isHonorific(const QString& text);
/// `business` for "Company", "Firma" and their like, `person` for "Individual", "Privatperson"; else empty.
QString contactTypeOf(const QString& text);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

/// Every way in which something can fail. Core names the failure; `ui/text/error_text` makes the sentence.
enum class Errc {
    // rules of the CRM (kontorctl exit 1)
    Required,       ///< `field` must not be empty
    Permanent,      ///< `field` cannot change after creation
    ReadOnly,       ///< `field` is computed and cannot be written
    DuplicateEmail, ///< `value` already belongs to contact `other`
    DuplicatePhone, ///< `value` already belongs to contact `other`
    InvalidEmail,
    InvalidPhone,
    InvalidUrl,
    InvalidDate,
    InvalidNumber,
    InvalidChoice, ///< `detail` lists the choices
    InvalidCountry,
    InvalidVatId,              ///< `detail`: prefix, form, check_digit
    InvalidIban,               ///< `detail`: country, length, form, check_digit
    InvalidBic,                ///< `detail`: form, country
    InvalidRegistrationNumber, ///< `detail`: form, check_digit; `other` the register
    InvalidCoordinate,         ///< outside -90..90 / -180..180
    CoordinateOutsideCountry,
    CoordinateSwapped,   ///< would fit with latitude and longitude exchanged
    CoordinateWrongSign, ///< would fit with a sign changed
    WrongContactType,    ///< `field` does not exist for this type of contact
    UnknownReference,    ///< `value` names no live record
    StillInUse,          ///< cannot go: `detail` says what still points at it
    NotAllowed,          ///< the acting role may not do this
    NothingToUndo,
    NothingToRedo,
    NotUndoable,
    AlreadyExists,
    AlreadyDeleted,
    EmptyContact, ///< a contact needs at least one filled field
    TooLong,
    CannotMerge, ///< `detail`: same (a contact with itself) | type (a person with a business)
    Merged,      ///< the contact went into `other`
    // the call itself (exit 2)
    UnknownField,
    UnknownEntity,
    NotFound,  ///< no record for `value`
    Ambiguous, ///< several records for `value`
    BadQuery,  ///< `position` is the place in `value`; `detail` a code of what was expected
    Usage,
    // input (exit 3)
    FileUnreadable,
    FileIsDirectory,
    FileEmpty,
    FileBinary,
    FileEncoding, ///< bytes at `row` do not fit the encoding `detail`
    FileFormat,   ///< `detail` says what was expected
    RecordTooLong,
    FileUnwritable,
    BadMapping,
    // store (exit 4)
    StoreMissing,
    StoreExists,
    StoreLocked,
    StoreReadOnly,
    StoreDamaged,
    StoreTooNew,  ///< `value` = its version, `detail` = ours
    StoreForeign, ///< an SQLite file, but not one of ours
    DiskFull,
    Storage, ///< any other failure of the database; `detail` is its message
    Busy,
    // work
    Cancelled,
    Network,
};

/// A failure as a value. Only `code` is always set; the rest fills the sentence's places.
struct Error {
    Errc code = Errc::Storage;
    QString detail{}; ///< technical or untranslated part
    QString field{};  ///< field name as in `kontorctl fields`, e.g. "email.address"
    QString value{};  ///< what was given
    QString file{};
    qint64 row = 0;    ///< 1-based record in `file`, 0 = none
    QString column{};  ///< header of the column
    QString other{};   ///< display name of the contact in the way
    QString otherId{}; ///< its id
    int position = -1; ///< character offset in `value`
};

} // namespace kontor

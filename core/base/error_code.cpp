// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error_code.h"

#include <QStringView>

#include <array>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Word {
    Errc code;
    QLatin1StringView word;
};

constexpr std::array words{
    Word{Errc::Required, "required"_L1},
    Word{Errc::Permanent, "permanent"_L1},
    Word{Errc::ReadOnly, "read_only"_L1},
    Word{Errc::DuplicateEmail, "duplicate_email"_L1},
    Word{Errc::DuplicatePhone, "duplicate_phone"_L1},
    Word{Errc::InvalidEmail, "invalid_email"_L1},
    Word{Errc::InvalidPhone, "invalid_phone"_L1},
    Word{Errc::InvalidUrl, "invalid_url"_L1},
    Word{Errc::InvalidDate, "invalid_date"_L1},
    Word{Errc::InvalidNumber, "invalid_number"_L1},
    Word{Errc::InvalidChoice, "invalid_choice"_L1},
    Word{Errc::InvalidCountry, "invalid_country"_L1},
    Word{Errc::InvalidVatId, "invalid_vat_id"_L1},
    Word{Errc::InvalidIban, "invalid_iban"_L1},
    Word{Errc::InvalidBic, "invalid_bic"_L1},
    Word{Errc::InvalidRegistrationNumber, "invalid_registration_number"_L1},
    Word{Errc::InvalidCoordinate, "invalid_coordinate"_L1},
    Word{Errc::CoordinateOutsideCountry, "coordinate_outside_country"_L1},
    Word{Errc::CoordinateSwapped, "coordinate_swapped"_L1},
    Word{Errc::CoordinateWrongSign, "coordinate_wrong_sign"_L1},
    Word{Errc::WrongContactType, "wrong_contact_type"_L1},
    Word{Errc::UnknownReference, "unknown_reference"_L1},
    Word{Errc::StillInUse, "still_in_use"_L1},
    Word{Errc::NotAllowed, "not_allowed"_L1},
    Word{Errc::NothingToUndo, "nothing_to_undo"_L1},
    Word{Errc::NothingToRedo, "nothing_to_redo"_L1},
    Word{Errc::NotUndoable, "not_undoable"_L1},
    Word{Errc::AlreadyExists, "already_exists"_L1},
    Word{Errc::AlreadyDeleted, "already_deleted"_L1},
    Word{Errc::EmptyContact, "empty_contact"_L1},
    Word{Errc::TooLong, "too_long"_L1},
    Word{Errc::CannotMerge, "cannot_merge"_L1},
    Word{Errc::Merged, "merged"_L1},
    Word{Errc::UnknownField, "unknown_field"_L1},
    Word{Errc::UnknownEntity, "unknown_entity"_L1},
    Word{Errc::NotFound, "not_found"_L1},
    Word{Errc::Ambiguous, "ambiguous"_L1},
    Word{Errc::BadQuery, "bad_query"_L1},
    Word{Errc::Usage, "usage"_L1},
    Word{Errc::FileUnreadable, "file_unreadable"_L1},
    Word{Errc::FileIsDirectory, "file_is_directory"_L1},
    Word{Errc::FileEmpty, "file_empty"_L1},
    Word{Errc::FileBinary, "file_binary"_L1},
    Word{Errc::FileEncoding, "file_encoding"_L1},
    Word{Errc::FileFormat, "file_format"_L1},
    Word{Errc::RecordTooLong, "record_too_long"_L1},
    Word{Errc::FileUnwritable, "file_unwritable"_L1},
    Word{Errc::BadMapping, "bad_mapping"_L1},
    Word{Errc::StoreMissing, "store_missing"_L1},
    Word{Errc::StoreExists, "store_exists"_L1},
    Word{Errc::StoreLocked, "store_locked"_L1},
    Word{Errc::StoreReadOnly, "store_read_only"_L1},
    Word{Errc::StoreDamaged, "store_damaged"_L1},
    Word{Errc::StoreTooNew, "store_too_new"_L1},
    Word{Errc::StoreForeign, "store_foreign"_L1},
    Word{Errc::DiskFull, "disk_full"_L1},
    Word{Errc::Storage, "storage"_L1},
    Word{Errc::Busy, "busy"_L1},
    Word{Errc::Cancelled, "cancelled"_L1},
    Word{Errc::Network, "network"_L1},
};

constexpr bool inOrder()
{
    for (size_t i = 0; i < words.size(); ++i)
        if (size_t(words[i].code) != i) return false;
    return true;
}
static_assert(inOrder() && words.size() == size_t(Errc::Network) + 1, "every error has its word, in the order of Errc");

} // namespace

QLatin1StringView codeOf(Errc code) { return words[size_t(code)].word; }

std::optional<Errc> errcNamed(QStringView word)
{
    for (const Word& one : words)
        if (word == one.word) return one.code;
    return std::nullopt;
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/error_text.h"

#include "ui/text/error_reason.h"
#include "ui/text/field_text.h"
#include "ui/text/mapping_text.h"
#include "ui/text/plain_text.h"
#include "ui/text/still_in_use.h"
#include "ui/text/sync_text.h"
#include "ui/text/telephone_text.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Sentence {
    Q_DECLARE_TR_FUNCTIONS(Error)
};

/// A clash of an address or number: the words of the requirement, and the name of the contact in the way.
QString duplicateText(const Error& error)
{
    const QString other = error.other.isEmpty() ? shortened(error.value) : shortened(error.other);
    return error.code == Errc::DuplicateEmail
               ? Sentence::tr("This email is already used by contact '%1'. Duplicate emails are not allowed.")
                     .arg(other)
               : Sentence::tr(
                     "This phone number is already used by contact '%1'. Duplicate phone numbers are not allowed.")
                     .arg(other);
}

QString choiceText(const Error& error)
{
    const QString value = shortened(error.value);
    if (error.detail == "language"_L1)
        return Sentence::tr("“%1” is not a language; write its name or its code, like de.").arg(value);
    if (error.detail == "separator"_L1)
        return Sentence::tr("“%1” is more than one keyword; give each by itself.").arg(value);
    if (error.detail == "semicolon"_L1)
        return Sentence::tr("“%1” has a semicolon, which stands between names in lists; write another sign.")
            .arg(value);
    if (error.detail == "slash"_L1)
        return Sentence::tr("“%1” is no file name, because a slash stands between folders; write the folder into “%2”.")
            .arg(value, fieldLabel(u"file.folder"_s));
    if (error.detail == "key"_L1)
        return Sentence::tr("“%1” cannot be a key; write small letters, digits and _, like “%2”.")
            .arg(value, error.other);
    if (error.detail == "renaming"_L1)
        return Sentence::tr("“%1” does not say which choice is to be called otherwise; write it like Red=Ruby.")
            .arg(value);
    if (error.detail.isEmpty()) return Sentence::tr("“%1” is neither yes nor no; write one of the two.").arg(value);
    const QString choices = QString{error.detail}.replace(u';', u", "_s);
    return Sentence::tr("“%1” is not a choice for “%2”; choose one of: %3.")
        .arg(value, fieldLabel(error.field), choices);
}

QString coordinateText(const Error& error)
{
    const QString value = shortened(error.value);
    switch (error.code) {
    case Errc::CoordinateOutsideCountry:
        return Sentence::tr(
                   "The point %1 does not lie in the country of its address; correct the point or the country.")
            .arg(value);
    case Errc::CoordinateSwapped:
        return Sentence::tr("Latitude and longitude of %1 look exchanged; write %2.")
            .arg(value, shortened(error.other));
    case Errc::CoordinateWrongSign:
        return Sentence::tr("A sign of %1 looks wrong; write %2.").arg(value, shortened(error.other));
    default:
        return Sentence::tr("“%1” is not a place on earth; latitudes go from -90 to 90, longitudes from -180 to 180.")
            .arg(value);
    }
}

QString vatText(const Error& error)
{
    const QString value = shortened(error.value);
    if (error.detail == "check_digit"_L1)
        return Sentence::tr("The VAT ID “%1” has a wrong check digit; compare it with the source.").arg(value);
    if (error.detail == "prefix"_L1)
        return Sentence::tr("The VAT ID “%1” does not say its country; write it like DE136695976.").arg(value);
    return Sentence::tr("“%1” does not have the form of a VAT ID of its country; write it like DE136695976.")
        .arg(value);
}

QString registrationText(const Error& error)
{
    const QString value = shortened(error.value);
    const QString office = registerName(error.other);
    if (error.detail == "check_digit"_L1)
        return Sentence::tr("The registration number “%1” has a wrong check digit for %2; compare it with the source.")
            .arg(value, office);
    return Sentence::tr("“%1” does not have the form of a registration number of %2.").arg(value, office);
}

QString valueText(const Error& error)
{
    const QString value = shortened(error.value);
    const QString field = fieldLabel(error.field);
    switch (error.code) {
    case Errc::InvalidEmail:
        return Sentence::tr("“%1” is not an email address: %2; write it like name@example.org.")
            .arg(value, emailReason(error.detail));
    case Errc::InvalidPhone:
        return Sentence::tr("“%1” is not a phone number: %2; write it with its country code, like +49 731 123456.")
            .arg(value, phoneReason(error.detail));
    case Errc::InvalidUrl:
        if (error.detail == "tiles"_L1)
            return Sentence::tr("“%1” names no map tiles; {z}, {x} and {y} stand for the tile, as in "
                                "https://example.org/{z}/{x}/{y}.png.")
                .arg(value);
        return Sentence::tr("“%1” is not a link: %2; write it like https://example.org/page.")
            .arg(value, urlReason(error.detail));
    case Errc::InvalidDate:
        if (error.detail == "no_such_day"_L1)
            return Sentence::tr("“%1” is a day that the calendar does not have.").arg(value);
        if (error.detail == "future"_L1)
            return Sentence::tr("“%1” lies in the future; give a day that has been.").arg(value);
        if (error.detail == "future_moment"_L1)
            return Sentence::tr("%1 is still to come; give a time that has been.")
                .arg(valueLabel(error.field, error.value));
        if (error.detail == "before_given"_L1)
            return Sentence::tr("“%1” is before the day the consent was given; give that day or a later one.")
                .arg(value);
        return Sentence::tr("“%1” is not a date; write it as year-month-day, like 2026-03-31.").arg(value);
    case Errc::InvalidNumber:
        if (error.detail == "negative"_L1) return Sentence::tr("“%1” is below zero; give zero or more.").arg(value);
        if (error.detail == "no_currency"_L1)
            return Sentence::tr("“%1” names no currency; write its code behind the amount, like 12.50 EUR.").arg(value);
        if (error.detail == "too_precise"_L1)
            return Sentence::tr("“%1” has more decimals than its currency; round it.").arg(value);
        return field.isEmpty() ? Sentence::tr("“%1” is not a number.").arg(value)
                               : Sentence::tr("“%1” is not a number, but “%2” needs one.").arg(value, field);
    case Errc::InvalidCountry:
        return Sentence::tr("“%1” is not a country; write its name or its two letters, like DE.").arg(value);
    case Errc::InvalidVatId: return vatText(error);
    case Errc::InvalidIban: return Sentence::tr("“%1” is not an IBAN: %2.").arg(value, ibanReason(error.detail));
    case Errc::InvalidBic:
        return Sentence::tr("“%1” is not a BIC; write its 8 or 11 characters, like DEUTDEFF.").arg(value);
    case Errc::InvalidRegistrationNumber: return registrationText(error);
    case Errc::InvalidChoice: return choiceText(error);
    case Errc::TooLong: return Sentence::tr("The value of “%1” is too long; shorten it.").arg(field);
    default: return coordinateText(error);
    }
}

QString wrongTypeText(const Error& error)
{
    const QString field = fieldLabel(error.field);
    const bool person = error.detail == "person"_L1;
    if (error.field == "contact.type"_L1)
        return person ? Sentence::tr("This is a business already; it can be made anew as a person alone.")
                      : Sentence::tr("This is a person already; it can be made anew as a business alone.");
    if (error.field.startsWith("contact_person."_L1))
        return person ? Sentence::tr("“%1” must be a person.").arg(field)
                      : Sentence::tr("“%1” must be a business.").arg(field);
    return person ? Sentence::tr("A person has no field “%1”; leave it empty.").arg(field)
                  : Sentence::tr("A business has no field “%1”; leave it empty.").arg(field);
}

QString ruleText(const Error& error)
{
    const QString field = fieldLabel(error.field);
    const QString value = shortened(error.value);
    switch (error.code) {
    case Errc::Required:
        if (error.detail == "primary"_L1)
            return Sentence::tr("The first one is primary as long as no other is; make another one primary instead.");
        return Sentence::tr("“%1” must not be empty; give it a value.").arg(field);
    case Errc::Permanent: return Sentence::tr("“%1” cannot be changed after creation.").arg(field);
    case Errc::ReadOnly:
        if (error.detail == "rule"_L1)
            return Sentence::tr("“%1” is managed automatically by its rule; change the rule instead.").arg(value);
        return Sentence::tr("“%1” is worked out by Kontor and cannot be written.").arg(field);
    case Errc::DuplicateEmail:
    case Errc::DuplicatePhone: return duplicateText(error);
    case Errc::WrongContactType: return wrongTypeText(error);
    case Errc::UnknownReference:
        return Sentence::
            tr("“%1” names nothing that “%2” could refer to; give an id, an address, a number or a name that exists.")
                .arg(value, field);
    case Errc::StillInUse: return stillInUseSentence(error);
    case Errc::NotAllowed:
        return field.isEmpty() ? Sentence::tr("Your role does not allow this; ask an administrator.")
                               : Sentence::tr("Your role does not allow this (%1); ask an administrator.").arg(field);
    case Errc::NothingToUndo: return Sentence::tr("There is nothing to undo.");
    case Errc::NothingToRedo: return Sentence::tr("There is nothing to redo.");
    case Errc::NotUndoable:
        return Sentence::tr("This operation cannot be undone: it was undone already, or it is final.");
    case Errc::AlreadyExists:
        if (!error.file.isEmpty()) return Sentence::tr("This file exists already; choose another name.");
        return field.isEmpty() ? Sentence::tr("This exists already.")
                               : Sentence::tr("This exists already (%1).").arg(field);
    case Errc::AlreadyDeleted:
        if (error.detail == "withdrawn"_L1)
            return Sentence::tr("This consent was withdrawn on %1; what was given before does not come back.")
                .arg(valueLabel(u"consent.withdrawn_at"_s, error.value));
        return Sentence::tr("This was deleted before; restore it first.");
    case Errc::EmptyContact:
        return Sentence::tr("A contact needs at least one filled field; give it a name, an email or a phone.");
    case Errc::CannotMerge:
        return error.detail == "same"_L1 ? Sentence::tr("A contact cannot be merged with itself; name two contacts.")
                                         : Sentence::tr("A person and a business cannot be merged into one contact.");
    case Errc::Merged:
        return Sentence::tr("This contact was merged into “%1”; undo the merge to bring it back.").arg(error.other);
    default: return valueText(error);
    }
}

QString notFoundText(const Error& error)
{
    const QString value = shortened(error.value);
    if (error.field == "employee"_L1) return Sentence::tr("There is no active employee “%1”.").arg(value);
    if (error.field == "operation"_L1)
        return Sentence::tr("There is no operation “%1”; look at the list of operations.").arg(value);
    if (error.field == "view"_L1) return Sentence::tr("There is no view “%1”.").arg(value);
    if (error.field == "import"_L1) return Sentence::tr("There is no import “%1”.").arg(value);
    if (error.field.isEmpty() || error.field == "contact"_L1)
        return Sentence::tr(
                   "No contact matches “%1”; give its id, the first digits of it, an email address or a phone number.")
            .arg(value);
    return Sentence::tr("Nothing matches “%1” (%2).").arg(value, fieldLabel(error.field));
}

QString unknownFieldText(const Error& error)
{
    // Within a query the value is the whole query.
    if (error.position >= 0)
        return Sentence::tr("The query does not parse, %1: %2")
            .arg(queryReason(u"unknown_field"), markedQuery(error.value, error.position));
    return Sentence::tr("There is no field “%1”; “kontorctl fields” lists the names.")
        .arg(shortened(error.field.isEmpty() ? error.value : error.field));
}

QString callText(const Error& error)
{
    const QString value = shortened(error.value);
    switch (error.code) {
    case Errc::UnknownField: return unknownFieldText(error);
    case Errc::UnknownEntity:
        return Sentence::tr("There is no kind of record “%1”; “kontorctl fields” lists them.").arg(value);
    case Errc::NotFound: return notFoundText(error);
    case Errc::Ambiguous: return Sentence::tr("Several records match “%1”; give more of it.").arg(value);
    case Errc::BadQuery:
        if (error.field == "after"_L1)
            return Sentence::tr("“%1” is no place in a list of this order; begin again without it.").arg(value);
        return Sentence::tr("The query does not parse, %1: %2")
            .arg(queryReason(error.detail), markedQuery(error.value, error.position));
    default: return error.detail.isEmpty() ? Sentence::tr("The call is not understood.") : error.detail;
    }
}

QString inputText(const Error& error)
{
    switch (error.code) {
    case Errc::FileUnreadable:
        return error.detail.isEmpty() ? Sentence::tr("The file cannot be read; check its name and its rights.")
                                      : Sentence::tr("The file cannot be read: %1.").arg(withoutStop(error.detail));
    case Errc::FileIsDirectory: return Sentence::tr("This is a folder; name a file.");
    case Errc::FileEmpty: return Sentence::tr("The file is empty; there is nothing to read.");
    case Errc::FileBinary:
        return Sentence::tr("This is not a text file, but %1; save the list as CSV first.")
            .arg(binaryName(error.detail));
    case Errc::FileEncoding:
        return Sentence::tr("The characters are not %1; name the encoding that the file was written in.")
            .arg(error.detail);
    case Errc::FileFormat: return formatReason(error.detail);
    case Errc::RecordTooLong:
        return Sentence::tr("A record is longer than 16 MiB; probably a quotation mark is never closed there.");
    case Errc::FileUnwritable:
        return error.detail.isEmpty() ? Sentence::tr("This cannot be written; check the folder and its rights.")
                                      : Sentence::tr("This cannot be written: %1.").arg(withoutStop(error.detail));
    default: return mappingSentence(error);
    }
}

QString storeText(const Error& error)
{
    switch (error.code) {
    case Errc::StoreMissing:
        return Sentence::tr("There is no store here; create one with “kontorctl init” or start Kontor.");
    case Errc::StoreExists: return Sentence::tr("There is a store already; choose another file, or open this one.");
    case Errc::StoreLocked:
        return Sentence::tr("Another program is writing to this store; wait until it has finished, or close it.");
    case Errc::StoreReadOnly:
        return Sentence::tr("This store can only be read; check the rights of the file and its folder.");
    case Errc::StoreDamaged:
        return error.detail.isEmpty()
                   ? Sentence::tr("This store is damaged; restore a backup.")
                   : Sentence::tr("This store is damaged (%1); restore a backup.").arg(withoutStop(error.detail));
    case Errc::StoreTooNew:
        return Sentence::tr("This store was written by a newer Kontor (version %1, this one knows %2); update Kontor.")
            .arg(error.value, error.detail);
    case Errc::StoreForeign: return Sentence::tr("This file is not a store of Kontor; choose another one.");
    case Errc::DiskFull: return Sentence::tr("The disk is full; make room and try again.");
    case Errc::Busy: return Sentence::tr("The store is busy; try again in a moment.");
    default: return Sentence::tr("The database refused: %1.").arg(withoutStop(error.detail));
    }
}

} // namespace

QString errorSentence(const Error& error)
{
    if (error.field == "own_position"_L1) return positionReason(error.detail);
    if (error.field == "telephone"_L1) return telephoneSentence(error);
    if (error.code < Errc::UnknownField) return ruleText(error);
    if (error.code <= Errc::Usage) return callText(error);
    if (error.code <= Errc::BadMapping) return inputText(error);
    if (error.code <= Errc::Busy) return storeText(error);
    if (error.code == Errc::Cancelled) return Sentence::tr("Cancelled.");
    return error.detail.isEmpty() ? Sentence::tr("The network does not answer; try again later.")
                                  : networkSentence(error);
}

QString errorPlace(const Error& error)
{
    QStringList place;
    if (!error.file.isEmpty()) place += error.file;
    if (error.row > 0) place += Sentence::tr("row %1").arg(error.row);
    if (!error.column.isEmpty()) place += Sentence::tr("column “%1”").arg(shortened(error.column));
    return place.join(", "_L1);
}

QString errorText(const Error& error)
{
    const QString place = errorPlace(error);
    const QString sentence = withOneStop(errorSentence(error));
    return place.isEmpty() ? sentence : Sentence::tr("%1: %2", "place: what is wrong").arg(place, sentence);
}

QString markedQuery(const QString& query, int position)
{
    const auto at = position < 0 ? query.size() : std::min<qsizetype>(position, query.size());
    return oneLine(query.left(at) + Sentence::tr("<here>", "marks the place of an error in a query") + query.mid(at));
}

} // namespace kontor

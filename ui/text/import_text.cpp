// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/import_text.h"

#include "core/base/error_code.h"
#include "core/domain/date_text.h"
#include "core/domain/email_address.h"
#include "ui/text/count_text.h"
#include "ui/text/error_text.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Import {
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

QString problemText(const RowProblem& problem)
{
    if (problem.error.code == Errc::AlreadyExists && problem.position < 0)
        return Import::tr("The contact is there already: say what is to happen with this row.");
    Error error = problem.error;
    if (error.value.isEmpty()) error.value = problem.value;
    return errorSentence(error);
}

QString storedProblemText(const QString& code, const QString& column, const QString& value)
{
    const auto known = errcNamed(code);
    if (!known) return code;
    Error error{.code = *known, .field = column, .value = value};
    switch (*known) {
    // Who has it may have changed since.
    case Errc::DuplicateEmail:
    case Errc::DuplicatePhone:
        return Import::tr("“%1” belonged to another contact; search for it to see whose it is.").arg(shortened(value));
    case Errc::InvalidChoice: return Import::tr("“%1” is not one of the choices.").arg(shortened(value));
    case Errc::InvalidIban: return Import::tr("Not an IBAN");
    case Errc::InvalidBic: return Import::tr("Not a BIC");
    case Errc::FileFormat: error.detail = value.startsWith("http"_L1) ? u"picture_elsewhere"_s : u"picture"_s; break;
    case Errc::ReadOnly: return Import::tr("Decided by a rule");
    case Errc::AlreadyDeleted: return Import::tr("Consent withdrawn since");
    case Errc::InvalidDate:
        if (parseDate(value)) error.detail = u"future"_s; // it is a date, only not one that can be
        break;
    case Errc::InvalidEmail:
        if (const auto email = parseEmail(value); !email) error.detail = email.error().detail;
        break;
    default: break;
    }
    return errorSentence(error);
}

QString problemKindLabel(Errc code)
{
    switch (code) {
    case Errc::DuplicateEmail: return Import::tr("Email of another contact");
    case Errc::DuplicatePhone: return Import::tr("Phone number of another contact");
    case Errc::InvalidEmail: return Import::tr("Not an email address");
    case Errc::InvalidPhone: return Import::tr("Not a phone number");
    case Errc::InvalidUrl: return Import::tr("Not a link");
    case Errc::InvalidDate: return Import::tr("Not a date");
    case Errc::InvalidNumber: return Import::tr("Not a number");
    case Errc::InvalidChoice: return Import::tr("Not one of the choices");
    case Errc::InvalidCountry: return Import::tr("Not a country");
    case Errc::InvalidCoordinate: return Import::tr("Not a place on earth");
    case Errc::CoordinateOutsideCountry: return Import::tr("Point outside its country");
    case Errc::CoordinateSwapped: return Import::tr("Latitude and longitude exchanged");
    case Errc::CoordinateWrongSign: return Import::tr("Wrong sign of a coordinate");
    case Errc::WrongContactType: return Import::tr("Field of the other type of contact");
    case Errc::UnknownReference: return Import::tr("Nobody and nothing of that name");
    case Errc::Required: return Import::tr("A required value is missing");
    case Errc::AlreadyExists: return Import::tr("There already; to be decided");
    case Errc::AlreadyDeleted: return Import::tr("Consent withdrawn since");
    case Errc::EmptyContact: return Import::tr("Nothing to make a contact of");
    case Errc::Permanent: return Import::tr("Cannot change after creation");
    case Errc::TooLong: return Import::tr("Too long");
    default: return Import::tr("Something else");
    }
}

QString importText(const ImportOutcome& outcome)
{
    const QString counts =
        Import::tr("%1 row(s): %2 created, %3 updated, %4 skipped, %5 rejected in %6.", nullptr, int(outcome.rows))
            .arg(numberLabel(outcome.rows), numberLabel(outcome.created), numberLabel(outcome.updated),
                 numberLabel(outcome.skipped), numberLabel(outcome.rejected), durationLabel(outcome.seconds));
    QStringList said{counts};
    if (outcome.dryRun) said.prepend(Import::tr("Nothing was written (dry run)."));
    if (outcome.cancelled) said.prepend(Import::tr("The import was cancelled; it can be resumed or undone."));
    if (outcome.importedBefore) said += Import::tr("The same file was imported before.");
    if (outcome.businessesCreated > 0)
        said += Import::tr("%n business(es) created from the company column.", nullptr, int(outcome.businessesCreated));
    if (outcome.undecided > 0)
        said += Import::tr("%n row(s) were left out because somebody has to decide about them.", nullptr,
                           int(outcome.undecided));
    if (outcome.problemCount > 0) said += Import::tr("%n value(s) need a look.", nullptr, int(outcome.problemCount));
    return said.join(u' ');
}

} // namespace kontor

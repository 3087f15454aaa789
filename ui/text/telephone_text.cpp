// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/telephone_text.h"

#include "ui/text/error_reason.h"
#include "ui/text/plain_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

struct Telephone {
    Q_DECLARE_TR_FUNCTIONS(Telephone)
};

} // namespace

QString telephoneSentence(const Error& error)
{
    const QString value = shortened(error.value);
    if (error.code == Errc::NotFound)
        return Telephone::tr("No program on this computer takes telephone numbers (%1:); choose another way under "
                             "Settings, Telephone.")
            .arg(value);
    if (error.code == Errc::Network)
        return Telephone::tr("The telephone system at %1 did not place the call: %2.")
            .arg(value, withoutStop(error.detail));
    if (error.value.trimmed().isEmpty())
        return Telephone::tr("The address that calls are placed by is missing; write it under Settings, Telephone.");
    if (error.detail == "no_number"_L1)
        return Telephone::tr("“%1” does not say where the number goes; write {number} there.").arg(value);
    if (error.detail == "host"_L1)
        return Telephone::tr("“%1” is not the name of a server; write it like telephone.example.org.").arg(value);
    return Telephone::tr("“%1” is no address to place calls by: %2.").arg(value, urlReason(error.detail));
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace kontor {

/// One mail address (RFC 5321 mailbox; RFC 6531 letters).
struct EmailAddress {
    QString address; ///< as written, without anything around it
    QString norm;    ///< what is unique: NFC, lower case, domain in ASCII (IDNA), no needless quotes
    QString name;    ///< the name that stood before it, or empty
};

/// Reads `a@b.example`, `Name <a@b.example>` and `mailto:a@b.example?…`.
///
/// Syntax only; whether mail arrives is not asked. Quoted local parts and address literals are understood, comments and
/// other obsolete forms are not. A domain needs a dot: intranet hosts without one exist, but in real lists `anna@gmail`
/// is a slip. The local part counts as lower case, which RFC 5321 does not promise, but every provider does.
///
/// Fails with InvalidEmail, `value` = what was typed, `detail` = no_at | several | local_part | domain | no_dot |
/// too_long. Thread-safe.
Result<EmailAddress> parseEmail(QStringView typed);

/// An address, or a part of one with its @, with the domain in the other of its two spellings: info@bücher.de is
/// info@xn--bcher-kva.de. Empty where there is only one. Thread-safe.
QString otherEmailSpelling(QStringView text);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace kontor {

/// One line of a vCard: `group.NAME;PARAM=…:value`.
struct VcardProperty {
    QString group{};                                       ///< "item1" of "item1.EMAIL"
    QString name;                                          ///< upper case
    QStringList types{};                                   ///< lower case; of TYPE, and the bare words of version 2.1
    std::vector<std::pair<QString, QString>> parameters{}; ///< the others, names in upper case
    QString value;      ///< as written, backslashes included; decoded from quoted-printable and its character set
    QByteArray data{};  ///< of a value in base64
    bool plain = false; ///< was quoted-printable of version 2.1, where a backslash before n is no line end

    QString parameter(QStringView wanted) const;
    bool hasType(QStringView type) const;
    /// The value without backslashes.
    QString text() const;
    /// Its components, at semicolons that are not escaped, without backslashes.
    QStringList components() const;
    /// Its items, at commas that are not escaped, without backslashes.
    QStringList items() const;
};

struct Vcard {
    QString version;
    std::vector<VcardProperty> properties;
};

/// The cards of a file: versions 2.1 (vCard of the Internet Mail Consortium), 3.0 (RFC 2426) and 4.0 (RFC 6350), with
/// folded lines, quoted-printable, base64 and character sets. Cards within cards (AGENT) are left out. What is no
/// property is passed over; a card that does not end, ends with the file. Errors: FileFormat (`detail` = vcard) where
/// there is no card at all.
Result<std::vector<Vcard>> parseVcards(const QByteArray& file);

/// Text as version 4.0 writes it in a value: commas, semicolons, backslashes and line ends escaped.
QString vcardEscaped(QStringView text);
/// A whole line with its line end, folded after at most 75 bytes and never inside a character.
QByteArray vcardLine(const QString& line);

} // namespace kontor

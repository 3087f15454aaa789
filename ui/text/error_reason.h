// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kontor {

// The words for Error::detail where it is a code: a part of errorText's sentences. An unknown code gives something that
// is true of every value of the kind.

QString emailReason(QStringView detail);
QString phoneReason(QStringView detail);
QString urlReason(QStringView detail);
QString ibanReason(QStringView detail);
/// The usual name of a register of companies, by its scheme.
QString registerName(QStringView scheme);
QString queryReason(QStringView detail);
/// A whole sentence: why a text file is not a list.
QString formatReason(QStringView detail);
/// A whole sentence: why nobody knows where this computer is.
QString positionReason(QStringView detail);
/// "a PDF document"
QString binaryName(QStringView detail);

} // namespace kontor

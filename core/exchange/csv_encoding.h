// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv_input.h"

namespace kontor {

/// The encoding of a file, from all of its bytes: byte order mark, UTF-8 if everything is UTF-8, UTF-16 and UTF-32 by the
/// zero bytes, else the code page that makes most sense of the lines with other letters. Errors: FileUnreadable,
/// FileBinary (`detail` = what it is, where known), FileEmpty, FileEncoding (`detail` = UTF-8: nearly everything is
/// UTF-8, something is not; no row yet).
Result<QString> detectEncoding(const CsvInput& input);

/// The forced encoding, made exact: "UTF-16" becomes UTF-16LE or UTF-16BE. Errors: BadMapping for an unknown name.
Result<QString> resolveEncoding(const CsvInput& input, QStringView forced);

/// The code page that these bytes, lines with bytes above 0x7F, were most likely written in. Never fails: any bytes make
/// some sense in some code page.
QString guessCodePage(QByteArrayView lines);

/// What the bytes of a file say that it is, where this is no text: "png", "zip" …; empty for what may be text.
QString binaryKind(QByteArrayView head);
/// What a text is, where it is no table: "vcard", "icalendar", "html", "xml", "json", "rtf".
QString otherTextKind(QByteArrayView utf8Head);

} // namespace kontor

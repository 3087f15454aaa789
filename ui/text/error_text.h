// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

namespace kontor {

/// One clear sentence for people: what is wrong, where (file, row, column), and what to do about it. In the language of
/// the installed translation. Any thread.
QString errorText(const Error& error);

/// The sentence without its place: for a form or a table that shows the place anyway.
QString errorSentence(const Error& error);

/// "breweries.csv, row 12, column “phone”"; empty for an error without a place.
QString errorPlace(const Error& error);

/// The query with `<here>` where it does not parse, on one line.
QString markedQuery(const QString& query, int position);

} // namespace kontor

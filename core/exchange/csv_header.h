// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace kontor {

struct HeaderGuess {
    qint64 preamble = 0; ///< records above the header, or above the first row
    bool hasHeader = true;
};

/// Where the names of the columns stand, from the first few hundred records of a file: titles and notes above them are
/// passed over; a first record that looks like the ones below it is one of them, so that nobody is swallowed.
HeaderGuess guessHeader(const std::vector<QStringList>& records);

/// Does this record look like names of columns? `below` are records under it.
bool looksLikeHeader(const QStringList& record, const std::vector<QStringList>& below, bool underTitles);

} // namespace kontor

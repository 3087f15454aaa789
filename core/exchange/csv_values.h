// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/date_text.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kontor {

/// What one value looks like. Only the look: nobody asks whether the number is in use.
struct Shape {
    bool email = false;
    bool url = false;
    bool phone = false;     ///< could be dialled
    bool phoneOnly = false; ///< and is written as only telephone numbers are
    bool uuid = false;
    bool number = false; ///< also 1,234.50 and 1.234,50
    bool date = false;
    bool isoDate = false;
    bool latitude = false; ///< a decimal number from -90 to 90
    bool longitude = false;
    bool yesNo = false;
    bool postalCode = false;
    bool fullName = false; ///< two to four words of letters
    bool handle = false;   ///< one word, as accounts are called
    bool words = false;    ///< several words
    bool zeros = false;    ///< digits with a zero in front: an id, not a number
};
Shape shapeOf(QStringView value);

/// What exports write for "no date": 0/0/00, 0000-00-00.
bool isEmptyDate(QStringView value);

/// The values of one column, counted.
struct ColumnShape {
    int filled = 0; ///< in the sample
    int seen = 0;   ///< of these looked at; what the numbers below count
    int email = 0, url = 0, phone = 0, phoneOnly = 0, uuid = 0, number = 0, date = 0, isoDate = 0, latitude = 0,
        longitude = 0, yesNo = 0, postalCode = 0, fullName = 0, handle = 0, words = 0, zeros = 0, country = 0,
        honorific = 0, givenName = 0, firm = 0, address = 0, gender = 0, language = 0, type = 0, relationship = 0,
        iban = 0;
    int distinct = 0;               ///< different values in the sample
    int longest = 0;                ///< characters
    std::optional<DateOrder> dates; ///< what the dates of the column speak for
    QString separator;              ///< that stands between several values in one cell, where there are several
    QStringList examples;

    /// Share of the filled cells.
    double share(int count) const { return seen > 0 ? double(count) / seen : 0; }
};

/// Column by column of the sample, `columns` of them.
std::vector<ColumnShape> shapesOf(const std::vector<QStringList>& sample, int columns);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace kontor {

// Spreadsheets take cells that begin with = + - @, tab or CR for formulas (OWASP, "CSV injection"). On the way out such
// a cell gets an apostrophe in front, and so does one that begins with apostrophes and then such a character; on the way
// in one apostrophe goes. Every other apostrophe is somebody's name: 's, 'T Kroontje.

/// Does the UTF-8 text begin with such a character, perhaps behind apostrophes?
inline bool beginsLikeFormula(QByteArrayView text)
{
    qsizetype i = 0;
    while (i < text.size() && text[i] == '\'') ++i;
    if (i == text.size()) return false;
    const char c = text[i];
    return c == '=' || c == '+' || c == '-' || c == '@' || c == '\t' || c == '\r';
}

/// A cell as read, without its guarding apostrophe.
inline QByteArrayView withoutGuard(QByteArrayView cell)
{
    return cell.startsWith('\'') && beginsLikeFormula(cell) ? cell.sliced(1) : cell;
}

} // namespace kontor

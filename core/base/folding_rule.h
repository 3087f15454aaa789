// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace kontor {

enum class Folding { Plain, Expanded };

/// The whole rule of text_folding.h for any text, without care for blanks at the ends or several in a row. Slow
/// (microseconds); text_folding makes tables of it.
QByteArray foldedByRule(QStringView text, Folding folding);

/// An accent, point or sign that folding leaves out, and which changes the letter before it when it is not.
bool isDroppedMark(char32_t c);

} // namespace kontor

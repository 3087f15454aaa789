// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/pattern.h"

#include <QByteArray>
#include <QByteArrayView>

namespace kontor {

/// A text folded in both ways, each form between two \x1f: what is looked for is part of a form, or a whole one with its
/// marks.
QByteArray columnForms(QByteArrayView utf8);
/// The digits of all three in an alphabet of their own, so that none is found where a text was asked for, nor the other way
/// round; and the text that was typed where it holds more than digits and the marks between them.
QByteArray phoneColumnForms(QByteArrayView typed, QByteArrayView e164, QByteArrayView national);

/// Whether only the digits of a folded telephone number, or what was typed for one, stand there.
bool standsAsDigits(const QByteArray& folded);

/// What looks in these forms for one that holds this folded text or is it.
Pattern textPattern(const QByteArray& folded, bool whole);
/// The same for a number's digits, as phoneDigits() gives them.
Pattern digitsPattern(const QByteArray& digits, bool whole);

} // namespace kontor

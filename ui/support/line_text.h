// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <Qt>

class QPainter;
class QRect;

namespace kontor {

/// Draws one line in the middle of `rect`, at the side that a mirrored window gives Qt::AlignLeading or AlignTrailing.
/// The text is isolated (UAX #9): a name keeps its own direction and its full stop its place, a phone number is not
/// turned round. It stands on the baseline of the painter's own font: a sign that another font has to lend, the
/// isolates among them, would else push it out of its line.
void drawLine(QPainter& painter, const QRect& rect, Qt::Alignment side, const QString& text);

} // namespace kontor

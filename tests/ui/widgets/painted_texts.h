// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace kontor::test {

struct PaintedText {
    QString text;
    QRectF place; ///< of its letters, in the widget's coordinates
    QRectF room;  ///< what the painter was allowed to paint on
};

/// Every text that a widget paints itself, not its children: a label, the cells of a list or table, the names on a map.
std::vector<PaintedText> paintedTexts(QWidget& widget);

} // namespace kontor::test

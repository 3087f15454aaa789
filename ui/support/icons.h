// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QStringView>

namespace kontor {

/// One of Kontor's icons by the name of its file in resources/icons, drawn in the text colour of the palette at the
/// time of painting (any size, any scale; a darker theme needs nothing). An unknown name draws nothing.
QIcon icon(QStringView name);
/// The same in a colour of its own, e.g. a meaning colour.
QIcon icon(QStringView name, const QColor& color);

/// The icon as a picture for a delegate, from a cache. `size` in device-independent pixels.
QPixmap iconPixmap(QStringView name, int size, const QColor& color, qreal devicePixelRatio);

/// The names of all icons there are.
QStringList iconNames();

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QRect>

class QWidget;

namespace kontor {

/// The rectangle moved, and where needed made smaller, so that it lies on one of the screens as a whole: on the one it
/// shares most with, else on the first.
QRect clampedTo(const QRect& wanted, const QList<QRect>& screens);

/// Does that with a window that was last used with other screens.
void keepOnScreen(QWidget& window);

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/screens.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace kontor {

QRect clampedTo(const QRect& wanted, const QList<QRect>& screens)
{
    if (screens.isEmpty()) return wanted;
    const auto shared = [&](const QRect& screen) {
        const QRect both = screen.intersected(wanted);
        return qint64(both.width()) * both.height();
    };
    QRect best = screens.front();
    for (const QRect& screen : screens)
        if (shared(screen) > shared(best)) best = screen;
    const QSize size = wanted.size().boundedTo(best.size());
    const QPoint corner{std::clamp(wanted.x(), best.left(), best.right() + 1 - size.width()),
                        std::clamp(wanted.y(), best.top(), best.bottom() + 1 - size.height())};
    return {corner, size};
}

void keepOnScreen(QWidget& window)
{
    QList<QRect> screens;
    const auto present = QGuiApplication::screens();
    for (const QScreen* screen : present) screens << screen->availableGeometry();
    const QRect clamped = clampedTo(window.geometry(), screens);
    if (clamped != window.geometry()) window.setGeometry(clamped);
}

} // namespace kontor

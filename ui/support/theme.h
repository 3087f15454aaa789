// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

#include <optional>

class QApplication;
class QWidget;

namespace kontor {

/// What a colour says; always beside a word or an icon that says it too.
enum class Meaning { Overdue, Today, Future, Done };

enum class Theme { System, Light, Dark };
std::optional<Theme> themeNamed(const QString& name); ///< "light", "dark", "system"
QString themeName(Theme theme);

/// System follows the desktop, also when that changes later. Light and Dark bring palettes of their own.
void applyTheme(QApplication& application, Theme theme);

bool isDark(const QPalette& palette);

/// The colours beside the palette's own. Each has a contrast of at least 4.5 : 1 against the palette's Base, Window and
/// selected rows, in light and in dark (WCAG 2.2, 1.4.3).
QColor accentColor(const QPalette& palette);
QColor meaningColor(Meaning meaning, const QPalette& palette);
/// Text that stands back: captions, placeholders, counts.
QColor quietTextColor(const QPalette& palette);

/// Lines between rows and areas, background of selected rows and of what the pointer is over.
QColor hairlineColor(const QPalette& palette);
QColor selectedColor(const QPalette& palette, bool active = true);
QColor hoverColor(const QPalette& palette);

/// Contrast ratio of two opaque colours, 1…21 (WCAG 2.2).
double contrast(const QColor& a, const QColor& b);
/// `share` of `over` on `under`, opaque.
QColor blended(const QColor& under, const QColor& over, double share);

/// The three sizes: title, normal (the widget's own) and small.
QFont titleFont(const QFont& normal);
QFont smallFont(const QFont& normal);
QFont boldFont(const QFont& normal);

/// Distances in device-independent pixels.
namespace space {
inline constexpr int tiny = 4, small = 8, medium = 12, large = 16, huge = 24;
inline constexpr int row = 28; ///< height of a list's row
} // namespace space

} // namespace kontor

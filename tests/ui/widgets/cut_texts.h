// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace kontor::test {

/// The texts on screen for which there is not enough room: labels, buttons, tabs, choices, prompts of empty fields and
/// titles of columns that are cut, elided or written over each other, and areas that have to be scrolled sideways; each
/// with the place where it stands. What is painted (cells, headings, maps) counts too: texts over each other, and German
/// texts of Kontor's that end in dots. What somebody has typed or a list holds is no label.
QStringList cutTexts(const QWidget& window);

} // namespace kontor::test

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/whole_prompt.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace kontor {

void keepPromptWhole(QLineEdit& field)
{
    constexpr int frame = 14, besideButton = 6;
    const QMargins inside = field.textMargins();
    int width = field.fontMetrics().horizontalAdvance(field.placeholderText()) + frame + inside.left() + inside.right();
    const auto buttons = field.findChildren<QAbstractButton*>();
    for (const QAbstractButton* button : buttons)
        if (button->isVisibleTo(&field)) width += button->sizeHint().width() + besideButton;
    field.setMinimumWidth(width);
}

} // namespace kontor

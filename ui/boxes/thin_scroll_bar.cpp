// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/thin_scroll_bar.h"

#include "ui/support/flat_style.h"

#include <QApplication>

namespace kontor {

namespace {

/// The same look where the rest of the window has the platform's.
QStyle* barStyle()
{
    static auto* style = [] {
        auto* made = new FlatStyle;
        made->setParent(qApp);
        return made;
    }();
    return style;
}

} // namespace

ThinScrollBar::ThinScrollBar(QWidget* parent) : QScrollBar{Qt::Vertical, parent}
{
    setStyle(barStyle());
    setAttribute(Qt::WA_Hover);
    setFixedWidth(FlatStyle::barExtent);
}

QSize ThinScrollBar::sizeHint() const { return {FlatStyle::barExtent, QScrollBar::sizeHint().height()}; }

} // namespace kontor

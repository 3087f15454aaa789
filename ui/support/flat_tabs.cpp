// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/flat_tabs.h"

#include "ui/support/theme.h"

#include <QPainter>

namespace kontor {

namespace {
constexpr int margin = 8;
constexpr int gap = 6;
} // namespace

FlatTabs::FlatTabs(QWidget* parent) : QTabBar{parent}
{
    setDrawBase(false);
    setExpanding(false);
    setDocumentMode(true);
    setUsesScrollButtons(true);
    setMouseTracking(true);
    setAttribute(Qt::WA_Hover);
}

int FlatTabs::add(const QString& text)
{
    const int tab = addTab(text);
    setAccessibleTabName(tab, text);
    return tab;
}

void FlatTabs::setCount(int tab, const QString& count)
{
    if (tabData(tab).toString() == count) return;
    const bool wider = tabData(tab).toString().size() != count.size();
    setTabData(tab, count);
    setAccessibleTabName(tab, count.isEmpty() ? tabText(tab) : tabText(tab) + u' ' + count);
    if (wider) setTabText(tab, tabText(tab)); // lays out the tabs anew
    update();
}

QSize FlatTabs::tabSizeHint(int index) const
{
    int width = QFontMetrics{boldFont(font())}.horizontalAdvance(tabText(index)) + 2 * margin;
    const QString count = tabData(index).toString();
    if (!count.isEmpty()) width += gap + QFontMetrics{smallFont(font())}.horizontalAdvance(count);
    return {width, fontMetrics().height() + 14};
}

void FlatTabs::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = accentColor(palette());
    const QPoint pointer = mapFromGlobal(QCursor::pos());
    for (int tab = 0; tab < count(); ++tab) {
        const QRect area = tabRect(tab);
        const bool chosen = tab == currentIndex();
        if (underMouse() && area.contains(pointer) && !chosen) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(blended(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.06));
            painter.drawRoundedRect(area.adjusted(0, 2, 0, -4), 4, 4);
        }
        painter.setFont(chosen ? boldFont(font()) : font());
        painter.setPen(chosen ? palette().color(QPalette::WindowText) : quietTextColor(palette()));
        const QString text = tabText(tab), count = tabData(tab).toString();
        QRect inner = area.adjusted(margin, 0, -margin, -2);
        const auto leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        const auto trailing = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(inner, int(leading | Qt::AlignVCenter | Qt::TextSingleLine), text);
        if (!count.isEmpty()) {
            painter.setFont(smallFont(font()));
            painter.setPen(quietTextColor(palette()));
            painter.drawText(inner, int(trailing | Qt::AlignVCenter | Qt::TextSingleLine), count);
        }
        if (chosen)
            painter.fillRect(QRect{area.left() + margin, area.bottom() - 1, area.width() - 2 * margin, 2}, accent);
        if (chosen && hasFocus()) {
            painter.setPen(QPen{accent, 1});
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF{area}.adjusted(2.5, 3.5, -2.5, -5.5), 4, 4);
        }
    }
}

} // namespace kontor

// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/files/page_view.h"

#include "ui/support/theme.h"

#include <QPainter>
#include <QScrollBar>

namespace kontor {

PageView::PageView(std::vector<QImage> pages, QWidget* parent) : QAbstractScrollArea{parent}, m_pages{std::move(pages)}
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
}

QSize PageView::sizeOf(const QImage& page) const
{
    const int width = std::min(viewport()->width(), page.width());
    return {width, int(qint64(page.height()) * width / std::max(1, page.width()))};
}

void PageView::resizeEvent(QResizeEvent*)
{
    int height = -space::small;
    for (const QImage& page : m_pages) height += sizeOf(page).height() + space::small;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter{viewport()};
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    int top = -verticalScrollBar()->value();
    for (const QImage& page : m_pages) {
        const QRect place{QPoint{(viewport()->width() - sizeOf(page).width()) / 2, top}, sizeOf(page)};
        if (place.intersects(viewport()->rect())) painter.drawImage(place, page);
        top += place.height() + space::small;
    }
}

} // namespace kontor

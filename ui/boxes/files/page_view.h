// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

#include <vector>

namespace kontor {

/// Pictures below each other, each at most as wide as the view; scrolled by wheel, arrow keys, Page Up and Down.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(std::vector<QImage> pages, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize sizeOf(const QImage& page) const;

    std::vector<QImage> m_pages;
};

} // namespace kontor

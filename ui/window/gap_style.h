// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace kontor {

/// Gaps between docks, without the platform's grip; the one under the pointer is tinted. The platform's tabs take no
/// room: boxes that share a place name each other in their titles.
class GapStyle final : public QProxyStyle {
    Q_OBJECT
public:
    static constexpr int gapWidth = 6;

    using QProxyStyle::QProxyStyle;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace kontor

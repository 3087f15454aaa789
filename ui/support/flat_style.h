// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace kontor {

/// Fusion with what its light and dark palettes need: scroll bars whose handle stands out from their ground, radio
/// buttons, check boxes and fields whose outline is seen (WCAG 2.2, 1.4.11).
class FlatStyle final : public QProxyStyle {
    Q_OBJECT
public:
    static constexpr int barExtent = 10;

    explicit FlatStyle(QStyle* style = nullptr) : QProxyStyle{style} {}

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
};

} // namespace kontor

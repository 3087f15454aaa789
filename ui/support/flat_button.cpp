// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/flat_button.h"

#include "ui/support/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace kontor {

namespace {

constexpr int iconExtent = 16;
constexpr int gap = 6;
constexpr int radius = 4;

int sideMargin(FlatButton::Look look) { return look == FlatButton::Look::Figure ? 6 : 10; }

} // namespace

FlatButton::FlatButton(Look look, QWidget* parent) : QPushButton{parent}, m_look{look}
{
    setIconSize({iconExtent, iconExtent});
    setSizePolicy(look == Look::Entry ? QSizePolicy::Preferred : QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
}

FlatButton::FlatButton(Look look, const QString& text, QWidget* parent) : FlatButton{look, parent} { setText(text); }

void FlatButton::setStrong(const QString& beginning)
{
    m_strong = beginning;
    updateGeometry();
    update();
}

void FlatButton::setFolds(bool folds)
{
    m_folds = folds;
    setSizePolicy(folds ? QSizePolicy::Maximum : QSizePolicy::Fixed, QSizePolicy::Fixed);
    if (accessibleName().isEmpty()) setAccessibleName(plainText());
    updateGeometry();
}

QString FlatButton::plainText() const
{
    QString plain;
    const QString all = text();
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (all[i] == u'&' && i + 1 < all.size()) ++i;
        plain += all[i];
    }
    return plain;
}

QString FlatButton::shownText() const { return isFolded() ? QString{} : plainText(); }

int FlatButton::contentWidth() const
{
    const QString plain = plainText();
    const QFontMetrics strong{boldFont(font())};
    int width = 0;
    if (m_look == Look::Entry) {
        width = strong.horizontalAdvance(plain);
    } else if (!m_strong.isEmpty() && plain.startsWith(m_strong)) {
        width = strong.horizontalAdvance(m_strong) + fontMetrics().horizontalAdvance(plain.mid(m_strong.size()));
    } else {
        width = fontMetrics().horizontalAdvance(plain);
    }
    if (!icon().isNull()) width += iconExtent + (plain.isEmpty() ? 0 : gap);
    return width;
}

QSize FlatButton::sizeHint() const
{
    const int margin = plainText().isEmpty() ? 6 : sideMargin(m_look);
    const int height = fontMetrics().height() + (m_look == Look::Figure ? 6 : 12);
    return {contentWidth() + 2 * margin, std::max(height, m_look == Look::Figure ? 22 : 28)};
}

QSize FlatButton::minimumSizeHint() const
{
    return m_folds ? QSize{iconExtent + 2 * 6, sizeHint().height()} : sizeHint();
}

bool FlatButton::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || !isFolded() || !toolTip().isEmpty()) return QPushButton::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), plainText(), this);
    return true;
}

void FlatButton::enterEvent(QEnterEvent* event)
{
    QPushButton::enterEvent(event);
    update();
}

void FlatButton::leaveEvent(QEvent* event)
{
    QPushButton::leaveEvent(event);
    update();
}

QColor FlatButton::textColor() const
{
    if (!isEnabled()) return palette().color(QPalette::Disabled, QPalette::WindowText);
    if (m_look == Look::Primary) return isDark(palette()) ? QColor{0x10, 0x20, 0x2f} : QColor{Qt::white};
    if (isChecked()) return accentColor(palette());
    return palette().color(QPalette::WindowText);
}

void FlatButton::paintBackground(QPainter& painter)
{
    const QColor window = palette().color(QPalette::Window), text = palette().color(QPalette::WindowText);
    const bool over = isEnabled() && underMouse();
    QColor color;
    if (m_look == Look::Primary) {
        color = isEnabled() ? accentColor(palette()) : blended(window, text, 0.12);
        if (isDown() || over) color = blended(color, isDark(palette()) ? Qt::white : Qt::black, isDown() ? 0.2 : 0.1);
    } else if (isChecked()) {
        color = blended(window, accentColor(palette()), over ? 0.22 : 0.16);
    } else if (isDown() || over) {
        color = blended(window, text, isDown() ? 0.14 : 0.07);
    }
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF{rect()}.adjusted(0.5, 0.5, -0.5, -0.5);
    if (color.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawRoundedRect(area, radius, radius);
    }
    if (isChecked() && m_look == Look::Entry) {
        // Chosen is never told by colour alone.
        const qreal x = isRightToLeft() ? area.right() - 3 : area.left();
        painter.setPen(Qt::NoPen);
        painter.setBrush(accentColor(palette()));
        painter.drawRoundedRect(QRectF{x, area.top() + 5, 3, area.height() - 10}, 1.5, 1.5);
    }
    if (hasFocus()) {
        painter.setPen(QPen{m_look == Look::Primary ? textColor() : accentColor(palette()), 1.5});
        painter.setBrush(Qt::NoBrush);
        const qreal inset = m_look == Look::Primary ? 2.5 : 0.5;
        painter.drawRoundedRect(area.adjusted(inset, inset, -inset, -inset), radius, radius);
    }
}

void FlatButton::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    paintBackground(painter);
    painter.setPen(textColor());

    const QString plain = shownText();
    const int margin = plain.isEmpty() ? 6 : sideMargin(m_look);
    int x = m_look == Look::Entry ? margin : (width() - (isFolded() ? iconExtent : contentWidth())) / 2;
    const auto place = [&](int extent) {
        const QRect box{isRightToLeft() ? width() - x - extent : x, 0, extent, height()};
        x += extent;
        return box;
    };
    if (!icon().isNull()) {
        QPixmap pixmap = icon().pixmap(QSize{iconExtent, iconExtent}, devicePixelRatioF(),
                                       isEnabled() ? QIcon::Normal : QIcon::Disabled);
        const QRect box = place(iconExtent);
        if (m_look == Look::Primary || isChecked()) { // in the colour of the text
            QPainter tint{&pixmap};
            tint.setCompositionMode(QPainter::CompositionMode_SourceIn);
            tint.fillRect(pixmap.rect(), textColor());
        }
        painter.drawPixmap(box.left(), (height() - iconExtent) / 2, pixmap);
        x += gap;
    }
    QString rest = plain;
    if (!m_strong.isEmpty() && plain.startsWith(m_strong)) {
        painter.setFont(boldFont(font()));
        painter.drawText(place(painter.fontMetrics().horizontalAdvance(m_strong)), Qt::AlignCenter, m_strong);
        rest = plain.mid(m_strong.size());
        if (!isChecked()) painter.setPen(quietTextColor(palette()));
    }
    painter.setFont(m_look == Look::Entry && isChecked() ? boldFont(font()) : font());
    const int extent = std::max(0, width() - x - (m_look == Look::Entry ? margin : 0));
    const auto side = m_look == Look::Entry || !m_strong.isEmpty() ? (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
                                                                   : Qt::AlignLeft;
    painter.drawText(place(extent), int(side | Qt::AlignVCenter | Qt::TextSingleLine), rest);
}

} // namespace kontor

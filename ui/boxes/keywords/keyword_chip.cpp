// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/keywords/keyword_chip.h"

#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {
constexpr int closeSize = 14;
}

KeywordChip::KeywordChip(const Id& id, QWidget* parent) : QWidget{parent}, m_id{id}
{
    setObjectName(u"keyword"_s);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
}

void KeywordChip::setWord(const QString& word)
{
    m_word = word;
    setAccessibleName(word);
    setToolTip(word.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize KeywordChip::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(m_word) + 2 * space::small + 4 + (m_readOnly ? 0 : closeSize + 4);
    return {width, fontMetrics().height() + space::small};
}

QRect KeywordChip::closeRect() const
{
    const QRect at{width() - closeSize - 6, (height() - closeSize) / 2, closeSize, closeSize};
    return QStyle::visualRect(layoutDirection(), rect(), at);
}

void KeywordChip::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor back = hasFocus() ? selectedColor(palette())
                                   : blended(palette().color(QPalette::Base), palette().color(QPalette::Text), 0.07);
    painter.setPen(hasFocus() ? QPen{accentColor(palette()), 1.5} : QPen{Qt::NoPen});
    painter.setBrush(back);
    painter.drawRoundedRect(QRectF{rect()}.adjusted(1, 1, -1, -1), height() / 2.0 - 1, height() / 2.0 - 1);
    painter.setPen(palette().color(QPalette::Text));
    QRect text = rect().adjusted(space::small, 0, -space::small - (m_readOnly ? 0 : closeSize + 4), 0);
    text = QStyle::visualRect(layoutDirection(), rect(), text);
    painter.drawText(text, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(m_word, Qt::ElideMiddle, text.width()));
    if (m_readOnly) return;
    const QColor color = underMouse() || hasFocus() ? palette().color(QPalette::Text) : quietTextColor(palette());
    painter.drawPixmap(closeRect().topLeft(), iconPixmap(u"close", closeSize, color, devicePixelRatioF()));
}

void KeywordChip::keyPressEvent(QKeyEvent* event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        if (!m_readOnly) Q_EMIT changeRequested();
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!m_readOnly) Q_EMIT removeRequested();
        return;
    case Qt::Key_Left: return mirrored ? rightRequested() : leftRequested();
    case Qt::Key_Right: return mirrored ? leftRequested() : rightRequested();
    default: break;
    }
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(m_word);
    else
        QWidget::keyPressEvent(event);
}

void KeywordChip::mousePressEvent(QMouseEvent* event)
{
    const bool left = event->button() == Qt::LeftButton;
    if (left && !m_readOnly && closeRect().adjusted(-3, -3, 3, 3).contains(event->position().toPoint()))
        Q_EMIT removeRequested();
    event->accept();
}

void KeywordChip::mouseDoubleClickEvent(QMouseEvent*)
{
    if (!m_readOnly) Q_EMIT changeRequested();
}

void KeywordChip::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu{this};
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, [this] { QGuiApplication::clipboard()->setText(m_word); });
    if (!m_readOnly) {
        menu->addAction(tr("Change"), this, &KeywordChip::changeRequested);
        menu->addAction(tr("Delete"), this, &KeywordChip::removeRequested);
    }
    menu->popup(event->globalPos());
}

void KeywordChip::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void KeywordChip::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace kontor

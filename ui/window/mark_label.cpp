// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/mark_label.h"

#include "ui/support/icons.h"

#include <QPainter>
#include <QStyle>

namespace kontor {

namespace {
constexpr int iconSize = 16;
}

MarkLabel::MarkLabel(QWidget* parent) : QWidget{parent}
{
    setFont(smallFont(font()));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MarkLabel::setMark(const QString& iconName, const QString& word, std::optional<Meaning> meaning)
{
    m_icon = iconName;
    m_word = word;
    m_meaning = meaning;
    setAccessibleName(word);
    updateGeometry();
    update();
}

void MarkLabel::setReason(const QString& reason)
{
    setAccessibleName(reason);
    setToolTip(reason);
}

void MarkLabel::setWordShown(bool shown)
{
    m_wordShown = shown;
    updateGeometry();
    update();
}

QSize MarkLabel::sizeHint() const
{
    if (!m_wordShown) return {iconSize + 2, std::max(iconSize, fontMetrics().height())};
    return {iconSize + space::tiny + fontMetrics().horizontalAdvance(m_word) + 2,
            std::max(iconSize, fontMetrics().height())};
}

QColor MarkLabel::color() const { return m_meaning ? meaningColor(*m_meaning, palette()) : quietTextColor(palette()); }

void MarkLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const auto place = [this](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    const QRect mark{0, (height() - iconSize) / 2, iconSize, iconSize};
    painter.drawPixmap(place(mark).topLeft(), iconPixmap(m_icon, iconSize, color(), devicePixelRatioF()));
    if (!m_wordShown) return;
    painter.setPen(color());
    painter.drawText(place(rect().adjusted(iconSize + space::tiny, 0, 0, 0)),
                     Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, m_word);
}

} // namespace kontor

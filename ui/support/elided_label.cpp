// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/elided_label.h"

#include "ui/support/line_text.h"
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace kontor {

ElidedLabel::ElidedLabel(QWidget* parent) : QWidget{parent}
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    m_text = QString{text}.replace(u'\n', u' ');
    setAccessibleName(m_text);
    updateGeometry();
    update();
}

void ElidedLabel::setQuiet(bool quiet)
{
    m_quiet = quiet;
    update();
}

void ElidedLabel::setInk(std::optional<Meaning> meaning)
{
    m_meaning = meaning;
    update();
}

QColor ElidedLabel::ink() const
{
    if (m_meaning) return meaningColor(*m_meaning, palette());
    return m_quiet ? quietTextColor(palette()) : palette().color(QPalette::WindowText);
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(m_text) + 2, fontMetrics().height()}; }
QSize ElidedLabel::minimumSizeHint() const { return {fontMetrics().averageCharWidth() * 8, fontMetrics().height()}; }

void ElidedLabel::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    painter.setPen(ink());
    drawLine(painter, rect(), Qt::AlignLeading, fontMetrics().elidedText(m_text, Qt::ElideMiddle, width()));
}

bool ElidedLabel::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip || fontMetrics().horizontalAdvance(m_text) <= width())
        return QWidget::event(event);
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), u"<p>"_s + m_text.toHtmlEscaped() + u"</p>"_s,
                       this);
    return true;
}

} // namespace kontor

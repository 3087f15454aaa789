// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/boxes/row_face.h"

#include "ui/support/icons.h"
#include "ui/support/line_text.h"
#include "ui/support/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <QToolTip>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int iconSize = 16;
constexpr int markSize = 14;
constexpr int dotSize = 10, dotStep = 13;
constexpr int foldSize = 12;
constexpr int mostDepth = 6; ///< deeper rows stand below each other: their names need the room
constexpr int padding = 5;   ///< above and below: one line of text makes a row of 28

QString elided(const QString& text, const QFontMetrics& metrics, int width, bool& cut)
{
    const QString shown = metrics.elidedText(text, Qt::ElideMiddle, width);
    cut = cut || shown != text;
    return shown;
}

/// The lines of `text` at this width, at most `most`; the last one takes the rest.
QStringList wrapped(const QString& text, const QFont& font, int width, int most)
{
    QTextLayout layout{QString{text}.replace(u'\n', QChar::LineSeparator), font};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QStringList lines;
    while (lines.size() < most) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) break;
        line.setLineWidth(std::max(width, 20));
        lines << layout.text().mid(line.textStart(),
                                   lines.size() + 1 < most ? line.textLength() : text.size() - line.textStart());
    }
    layout.endLayout();
    for (QString& line : lines) line = line.replace(QChar::LineSeparator, u' ').trimmed();
    return lines;
}

} // namespace

RowFaceView::RowFaceView(QWidget* parent) : QWidget{parent}
{
    QSizePolicy policy{QSizePolicy::Ignored, QSizePolicy::Fixed};
    setSizePolicy(policy);
}

void RowFaceView::setFace(const RowFace& face)
{
    if (m_face == face) return;
    m_face = face;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(face.lines > 1);
    setSizePolicy(policy);
    updateGeometry();
    update();
}

void RowFaceView::setLabelWidth(int width)
{
    if (m_labelWidth == width) return;
    m_labelWidth = width;
    updateGeometry();
    update();
}

int RowFaceView::wantedLabelWidth() const
{
    return m_face.label.isEmpty() ? 0 : QFontMetrics{smallFont(font())}.horizontalAdvance(m_face.label) + 2;
}

int RowFaceView::labelRoom(int width) const
{
    if (m_face.lines > 1) return width; // the text takes another line
    const Columns at = columns(width);
    const int others = width - at.text.width() - (m_labelWidth > 0 ? m_labelWidth + space::small : 0);
    return width - others - space::small - fontMetrics().horizontalAdvance(m_face.text) - 1;
}

QString RowFaceView::spoken() const
{
    QStringList parts;
    if (!m_face.label.isEmpty()) parts << m_face.label;
    parts << m_face.text;
    if (!m_face.below.isEmpty()) parts << m_face.below;
    if (!m_face.beside.isEmpty()) parts << (m_face.spoken.isEmpty() ? m_face.beside : m_face.spoken);
    if (m_face.marked) parts << tr("primary");
    if (m_face.struck) parts << tr("done");
    if (m_face.fold == RowFold::Open) parts << tr("open");
    if (m_face.fold == RowFold::Closed) parts << tr("closed");
    if (!m_face.markText.isEmpty()) parts << m_face.markText;
    return parts.join(u", ");
}

QRect RowFaceView::foldPlace() const
{
    if (m_face.fold != RowFold::Open && m_face.fold != RowFold::Closed) return {};
    QRect place = columns(width()).fold.adjusted(-space::tiny, 0, space::tiny, 0);
    place.setTop(0);
    place.setBottom(height());
    return QStyle::visualRect(layoutDirection(), rect(), place);
}

RowFaceView::Columns RowFaceView::columns(int width) const
{
    Columns at;
    int left = 0;
    int right = width;
    const int line = fontMetrics().height();
    const int top = padding;
    if (m_face.fold != RowFold::None) {
        left += std::min(m_face.depth, mostDepth) * space::large;
        at.fold = {left, top + (line - foldSize) / 2, foldSize, foldSize};
        left += foldSize + space::tiny;
    }
    if (!m_face.icon.isEmpty()) {
        at.icon = {left, top + (line - iconSize) / 2, iconSize, iconSize};
        left += iconSize + space::small;
    }
    if (m_labelWidth > 0) {
        at.label = {left, top, m_labelWidth, line};
        left += m_labelWidth + space::small;
    }
    if (const int dots = int(m_face.dots.size()); dots > 0) {
        at.dots = {left, top + (line - dotSize) / 2, dots * dotStep, dotSize};
        left += at.dots.width() + space::tiny;
    }
    if (!m_face.mark.isEmpty()) {
        at.mark = {right - markSize, top + (line - markSize) / 2, markSize, markSize};
        right -= markSize + space::tiny;
    }
    if (m_face.marked) {
        at.star = {right - iconSize, top + (line - iconSize) / 2, iconSize, iconSize};
        right -= iconSize + space::tiny;
    }
    if (!m_face.beside.isEmpty()) {
        const int wanted = QFontMetrics{smallFont(font())}.horizontalAdvance(m_face.beside) + 2;
        const int given = std::min(wanted, width / 2);
        at.beside = {right - given, top, given, line};
        right -= given + space::small;
    }
    at.text = {left, top, std::max(0, right - left), line};
    return at;
}

int RowFaceView::textHeight(int width) const
{
    const int line = fontMetrics().height();
    if (m_face.lines <= 1) return line;
    return int(std::max<qsizetype>(1, wrapped(m_face.text, font(), width, m_face.lines).size())) * line;
}

int RowFaceView::contentHeight(int width) const
{
    int height = textHeight(columns(width).text.width());
    if (!m_face.below.isEmpty()) height += QFontMetrics{smallFont(font())}.height();
    return std::max(space::row, height + 2 * padding);
}

int RowFaceView::heightForWidth(int width) const { return contentHeight(width); }
QSize RowFaceView::minimumSizeHint() const { return {0, m_face.lines > 1 ? space::row : contentHeight(width())}; }

QSize RowFaceView::sizeHint() const { return {160, contentHeight(width())}; }

void RowFaceView::paintEvent(QPaintEvent*)
{
    QPainter painter{this};
    const Columns at = columns(width());
    const QColor quiet = quietTextColor(palette());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](const QRect& rect) {
        return mirrored ? QStyle::visualRect(Qt::RightToLeft, this->rect(), rect) : rect;
    };
    m_cut = false;
    if (m_face.fold == RowFold::Open || m_face.fold == RowFold::Closed) {
        const QStringView sideways = mirrored ? QStringView{u"left"} : QStringView{u"right"};
        painter.drawPixmap(place(at.fold).topLeft(), iconPixmap(m_face.fold == RowFold::Open ? u"down" : sideways,
                                                                foldSize, quiet, devicePixelRatioF()));
    }
    if (!m_face.icon.isEmpty())
        painter.drawPixmap(place(at.icon).topLeft(), iconPixmap(m_face.icon, iconSize, quiet, devicePixelRatioF()));
    painter.setFont(smallFont(font()));
    painter.setPen(quiet);
    if (m_labelWidth > 0)
        drawLine(painter, place(at.label), Qt::AlignLeading,
                 elided(m_face.label, painter.fontMetrics(), at.label.width(), m_cut));
    if (!m_face.beside.isEmpty()) {
        painter.setPen(m_face.besideColor.isValid() ? m_face.besideColor : quiet);
        drawLine(painter, place(at.beside), Qt::AlignTrailing,
                 elided(m_face.beside, painter.fontMetrics(), at.beside.width(), m_cut));
    }
    if (m_face.marked)
        painter.drawPixmap(place(at.star).topLeft(),
                           iconPixmap(u"star-filled", iconSize, accentColor(palette()), devicePixelRatioF()));
    if (!m_face.mark.isEmpty()) {
        const QColor ink = m_face.mark == "warning"_L1 ? meaningColor(Meaning::Overdue, palette()) : quiet;
        painter.drawPixmap(place(at.mark).topLeft(), iconPixmap(m_face.mark, markSize, ink, devicePixelRatioF()));
    }
    painter.setRenderHint(QPainter::Antialiasing);
    for (qsizetype i = 0; i < m_face.dots.size(); ++i) {
        // The rim is seen where the colour is that of the ground.
        painter.setPen(quiet);
        painter.setBrush(m_face.dots[i]);
        const QRect dot{at.dots.left() + int(i) * dotStep, at.dots.top(), dotSize, dotSize};
        painter.drawEllipse(QRectF{place(dot)}.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    drawText(painter, place(at.text));
    if (m_face.below.isEmpty()) return;
    painter.setFont(smallFont(font()));
    painter.setPen(quiet);
    QRect below = at.text;
    below.setTop(padding + textHeight(at.text.width()));
    below.setHeight(painter.fontMetrics().height());
    // A list of things: its end is what can be spared.
    const QString shown = painter.fontMetrics().elidedText(m_face.below, Qt::ElideRight, below.width());
    m_cut = m_cut || shown != m_face.below;
    drawLine(painter, place(below), Qt::AlignLeading, shown);
}

void RowFaceView::drawText(QPainter& painter, const QRect& rect) const
{
    QFont shown = font();
    shown.setStrikeOut(m_face.struck);
    painter.setFont(shown);
    painter.setPen(m_face.missing || m_face.struck ? quietTextColor(palette()) : palette().color(QPalette::Text));
    QStringList lines{m_face.text};
    if (m_face.lines > 1) lines = wrapped(m_face.text, font(), rect.width(), m_face.lines);
    QRect line = rect;
    for (const QString& text : lines) {
        drawLine(painter, line, Qt::AlignLeading, elided(text, painter.fontMetrics(), rect.width(), m_cut));
        line.translate(0, line.height());
    }
}

bool RowFaceView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    QString tip = m_face.tip;
    if (tip.isEmpty() && m_cut) {
        tip = m_face.text;
        if (!m_face.label.isEmpty()) tip.prepend(m_face.label + u": "_s);
        if (!m_face.below.isEmpty()) tip += u'\n' + m_face.below;
    }
    if (!m_face.markText.isEmpty()) tip += tip.isEmpty() ? m_face.markText : u'\n' + m_face.markText;
    // A tool tip guesses markup; escaped text in a paragraph cannot be taken for any.
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(),
                           u"<p style='white-space:pre-wrap'>"_s + tip.toHtmlEscaped() + u"</p>"_s, this);
    return true;
}

} // namespace kontor

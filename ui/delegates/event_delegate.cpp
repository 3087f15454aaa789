// SPDX-FileCopyrightText: 2026 The Kontor developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/delegates/event_delegate.h"

#include "ui/support/icons.h"
#include "ui/support/note_document.h"
#include "ui/support/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QTextLayout>
#include <QTime>
#include <QUrl>
#include <QWidget>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kontor {

namespace {

constexpr int iconSize = 16;
constexpr int markSize = 14;
constexpr int padding = 5;
constexpr int narrow = 400; ///< below this width the creator stands under the text

/// Lays `text` out in at most `most` lines (0: all) and gives each line to `take(line, cutText)`.
template <class Take>
int layOut(const QString& text, const QFont& font, int width, int most, Take take)
{
    QTextLayout layout{QString{text}.replace(u'\n', QChar::LineSeparator), font};
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    int count = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        ++count;
        const bool last = most > 0 && count == most;
        const int from = line.textStart();
        const qsizetype length = last ? layout.text().size() - from : line.textLength();
        take(layout.text().mid(from, length).replace(QChar::LineSeparator, u' ').trimmed(), last);
        if (last) break;
    }
    layout.endLayout();
    return std::max(count, 1);
}

/// Draws a note into `place`; what has no room ends in dots, right behind its last line `last`.
void drawNote(QPainter& painter, const NoteDocument& note, const QRect& place, const std::optional<QRectF>& last,
              const QStyleOptionViewItem& option)
{
    painter.save();
    QRegion room{place};
    const QString dots{QChar{0x2026}};
    const int line = painter.fontMetrics().height();
    const int wide = painter.fontMetrics().horizontalAdvance(dots) + 1;
    const QRectF text = last.value_or(QRectF{});
    const int behind =
        place.left() + (option.direction == Qt::RightToLeft ? int(text.left()) - wide : int(std::ceil(text.right())));
    const QRect end{std::clamp(behind, place.left(), std::max(place.left(), place.right() + 1 - wide)),
                    place.bottom() + 1 - line, wide, line};
    if (last) {
        painter.drawText(end, Qt::AlignCenter, dots);
        room -= end;
    }
    painter.setClipRegion(room, Qt::IntersectClip);
    painter.translate(place.topLeft());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = option.palette;
    context.clip = QRectF{0, 0, qreal(place.width()), qreal(place.height())};
    note.documentLayout()->draw(&painter, context);
    painter.restore();
}

constexpr int keptNotes = 256;

/// What is gone is struck out.
QStyleOptionViewItem textOption(QStyleOptionViewItem option, const QModelIndex& index)
{
    if (!index.data(EventRole::IsGone).toBool()) return option;
    option.font.setStrikeOut(true);
    option.palette.setColor(QPalette::Text, quietTextColor(option.palette));
    return option;
}

qreal ratioOf(const QPainter& painter) { return painter.device()->devicePixelRatioF(); }

} // namespace

EventDelegate::EventDelegate(QObject* parent) : QAbstractItemDelegate{parent}, m_notes{keptNotes} {}
EventDelegate::~EventDelegate() = default;

void EventDelegate::forgetOther(const QStyleOptionViewItem& option, int width) const
{
    const QRgb accent = accentColor(option.palette).rgb(); // the one colour that documents carry
    if (m_accent != accent) m_notes.clear();
    m_accent = accent;
    if (m_width == width && m_font == option.font) return;
    m_width = width;
    m_font = option.font;
    m_heights.clear();
    m_notes.clear();
}

NoteDocument* EventDelegate::note(const QStyleOptionViewItem& option, const QModelIndex& index, int width) const
{
    if (!index.data(EventRole::IsMarkdown).toBool()) return nullptr;
    const qint64 key = index.data(EventRole::Key).toLongLong();
    if (NoteDocument* known = m_notes.object(key)) return known;
    const QString text = index.data().toString();
    if (!mayBeMarkdown(text)) return nullptr;
    auto* made = new NoteDocument;
    made->showCompact(text, textOption(option, index).font, option.palette);
    made->setTextWidth(columns(option, width).text.width());
    m_notes.insert(key, made);
    return made;
}

bool EventDelegate::editorEvent(QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option,
                                const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease) return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    const Columns at = columns(option, option.rect.width());
    const auto visual = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    const QRect name = nameRect(option, index, at);
    if (mouse->button() == Qt::LeftButton && visual(name).contains(mouse->pos())) {
        Q_EMIT contactActivated(index);
        return true;
    }
    const NoteDocument* shown = mouse->button() == Qt::LeftButton ? note(option, index, option.rect.width()) : nullptr;
    if (!shown) return false;
    const QRect text = visual(at.text.translated(0, name.height()));
    const QString link = shown->documentLayout()->anchorAt(mouse->position() - text.topLeft());
    if (link.isEmpty()) return false;
    Q_EMIT linkActivated(QUrl{link});
    return true;
}

int EventDelegate::timeWidth(const QFontMetrics& metrics)
{
    int widest = 0;
    for (const int hour : {10, 22})
        widest =
            std::max(widest, metrics.horizontalAdvance(QLocale{}.toString(QTime{hour, 58, 58}, QLocale::ShortFormat)));
    return widest + space::tiny + iconSize - 2;
}

EventDelegate::Columns EventDelegate::columns(const QStyleOptionViewItem& option, int width)
{
    const QFontMetrics metrics{option.font};
    const QFontMetrics small{smallFont(option.font)};
    const int line = metrics.height();
    Columns at;
    int left = space::medium;
    at.icon = {left, padding + (line - iconSize) / 2, iconSize, iconSize};
    left += iconSize + space::small;
    const int time = timeWidth(small);
    at.time = {left, padding, time, line};
    left += time + space::tiny;
    int right = width - space::medium;
    at.creatorBelow = width < narrow;
    if (!at.creatorBelow) {
        const int creator = std::min(130, width / 4);
        at.creator = {right - creator, padding, creator, line};
        right -= creator + space::small;
    }
    at.text = {left, padding, std::max(40, right - left), line};
    if (at.creatorBelow) at.creator = {left, 0, at.text.width(), small.height()};
    return at;
}

QRect EventDelegate::nameRect(const QStyleOptionViewItem& option, const QModelIndex& index, const Columns& at)
{
    const QString name = index.data(EventRole::Contact).toString();
    if (name.isEmpty()) return {};
    QRect rect = at.text;
    rect.setWidth(std::min(rect.width(), QFontMetrics{option.font}.horizontalAdvance(name) + 1));
    return rect;
}

QSize EventDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QWidget*>(option.styleObject);
    if (!view) view = option.widget;
    const int width = option.rect.width() > 0 ? option.rect.width() : view ? view->width() : 400;
    if (index.data(EventRole::IsDay).toBool())
        return {0, QFontMetrics{smallFont(option.font)}.height() + space::medium + space::tiny};
    forgetOther(option, width);
    const qint64 key = index.data(EventRole::Key).toLongLong();
    if (const auto known = m_heights.constFind(key); known != m_heights.constEnd()) return {0, *known};
    const Columns at = columns(option, width);
    const int most = index.data(EventRole::MostLines).toInt();
    int height = 2 * padding + nameRect(option, index, at).height();
    if (const NoteDocument* shown = note(option, index, width))
        height += int(std::ceil(shown->heightOfLines(most)));
    else
        height += layOut(index.data().toString(), option.font, at.text.width(), most, [](const QString&, bool) {}) *
                  QFontMetrics{option.font}.height();
    if (at.creatorBelow) height += at.creator.height();
    m_heights.insert(key, std::max(height, space::row));
    return {0, m_heights.value(key)};
}

void EventDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    if (index.data(EventRole::IsDay).toBool()) {
        paintDay(*painter, option, index);
        painter->restore();
        return;
    }
    forgetOther(option, option.rect.width());
    const QPalette& palette = option.palette;
    const bool active = option.state & QStyle::State_Active;
    const bool focus = option.state & QStyle::State_HasFocus;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, selectedColor(palette, active && focus));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, hoverColor(palette));
    const auto place = [&](QRect rect) {
        rect.translate(option.rect.topLeft());
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    if (focus && option.state & QStyle::State_Selected)
        painter->fillRect(place(QRect{0, 0, 3, option.rect.height()}), accentColor(palette));
    Columns at = columns(option, option.rect.width());
    const QColor quiet = quietTextColor(palette);
    painter->drawPixmap(place(at.icon).topLeft(),
                        iconPixmap(index.data(EventRole::Icon).toString(), iconSize, quiet, ratioOf(*painter)));
    const QFont small = smallFont(option.font);
    painter->setFont(small);
    painter->setPen(quiet);
    painter->drawText(place(at.time), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                      index.data(EventRole::Time).toString());
    if (index.data(EventRole::IsPrivate).toBool()) {
        // Its place is kept beside every time, so that private texts stand in line with all others.
        const QRect mark{at.time.right() - iconSize + 2, at.icon.top() + 1, iconSize - 2, iconSize - 2};
        painter->drawPixmap(place(mark).topLeft(), iconPixmap(u"lock", iconSize - 2, quiet, ratioOf(*painter)));
    }
    QRect line = at.text;
    if (const QRect name = nameRect(option, index, at); !name.isEmpty()) {
        painter->setFont(option.font);
        painter->setPen(accentColor(palette));
        painter->drawText(place(name), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                          painter->fontMetrics().elidedText(index.data(EventRole::Contact).toString(), Qt::ElideMiddle,
                                                            name.width()));
        line.translate(0, name.height());
    }
    paintText(*painter, textOption(option, index), index, line);
    painter->setFont(small);
    painter->setPen(quiet);
    if (at.creatorBelow) at.creator.moveTop(line.top());
    paintCreator(*painter, option, index, at.creator, at.creatorBelow);
    painter->restore();
}

/// Moves `line` below the text.
void EventDelegate::paintText(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                              QRect& line) const
{
    const auto place = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect.translated(option.rect.topLeft()));
    };
    painter.setFont(option.font);
    painter.setPen(option.palette.color(QPalette::Text));
    const QFontMetrics metrics = painter.fontMetrics();
    const int most = index.data(EventRole::MostLines).toInt();
    if (const NoteDocument* shown = note(option, index, option.rect.width())) {
        bool cut = false;
        QRectF last;
        line.setHeight(int(std::ceil(shown->heightOfLines(most, &cut, &last))));
        drawNote(painter, *shown, place(line), cut ? std::optional{last} : std::nullopt, option);
        line.translate(0, line.height());
        return;
    }
    layOut(index.data().toString(), option.font, line.width(), most, [&](const QString& text, bool last) {
        const QString written = last ? metrics.elidedText(text, Qt::ElideRight, line.width()) : text;
        painter.drawText(place(line), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, written);
        line.translate(0, line.height());
    });
}

/// The mark stands before the name.
void EventDelegate::paintCreator(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                                 QRect rect, bool below)
{
    const auto place = [&](const QRect& each) {
        return QStyle::visualRect(option.direction, option.rect, each.translated(option.rect.topLeft()));
    };
    const QString mark = index.data(EventRole::Mark).toString();
    const int wide = mark.isEmpty() ? 0 : markSize + space::tiny;
    const QString name = painter.fontMetrics().elidedText(index.data(EventRole::Creator).toString(), Qt::ElideMiddle,
                                                          rect.width() - wide);
    const int length = std::min(rect.width() - wide, painter.fontMetrics().horizontalAdvance(name) + 1);
    rect = {below ? rect.left() : rect.right() + 1 - length - wide, rect.top(), length + wide, rect.height()};
    if (!mark.isEmpty()) {
        const QRect box{rect.left(), rect.top() + (rect.height() - markSize) / 2, markSize, markSize};
        painter.drawPixmap(place(box).topLeft(), iconPixmap(mark, markSize, painter.pen().color(), ratioOf(painter)));
    }
    painter.drawText(place(rect.adjusted(wide, 0, 0, 0)), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine,
                     name);
}

void EventDelegate::paintDay(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QFont font = smallFont(option.font);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    // A heading cannot be chosen, and so would be drawn as disabled.
    QPalette palette = option.palette;
    palette.setCurrentColorGroup(QPalette::Active);
    painter.setPen(palette.color(QPalette::Text));
    const QRect text = option.rect.adjusted(space::medium, space::small, -space::medium, 0);
    painter.drawText(text, Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, index.data().toString());
    const int width = painter.fontMetrics().horizontalAdvance(index.data().toString()) + space::small;
    const int y = text.center().y();
    QRect rule{text.left() + width, y, std::max(0, text.width() - width), 1};
    painter.fillRect(QStyle::visualRect(option.direction, text, rule), hairlineColor(palette));
}

} // namespace kontor
